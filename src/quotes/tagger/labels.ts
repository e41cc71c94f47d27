/** What a tagged stretch of words is: who speaks, the words that announce it, or what was said. */
export type Label = 'source' | 'cue' | 'content';

export const LABELS: readonly Label[] = ['source', 'cue', 'content'];

/** The state of a token that belongs to no span. */
export const OUTSIDE = 0;

/** Place of a token in its span. A span of one token is `ONLY`. */
export const BEGIN = 0;
export const INNER = 1;
export const END = 2;
export const ONLY = 3;

export const STATE_COUNT = 1 + 4 * LABELS.length;

/** The state of a token at a place in a span with the label of that index. */
export function stateOf(label: number, place: number): number {
  return 1 + 4 * label + place;
}

/** States a passage may begin or end with: it cannot begin inside a span, nor stop before the span does. */
export const CAN_BE_FIRST: readonly boolean[] = allStates((place) => place === BEGIN || place === ONLY);
export const CAN_BE_LAST: readonly boolean[] = allStates((place) => place === END || place === ONLY);

/** Every step that labels can take from one token to the next: spans do not break off and do not begin in the middle. */
export const STEPS: readonly { readonly from: number; readonly to: number }[] = allSteps();

function allStates(holds: (place: number) => boolean): boolean[] {
  return Array.from({ length: STATE_COUNT }, (_, state) => state === OUTSIDE || holds((state - 1) % 4));
}

function allSteps(): { from: number; to: number }[] {
  const steps = [];
  for (let from = 0; from < STATE_COUNT; from++) {
    for (let to = 0; to < STATE_COUNT; to++) {
      const goesOn = from !== OUTSIDE && !CAN_BE_LAST[from];
      const sameSpan = from !== OUTSIDE && to !== OUTSIDE && (from - 1) >> 2 === (to - 1) >> 2;
      if (goesOn ? sameSpan && !CAN_BE_FIRST[to] : CAN_BE_FIRST[to]) steps.push({ from, to });
    }
  }
  return steps;
}
