import { readFileSync } from 'node:fs';

/** What a word's standing in the news tells of a passage, in steps: level -4 to 9, direction and sentiment -9 to 9. */
export interface WordRating {
  readonly level: number;
  readonly direction: number;
  readonly sentiment: number;
}

/** The words that tell something, rated one by one, without a text, by a language model: the mean of two ratings. */
export function readWordRatings(): Map<string, WordRating> {
  return new Map(readFileSync('scripts/tone/rated-words.txt', 'utf8').trim().split('\n').map((line) => {
    const [word, ...ratings] = line.split(' ');
    const [level, direction, sentiment] = ratings.map(Number);
    return [word, { level, direction, sentiment }];
  }));
}
