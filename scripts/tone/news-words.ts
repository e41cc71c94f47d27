import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of a corpus file as objects. */
export function readCorpus<T>(corpora: string, file: string): T[] {
  return readFileSync(path.join(corpora, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** How often each lower-cased word stands in the unrated news: word statistics that may ship. */
export function countWords(corpora: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of readNews(corpora)) {
    for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(/[a-z]+(?:-[a-z]+)*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A name has a capital in this share of its places where no sentence begins, */
const MOSTLY = 0.8;
/** and it has so many of them, since headlines have capitals for all words. */
const LEAST_PLACES = 4;

/** The words of the unrated news and of some other texts that are names, lower-cased: those that nearly always have a capital. */
export function findNames(corpora: string, others: readonly string[]): Set<string> {
  const places = new Map<string, { capitals: number; all: number }>();
  for (const text of [...readNews(corpora), ...others]) {
    for (const [word] of text.matchAll(/(?<=[a-z,;] )[A-Za-z][A-Za-z.-]*[A-Za-z]/g)) {
      const key = word.toLowerCase();
      const seen = places.get(key) ?? { capitals: 0, all: 0 };
      seen.all++;
      if (/^[A-Z]/.test(word)) seen.capitals++;
      places.set(key, seen);
    }
  }
  return new Set([...places].filter(([, { capitals, all }]) => all >= LEAST_PLACES && capitals >= MOSTLY * all).map(([word]) => word));
}

function readNews(corpora: string): string[] {
  return [
    ...readCorpus<{ text: string }>(corpora, 'quotes/polnear-train.ndjson').map(({ text }) => text),
    ...readCorpus<{ articleBody: string }>(corpora, 'pages/pages-dev.ndjson').map(({ articleBody }) => articleBody),
  ];
}
