import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A web page as text, with its body marked by hand. */
export interface Page {
  readonly id: string;
  readonly text: string;
  /** The body, one paragraph a line. */
  readonly articleBody: string;
}

/** The pages whose body is in English. */
export function readPages(corpora: string): Page[] {
  const lines = readFileSync(path.join(corpora, 'pages/pages-dev.ndjson'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Page).filter(({ articleBody }) => isEnglish(articleBody));
}

/** The markup of a page. */
export function readMarkup(corpora: string, { id }: Page): string {
  return gunzipSync(readFileSync(path.join(corpora, 'pages/html', `${id}.html.gz`))).toString('utf8');
}

export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^(?:the|of|and|to|in|a|that|is|for)$/.test(word)).length > words.length * 0.12;
}
