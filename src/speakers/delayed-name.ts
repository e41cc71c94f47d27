import { blockAt } from '../quotes/layout.ts';
import type { Draft } from '../quotes/draft.ts';
import type { Cast } from './cast.ts';
import { isPersonNoun } from './common-nouns.ts';
import { addRole } from './entity.ts';
import type { Entity } from './entity.ts';
import type { Resolution } from './resolve-source.ts';

/** Blocks from the top in which a story describes somebody whom it names further down. */
const LEAD = 3;
/** Blocks after the description in which the name follows. */
const NAMED_WITHIN = 2;
/** The same for `the mother of a pupil`, of whom there is but one, where the name has that role. */
const ROLE_WITHIN = 4;
/** Mentions from the top that are looked at, which keeps time linear where a block is a book. */
const MOST_MET = 100;
const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * Gives what somebody says in a lead that only describes them to whom the text names after it: `A federal judge called it
 * “a trick.” … Judge Amos Roe gave them a week`, `The owner of a café said she was “done.” … Ida Roe, 46, opened it in May`.
 * The first name after the lead must have that role, or none, where the lead describes nobody else.
 */
export function nameDelayed(cast: Cast, found: Map<Draft, Resolution>): void {
  const names = new Map<Entity, Entity>();
  // Who says nothing before the name has the role as well.
  for (const entity of new Set([...cast.met.slice(0, MOST_MET), ...found.values()].map((each) => each.entity))) {
    const name = delayedName(cast, entity);
    if (name === null) continue;
    names.set(entity, name);
    name.mentions.push(...entity.mentions);
    for (const role of entity.roles) addRole(name, role);
  }
  for (const [draft, { entity }] of found) {
    const name = names.get(entity);
    if (name !== undefined) found.set(draft, { entity: name, by: 'description' });
  }
}

function delayedName({ layout, met }: Cast, described: Entity): Entity | null {
  const { kind, words: [noun], gender, mentions } = described;
  const { tokens } = layout;
  const [{ range }] = mentions;
  const lead = blockAt(layout, range.first);
  if (kind !== 'unnamed' || lead >= LEAD || !isPersonNoun(noun) || !ARTICLES.has(tokens[range.first].lower)) return null;
  let isOnlyOne = true;
  for (const { entity, range: { first }, isSubject } of met.slice(0, MOST_MET)) {
    const block = blockAt(layout, first);
    if (block > lead + (tokens[range.first].lower === 'the' ? ROLE_WITHIN : NAMED_WITHIN)) return null;
    if (entity === described) continue;
    if (block === lead && (entity.kind === 'unnamed' || entity.kind === 'person')) isOnlyOne = false;
    if (block <= lead || entity.kind !== 'person' || entity.mentions[0].range.first < first) continue;
    if (entity.gender !== gender && entity.gender !== 'unknown' && gender !== 'unknown') continue;
    if (entity.roleWords.some((words) => words.includes(noun))) return entity;
    if (isSubject && isOnlyOne && block <= lead + NAMED_WITHIN && entity.roles.length === 0) return entity;
    isOnlyOne = false;
  }
  return null;
}
