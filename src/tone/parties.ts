import type { Span } from '../text/span.ts';
import { firstIndex } from '../text/span.ts';
import type { Clash } from './clashes.ts';
import type { Tone } from './read-tone.ts';
import type { OpposingParties } from './types.ts';

/** The tension of one sentence. */
export type RateSentence = (sentence: Span) => { readonly level: number; readonly direction: number };

/** The full name of who is named in a span, where it is known: the speakers' coreference. */
export type NameOf = (mention: Span) => string | undefined;

/** The most pairs that a text is given. */
const MOST = 12;

/** Who stands against whom in the spans, the most tense first; a pair named twice is one, under its fuller names. */
export function partiesOf({ reading, clashes }: Tone, spans: readonly Span[], rate: RateSentence, fullName: NameOf = () => undefined): OpposingParties[] {
  const found: Clash[] = [];
  if (clashes.length > 0) for (const span of spans) found.push(...clashesWithin(clashes, span));
  if (found.length === 0) return [];
  const pairs = new Map<string, Clash[]>();
  const names = new Map<string, string>();
  const nameOf = (span: Span) => fullName(span) ?? reading.text.slice(span.start, span.end);
  for (const clash of found) {
    for (const name of [nameOf(clash.a), nameOf(clash.b)]) {
      if (name.length > (names.get(keyOf(name))?.length ?? 0)) names.set(keyOf(name), name);
    }
    const key = [keyOf(nameOf(clash.a)), keyOf(nameOf(clash.b))].sort().join('\n');
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [clash]);
    else known.push(clash);
  }
  const ratings = new Map<Span, ReturnType<RateSentence>>();
  const remember = (sentence: Span) => {
    const rating = rate(sentence);
    ratings.set(sentence, rating);
    return rating;
  };
  return [...pairs.values()].map((found): OpposingParties => {
    const rated = found.map(({ sentence }) => ratings.get(sentence) ?? remember(sentence));
    return {
      a: names.get(keyOf(nameOf(found[0].a))) ?? '',
      b: names.get(keyOf(nameOf(found[0].b))) ?? '',
      level: rated.reduce((most, { level }) => Math.max(most, level), 0),
      direction: rated.reduce((sum, { direction }) => sum + direction, 0) / rated.length,
      evidence: found.map(({ word: { start, end } }) => ({ start, end, text: reading.text.slice(start, end) })),
    };
  }).sort((x, y) => y.level - x.level).slice(0, MOST);
}

function clashesWithin(clashes: readonly Clash[], { start, end }: Span): readonly Clash[] {
  return clashes.slice(firstIndex(clashes, ({ word }) => word.start >= start), firstIndex(clashes, ({ word }) => word.end > end));
}

/** Names that end alike are one: `Sergey Lavrov` and `Lavrov`. */
function keyOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
