import type { TokenRange } from '../../language/noun-phrases.ts';
import { isDeterminer, isNounlike } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { isPersonNoun, singular } from '../common-nouns.ts';
import { NO_JOBS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { isFirstNameAlone } from '../names/gender.ts';

/** Whether a phrase is about a person: `head of the union`, `pitcher and coach`, not `report in the Leader`. */
export function isAboutPerson(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  let isPastName = false;
  for (let i = first; i < end; i++) {
    if (i > first && isInName(tokens, i)) isPastName = true;
    else if (i > first && (tokens[i].pos === 'ADP' || tokens[i].lower === ',' || tokens[i].lower === 'who')) return false;
    if (!(i + 1 < end && isNounlike(tokens[i + 1])) && namesPerson(tokens[i]) && !(isPastName && tokens[i].pos === 'PROPN')) return true;
  }
  return false;
}

/** The `of` of `a University of Wick history professor`. */
function isInName(tokens: readonly Token[], i: number): boolean {
  return tokens[i].lower === 'of' && tokens[i - 1].pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN';
}

/** Whether a word, taken as a noun, is one for a person; of those that are adjectives too, only what is always a job or a stand: `a fire chief`, `an independent`. */
function namesPerson(token: Token): boolean {
  const { lower, lemma, pos } = token;
  if (pos === 'ADJ') return PERSON_NOUNS.has(lower);
  return isNounlike(token) && (isPersonNoun(lower) || isPersonNoun(lemma)) && !NO_JOBS.has(lower);
}

/** Whether it is about several: `Senate colleagues`. */
export function isAboutSeveral(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end && tokens[i].pos !== 'ADP'; i++) {
    const { lower, pos } = tokens[i];
    if (pos === 'NOUN' && singular(lower) !== lower && isPersonNoun(lower) && !(i + 1 < end && isNounlike(tokens[i + 1]))) return true;
  }
  return false;
}

/** `…, Twitter chief Jack Roe,`: the next of a list, and no role of the one before. */
export function holdsPerson(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (end - first < 3 || tokens[end - 1].pos !== 'PROPN' || tokens[end - 2].pos !== 'PROPN' || !isFirstNameAlone(tokens[end - 2].lower)) return false;
  // `a supporter of Senator Jack Roe`
  let at = end - 3;
  while (at > first && tokens[at].pos === 'PROPN') at--;
  return tokens[at].pos !== 'ADP' && tokens[at].pos !== 'DET';
}

/** A phrase without the articles and possessors that belong to the sentence: `the`, `its`, but `Russia’s` stays where more follows. */
export function withoutDeterminer(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  let start = first;
  while (start < end - 1 && isDetermined(tokens, start, end)) start = afterPossessor(tokens, start, end) ?? start + 1;
  // An age is no role: `58-year-old driver`.
  for (let i = start; i < Math.min(start + 5, end - 1); i++) if (/(?:^|-)old$/u.test(tokens[i].lower) && /^\d/u.test(tokens[start].text)) start = i + 1;
  return { first: start, end };
}

/** Where what `Jane Roe’s` owns begins; null where nobody is named as an owner. */
function afterPossessor(tokens: readonly Token[], first: number, end: number): number | null {
  let at = first;
  while (at < end && tokens[at].pos === 'PROPN') at++;
  return at > first && at + 1 < end && tokens[at].lower === "'s" ? at + 1 : null;
}

/** Whether a determiner stands there, or somebody by name who owns what follows. */
export function isDetermined(tokens: readonly Token[], i: number, end: number): boolean {
  return isDeterminer(tokens[i]) || afterPossessor(tokens, i, end) !== null;
}
