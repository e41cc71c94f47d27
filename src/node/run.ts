import { analyzeArticle } from '../analyze-article.ts';
import { visible } from '../render/visible.ts';
import { toText } from '../render/to-text.ts';
import type { ArticleAnalysis } from '../report.ts';
import { version } from '../version.ts';
import { help, usage } from './help.ts';
import type { Io } from './io.ts';
import { readOptions } from './options.ts';
import { readArticle } from './read-article.ts';
import { toJson } from './to-json.ts';

const DONE = 0;
const BAD_INPUT = 1;
const MISUSE = 2;

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** The command: reads, analyses and writes what its arguments ask for, and tells how that went. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const request = readOptions(args);
  if (request.kind === 'help') return print(help, io);
  if (request.kind === 'version') return print(`${version}\n`, io);
  if (request.kind === 'misuse') return fail(`${request.reason}; see copydesk --help`, MISUSE, io);
  if (request.file === null && io.stdinIsTerminal) return fail(`no article given. ${usage}`, MISUSE, io);

  const file = request.file ?? '-';
  const input = await readArticle(file, io);
  if ('problem' in input) return fail(`${file === '-' ? 'standard input' : file}: ${input.problem}`, BAD_INPUT, io);

  const analysis = analyzeArticle(input.text);
  return print(request.output === 'json' ? toJson(analysis, io.stdout.isTerminal) : report(analysis, io), io);
}

function report(analysis: ArticleAnalysis, { env, stdout }: Io): string {
  const color = stdout.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return toText(analysis, { color, width: Math.min(stdout.columns ?? 80, WIDEST) });
}

function print(text: string, { stdout }: Io): number {
  stdout.write(text);
  return DONE;
}

function fail(reason: string, code: number, { stderr }: Io): number {
  stderr.write(`copydesk: ${visible(reason)}\n`);
  return code;
}
