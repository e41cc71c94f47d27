import type { Candidate } from './span-posteriors.ts';

/**
 * The spans without overlap whose probabilities, each less what a span of its label must be worth, sum highest:
 * minimum Bayes risk for exact spans.
 */
export function chooseSpans(candidates: readonly Candidate[], length: number, worth: readonly number[]): Candidate[] {
  const byEnd = new Map<number, Candidate[]>();
  for (const span of candidates) {
    if (span.probability <= worth[span.label]) continue;
    const others = byEnd.get(span.end);
    if (others === undefined) byEnd.set(span.end, [span]);
    else others.push(span);
  }
  const best = [0];
  const last: (Candidate | undefined)[] = [];
  for (let end = 1; end <= length; end++) {
    best[end] = best[end - 1];
    for (const span of byEnd.get(end) ?? []) {
      const value = best[span.first] + span.probability - worth[span.label];
      if (value > best[end]) {
        best[end] = value;
        last[end] = span;
      }
    }
  }
  const chosen: Candidate[] = [];
  for (let end = length; end > 0;) {
    const span = last[end];
    if (span === undefined) { end--; continue; }
    chosen.push(span);
    end = span.first;
  }
  return chosen.reverse();
}

/** Spans that differ only in the marks at their edges are one, as probable as all of them together. */
export function mergeVariants(candidates: readonly Candidate[], isWord: readonly boolean[]): Candidate[] {
  const size = isWord.length + 1;
  const merged = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { label, probability } = candidate;
    let { first, end } = candidate;
    while (first < end - 1 && !isWord[first]) first++;
    while (end > first + 1 && !isWord[end - 1]) end--;
    const key = (label * size + first) * size + end;
    merged.set(key, { label, first, end, probability: probability + (merged.get(key)?.probability ?? 0) });
  }
  return [...merged.values()];
}
