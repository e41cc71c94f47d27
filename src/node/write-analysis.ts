import { toHtml } from '../render/to-html.ts';
import { toMarkdown } from '../render/to-markdown.ts';
import { toSchemaOrg } from '../render/to-schema-org.ts';
import { toSvg } from '../render/to-svg.ts';
import { toText } from '../render/to-text.ts';
import { visible } from '../render/visible.ts';
import type { ArticleAnalysis } from '../report.ts';
import type { Io } from './io.ts';
import type { OutputKind } from './options.ts';
import { quoteLines } from './quote-lines.ts';
import { escapeControls, toJson } from './to-json.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** `file` is null where one article was asked for: nobody needs to be told which. */
type Writer = (analysis: ArticleAnalysis, file: string | null, io: Io) => string;

/** How each output is written. */
export const writeAnalysis: Readonly<Record<OutputKind, Writer>> = {
  report: (analysis, file, io) => (file === null ? report(analysis, io) : `==> ${visible(file)} <==\n\n${report(analysis, io)}\n`),
  json: (analysis, file, { stdout }) => toJson(file === null ? analysis : { file, ...analysis }, stdout.isTerminal),
  quotes: (analysis, file) => quoteLines(analysis, file),
  markdown: (analysis, file) => `${toMarkdown(analysis)}${file === null ? '' : '\n'}`,
  html: (analysis) => toHtml(analysis),
  svg: (analysis) => toSvg(analysis),
  jsonld: (analysis) => `${escapeControls(toSchemaOrg(analysis))}\n`,
};

function report(analysis: ArticleAnalysis, { env, stdout }: Io): string {
  const color = stdout.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return toText(analysis, { color, width: Math.min(stdout.columns ?? 80, WIDEST) });
}
