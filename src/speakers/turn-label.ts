import type { TokenRange } from '../language/noun-phrases.ts';
import { blockAt } from '../quotes/layout.ts';
import { isQuestionOrAnswer } from '../quotes/labels.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';

const INITIALS = /^\p{Lu}{2,3}$/u;

/** `Q.` and `A.` */
export function isTurnLabel({ layout: { tokens } }: Cast, { first, end }: TokenRange): boolean {
  return end - first === 1 && isQuestionOrAnswer(tokens[first].text);
}

/** Who answers `A.`: whom the interview names first, but for its author; `Big Oil` may be a person to a reader of capitals only. */
export function intervieweeOf({ names, author }: Cast): Entity | null {
  const people = names.filter(({ entity }) => entity.kind === 'person' && entity !== author);
  return (people.find(({ entity }) => !entity.kindIsGuess) ?? people.at(0))?.entity ?? null;
}

/** `TB: I never learned.`: the person named before, whose initials label what they say. */
export function personOfInitials({ layout, names }: Cast, { first, end }: TokenRange): Entity | null {
  const { tokens, blocks } = layout;
  const { text } = tokens[first];
  if (end - first !== 1 || !INITIALS.test(text) || tokens[end]?.text !== ':' || blocks[blockAt(layout, first)].firstToken !== first) return null;
  const named = peopleByInitials(names).get(text);
  return named !== undefined && named.mention.name.first < first ? named.entity : null;
}

/** Asked for again by every turn. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The first person with each initials. */
function peopleByInitials(names: readonly Named[]): ReadonlyMap<string, Named> {
  let people = known.get(names);
  if (people === undefined) {
    people = new Map(names.filter(({ entity }) => entity.kind === 'person').reverse().map((each) => [initialsOf(each.entity.name), each]));
    known.set(names, people);
  }
  return people;
}

function initialsOf(name: string): string {
  return name.split(' ').map((part) => part.charAt(0)).join('');
}
