import { attributeQuotes } from '../../src/index.ts';
import type { Speaker } from '../../src/index.ts';

/** The speakers of a text's quotes, in order; undefined for nobody. */
export function speakersOf(text: string): (Speaker | undefined)[] {
  const { quotes, speakers } = attributeQuotes(text);
  return quotes.map((quote) => speakers.find(({ id }) => id === quote.speaker));
}

/** Their names. */
export function namesOf(text: string): (string | undefined)[] {
  return speakersOf(text).map((speaker) => speaker?.name);
}
