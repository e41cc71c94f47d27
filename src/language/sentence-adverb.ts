import type { Token } from './token.ts';

/** Endings of adverbs, which the names Italy, Sally and Emily do not have. */
const ENDING = /(?:al|ab|an|ent|ant|ar|ic|ing|ous|ive|ate|ed|er|rse|ain)ly$/;
/** After what a sentence begins, closing marks of the one before among it. */
const EDGE = /^[.!?“”"'’‘:(]/;

/** `Critically, it said no`: whether a word, large because a sentence begins with it, tells of the whole of it. */
export function isSentenceAdverb(tokens: readonly Token[], i: number): boolean {
  return tokens[i].lower.endsWith('ly') && tokens[i + 1]?.lower === ',' && ENDING.test(tokens[i].lower) && (i === 0 || EDGE.test(tokens[i - 1].text));
}
