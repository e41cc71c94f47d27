import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of a corpus file as objects. */
export function readCorpus<T>(corpora: string, file: string): T[] {
  return readFileSync(path.join(corpora, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** How often each lower-cased word stands in the unrated news: word statistics that may ship. */
export function countWords(corpora: string): Map<string, number> {
  const texts = [
    ...readCorpus<{ text: string }>(corpora, 'quotes/polnear-train.ndjson').map(({ text }) => text),
    ...readCorpus<{ articleBody: string }>(corpora, 'pages/pages-dev.ndjson').map(({ articleBody }) => articleBody),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(/[a-z]+(?:-[a-z]+)*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
