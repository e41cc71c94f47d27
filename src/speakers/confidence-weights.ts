// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.79],
  ['certainty of the source', 0.76],
  ['direct', 0.29],
  ['is document', -0.33],
  ['is group', -0.25],
  ['is organization', -0.49],
  ['is perhaps a person', 0.04],
  ['is person', 1.10],
  ['is unnamed', -0.07],
  ['named by description', -0.61],
  ['named by name', 0.06],
  ['named by pronoun', 0.55],
  ['not direct', -0.29],
  ['with a cue', 0.58],
  ['without a cue', -0.58],
]);
