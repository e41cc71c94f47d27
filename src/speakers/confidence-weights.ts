// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.78],
  ['certainty of the source', 0.73],
  ['direct', 0.17],
  ['is document', -0.19],
  ['is group', -0.56],
  ['is organization', -0.41],
  ['is perhaps a person', 0.04],
  ['is person', 1.08],
  ['is unnamed', 0.04],
  ['named by description', -0.75],
  ['named by name', 0.30],
  ['named by pronoun', 0.45],
  ['not direct', -0.17],
  ['with a cue', 0.39],
  ['without a cue', -0.39],
]);
