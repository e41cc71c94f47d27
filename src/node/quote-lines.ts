import { visible } from '../render/visible.ts';
import type { ArticleAnalysis } from '../report.ts';

/** The quotes, one a line: the speaker or `?`, the kind, the words, with tabs between; the file first where one is given. */
export function quoteLines({ quotes, speakers }: ArticleAnalysis, file: string | null): string {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const lines = quotes.map(({ speaker, kind, text }) =>
    [...(file === null ? [] : [file]), names.get(speaker ?? '') ?? '?', kind, text].map(visible).join('\t'));
  return lines.map((line) => `${line}\n`).join('');
}
