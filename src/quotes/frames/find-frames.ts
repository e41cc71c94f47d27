import type { Layout } from '../layout.ts';
import { perLexeme } from '../../language/per-lexeme.ts';
import { accordingTo } from './according-to.ts';
import { cueVerb } from './cue-verbs.ts';
import type { Frame } from './frame.ts';
import { isCueNoun, nounFrame } from './noun-cue.ts';
import { passiveFrame } from './passive-cue.ts';
import { separate } from './separate.ts';
import { verbFrame } from './verb-cue.ts';

/** Whether a word may announce at all: any verb may after “…,” or a noun, or the tagger took a verb for something else. */
const mayAnnounce = perLexeme((lexeme) => lexeme.pos === 'VERB' || lexeme.lower === 'according' || isCueNoun({ lexeme }) || cueVerb({ lexeme }) !== null);

/** The acts of speaking that a unit tells, in order. */
export function findFrames(layout: Layout, index: number): Frame[] {
  const unit = layout.units[index];
  const frames: Frame[] = [];
  for (let i = unit.firstToken; i < unit.endToken; i++) {
    if (!mayAnnounce(layout.tokens[i]) || layout.quotationOf[i] >= 0) continue;
    const frame = accordingTo(layout, index, i) ?? nounFrame(layout, index, i) ?? passiveFrame(layout, index, i) ?? verbFrame(layout, index, i);
    if (frame !== null) frames.push(frame);
  }
  return separate(layout, unit, frames);
}
