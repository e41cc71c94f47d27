import { mix } from './hash.ts';
import { CLOSING, OPENING, QUOTED, UNQUOTED } from './quoted-state.ts';
import { fill, MARGIN, stepOf } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

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
    fill(view.quotation, mix(1 + stepOf(innerEnd - inner), place), first, stop);
    fill(view.beforeQuotation, mix(pattern[first - 1], pattern[first - 2]), first, stop);
    fill(view.afterQuotation, mix(pattern[stop], pattern[stop + 1]), first, stop);
    first = stop;
  }
}

/** The margin is unquoted, so that every run ends. */
function skip(quoted: Int32Array, from: number, state: number): number {
  let at = from;
  while (quoted[at] === state) at++;
  return at;
}
