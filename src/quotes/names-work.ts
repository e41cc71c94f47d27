import { hasVerb } from './frames/clause.ts';
import { isCapitalized, isTitle } from './is-spoken.ts';
import { tokensWithin, unitAt } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** Nouns of works, which a title follows or comes before: `the documentary “1908”`, `his book, “Doomed to Win,”`, `the “Morning Line” show`. */
export const WORKS: ReadonlySet<string> = new Set([
  'album', 'anthem', 'article', 'book', 'column', 'commentary', 'documentary', 'editorial', 'essay', 'film', 'hymn', 'magazine', 'memoir', 'movie', 'musical', 'newsletter', 'novel', 'opera', 'pageant', 'play', 'podcast', 'poem',
  'program', 'programme', 'series', 'show', 'single', 'song', 'sitcom', 'video',
]);
/** What there is `of` a work: `a copy of “Idle”`, `the author of “Idle”`. */
const OF_WORK = new Set(['copy', 'edition', 'version', 'production', 'performance', 'screening', 'episode', 'revival', 'recording', 'repeat', 'rerun', 'remake', 'dvd', 'soundtrack', 'tour', 'cast', 'author', 'director']);
/** `told “Morning Line”`, `first sang in “Harbour Lights”`: a title of several words in title case. */
const BEFORE_TITLE = new Set(['on', 'in', 'told']);

/** Whether capitals in marks are the title of a work, by the words before them. */
export function namesWork(layout: Layout, quotation: Quotation): boolean {
  const { reading, tokens, blocks } = layout;
  const words = reading.text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u);
  if (!isCapitalized(words)) return false;
  const [first] = tokensWithin(tokens, quotation);
  const { firstToken } = blocks[quotation.block];
  const before = first > firstToken && tokens[first - 1].lower === ',' ? first - 2 : first - 1;
  if (before < firstToken) return false;
  const { lower } = tokens[before];
  return WORKS.has(lower) || (lower === 'of' && OF_WORK.has(tokens[before - 1]?.lower)) || lower === "'s" || (isTitle(words) && BEFORE_TITLE.has(lower)) || (before === first - 1 && opensSentence(layout, first));
}

/** `On this week’s edition of “Morning Line,” she said`: the words before are a phrase that a preposition opens. */
function opensSentence(layout: Layout, end: number): boolean {
  const { tokens, units, quotationOf } = layout;
  const { firstToken } = units[unitAt(layout, end)];
  return firstToken < end && tokens[firstToken].pos === 'ADP' && quotationOf[firstToken] < 0 && !hasVerb(tokens, firstToken, end);
}
