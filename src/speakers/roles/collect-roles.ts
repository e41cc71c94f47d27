import type { TokenRange } from '../../language/noun-phrases.ts';
import { headNoun } from '../../language/noun-phrases.ts';
import type { Reading, Token } from '../../language/token.ts';
import { genderOfNoun } from '../common-nouns.ts';
import { addRole } from '../entity.ts';
import type { Entity } from '../entity.ts';
import type { Named } from '../names/collect-names.ts';
import type { Gender } from '../names/gender.ts';
import { rolesAfter } from './role-after.ts';
import { rolesBefore } from './role-before.ts';
import { isAboutSeveral } from './role-words.ts';

/** Longest role in tokens; what is longer is a clause. */
const LONGEST = 24;

/** Gives each named person the roles that the words around the name state. */
export function collectRoles({ text, tokens, passages }: Reading, names: readonly Named[]): void {
  let block = 0;
  let shared: TokenRange | null = null;
  let end = -Infinity;
  for (const { mention, entity, namesakes } of names) {
    while (passages[block].endToken <= mention.name.first) block++;
    // `Dr. Roe`, where there are two of them: whose role it is, only the way through the article tells.
    if ((entity.kind !== 'person' && !isUnknown(entity)) || namesakes.length > 0) continue;
    const { firstToken, endToken } = passages[block];
    // `co-owners Ann Roe and Kate Doe`
    const before = rolesBefore(tokens, mention, firstToken);
    const isJoined = mention.title === null && end >= mention.name.first - 2 && tokens.slice(end, mention.name.first).every(({ lower }) => lower === ',' || lower === 'and');
    shared = isJoined ? shared : before.find((role) => role.end === mention.name.first && isAboutSeveral(tokens, role)) ?? null;
    if (shared !== null) before.push(shared);
    ({ end } = mention.name);
    const roles = [...before, ...rolesAfter(tokens, mention, endToken)].filter(isShort);
    const gender = roles.map((role) => genderTold(tokens, role)).find((each) => each !== 'unknown');
    if (gender !== undefined) {
      // `his wife, Zorana`: nothing but a person is one.
      entity.kind = 'person';
      if (entity.gender === 'unknown') entity.gender = gender;
    }
    // `the supplier, Zorana`, may be a body: only what the text calls it afterwards tells.
    for (const role of roles) {
      if (entity.kind === 'person') entity.kindIsGuess = false;
      entity.hasPost = true;
      addRole(entity, text.slice(tokens[role.first].start, tokens[role.end - 1].end));
    }
  }
}

/** A single word that may name a person as well as a body. */
function isUnknown({ kind, kindIsGuess }: Entity): boolean {
  return kind === 'organization' && kindIsGuess;
}

/** What a role tells of the gender: `wife of the mayor`. */
function genderTold(tokens: readonly Token[], role: TokenRange): Gender {
  return genderOfNoun(tokens[headNoun(tokens, role)].lower);
}

function isShort({ first, end }: TokenRange): boolean {
  return end - first <= LONGEST;
}
