import { perLexeme } from '../../language/per-lexeme.ts';

/** Whether a token is a word or a number, and no mark. */
export const isWord = perLexeme(({ text }) => {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(text);
});
