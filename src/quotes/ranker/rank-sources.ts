import type { TokenRange } from '../../language/noun-phrases.ts';
import { changed } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Layout } from '../layout.ts';
import type { TaggedPassage } from '../tagger/tag-passage.ts';
import { candidatesFor, pieceRanges, sourceCandidates } from './candidates.ts';
import type { SourceCandidate } from './candidates.ts';
import { cueOptions, likelyCues, shareOutCues } from './choose-cue.ts';
import type { ScoredCue } from './choose-cue.ts';
import { addFeatures } from './features.ts';
import { setScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { sourceWithin } from './source-within.ts';
import { growTree, weightAt } from './weight-tree.ts';
import { RANKER_WEIGHTS } from './weights.ts';

/** The probability of each candidate of a scene, the last that of “none”. */
function weighCandidates(scene: Scene): number[] {
  const scores = [...scene.candidates, null].map((candidate) => {
    // In an object, for a variable that a function closes over would be a new number in memory at each sum.
    const score = { sum: 0 };
    addFeatures(scene, candidate, (name, first, second, third) => { score.sum += weightAt(weights, name, first, second, third); });
    return score.sum;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Gives each quote its likeliest source, its cue, and how sure that is. Labels and signatures stand as they are. */
export function rankSources(layout: Layout, tagged: readonly TaggedPassage[], drafts: readonly Draft[]): Draft[] {
  const byBlock = sourceCandidates(layout, tagged, drafts);
  const contents = drafts.flatMap((draft) => pieceRanges(layout, draft)).sort((a, b) => a.first - b.first);
  const cues = tagged.map((passage) => likelyCues(passage));
  let previous: TokenRange | null = null;
  const sources = new Map<Draft, TokenRange | null>();
  // “A.” “B.” “C.”, each in a paragraph of its own: the source may stand further back than a candidate can.
  const sourceBefore = ({ kind, sameAs, source, block }: Draft): TokenRange | null => {
    if (kind !== 'direct') return null;
    if (sameAs !== null) return sources.get(sameAs) ?? null;
    return source !== null && source.first < layout.blocks[block].firstToken ? source : null;
  };
  const options: ScoredCue[][] = drafts.map(() => []);
  const ranked = drafts.map((draft, i) => {
    if (draft.link === 'label') {
      previous = draft.source;
      return null;
    }
    const scene = setScene(layout, tagged, draft, contents, candidatesFor(layout, byBlock, draft), previous);
    const probabilities = weighCandidates(scene);
    const best = probabilities.indexOf(Math.max(...probabilities));
    const source: SourceCandidate | null = scene.candidates[best] ?? null;
    previous = source ?? previous;
    options[i] = cueOptions(scene, source, cues[draft.block]);
    const named = source === null ? sourceBefore(draft) : sourceWithin(layout, source, draft.cue);
    sources.set(draft, named);
    return { source: named, certainty: probabilities[best] };
  });
  const cueOf = shareOutCues(options);
  return drafts.map((draft, i) => {
    const best = ranked[i];
    return best === null ? draft : changed(draft, { source: best.source, sameAs: null, certainty: best.certainty, cue: cueOf[i] });
  });
}

const weights = growTree(RANKER_WEIGHTS);
