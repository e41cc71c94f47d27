import { perLexeme } from '../language/per-lexeme.ts';
import type { Reading, Sentence } from '../language/token.ts';
import type { Clue } from './clues.ts';
import type { FacetWord } from './facets.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';

/** What a verb makes of a quarrel or of peace: `imposed sanctions`, `lifted sanctions`, `signed a truce`, `broke a truce`. */
export const CHANGES = ['quarrelBegins', 'quarrelEnds', 'peaceBegins', 'peaceEnds'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A change, at the verb that makes it. */
export interface Change {
  readonly kind: ChangeKind;
  /** How strongly its object speaks of a quarrel or of peace, 0 to 1. */
  readonly strength: number;
}

type Phase = keyof typeof CHANGE_VERBS;

const KINDS = {
  quarrel: { begins: 'quarrelBegins', ends: 'quarrelEnds' },
  peace: { begins: 'peaceBegins', ends: 'peaceEnds' },
} as const;

/** What a verb does by itself, and with each particle. */
interface Verb {
  readonly alone: Phase | null;
  readonly with: ReadonlyMap<string, Phase>;
}

/** How many words after and before a verb what it changes may stand, and how many may part it from its particle. */
const AFTER = 5;
const BEFORE = 3;
const TO_PARTICLE = 3;
/** Marks and words past which nothing belongs to the verb. */
const LIMITS = new Set('. , ; : ? ! but'.split(' '));

let verbs: Map<string, Verb> | undefined;

/** What a word does as a verb that begins or ends things; null for all others. */
export const phaseVerbOf = perLexeme(({ pos, lemma }) => {
  verbs ??= readVerbs();
  return pos === 'VERB' ? verbs.get(lemma) ?? null : null;
});

/** The changes of a sentence by the index of the verb. */
export function findChanges(reading: Reading, sentence: Sentence, clues: readonly Clue[]): Map<number, Change> {
  const changes = new Map<number, Change>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const verb = phaseVerbOf(reading.tokens[i]);
    const phase = verb === null ? null : phaseOf(verb, reading, i, sentence.endToken);
    if (phase === null) continue;
    const changed = changedBy(reading, sentence, i, clues);
    if (changed !== null) changes.set(i, { kind: KINDS[changed.facet === 'deescalation' ? 'peace' : 'quarrel'][phase], strength: changed.strength });
  }
  return changes;
}

function phaseOf(verb: Verb, { tokens }: Reading, at: number, end: number): Phase | null {
  for (let k = at + 1; verb.with.size > 0 && k < Math.min(end, at + 1 + TO_PARTICLE); k++) {
    const phase = verb.with.get(tokens[k].lower);
    if (phase !== undefined) return phase;
  }
  return verb.alone;
}

/** What the verb changes: the nearest thing after it, or else the nearest before it, as in `the talks collapsed`; null where that is neither quarrel nor peace. */
function changedBy({ tokens }: Reading, { firstToken, endToken }: Sentence, at: number, clues: readonly Clue[]): FacetWord | null {
  const last = Math.min(endToken - 1, at + AFTER);
  for (let k = at + 1; k <= last && !LIMITS.has(tokens[k].lower); k++) {
    const { facet } = clues[k].meaning;
    if (isChangeable(facet)) return facet;
  }
  const first = Math.max(firstToken, at - BEFORE);
  for (let k = at - 1; k >= first && !LIMITS.has(tokens[k].lower); k--) {
    const { facet } = clues[k].meaning;
    if (tokens[k].pos === 'NOUN' && isChangeable(facet)) return facet;
  }
  return null;
}

/** Haste and doubt are no things that begin and end. */
function isChangeable(word: FacetWord | null): word is FacetWord {
  return word !== null && word.facet !== 'urgency' && word.facet !== 'uncertainty';
}

function readVerbs(): Map<string, Verb> {
  const verbs = new Map<string, { alone: Phase | null; with: Map<string, Phase> }>();
  for (const [phase, list] of Object.entries(CHANGE_VERBS) as [Phase, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [lemma, particle] = entry.split(':');
      const verb = verbs.get(lemma) ?? { alone: null, with: new Map<string, Phase>() };
      if (particle === undefined) verb.alone = phase;
      else verb.with.set(particle, phase);
      verbs.set(lemma, verb);
    }
  }
  return verbs;
}
