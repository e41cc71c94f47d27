import type { TokenRange } from '../language/noun-phrases.ts';
import type { Layout } from './layout.ts';

/** A block that a label gives to a speaker: `WALLACE: Let’s start.`, `Q. Why?` */
export interface Turn {
  /** The label's words, without its mark: a name, `Q`, `A`. */
  readonly label: TokenRange;
  /** First token of what is said. */
  readonly first: number;
}

const QUESTION_OR_ANSWER = /^[QA]$/u;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;
/** Longest label, in tokens: `SEN. JOHN ROE:` */
const LONGEST_LABEL = 6;
/** A label that comes up only once may be a heading. */
const FEWEST_TURNS = 2;

/** The turns of a transcript or an interview, by block; empty where the labels make none. */
export function findTurns(layout: Layout): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const heard = new Map<string, number>();
  layout.blocks.forEach((_, block) => {
    const turn = labelOf(layout, block);
    if (turn === null) return;
    turns.set(block, turn);
    const key = labelText(layout, turn);
    heard.set(key, (heard.get(key) ?? 0) + 1);
  });
  if (turns.size < FEWEST_TURNS || ![...heard.values()].some((count) => count >= FEWEST_TURNS)) return new Map();
  return turns;
}

/** The words of a turn's label as they stand. */
export function labelText({ tokens, reading }: Layout, { label }: Turn): string {
  return reading.text.slice(tokens[label.first].start, tokens[label.end - 1].end).replace(/\.$/u, '');
}

/** Whether a label is the `Q` or the `A` of an interview. */
export function isQuestionOrAnswer(label: string): boolean {
  return QUESTION_OR_ANSWER.test(label);
}

function labelOf({ tokens, blocks, quotationOf, outer }: Layout, block: number): Turn | null {
  const { firstToken, endToken } = blocks[block];
  let first = firstToken;
  // Some transcripts set marks around each turn, label and all.
  if (quotationOf[first] >= 0 && tokens[first].pos === 'PUNCT' && outer[quotationOf[first]].start === tokens[first].start) first++;
  for (let i = first; i < Math.min(first + LONGEST_LABEL, endToken - 1); i++) {
    const { text } = tokens[i];
    const single = i === first && QUESTION_OR_ANSWER.test(text.replace(/\.$/u, ''));
    if (single && (text.endsWith('.') || tokens[i + 1].text === '.' || tokens[i + 1].text === ':')) {
      return { label: { first, end: i + 1 }, first: text.endsWith('.') ? i + 1 : i + 2 };
    }
    if (text === ':') return i === first ? null : { label: { first, end: i }, first: i + 1 };
    if (!NAME_WORD.test(text)) return null;
  }
  return null;
}
