import { POSSESSIVES } from '../noun-phrases.ts';
import type { PartOfSpeech } from '../token.ts';
import type { Word } from './word.ts';

const GOES_ON = new Set([',', 'said', 'says', 'told', 'was', 'is', 'has', 'had', 'who']);
/** What people do, and wink takes for what they have: `Roe smiles`. */
const OF_PEOPLE = new Set(['smiles', 'jokes', 'giggles', 'winks', 'muses', 'gestures']);
const INFLECTED = /(?:ed|ing|en|s)$/u;
const FINITE = /(?:ed|[^s]s|said|told|wrote)$/u;
const AFTER_THIS_ANYTHING = /^["“‘«'`(:—–•*-]/u;
/** Tags that a capital within a sentence belies: `says Ward`, `Josh Earnest said`. Adjectives stay, for `Russian`. */
const BELIED = new Set<PartOfSpeech>(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'AUX', 'SCONJ']);
/** What stands before a noun that `lead` describes, besides a noun in the singular: `the study’s lead author`, `Jane Roe, lead author`. */
const BEFORE_LEAD = new Set<PartOfSpeech>(['DET', 'ADJ', 'PART', 'PUNCT']);
/** Shorter words are left small in headlines too. */
const TELLING_LENGTH = 4;

/**
 * Corrects the tagger, which takes `lead` for a verb everywhere and knows few surnames, by what every reader sees: a capital
 * within a sentence makes a name. Where most words have one, as in headlines, it tells nothing, and the tags stay.
 */
export function retag(words: readonly Pick<Word, 'text' | 'isCapitalized'>[], tags: PartOfSpeech[], first: number, end: number): void {
  for (let i = first + 1; i + 1 < end; i++) {
    if (words[i].text === 'lead' && tags[i] === 'VERB' && tags[i + 1] === 'NOUN' && describes(words[i - 1].text, tags[i - 1])) tags[i] = 'ADJ';
    // `said ward councillor Jane Roe`: after `said` stands no bare verb.
    else if (isSaid(words[i - 1].text) && tags[i] === 'VERB' && tags[i + 1] === 'NOUN' && !INFLECTED.test(words[i].text)) tags[i] = 'NOUN';
    // `Roe smiles when she is asked`: no name stands before these without an apostrophe, as `Larch talks` does.
    if (OF_PEOPLE.has(words[i].text) && tags[i - 1] === 'PROPN') tags[i] = 'VERB';
  }
  let small = 0;
  let capital = 0;
  for (let i = first + 1; i < end; i++) {
    if (words[i].text.length < TELLING_LENGTH) continue;
    if (words[i].isCapitalized) capital++;
    else small++;
  }
  if (capital > small) return;
  const opensWithVerb = first + 1 < end && tags[first] === 'VERB';
  // `Wade Roe, who` and `Ward says` at its very start: no order, and no two verbs, begin a sentence of news.
  const opensWithName = opensWithVerb && tags[first + 1] === 'PROPN' && GOES_ON.has(words[first + 2]?.text ?? '');
  const opensWithSurname = opensWithVerb && tags[first + 1] === 'VERB' && FINITE.test(words[first + 1].text);
  for (let i = first + 1; i < end; i++) {
    const { text, isCapitalized } = words[i];
    if (!isCapitalized || !BELIED.has(tags[i]) || text === 'I') continue;
    // After a comma and a closing mark the sentence goes on: “We won,” Ward says.
    if (!AFTER_THIS_ANYTHING.test(words[i - 1].text) || words[i - 2]?.text === ',') tags[i] = 'PROPN';
  }
  if (opensWithName || opensWithSurname) tags[first] = 'PROPN';
}

/** `study lead author`, `said lead author`, but not `roads lead traders`: whether what follows a word describes a noun. */
function describes(before: string, tag: PartOfSpeech): boolean {
  return BEFORE_LEAD.has(tag) || POSSESSIVES.has(before) || (tag === 'NOUN' && !before.endsWith('s')) || isSaid(before);
}

function isSaid(word: string): boolean {
  return word === 'said' || word === 'says';
}
