import type { TokenRange } from '../../language/noun-phrases.ts';
import { firstIndex } from '../../text/span.ts';
import { unitAt } from '../layout.ts';
import type { TaggedSpan } from '../tagger/tag-passage.ts';
import { formOf } from './cue-form.ts';
import type { AddFeature } from './features.ts';
import { stepOf } from './place.ts';
import type { Scene } from './scene.ts';

/** A cue further off than this many tokens is another quote's. */
const FARTHEST_CUE = 12;

/** Adds all that speaks for or against the text naming no source: `it was said`, `a claim that`, `to warn`. */
export function addAbsence(scene: Scene, add: AddFeature): void {
  const { layout, draft, pieces, inBlock, tagged } = scene;
  add('none');
  add('none', draft.link, draft.source === null ? 'unsourced' : 'sourced');
  add('none', 'candidates', String(Math.min(2, inBlock.length)));
  add('none', draft.kind);
  const units = new Set(pieces.map((piece) => unitAt(layout, piece.first)));
  const best = inBlock.reduce((most, each) => (units.has(unitAt(layout, each.first)) ? Math.max(most, each.probability) : most), 0);
  const cue = draft.cue ?? cueBeside(tagged[draft.block].spans, pieces);
  const form = cue === null ? 'none' : formOf(layout.tokens, cue);
  add('none', 'best', String(stepOf(best, [0.05, 0.3, 0.6, 0.9])));
  add('none', 'form', form);
  add('none', 'form', form, String(stepOf(best, [0.3, 0.8])));
}

/** The tagged cue nearest to a piece, before or after it. */
function cueBeside(spans: readonly TaggedSpan[], pieces: readonly TokenRange[]): TokenRange | null {
  let nearest: TokenRange | null = null;
  let least = FARTHEST_CUE;
  for (const piece of pieces) {
    for (const [edge, step] of [[firstIndex(spans, (each) => each.endToken > piece.first) - 1, -1], [firstIndex(spans, (each) => each.firstToken >= piece.end), 1]]) {
      for (let i = edge; i >= 0 && i < spans.length; i += step) {
        const { label, firstToken, endToken } = spans[i];
        const gap = step < 0 ? piece.first - endToken : firstToken - piece.end;
        if (gap >= least) break;
        if (label === 'cue') [nearest, least] = [{ first: firstToken, end: endToken }, gap];
      }
    }
  }
  return nearest;
}
