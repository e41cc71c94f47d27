import type { TokenRange } from '../../language/noun-phrases.ts';
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
import { growTree, weightAt } from './weight-tree.ts';
import { RANKER_WEIGHTS } from './weights.ts';

/** Tokens in which a bracket within a source is closed. */
const LONGEST_BRACKET = 12;

/** The probability of each candidate of a scene, the last that of “none”. */
function weighCandidates(scene: Scene): number[] {
  const scores = [...scene.candidates, null].map((candidate) => {
    let sum = 0;
    addFeatures(scene, candidate, (name, first, second, third) => { sum += weightAt(weights, name, first, second, third); });
    return sum;
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
  const cues = tagged.map((passage) => likelyCues(layout, passage));
  let previous: TokenRange | null = null;
  const options: ScoredCue[][] = drafts.map(() => []);
  const ranked = drafts.map((draft, i) => {
    if (draft.link === 'label') {
      previous = draft.source;
      return draft;
    }
    const scene = setScene(layout, tagged, draft, contents, candidatesFor(layout, byBlock, draft), previous);
    const probabilities = weighCandidates(scene);
    const best = probabilities.indexOf(Math.max(...probabilities));
    const source: SourceCandidate | null = scene.candidates[best] ?? null;
    previous = source ?? previous;
    options[i] = cueOptions(scene, source, cues[draft.block]);
    return { ...draft, source: source === null ? null : whole(layout, withoutPossessive(layout, source)), sameAs: null, certainty: probabilities[best] };
  });
  const shared = shareOutCues(options);
  return ranked.map((draft, i) => (draft.link === 'label' ? draft : { ...draft, cue: shared[i] }));
}

/** `Dahlquist’s claim that`: the source is Dahlquist. */
function withoutPossessive({ tokens }: Layout, { first, end }: TokenRange): TokenRange {
  return end - first > 1 && tokens[end - 1].lower === "'s" ? { first, end: end - 1 } : { first, end };
}

/** `Grace Obi (Labour, Hexham East | ) said`: a bracket that a source opens it closes. */
function whole({ tokens }: Layout, { first, end }: TokenRange): TokenRange {
  let open = end - 1;
  while (open > first && tokens[open].lower !== '(' && tokens[open].lower !== ')') open--;
  if (open === first || tokens[open].lower === ')') return { first, end };
  for (let i = end; i < Math.min(end + LONGEST_BRACKET, tokens.length); i++) if (tokens[i].lower === ')') return { first, end: i + 1 };
  return { first, end };
}

const weights = growTree(RANKER_WEIGHTS);
