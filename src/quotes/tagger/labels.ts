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
const PLACE_COUNT = 4;

export const STATE_COUNT = 1 + PLACE_COUNT * LABELS.length;

/** Parts that a state's score is put together from: for each label, of its spans in general, of their first and of their last token. */
export const PART_COUNT = 3 * LABELS.length;

/** The state of a token at a place in a span with the label of that index. */
export function stateOf(label: number, place: number): number {
  return 1 + PLACE_COUNT * label + place;
}

/** States a passage may begin or end with: it cannot begin inside a span, nor stop before the span does. */
export const CAN_BE_FIRST: readonly boolean[] = allStates((place) => place === BEGIN || place === ONLY);
export const CAN_BE_LAST: readonly boolean[] = allStates((place) => place === END || place === ONLY);

/**
 * Kinds of steps from one token to the next. Between spans it matters which label ended and which begins, or whether the
 * tokens are outside, not how long the spans are: `TURN_COUNT` kinds. Within a span there are four for each label.
 */
const SIDE_COUNT = 1 + LABELS.length;
export const TURN_COUNT = SIDE_COUNT * SIDE_COUNT;
export const STEP_COUNT = TURN_COUNT + 4 * LABELS.length;

/** The kind of a step between spans; a side is 0 for outside, or 1 more than the index of the label. */
export function turnOf(ended: number, begins: number): number {
  return SIDE_COUNT * ended + begins;
}

/** The first of the kinds within spans of a label, in this order: first to inner, first to last, inner to inner, inner to last token. */
export function stepsWithin(label: number): number {
  return TURN_COUNT + 4 * label;
}
export const FIRST_TO_INNER = 0;
export const FIRST_TO_LAST = 1;
export const INNER_TO_INNER = 2;
export const INNER_TO_LAST = 3;

/** Every step that states can take from one token to the next, with its kind: spans do not break off and do not begin in the middle. */
export const STEPS: readonly Step[] = allSteps();

interface Step {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

function allStates(holds: (place: number) => boolean): boolean[] {
  return Array.from({ length: STATE_COUNT }, (_, state) => state === OUTSIDE || holds((state - 1) % PLACE_COUNT));
}

function sideOf(state: number): number {
  return Math.ceil(state / PLACE_COUNT);
}

function allSteps(): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < STATE_COUNT; from++) {
    for (let to = 0; to < STATE_COUNT; to++) {
      if (CAN_BE_LAST[from] && CAN_BE_FIRST[to]) {
        steps.push({ from, to, kind: turnOf(sideOf(from), sideOf(to)) });
      } else if (!CAN_BE_LAST[from] && !CAN_BE_FIRST[to] && sideOf(from) === sideOf(to)) {
        const within = ((from - 1) % PLACE_COUNT === INNER ? INNER_TO_INNER : FIRST_TO_INNER) + ((to - 1) % PLACE_COUNT === END ? 1 : 0);
        steps.push({ from, to, kind: stepsWithin(sideOf(from) - 1) + within });
      }
    }
  }
  return steps;
}
