// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.91],
  ['certainty of the source', 0.60],
  ['direct', 0.43],
  ['is document', -0.13],
  ['is group', -0.58],
  ['is organization', -0.40],
  ['is perhaps a person', 0.04],
  ['is person', 1.11],
  ['is unnamed', -0.04],
  ['named by description', -0.51],
  ['named by name', 0.24],
  ['named by pronoun', 0.27],
  ['not direct', -0.43],
  ['with a cue', 0.35],
  ['without a cue', -0.35],
]);
