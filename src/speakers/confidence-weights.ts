// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.99],
  ['certainty of the source', 0.74],
  ['direct', 0.35],
  ['is document', -0.15],
  ['is group', -0.39],
  ['is organization', -0.43],
  ['is perhaps a person', 0.04],
  ['is person', 1.02],
  ['is unnamed', -0.08],
  ['named by description', -0.62],
  ['named by name', 0.09],
  ['named by pronoun', 0.53],
  ['not direct', -0.35],
  ['with a cue', 0.46],
  ['without a cue', -0.46],
]);
