// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.39],
  ['certainty of the source', 0.83],
  ['direct', 0.43],
  ['is document', -0.31],
  ['is group', -0.30],
  ['is organization', -0.48],
  ['is perhaps a person', 0.04],
  ['is person', 1.08],
  ['is unnamed', -0.04],
  ['named by description', -0.41],
  ['named by name', 0.19],
  ['named by pronoun', 0.22],
  ['not direct', -0.43],
  ['with a cue', 0.57],
  ['without a cue', -0.57],
]);
