import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence, Token } from '../language/token.ts';
import { EVENT_VERBS } from './lexicon/event-verbs.ts';

/** A CAMEO root, 1 to 20: 1–9 words and help, 10–20 demands, threats, coercion and force. */
export type EventRoot = number;

/** What somebody does, at the verb that says so. */
export interface Event {
  readonly token: number;
  readonly root: EventRoot;
}

interface Verb {
  /** The event that the verb is by itself; 0 for none. */
  own: EventRoot;
  /** What it is with each object, as the table lists them. */
  readonly lists: string[];
  /** The same by object, once it has been asked for: most verbs of the table are in no article. */
  objects: ReadonlyMap<string, EventRoot> | null;
}

/** How many words after and before a verb its object may stand. */
const AFTER = 7;
const BEFORE = 4;

let table: Map<string, Verb> | undefined;

/** The events of a sentence, in order: what its verbs are by themselves or with their objects. */
export function findEvents({ tokens }: Reading, { firstToken, endToken }: Sentence): Event[] {
  const events: Event[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const verb = verbOf(tokens[i]);
    if (verb === null) continue;
    let root: EventRoot | undefined;
    for (let k = i + 1; root === undefined && k < Math.min(endToken, i + 1 + AFTER) && (k === i + 1 || tokens[k].pos !== 'VERB'); k++) root = objectOf(verb, tokens[k]);
    for (let k = i - 1; root === undefined && k >= Math.max(firstToken, i - BEFORE); k--) root = objectOf(verb, tokens[k]);
    root ??= verb.own;
    if (root > 0) events.push({ token: i, root });
  }
  return events;
}

/** What is known of a verb of events; null for all other words. */
export const verbOf = perLexeme(({ pos, lemma }) => {
  table ??= readTable();
  return pos === 'VERB' ? table.get(lemma) ?? null : null;
});

function objectOf(verb: Verb, { lemma, lower }: Token): EventRoot | undefined {
  const objects = verb.objects ??= readObjects(verb.lists);
  return objects.get(lemma) ?? (lower === lemma ? undefined : objects.get(lower));
}

function readTable(): Map<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const line of EVENT_VERBS.split('\n')) {
    const [verbPart, objectPart = ''] = line.split('=');
    for (const [word, own] of entries(verbPart)) {
      // A verb may stand in several blocks: whatever any of them knows of it holds, the first before others.
      const known = verbs.get(word);
      if (known === undefined) verbs.set(word, { own, lists: [objectPart], objects: null });
      else {
        known.own ||= own;
        known.lists.push(objectPart);
      }
    }
  }
  return verbs;
}

function readObjects(lists: readonly string[]): Map<string, EventRoot> {
  const objects = new Map<string, EventRoot>();
  for (const list of lists) for (const [word, root] of entries(list)) if (!objects.has(word)) objects.set(word, root);
  return objects;
}

function entries(part: string): [string, EventRoot][] {
  return part.split('|').filter(Boolean).flatMap((entry) => {
    const [root, words] = entry.split(':');
    return words.split(',').map((word): [string, EventRoot] => [word, Number(root)]);
  });
}
