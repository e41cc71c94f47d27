import type { PartOfSpeech } from '../token.ts';

const CAPITAL = /^\p{Lu}/u;
const GOES_ON = new Set([',', 'said', 'says', 'told', 'was', 'is', 'has', 'had', 'who']);
const FINITE = /(?:ed|[^s]s|said|told|wrote)$/u;
const AFTER_THIS_ANYTHING = /^["“‘«'`(:—–•*-]/u;
/** Tags that a capital within a sentence belies: `says Ward`, `Josh Earnest said`. Adjectives stay, for `Russian`. */
const BELIED = new Set<PartOfSpeech>(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'AUX', 'SCONJ']);

/**
 * Corrects the tagger, which knows few surnames, by what every reader sees: a capital within a sentence makes a name.
 * Where most words have one, as in headlines, it tells nothing, and the tags stay.
 */
export function retag(values: readonly string[], tags: readonly string[], first: number, last: number): PartOfSpeech[] {
  const result = tags.slice(first, last + 1) as PartOfSpeech[];
  let small = 0;
  let capital = 0;
  for (let i = first + 1; i <= last; i++) {
    if (values[i].length < 4) continue;
    if (CAPITAL.test(values[i])) capital++;
    else small++;
  }
  if (capital > small) return result;
  for (let i = first + 1; i <= last; i++) {
    if (!BELIED.has(tags[i] as PartOfSpeech) || values[i] === 'I' || !CAPITAL.test(values[i])) continue;
    // After a comma and a closing mark the sentence goes on: “We won,” Ward says.
    if (!AFTER_THIS_ANYTHING.test(values[i - 1]) || values[i - 2] === ',') result[i - first] = 'PROPN';
  }
  // `Wade Roe, who` and `Ward says` at its very start: no order, and no two verbs, begin a sentence of news.
  if (first < last && tags[first] === 'VERB' && tags[first + 1] === 'PROPN' && GOES_ON.has(values[first + 2])) result[0] = 'PROPN';
  if (first < last && tags[first] === 'VERB' && FINITE.test(values[first + 1]) && tags[first + 1] === 'VERB') result[0] = 'PROPN';
  return result;
}
