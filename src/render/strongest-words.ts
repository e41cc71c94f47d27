import type { Evidence } from '../tone/types.ts';

/** A wording of the evidence, with all that its occurrences added. */
export interface Wording {
  readonly text: string;
  readonly times: number;
  readonly weight: number;
}

/** The wordings that moved a score most, the strongest first; the same words in other places count together. */
export function strongestWords(evidence: readonly Evidence[], most: number): readonly Wording[] {
  const found = new Map<string, Wording>();
  for (const { text, weight } of evidence) {
    const key = text.toLowerCase();
    const known = found.get(key) ?? { text: key, times: 0, weight: 0 };
    found.set(key, { text: known.text, times: known.times + 1, weight: known.weight + weight });
  }
  return [...found.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
}
