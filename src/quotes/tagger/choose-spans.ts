import { firstIndex } from '../../text/span.ts';
import { MOST_TOKENS } from './sequence.ts';
import type { Candidate } from './span-posteriors.ts';

/** The best choice of spans up to a place: it ends with one, after the best choice before that. */
interface Choice {
  readonly end: number;
  readonly value: number;
  readonly span: Candidate;
  readonly before: Choice | undefined;
}

/**
 * The spans without overlap whose probabilities, each less what a span must be worth, sum highest:
 * minimum Bayes risk for exact spans.
 */
export function chooseSpans(candidates: readonly Candidate[], worth: number): Candidate[] {
  const choices: Choice[] = [];
  for (const span of candidates.filter(({ probability }) => probability > worth).sort((a, b) => a.end - b.end)) {
    const at = firstIndex(choices, ({ end }) => end > span.first) - 1;
    const before = at < 0 ? undefined : choices[at];
    const value = (before?.value ?? 0) + span.probability - worth;
    if (value > (choices.at(-1)?.value ?? 0)) choices.push({ end: span.end, value, span, before });
  }
  const chosen: Candidate[] = [];
  for (let choice = choices.at(-1); choice !== undefined; choice = choice.before) chosen.push(choice.span);
  return chosen.reverse();
}

/** Spans that differ only in the marks at their edges are one, as probable as all of them together; marks alone are none. */
export function mergeVariants(candidates: readonly Candidate[], isWord: (at: number) => boolean): Candidate[] {
  const size = MOST_TOKENS + 1;
  const merged = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { label, probability } = candidate;
    let { first, end } = candidate;
    while (first < end - 1 && !isWord(first)) first++;
    if (!isWord(first)) continue;
    while (!isWord(end - 1)) end--;
    const key = (label * size + first) * size + end;
    const known = merged.get(key);
    // Most are the only one of their kind.
    if (known === undefined && first === candidate.first && end === candidate.end) merged.set(key, candidate);
    else merged.set(key, { label, first, end, probability: probability + (known?.probability ?? 0) });
  }
  return [...merged.values()];
}
