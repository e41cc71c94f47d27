// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.80],
  ['certainty of the source', 0.64],
  ['direct', 0.36],
  ['is document', -0.13],
  ['is group', -0.57],
  ['is organization', -0.43],
  ['is perhaps a person', 0.04],
  ['is person', 1.12],
  ['is unnamed', -0.03],
  ['named by description', -0.45],
  ['named by name', 0.29],
  ['named by pronoun', 0.17],
  ['not direct', -0.36],
  ['with a cue', 0.33],
  ['without a cue', -0.33],
]);
