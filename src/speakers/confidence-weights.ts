// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.68],
  ['certainty of the source', 0.56],
  ['direct', 0.32],
  ['is document', -0.36],
  ['is group', -0.61],
  ['is organization', -0.44],
  ['is perhaps a person', 0.05],
  ['is person', 1.23],
  ['is unnamed', 0.13],
  ['named by description', -0.59],
  ['named by name', 0.36],
  ['named by pronoun', 0.22],
  ['not direct', -0.32],
  ['with a cue', 0.35],
  ['without a cue', -0.35],
]);
