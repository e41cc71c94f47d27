import type { TokenRange } from '../../language/noun-phrases.ts';
import { unitAt } from '../layout.ts';
import type { Scene } from './scene.ts';

export type Side = 'before' | 'after' | 'amid';

/** Where a candidate stands to the content: before, after or between. */
export function sideOf({ pieces }: Scene, candidate: TokenRange): Side {
  if (candidate.end <= pieces[0].first) return 'before';
  return candidate.first >= pieces[pieces.length - 1].end ? 'after' : 'amid';
}

const UNITS_OFF = [1, 2, 4];
const TOKENS_OFF = [2, 4, 9, 20];
/** Names of places, made once: by side, steps of sentences off, and, within a sentence, how close. */
const PLACES: Readonly<Record<Side, readonly (readonly string[])[]>> = { before: placesAt('before'), after: placesAt('after'), amid: placesAt('amid') };

function placesAt(side: Side): string[][] {
  return [TOKENS_OFF.concat(Infinity).map((_, gap) => `${side} 0 ${gap}`), ...UNITS_OFF.map((_, units) => [`${side} ${units + 1} `])];
}

/** Where a candidate stands to the content: on which side, how many sentences off, and how close. */
export function placeOf({ layout, pieces }: Scene, candidate: TokenRange, side: Side): string {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const edge = side === 'before' ? first.first : side === 'after' ? last.end - 1 : candidate.first;
  const units = Math.abs(unitAt(layout, candidate.first) - unitAt(layout, edge));
  const gap = side === 'before' ? first.first - candidate.end : side === 'after' ? candidate.first - last.end : 0;
  return PLACES[side][stepOf(units, UNITS_OFF)][units === 0 ? stepOf(gap, TOKENS_OFF) : 0];
}

/** How many of some ascending limits a value reaches. */
export function stepOf(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value >= limits[index]) index++;
  return index;
}
