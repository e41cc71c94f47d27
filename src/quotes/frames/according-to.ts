import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import type { Layout } from '../layout.ts';
import { RELATIVE_WORDS } from './clause.ts';
import type { Frame } from './frame.ts';
import { subjectAfter } from './subject.ts';

/** `according to X`: source after the cue, what is said on either side. */
export function accordingTo(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  if (tokens[i].lower !== 'according' || tokens[i + 1]?.lower !== 'to' || i + 2 >= unit.endToken) return null;
  const source = subjectAfter(tokens, i + 1, unit.endToken) ?? upToPunctuation(tokens, i + 2, unit.endToken);
  const end = source?.end ?? i + 2;
  const first = tokens[i - 1]?.lower === ',' ? i - 1 : i;
  const before = first > unit.firstToken ? { first: unit.firstToken, end: first } : null;
  const comma = commaAfter(tokens, end, unit.endToken);
  const after = comma !== null && comma + 1 < unit.endToken ? { first: comma + 1, end: unit.endToken } : null;
  return { unit: index, cue: { first: i, end: i + 2 }, source, before, after: before === null ? after : null, takesIndirect: true, chained: false };
}

/** The comma at `end`, or after what says more of the source: `according to the report, which was leaked, rents rose`; null where there is none. */
function commaAfter(tokens: readonly Token[], end: number, to: number): number | null {
  if (end >= to) return null;
  const isComma = tokens[end].lower === ',';
  if (isComma && (end + 1 >= to || !RELATIVE_WORDS.has(tokens[end + 1].lower))) return end;
  // `according to a complaint filed in Leeds, rents rose`
  if (!isComma && tokens[end].pos !== 'VERB') return null;
  for (let i = end + 1; i < to; i++) if (tokens[i].lower === ',') return i;
  return null;
}

/** `according to court records`, where the tagger sees a verb in the phrase. */
function upToPunctuation(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  let end = first;
  while (end < to && tokens[end].pos !== 'PUNCT') end++;
  return end > first && end - first < 12 ? { first, end } : null;
}
