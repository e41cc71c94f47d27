import { analyzeArticle, splitParagraphs } from '../../src/index.ts';
import { HOSTILE_UNITS } from '../../test/property/hostile-units.ts';
import { median, timeOf } from './processor-time.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const BASE_SIZE = 100_000;
const ROUNDS = 5;

export interface Growth {
  readonly size: number;
  /** Time a character, over that of a text of 100,000. */
  readonly perCharacter: number;
}

export interface Hostile {
  readonly name: string;
  /** Time a character, over that of news. */
  readonly perCharacter: number;
}

/** Prose alone, for furniture is passed over. */
export function measureGrowth(articles: readonly string[]): Growth[] {
  const prose = proseOf(articles);
  const base = timeACharacter(prose, BASE_SIZE);
  return SIZES.map((size) => ({ size, perCharacter: timeACharacter(prose, size) / base }));
}

/** What a stranger may send, each as long as a book chapter. */
export function measureHostile(articles: readonly string[]): Hostile[] {
  const prose = proseOf(articles);
  return Object.entries(HOSTILE_UNITS).map(([name, unit]) => ({ name, perCharacter: timeACharacter(unit, BASE_SIZE) / timeACharacter(prose, BASE_SIZE) }))
    .sort((a, b) => b.perCharacter - a.perCharacter);
}

function proseOf(articles: readonly string[]): string {
  return articles.flatMap((article) => splitParagraphs(article).paragraphs.map(({ text }) => `${text}\n\n`)).join('');
}

/** Short texts are read many times, long ones less often: the clock is coarse, and ten megabytes are patience enough once. */
function timeACharacter(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const readings = Math.max(1, Math.round(BASE_SIZE / size));
  const read = () => { for (let i = 0; i < readings; i++) analyzeArticle(text); };
  const rounds = size > BASE_SIZE ? 1 : ROUNDS;
  return median(Array.from({ length: rounds }, () => timeOf(read))) / (size * readings);
}
