import type { TokenRange } from '../../language/noun-phrases.ts';
import { holdsQuotation } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { isPassive, isQuoted } from './clause.ts';
import { cueVerb } from './cue-verbs.ts';
import type { Frame } from './frame.ts';
import { subjectAfter } from './subject.ts';

/** Tokens without marks between a verb and who does what it says: `was condemned on Tuesday by`. */
const FARTHEST_AGENT = 8;

/** `described by the union as “a slow goodbye”`, `was labelled “reckless” by the mayor`: who speaks stands after `by`. */
export function passiveFrame(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  const verb = cueVerb(tokens[i]);
  if (verb === null || (tokens[i + 1]?.lower !== 'by' && !isPassive(tokens, i, unit.firstToken))) return null;
  const by = findBy(layout, i + 1, unit.endToken);
  const source = by === null ? null : subjectAfter(tokens, by, unit.endToken);
  if (by === null || source === null) return null;
  const after = saidWithin(layout, i + 1, by, verb.clause) ?? saidWithin(layout, source.end, unit.endToken, verb.clause);
  return after === null ? null : { unit: index, cue: { first: i, end: i + 1 }, source, before: null, after, takesIndirect: false, chained: false };
}

/** The `by` that goes with a verb: no other verb stands between. */
function findBy(layout: Layout, from: number, to: number): number | null {
  const { tokens } = layout;
  for (let i = from, unquoted = 0; i < to && unquoted <= FARTHEST_AGENT; i++) {
    if (isQuoted(layout, i)) continue;
    if (tokens[i].lower === 'by') return i;
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX' || tokens[i].lower === ';') return null;
    unquoted++;
  }
  return null;
}

/** `, condemned by doctors as “reckless,” was dropped`: a comma at the end of the marks ends what they said. */
function endOfInsertion(layout: Layout, quoted: number, to: number): number {
  let end = quoted;
  while (end < to && isQuoted(layout, end)) end++;
  const ending = layout.tokens[end - 2].lower === ',' || layout.tokens[end]?.lower === ',';
  return ending ? end : to;
}

/** `as “a slow goodbye”`: words in marks with what stands before them, where that is no clause of its own. */
function saidWithin(layout: Layout, from: number, to: number, takesClause: boolean): TokenRange | null {
  const { tokens } = layout;
  let first = from;
  while (first < to && (tokens[first].lower === ',' || tokens[first].lower === 'as')) first++;
  // `was told by the mayor that it was “too late”`
  if (takesClause && first < to && THAT.has(tokens[first].lower)) return holdsQuotation(layout, first, to) ? { first: tokens[first].lower === 'that' ? first + 1 : first, end: to } : null;
  for (let i = first; i < to; i++) {
    if (isQuoted(layout, i)) return { first, end: endOfInsertion(layout, i, to) };
    if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX' || tokens[i].pos === 'PUNCT') return null;
  }
  return null;
}
const THAT = new Set(['that', 'whether', 'if']);
