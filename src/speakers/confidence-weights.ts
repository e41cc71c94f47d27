// Written by scripts/speakers/fit-confidence.ts. What it was estimated from, and how, is in docs/accuracy.md.

/** By sign, what it adds to the log odds that the speaker is right. */
export const CONFIDENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['always', 0.70],
  ['certainty of the source', 0.75],
  ['direct', 0.36],
  ['is document', -0.33],
  ['is group', -0.23],
  ['is organization', -0.46],
  ['is perhaps a person', 0.04],
  ['is person', 1.05],
  ['is unnamed', -0.07],
  ['named by description', -0.54],
  ['named by name', 0.16],
  ['named by pronoun', 0.38],
  ['not direct', -0.36],
  ['with a cue', 0.59],
  ['without a cue', -0.59],
]);
