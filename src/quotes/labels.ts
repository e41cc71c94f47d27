import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import type { Layout } from './layout.ts';

/** A block that a label gives to a speaker: `WALLACE: Let’s start.`, `Q. Why?` */
export interface Turn {
  /** The label's words, without its mark and what explains it: a name, `Q`, `A`. */
  readonly label: TokenRange;
  /** First token of what is said. */
  readonly first: number;
  /** Whether it has no label of its own, but goes on with the turn before. */
  readonly goesOn: boolean;
}

const QUESTION_OR_ANSWER = /^[QA]\.?$/u;
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;
/** Longest name and longest label, in tokens: `SEN. JOHN ROE:`, `JOHN ROE, CHIEF CORRESPONDENT (voice-over):` */
const LONGEST_NAME = 6;
const LONGEST_LABEL = 14;

/** The turns of a transcript or an interview, by block; empty where no label comes up again: it may be a heading. */
export function findTurns(layout: Layout): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const heard = new Set<string>();
  let again = false;
  layout.blocks.forEach((_, block) => {
    const turn = labelOf(layout, block);
    if (turn === null) return;
    turns.set(block, turn);
    const label = labelText(layout, turn);
    again ||= heard.has(label);
    heard.add(label);
    // `KOFI ANSAH:` is `ANSAH:` later on.
    heard.add(layout.tokens[turn.label.end - 1].text);
  });
  return again ? withWholeAnswers(layout, turns) : new Map<number, Turn>();
}

/** Between the labels of questions and answers nobody but the two has a word: a paragraph there goes on with the one before. */
function withWholeAnswers({ tokens, blocks }: Layout, labelled: ReadonlyMap<number, Turn>): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  let last = -1;
  for (const [block, turn] of labelled) {
    const before = labelled.get(last);
    if (before !== undefined && isQuestionOrAnswer(tokens[before.label.first].text)) {
      for (let between = last + 1; between < block; between++) {
        const { firstToken: first, endToken } = blocks[between];
        const isAside = tokens[first]?.text === '(' && tokens[endToken - 1].text === ')';
        if (first < endToken && !isAside) turns.set(between, { label: before.label, first, goesOn: true });
      }
    }
    turns.set(block, turn);
    last = block;
  }
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
  // `Dear Amy:` tells to whom a letter goes, not who speaks.
  if (tokens[first]?.lower === 'dear') return null;
  for (let i = first; i < Math.min(first + LONGEST_NAME, endToken - 1); i++) {
    const { text } = tokens[i];
    const single = i === first && isQuestionOrAnswer(text);
    if (single && (text.endsWith('.') || tokens[i + 1].text === '.' || tokens[i + 1].text === ':')) {
      return { label: { first, end: i + 1 }, first: text.endsWith('.') ? i + 1 : i + 2, goesOn: false };
    }
    const colon = i > first ? endOfExplanation(tokens, i, Math.min(first + LONGEST_LABEL, endToken - 1)) : -1;
    if (colon >= 0) return { label: { first, end: i }, first: colon + 1, goesOn: false };
    if (!NAME_WORD.test(text)) return null;
  }
  return null;
}

/** The colon at `i`, or after a role or brackets that begin there: `KOFI ANSAH, AUTHOR:`, `NORA PELL (host):`; -1 where there is none. */
function endOfExplanation(tokens: readonly Token[], i: number, to: number): number {
  let at = i;
  if (tokens[at].text === ',') {
    at++;
    while (at < to && NAME_WORD.test(tokens[at].text)) at++;
  }
  if (tokens[at].text === '(') {
    while (at < to && tokens[at].text !== ')') at++;
    at++;
  }
  return at < to && tokens[at].text === ':' ? at : -1;
}
