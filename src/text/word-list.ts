/** The capital for a word that shares nothing with the one before; `B` for one character shared, and so on. */
const FIRST = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/**
 * A list of lower-case words as one string, a third shorter after gzip than the words with spaces between: before each
 * word stands how much of the last one it begins with, as a capital, and the rest of the word follows.
 */
export function packWords(words: readonly string[]): string {
  return words.map((word, i) => {
    const last = i === 0 ? '' : words[i - 1];
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === last[shared]) shared++;
    return String.fromCharCode(FIRST + shared) + word.slice(shared);
  }).join('');
}

/** Letter by letter: a pattern takes three times as long for what the first article waits for. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let last = '';
  for (let start = 0, end = 1; start < packed.length; start = end++) {
    while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
    last = last.slice(0, packed.charCodeAt(start) - FIRST) + packed.slice(start + 1, end);
    words.push(last);
  }
  return words;
}

/** A word that shares no more than its first letter with the one before, and those after it that share more. */
const SAME_TWO_LETTERS = /[AB][^AB]*/g;

/** What tells whether a word is in a packed list in alphabetical order. Only the words with the same two first letters are unpacked, once for all that have them. */
export function readWordSet(packed: string): (word: string) => boolean {
  const parts = new Map<number, string | ReadonlySet<string>>();
  let initial = '';
  for (const part of packed.match(SAME_TWO_LETTERS) ?? []) {
    const whole = part.startsWith('A') ? part : `A${initial}${part.slice(1)}`;
    initial = whole.charAt(1);
    parts.set(beginningOf(whole.slice(1)), whole);
  }
  return (word) => {
    const beginning = beginningOf(word);
    const part = parts.get(beginning);
    if (typeof part !== 'string') return part?.has(word) ?? false;
    const words = new Set(unpackWords(part));
    parts.set(beginning, words);
    return words.has(word);
  };
}

/** The first two letters in one number, for which no string need be made. */
function beginningOf(word: string): number {
  return word.charCodeAt(0) << 16 | word.charCodeAt(1);
}

function isCapital(code: number): boolean {
  return code >= FIRST && code <= FIRST + MOST_SHARED;
}
