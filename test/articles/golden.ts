import { readFileSync, readdirSync } from 'node:fs';

/** What a careful reader finds in an article; `README.md` in this folder says what each key means. */
export interface Expected {
  headline: string | null;
  dek: string | null;
  byline: string[] | null;
  dateline: string | null;
  paragraphs: string[];
  furniture: string[];
  quotes: ExpectedQuote[];
  notQuotes?: string[];
  speakers: { name: string | string[]; kind: string; roles: string[] }[];
  tension: string[];
  sentiment: string[];
}

export interface ExpectedQuote {
  kind: 'direct' | 'mixed' | 'indirect' | 'fragment' | 'turn';
  text?: string;
  contains?: string;
  speaker?: string | string[] | null;
  cue?: string;
  source?: string;
  within?: boolean;
  optional?: boolean;
}

export interface Golden {
  slug: string;
  source: string;
  expected: Expected;
}

export function loadGoldens(): Golden[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).sort().map((slug) => ({
    slug,
    source: read(slug, 'source.txt'),
    expected: JSON.parse(read(slug, 'expected.json')) as Expected,
  }));
}

function read(slug: string, file: string): string {
  return readFileSync(new URL(`./${slug}/${file}`, import.meta.url), 'utf8');
}
