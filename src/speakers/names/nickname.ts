import type { Token } from '../../language/token.ts';
import { MARK_GLYPHS } from '../../text/quotation-marks.ts';

/** Most words of a nickname, and of the name before it. */
const MOST_WORDS = 2;
const CAPITAL = /^\p{Lu}/u;

/** Where a nickname in marks ends within a name that began at `first`: after the mark in `Neil “Tiny” |Dahlquist`; null where none opens at `mark`. */
export function nicknameEnd(tokens: readonly Token[], mark: number, first: number): number | null {
  if (!MARK_GLYPHS.has(tokens[mark].text) || mark - first > MOST_WORDS) return null;
  let close = mark + 1;
  while (close < tokens.length && close - mark <= MOST_WORDS && CAPITAL.test(tokens[close].text)) close++;
  return close > mark + 1 && MARK_GLYPHS.has(tokens.at(close)?.text ?? '') ? close + 1 : null;
}

/** Whether a word of a name is a nickname in marks. */
export function isNickname(word: string): boolean {
  return MARK_GLYPHS.has(word.charAt(0));
}

/** A word without the marks around it. */
export function withoutMarks(word: string): string {
  return isNickname(word) ? word.slice(1, -1) : word;
}
