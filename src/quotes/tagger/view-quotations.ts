import { mix } from './hash.ts';
import { CLOSING, OPENING, QUOTED, UNQUOTED } from './quoted-state.ts';
import { MARGIN, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** How far from a quotation, and how likely, a cue may be to be beside it. */
const REACH = 6;
const LIKELY = 4;

/** Tells each token within quotation marks, and the marks, what the quotation is like and what stands around it. */
export function viewQuotations(view: SequenceView): void {
  const { quoted, pattern } = view;
  const end = MARGIN + view.length;
  for (let first = MARGIN; first < end;) {
    if (quoted[first] === UNQUOTED) { first++; continue; }
    const inner = skip(quoted, first, OPENING);
    const innerEnd = skip(quoted, inner, QUOTED);
    const stop = skip(quoted, innerEnd, CLOSING);
    const place = (first === MARGIN ? 1 : 0) + (stop === end ? 2 : 0) + (inner === first ? 4 : 0) + (innerEnd === stop ? 8 : 0);
    view.quotation.fill(mix(1 + stepOf(innerEnd - inner), place), first, stop);
    view.beforeQuotation.fill(mix(pattern[first - 1], pattern[first - 2]), first, stop);
    view.afterQuotation.fill(mix(pattern[stop], pattern[stop + 1]), first, stop);
    view.cueBesideQuotation.fill(cueBeside(view, first, stop), first, stop);
    first = stop;
  }
}

/** The margin is unquoted, so that every run ends. */
function skip(quoted: Int32Array, from: number, state: number): number {
  let at = from;
  while (quoted[at] === state) at++;
  return at;
}

function cueBeside({ propensity, length }: SequenceView, first: number, stop: number): number {
  for (let distance = 0; distance < REACH; distance++) {
    if (stop + distance < MARGIN + length && propensity[stop + distance] >= LIKELY) return 1 + distance;
    if (first - 1 - distance >= MARGIN && propensity[first - 1 - distance] >= LIKELY) return 1 + REACH + distance;
  }
  return 0;
}
