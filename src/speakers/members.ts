import type { TokenRange } from '../language/noun-phrases.ts';
import { antecedent } from './antecedent.ts';
import { meet } from './cast.ts';
import type { Cast } from './cast.ts';
import { isPersonNoun, singular } from './common-nouns.ts';
import { addRole, newEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { NO_JOBS } from './lexicon/nouns.ts';

/** What stands for one of several who have been spoken of, without its `of them`; to each the article of the one it brings in. */
const ONE = new Map([['one', ''], ['another', 'another'], ['the other', 'the other'], ['the first', 'the first'], ['the second', 'the second'], ['the third', 'the third']]);
/** What stands for all of them. */
const ALL = new Set(['both', 'neither', 'none', 'all', 'most', 'some', 'many', 'several', 'few']);
const OF_THEM = new Set(['them', 'these', 'those']);

/** Which of several the words of a source mean: `one of them`, `the other`, `neither`; null for all other words. */
function partOf({ layout: { tokens } }: Cast, { first, end }: TokenRange): { readonly isOne: boolean; readonly article: string } | null {
  const isOfThem = end - first > 2 && tokens[end - 2].lower === 'of' && OF_THEM.has(tokens[end - 1].lower);
  const part = tokens.slice(first, Math.min(first + 3, isOfThem ? end - 2 : end)).map(({ lower }) => lower).join(' ');
  const article = ONE.get(part);
  if (article !== undefined) return { isOne: true, article };
  return ALL.has(part) ? { isOne: false, article: '' } : null;
}

/** Whether a source names nobody but picks from those spoken of before: `one`, `one of them`, `neither`. */
export function picksFromGroup(cast: Cast, source: TokenRange): boolean {
  return partOf(cast, source) !== null;
}

/** Whom `one of them`, `the other` or `neither` means: somebody of the group spoken of before, or all of it, or `another` like the one who has just spoken; null where there is none. */
export function resolveMember(cast: Cast, source: TokenRange, lastSpeaker: Entity | null): Entity | null {
  const part = partOf(cast, source);
  if (part === null) return null;
  // `one user wrote … Another said`
  const isNextOne = part.article === 'another' && lastSpeaker?.kind === 'unnamed' && lastSpeaker.name.startsWith('one ');
  const group = isNextOne ? lastSpeaker : antecedent(cast, source.first, 'several', { lastSpeaker }) ?? (part.article !== '' && lastSpeaker?.kind === 'unnamed' ? lastSpeaker : null);
  if (group === null || (part.isOne && (group.words.length === 0 || !isPersonNoun(group.words[0])))) return null;
  const entity = part.isOne ? memberOf(cast, group, part.article) : group;
  meet(cast, entity, source, true);
  return entity;
}

/** `a Treasury official`, of `Treasury officials`; `a Democrat`, of `Democrats`. */
function memberOf(cast: Cast, group: Entity, article: string): Entity {
  const noun = singular(group.words[0]);
  const words = group.name.split(' ');
  const at = Math.max(0, words.findIndex((word) => singular(word.toLowerCase()) === noun));
  const one = words[at].toLowerCase().startsWith(noun) ? words[at].slice(0, noun.length) : noun;
  const described = [...words.slice(0, at).filter((word) => !COUNTS.test(word)), one].join(' ');
  const name = `${article === '' ? (/^[aeiou]/iu.test(described) ? 'an' : 'a') : article} ${described}`;
  const entity = newEntity({ kind: 'unnamed', name, words: [noun], gender: group.gender });
  if (!NO_JOBS.has(noun)) addRole(entity, described);
  cast.described.set(noun, entity);
  return entity;
}
const COUNTS = /^(?:a|an|one|another|the|these|those|my|your|his|her|its|our|their|some|several|many|most|all|both|other|few|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;
