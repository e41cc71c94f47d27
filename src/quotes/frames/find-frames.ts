import type { Layout } from '../layout.ts';
import { accordingTo } from './according-to.ts';
import type { Frame } from './frame.ts';
import { nounFrame } from './noun-cue.ts';
import { separate } from './separate.ts';
import { verbFrame } from './verb-cue.ts';

/** The acts of speaking that a unit tells, in order. */
export function findFrames(layout: Layout, index: number): Frame[] {
  const unit = layout.units[index];
  const frames: Frame[] = [];
  for (let i = unit.firstToken; i < unit.endToken; i++) {
    if (layout.quotationOf[i] >= 0) continue;
    const frame = accordingTo(layout, index, i) ?? nounFrame(layout, index, i) ?? verbFrame(layout, index, i);
    if (frame !== null) frames.push(frame);
  }
  return separate(layout, unit, frames);
}
