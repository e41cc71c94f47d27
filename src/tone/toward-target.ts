import type { Token } from '../language/token.ts';
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

/** What each word around a target says of it; reused, unless a sentence is longer than any of prose. */
const room = new Float64Array(500);

const NOTHING: Stance = { negative: 0, neutral: 1, positive: 0 };

/** The sentiment toward the words in a span: what their sentence says of them, not merely near them. */
export function sentimentToward(tone: Tone, target: Span): Sentiment {
  return sentimentTowardMentions(tone, [target]);
}

/** The sentiment toward all that the mentions name together: the mean of what is said at each. */
export function sentimentTowardMentions(tone: Tone, mentions: readonly Span[]): Sentiment {
  if (mentions.length === 0) return toSentiment(NOTHING, []);
  const evidence: Evidence[] = [];
  const stances = mentions.map((mention) => readToward(tone, mention, ({ start, end, text }, weight) => { evidence.push({ start, end, text, weight: weight / mentions.length }); }));
  const mean = (of: keyof Stance) => stances.reduce((sum, stance) => sum + stance[of], 0) / stances.length;
  return toSentiment({ negative: mean('negative'), neutral: mean('neutral'), positive: mean('positive') }, evidence.sort((a, b) => a.start - b.start));
}

function toSentiment(stance: Stance, evidence: readonly Evidence[]): Sentiment {
  const score = stance.positive - stance.negative;
  return { score, label: likeliest(stance), evidence, rest: evidence.reduce((rest, { weight }) => rest - weight, score) };
}

/**
 * How likely each stance toward a target is: words count on either side of it, the more the nearer, and what the sentence feels
 * like as a whole. Shows the words that made the surplus of the positive over the negative.
 */
function readToward({ reading, clues, words }: Tone, target: Span, show: (token: Token, weight: number) => void): Stance {
  const { tokens, sentences } = reading;
  const at = firstIndex(sentences, ({ end }) => end > target.start);
  if (target.end <= target.start || at === sentences.length || !overlaps(sentences[at], target)) return NOTHING;
  const { firstToken, endToken } = sentences[at];
  const first = firstIndex(tokens, ({ end }) => end > target.start);
  const end = Math.max(first + 1, firstIndex(tokens, ({ start }) => start >= target.end));
  const length = endToken - firstToken;
  const feeling = TARGET.sentiment * sizeOf(length, PARAMETERS.sentiment);
  const amounts = length > room.length ? new Float64Array(length) : room;
  const around = meetAround(reading, sentences[at], first, end);
  let [polar, neutral] = [TARGET.polar, TARGET.neutral];
  for (let i = 0; i < around.count; i++) {
    const token = around.tokens[i], nearness = around.nearness[i], clue = clues[token];
    const { weights } = clue.meaning;
    const weight = i < around.before ? weights.towardNext : weights.towardLast;
    amounts[i] = weight * nearness * feelingContext(clue, TARGET.negated) + words.sentiment[token] * feeling;
    polar += amounts[i];
    neutral += weights.neutral * nearness;
  }
  const stance = stanceOf(polar, neutral);
  const share = (stance.positive - stance.negative) / (polar || 1);
  for (let i = 0; i < around.count; i++) {
    const weight = amounts[i] * share, token = tokens[around.tokens[i]];
    if (Math.abs(weight) >= LEAST_SHOWN && token.pos !== 'PUNCT') show(token, weight);
  }
  return stance;
}
