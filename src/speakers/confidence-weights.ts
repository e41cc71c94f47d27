// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.69],
  ['certainty of the source', 0.59],
  ['direct', 0.38],
  ['is document', -0.39],
  ['is group', -0.64],
  ['is organization', -0.32],
  ['is perhaps a person', 0.05],
  ['is person', 1.22],
  ['is unnamed', 0.08],
  ['named by description', -0.48],
  ['named by name', 0.30],
  ['named by pronoun', 0.18],
  ['not direct', -0.38],
  ['with a cue', 0.37],
  ['without a cue', -0.37],
]);
