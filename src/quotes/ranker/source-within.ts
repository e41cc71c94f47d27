import { isCalendarWord, isDayAdverb } from '../../language/time-words.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Layout } from '../layout.ts';

/** Tokens in which a bracket within a source is closed. */
const LONGEST_BRACKET = 12;

/** The words of a candidate that name who says what is announced by a cue. */
export function sourceWithin(layout: Layout, candidate: TokenRange, cue: TokenRange | null): TokenRange {
  return whole(layout, withoutClause(layout, withoutDay(layout, withoutPossessive(layout, candidate)), cue));
}

/** `Jane Roe, who last year | called it “mad”`: where the cue is in the clause about somebody, the source stands before it. */
function withoutClause({ tokens }: Layout, { first, end }: TokenRange, cue: TokenRange | null): TokenRange {
  if (cue === null || cue.first < first || cue.first > end) return { first, end };
  let relative = Math.min(cue.first, end) - 1;
  while (relative > first && tokens[relative].lower !== 'who' && tokens[relative].pos !== 'VERB') relative--;
  if (relative <= first || tokens[relative].lower !== 'who') return { first, end };
  return { first, end: relative > first + 1 && tokens[relative - 1].lower === ',' ? relative - 1 : relative };
}

/** `Dahlquist’s claim that`: the source is Dahlquist. */
function withoutPossessive({ tokens }: Layout, { first, end }: TokenRange): TokenRange {
  return end - first > 1 && tokens[end - 1].lower === "'s" ? { first, end: end - 1 } : { first, end };
}

/** `Dockworkers at the port on Tuesday rejected`, `the union today said`: when they do it is not who they are. */
function withoutDay({ tokens }: Layout, { first, end }: TokenRange): TokenRange {
  if (end - first > 1 && isDayAdverb(tokens[end - 1])) return { first, end: end - 1 };
  return end - first > 2 && tokens[end - 2].lower === 'on' && isCalendarWord(tokens[end - 1].lower) ? { first, end: end - 2 } : { first, end };
}

/** `Grace Obi (Labour, Hexham East | ) said`: a bracket that a source opens it closes. */
function whole({ tokens }: Layout, { first, end }: TokenRange): TokenRange {
  let open = end - 1;
  while (open > first && tokens[open].lower !== '(' && tokens[open].lower !== ')') open--;
  if (open === first || tokens[open].lower === ')') return { first, end };
  for (let i = end; i < Math.min(end + LONGEST_BRACKET, tokens.length); i++) if (tokens[i].lower === ')') return { first, end: i + 1 };
  return { first, end };
}
