import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { holdsQuotation } from '../layout.ts';
import type { Layout, Unit } from '../layout.ts';
import { isQuoted } from './clause.ts';
import type { Frame } from './frame.ts';

/** Ends each frame's content where the next frame's own words begin, and drops frames that are part of what another says. */
export function separate(layout: Layout, unit: Unit, frames: readonly Frame[]): Frame[] {
  const { tokens } = layout;
  // `…, according to X.` at the end of a sentence says all that stands before, unless somebody already says it there.
  const tag = frames.at(-1);
  const said = frames.slice(0, -1).some((frame) => frame.takesIndirect && frame.after !== null && frame.source !== null);
  if (tag !== undefined && tag.before !== null && tag.after === null && tag.takesIndirect && !said && !holdsQuotation(layout, unit.firstToken, unit.endToken)) return [tag];
  const result: Frame[] = [];
  let from = unit.firstToken;
  let isFirst = true;
  for (const [n, frame] of frames.entries()) {
    const previous = result.at(-1);
    const start = Math.min(frame.cue.first, frame.source !== null && !frame.chained ? frame.source.first : frame.cue.first);
    if (previous !== undefined && previous.after !== null && previous.after.first <= start && start < previous.after.end) {
      if (isPassedOn(layout, previous, frame, start)) {
        result[result.length - 1] = withBefore(frame, null);
        continue;
      }
      const joined = tokens[start - 1].lower === ',' || tokens[start - 1].pos === 'CCONJ';
      const coordinated = joined && ((frame.chained && sameRange(frame.source, previous.source)) || joinsClause(tokens, start));
      const closing = frame.before !== null && frame.after === null && n === frames.length - 1;
      if (!coordinated && !closing && !isQuoted(layout, frame.after?.first ?? unit.firstToken)) continue;
      let cut = start;
      while (cut - 1 > previous.after.first && (tokens[cut - 1].lower === ',' || tokens[cut - 1].pos === 'CCONJ')) cut--;
      result[result.length - 1] = { ...previous, after: { first: previous.after.first, end: cut } };
      from = coordinated ? start : from;
    }
    const before = frame.before === null || frame.before.end <= from ? null : { first: Math.max(from, frame.before.first), end: frame.before.end };
    result.push(withBefore(frame, isFirst ? before : null));
    // `the letters she wrote to her nurse, a friend said`: what announces nothing takes nothing from what follows.
    if (frame.before !== null || frame.after !== null) isFirst = false;
  }
  return result;
}

/** Written out, since an engine takes a hundred times longer to spread an object and add to it. */
function withBefore({ unit, cue, source, after, takesIndirect, chained }: Frame, before: TokenRange | null): Frame {
  return { unit, cue, source, after, before, takesIndirect, chained };
}

/** `According to the paper, Roe said it was “late”`: words in marks are Roe's, whoever passes them on. */
function isPassedOn(layout: Layout, { cue, after }: Frame, frame: Frame, start: number): boolean {
  return layout.tokens[cue.first].lower === 'according' && after?.first === start && frame.after !== null && frame.takesIndirect
    && holdsQuotation(layout, frame.after.first, frame.after.end);
}

/** `…, and she urged`: a clause of its own beside the one before. */
function joinsClause(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.pos === 'CCONJ' && tokens[start - 2]?.lower === ',';
}

function sameRange(a: TokenRange | null, b: TokenRange | null): boolean {
  return a !== null && b !== null && a.first < b.end && b.first < a.end;
}
