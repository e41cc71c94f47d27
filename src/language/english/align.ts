/**
 * Where each word begins in the text that was cut into them, in order; what the tokenizer dropped is passed over.
 * A word that does not occur as it is (the tokenizer rewrote it) gets -1.
 */
export function alignWords(text: string, words: readonly string[]): number[] {
  let position = 0;
  return words.map((word) => {
    const start = word === '' ? -1 : text.indexOf(word, position);
    if (start >= 0) position = start + word.length;
    return start;
  });
}
