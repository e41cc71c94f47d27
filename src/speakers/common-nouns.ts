import { BODIES_BESIDES, DEMONYMS, DOCUMENT_NOUNS, GENERIC_ORGANIZATION_NOUNS, GROUP_NOUNS, NOUNS_OF_MEN, NOUNS_OF_WOMEN, NO_AGENTS, ORGANIZATION_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import type { Gender } from './names/gender.ts';
import type { SpeakerKind } from './types.ts';

/** `-er`, `-ee`, `-ist`, `-man`: endings that make a noun of what somebody does. */
const AGENT_ENDING = /(?:[^aeou]er|eer|yer|[^e]ee|[^ai]ster|[st]or|ist|ician|man|woman|boy|girl|person|crat|logist|grapher|ian|ant)$/u;

/** Whether a noun, in the singular or plural, names people. */
export function isPersonNoun(noun: string): boolean {
  const one = singular(noun);
  const word = one.slice(one.lastIndexOf('-') + 1);
  if (PERSON_NOUNS.has(word)) return true;
  return word.length > 4 && AGENT_ENDING.test(word) && !NO_AGENTS.has(word);
}

/** Whether a noun names people, a body or a writing: nothing else speaks. */
export function canSpeak(noun: string): boolean {
  const word = singular(noun);
  return isPersonNoun(noun) || [GROUP_NOUNS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS, GENERIC_ORGANIZATION_NOUNS, BODIES_BESIDES].some((nouns) => nouns.has(word) || nouns.has(noun));
}

/** What kind of speaker a common noun makes. */
export function kindOfNoun(noun: string, isPlural: boolean): SpeakerKind {
  const word = singular(noun);
  if (GROUP_NOUNS.has(noun) && noun !== 'family') return 'group';
  if (PERSON_NOUNS.has(word)) return isPlural ? 'group' : 'unnamed';
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(noun)) return 'document';
  if ([ORGANIZATION_NOUNS, GENERIC_ORGANIZATION_NOUNS, BODIES_BESIDES].some((nouns) => nouns.has(word)) || ORGANIZATION_NOUNS.has(noun)) return isPlural ? 'group' : 'organization';
  return isPlural ? 'group' : 'unnamed';
}

/** `Dutchman`, `Irishwoman`, `Scotsman` */
const OF_ORIGIN = /(?:ch|sh|ts)(?<woman>wo)?man$/u;

/** Whether a noun tells where one person is from: `Swede`, `Dutchman`. */
export function isDemonym(noun: string): boolean {
  return DEMONYMS.has(noun) || OF_ORIGIN.test(noun);
}

/** Whether a word names people by where they are from or what they hold: `Croats`, `Americans`, `Democrats`, `Catholics`. */
export function namesPeople(word: string): boolean {
  const one = singular(word);
  return one !== word && (isDemonym(one) || isPersonNoun(one) || /(?:an|crat|ic)$/u.test(one));
}

/** Gender that a common noun tells. */
export function genderOfNoun(noun: string): Gender {
  const word = singular(noun);
  const origin = OF_ORIGIN.exec(word);
  if (NOUNS_OF_MEN.has(word) || (origin !== null && origin.groups?.woman === undefined)) return 'he';
  return NOUNS_OF_WOMEN.has(word) || origin !== null ? 'she' : 'unknown';
}

/** The singular of a regular plural, and of men and women. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun === 'people') return 'person';
  if (!noun.endsWith('s')) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/u.test(noun)) return noun.slice(0, -2);
  return /(?:ss|us|is)$/u.test(noun) ? noun : noun.slice(0, -1);
}
