// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.72],
  ['certainty of the source', 0.79],
  ['direct', 0.31],
  ['is document', -0.32],
  ['is group', -0.35],
  ['is organization', -0.45],
  ['is perhaps a person', 0.04],
  ['is person', 1.12],
  ['is unnamed', -0.05],
  ['named by description', -0.63],
  ['named by name', 0.07],
  ['named by pronoun', 0.55],
  ['not direct', -0.31],
  ['with a cue', 0.57],
  ['without a cue', -0.57],
]);
