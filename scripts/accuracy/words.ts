import type { Offsets } from './corpora.ts';

/** The words of a text: letters and digits, with apostrophes, hyphens and points between them. Marks and punctuation never count. */
export function findWords(text: string): Offsets[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[’'.-](?=[\p{L}\p{N}]))*/gu), ({ index, 0: word }) => [index, index + word.length]);
}

/** Places of the words that spans touch. */
export function wordsIn(words: readonly Offsets[], spans: readonly Offsets[]): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length && words[i][0] < end; i++) places.add(i);
  }
  return places;
}

function firstEndingAfter(words: readonly Offsets[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle][1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

export function areEqual<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && countShared(a, b) === a.size;
}
