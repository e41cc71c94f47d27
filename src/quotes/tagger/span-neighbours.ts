import { LABELS } from './labels.ts';
import type { Candidate } from './span-posteriors.ts';

/** How far a span looks for its companions, in tokens. */
export const REACH = 8;
/** What each token between costs a companion, in probability. */
const DISTANCE_COST = 0.03;

/** What is known of each label and token. */
interface Places {
  /** The likeliest candidate that begins there, or ends just before it; -1 for none. */
  readonly beginning: Int32Array;
  readonly ending: Int32Array;
  /** How likely it is at all that a span of the label begins or ends there. */
  readonly beginMass: Float64Array;
  readonly endMass: Float64Array;
  /** The companion before and the one after, once they have been looked for. */
  readonly companionBefore: Int32Array;
  readonly companionAfter: Int32Array;
}

/** What others say against a candidate. */
interface Rivalry {
  /** The likeliest one of its label that shares tokens with it, and the likeliest of other labels; -1 for none. */
  rival: number;
  intruder: number;
  /** How many of its label share tokens with it and are likelier, and how likely all that do are together. */
  likelier: number;
  mass: number;
}

/** Candidates in order of their first token, looked up by where they begin and end. */
export interface Neighbourhood extends Places {
  readonly candidates: readonly Candidate[];
  readonly length: number;
  readonly rivalries: readonly Readonly<Rivalry>[];
}

const UNKNOWN = -2;

function makePlaces(size: number): Places {
  const [beginning, ending, companionBefore, companionAfter] = [0, 1, 2, 3].map(() => new Int32Array(size));
  return { beginning, ending, beginMass: new Float64Array(size), endMass: new Float64Array(size), companionBefore, companionAfter };
}

/** Reused, since memory outside of the heap is slow to come by. */
let places = makePlaces(0);

function clearPlaces(size: number): Places {
  if (places.beginning.length < size) places = makePlaces(size);
  places.beginning.fill(-1, 0, size);
  places.ending.fill(-1, 0, size);
  places.beginMass.fill(0, 0, size);
  places.endMass.fill(0, 0, size);
  places.companionBefore.fill(UNKNOWN, 0, size);
  places.companionAfter.fill(UNKNOWN, 0, size);
  return places;
}

/** The key of a label and a place in a `Neighbourhood`. */
export function keyAt({ length }: Pick<Neighbourhood, 'length'>, label: number, place: number): number {
  return label * (length + 1) + place;
}

/** Puts the candidates of a sequence beside each other. They must be in order of their first token. Good until the next call. */
export function meetNeighbours(candidates: readonly Candidate[], length: number): Neighbourhood {
  const { beginning, ending, beginMass, endMass, companionBefore, companionAfter } = clearPlaces(LABELS.length * (length + 1));
  const rivalries = candidates.map((): Rivalry => ({ rival: -1, intruder: -1, likelier: 0, mass: 0 }));
  const likelier = (a: number, b: number): number => b < 0 || candidates[a].probability > candidates[b].probability ? a : b;
  const meet = (own: number, other: number): void => {
    const rivalry = rivalries[own], { label, probability } = candidates[other];
    if (label !== candidates[own].label) {
      rivalry.intruder = likelier(other, rivalry.intruder);
      return;
    }
    rivalry.rival = likelier(other, rivalry.rival);
    rivalry.mass += probability;
    if (probability > candidates[own].probability) rivalry.likelier++;
  };
  for (let i = 0; i < candidates.length; i++) {
    const { label, first, end, probability } = candidates[i];
    const begins = keyAt({ length }, label, first), ends = keyAt({ length }, label, end);
    beginning[begins] = likelier(i, beginning[begins]);
    ending[ends] = likelier(i, ending[ends]);
    beginMass[begins] += probability;
    endMass[ends] += probability;
    // Spans that share a token exclude each other, so that no token has many.
    for (let j = i + 1; j < candidates.length && candidates[j].first < end; j++) {
      meet(i, j);
      meet(j, i);
    }
  }
  return { candidates, length, rivalries, beginning, ending, beginMass, endMass, companionBefore, companionAfter };
}

/** The likeliest and nearest candidate of a label that ends before a place; -1 for none. */
export function companionBefore(around: Neighbourhood, label: number, place: number): number {
  const { candidates, ending, companionBefore: known } = around;
  const key = keyAt(around, label, place);
  if (known[key] !== UNKNOWN) return known[key];
  let best = -1, bestValue = 0;
  for (let gap = 0; gap <= REACH && gap <= place; gap++) {
    const index = ending[key - gap];
    if (index < 0) continue;
    const value = candidates[index].probability - DISTANCE_COST * gap;
    if (value > bestValue) [best, bestValue] = [index, value];
  }
  known[key] = best;
  return best;
}

/** The likeliest and nearest candidate of a label that begins after a place; -1 for none. */
export function companionAfter(around: Neighbourhood, label: number, place: number): number {
  const { candidates, beginning, companionAfter: known, length } = around;
  const key = keyAt(around, label, place);
  if (known[key] !== UNKNOWN) return known[key];
  let best = -1, bestValue = 0;
  for (let gap = 0; gap <= REACH && place + gap <= length; gap++) {
    const index = beginning[key + gap];
    if (index < 0) continue;
    const value = candidates[index].probability - DISTANCE_COST * gap;
    if (value > bestValue) [best, bestValue] = [index, value];
  }
  known[key] = best;
  return best;
}
