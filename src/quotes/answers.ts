import { holdsQuotation } from './layout.ts';
import type { Layout } from './layout.ts';

/** Questions that the paragraph after them answers, without which an article is no interview. */
const LEAST = 2;
/** Longest prompt of an interviewer that is no question, in tokens. */
const LONGEST_PROMPT = 25;

/**
 * The blocks that answer in an interview without labels: all in quotation marks, each below a question in none.
 * Where there are some, a short sentence is a prompt too: `You came by van.`
 */
export function findAnswers(layout: Layout): ReadonlySet<number> {
  const { blocks } = layout;
  const spoken = blocks.flatMap((_, block) => (block > 0 && isAllQuoted(layout, block) && !holdsQuotation(layout, blocks[block - 1].firstToken, blocks[block - 1].endToken) ? block : []));
  const asked = spoken.filter((block) => isQuestion(layout, block - 1));
  return new Set(asked.length < LEAST ? [] : spoken.filter((block) => isQuestion(layout, block - 1) || isPrompt(layout, block - 1)));
}

/** Whether a block ends in a question. */
export function isQuestion({ tokens, blocks }: Layout, block: number): boolean {
  const { firstToken, endToken } = blocks[block];
  return firstToken < endToken && tokens[endToken - 1].lower === '?';
}

function isPrompt({ blocks, firstUnit }: Layout, block: number): boolean {
  const { firstToken, endToken } = blocks[block];
  return firstUnit[block + 1] - firstUnit[block] === 1 && endToken - firstToken <= LONGEST_PROMPT;
}

function isAllQuoted({ units, firstUnit }: Layout, block: number): boolean {
  const own = units.slice(firstUnit[block], firstUnit[block + 1]);
  return own.length > 0 && own.every(({ isQuoted }) => isQuoted);
}
