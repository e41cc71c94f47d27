import type { Token } from './token.ts';

/** Whether a hyphen joins a token to the word before: `self-|described`. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  return i > 1 && tokens[i - 1].text === '-' && tokens[i - 1].end === tokens[i].start && tokens[i - 2].end === tokens[i - 1].start;
}
