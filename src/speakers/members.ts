import type { TokenRange } from '../language/noun-phrases.ts';
import { antecedent } from './antecedent.ts';
import { meet } from './cast.ts';
import type { Cast } from './cast.ts';
import { isPersonNoun, kindOfNoun, singular } from './common-nouns.ts';
import { addRole } from './entity.ts';
import type { Entity } from './entity.ts';

/** What stands for one of several who have been spoken of, without its `of them`; to each the article of the one it brings in. */
const ONE = new Map([['one', ''], ['another', 'another'], ['the other', 'the other'], ['the first', 'the first'], ['the second', 'the second'], ['the third', 'the third']]);
/** What stands for all of them. */
const ALL = new Set(['both', 'neither', 'none', 'all', 'most', 'some', 'many', 'several', 'few']);
const OF_THEM = new Set(['them', 'these', 'those']);

/** Which of several the words of a source mean: `one of them`, `the other`, `neither`; null for all other words. */
function partOf({ layout: { tokens } }: Cast, { first, end }: TokenRange): { readonly isOne: boolean; readonly article: string; readonly isOfThem: boolean } | null {
  const isOfThem = end - first > 2 && tokens[end - 2].lower === 'of' && OF_THEM.has(tokens[end - 1].lower);
  const part = tokens.slice(first, Math.min(first + 3, isOfThem ? end - 2 : end)).map(({ lower }) => lower).join(' ');
  const article = ONE.get(part);
  if (article !== undefined) return { isOne: true, article, isOfThem };
  return ALL.has(part) ? { isOne: false, article: '', isOfThem } : null;
}

/** Whether a source names nobody but picks from those spoken of before: `one`, `one of them`, `neither`. */
export function picksFromGroup(cast: Cast, source: TokenRange): boolean {
  return partOf(cast, source) !== null;
}

/** Whom `one of them`, `the other` or `neither` means: somebody of the group spoken of before, or all of it, or `another` like the one who has just spoken; null where there is none. */
export function resolveMember(cast: Cast, source: TokenRange, lastSpeaker: Entity | null): Entity | null {
  const part = partOf(cast, source);
  if (part === null) return null;
  const group = antecedent(cast, source.first, 'several', { lastSpeaker }) ?? (part.article !== '' && lastSpeaker?.kind === 'unnamed' ? lastSpeaker : null);
  if (group === null) return null;
  const entity = part.isOne ? memberOf(cast, group, part.article) : group;
  meet(cast, entity, source, true);
  return entity;
}

/** `a Treasury official`, of `Treasury officials`. */
function memberOf(cast: Cast, group: Entity, article: string): Entity {
  const words = group.name.split(' ');
  const at = words.findIndex((word) => singular(word.toLowerCase()) === group.words[0] && word.toLowerCase() !== group.words[0]);
  const noun = group.words[0];
  const described = at < 0 ? noun : [...words.slice(0, at).filter((word) => !COUNTS.test(word)), noun].join(' ');
  const entity: Entity = {
    kind: kindOfNoun(noun, false), kindIsGuess: false, name: `${article === '' ? (/^[aeiou]/iu.test(described) ? 'an' : 'a') : article} ${described}`,
    words: [noun], gender: group.gender, mentions: [], roles: [], issuer: null,
  };
  if (isPersonNoun(noun)) addRole(entity, described);
  cast.described.set(noun, entity);
  return entity;
}
const COUNTS = /^(?:the|these|those|my|your|his|her|its|our|their|some|several|many|most|all|both|other|few|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;
