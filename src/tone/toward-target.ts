import type { Span } from '../text/span.ts';
import { firstIndex, overlaps } from '../text/span.ts';
import { feelingContext } from './context.ts';
import { PARAMETERS } from './lexicon/parameters.ts';
import { meetAround } from './meet-around.ts';
import type { Tone } from './read-tone.ts';
import { sizeOf } from './select.ts';
import type { Stance } from './stance.ts';
import { likeliest, stanceOf } from './stance.ts';
import type { Evidence, Sentiment } from './types.ts';

const { target: TARGET } = PARAMETERS;
/** Words that moved the score by less are not worth showing. */
const LEAST_SHOWN = 0.015;

/** What is said of a target: how likely each stance is, and the words that made the surplus of the positive over the negative. */
interface Said {
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
}

/** What each word of a sentence says of the target; reused, unless a sentence is longer than any of prose. */
const room = new Float64Array(500);

const NOTHING: Said = { stance: { negative: 0, neutral: 1, positive: 0 }, evidence: [] };

/** The sentiment toward the words in a span: what their sentence says of them, not merely near them. */
export function sentimentToward(tone: Tone, target: Span): Sentiment {
  return toSentiment(readToward(tone, target));
}

/** The sentiment toward all that the mentions name together: the mean of what is said at each. */
export function sentimentTowardMentions(tone: Tone, mentions: readonly Span[]): Sentiment {
  if (mentions.length === 0) return toSentiment(NOTHING);
  const said = mentions.map((mention) => readToward(tone, mention));
  const mean = (of: keyof Stance) => said.reduce((sum, { stance }) => sum + stance[of], 0) / said.length;
  const evidence = said.flatMap((each) => each.evidence.map(({ start, end, text, weight }) => ({ start, end, text, weight: weight / said.length })));
  return toSentiment({
    stance: { negative: mean('negative'), neutral: mean('neutral'), positive: mean('positive') },
    evidence: evidence.sort((a, b) => a.start - b.start),
  });
}

function toSentiment({ stance, evidence }: Said): Sentiment {
  const score = stance.positive - stance.negative;
  return { score, label: likeliest(stance), evidence, rest: evidence.reduce((rest, { weight }) => rest - weight, score) };
}

/** Words count on either side of the target, the more the nearer, and what the sentence feels like as a whole. */
function readToward({ reading, clues, words }: Tone, target: Span): Said {
  const { tokens, sentences } = reading;
  const at = firstIndex(sentences, ({ end }) => end > target.start);
  if (target.end <= target.start || at === sentences.length || !overlaps(sentences[at], target)) return NOTHING;
  const { firstToken, endToken } = sentences[at];
  const first = firstIndex(tokens, ({ end }) => end > target.start);
  const end = Math.max(first + 1, firstIndex(tokens, ({ start }) => start >= target.end));
  const length = endToken - firstToken;
  const feeling = TARGET.sentiment * sizeOf(length, PARAMETERS.sentiment);
  const amounts = length > room.length ? new Float64Array(length) : room.fill(0, 0, length);
  let [polar, neutral] = [TARGET.polar, TARGET.neutral];
  meetAround(reading, sentences[at], first, end, (token, side, nearness) => {
    const clue = clues[token];
    const { weights } = clue.meaning;
    const weight = side === 'towardNext' ? weights.towardNext : weights.towardLast;
    const amount = weight * nearness * feelingContext(clue, TARGET.negated) + words.sentiment[token] * feeling;
    amounts[token - firstToken] = amount;
    polar += amount;
    neutral += weights.neutral * nearness;
  });
  const stance = stanceOf(polar, neutral);
  const share = (stance.positive - stance.negative) / (polar || 1);
  const evidence: Evidence[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const weight = amounts[i - firstToken] * share;
    if (Math.abs(weight) < LEAST_SHOWN || tokens[i].pos === 'PUNCT') continue;
    const { start, end: stop, text } = tokens[i];
    evidence.push({ start, end: stop, text, weight });
  }
  return { stance, evidence };
}
