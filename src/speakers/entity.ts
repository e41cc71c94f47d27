import type { TokenRange } from '../language/noun-phrases.ts';
import type { Gender } from './names/gender.ts';
import type { SpeakerKind } from './types.ts';

/** One place where the text names or describes an entity. */
export interface Mention {
  /** The name or description, without title and possessive. */
  readonly range: TokenRange;
  /** Whether it is the subject of its sentence, as far as its place tells. */
  readonly isSubject: boolean;
}

/** Somebody or something the text speaks of, who may turn out to be quoted. */
export interface Entity {
  kind: SpeakerKind;
  /** Whether nothing but the look of the name tells that it is a person. */
  kindIsGuess: boolean;
  /** The fullest name or description so far. */
  name: string;
  /** The words of that name, lower-cased, for comparison. */
  words: readonly string[];
  gender: Gender;
  readonly mentions: Mention[];
  readonly roles: string[];
  /** Whether a role stands beside the name: what only a description tells does not shut the next one out. */
  hasPost: boolean;
  /** The words of each of them, lower-cased, for comparison. */
  readonly roleWords: (readonly string[])[];
  /** Of a writing: who speaks through it, where the text tells. */
  issuer: Entity | null;
}

/** One of whom nothing else is known yet. */
export function newEntity({ kind, name, words, gender }: Pick<Entity, 'kind' | 'name' | 'words' | 'gender'>): Entity {
  return { kind, kindIsGuess: false, name, words, gender, mentions: [], roles: [], hasPost: false, roleWords: [], issuer: null };
}

/** Adds a role once, whatever its case, as the text words it. */
export function addRole(entity: Entity, role: string): void {
  const lower = role.toLowerCase();
  if (role === '' || entity.roles.some((each) => each.toLowerCase() === lower)) return;
  entity.roles.push(role);
  entity.roleWords.push(lower.split(/[^\p{L}]+/u));
}
