import { analyzeArticle } from '../analyze-article.ts';
import { visible } from '../render/visible.ts';
import { version } from '../version.ts';
import { help, usage } from './help.ts';
import type { Io } from './io.ts';
import { onlySpeaker } from './only-speaker.ts';
import { readOptions } from './options.ts';
import type { Request } from './options.ts';
import { nameOf, readArticle } from './read-article.ts';
import { runNdjson } from './run-ndjson.ts';
import { writeAnalysis } from './write-analysis.ts';

const DONE = 0;
const BAD_INPUT = 1;
const MISUSE = 2;

/** The command: reads, analyses and writes what its arguments ask for, and tells how that went. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const request = readOptions(args);
  if (request.kind === 'help') return print(help, io);
  if (request.kind === 'version') return print(`${version}\n`, io);
  if (request.kind === 'misuse') return fail(`${request.reason}; see copydesk --help`, MISUSE, io);
  if (request.files.length === 0 && io.stdinIsTerminal) return fail(`no article given. ${usage}`, MISUSE, io);
  if (request.kind === 'analyzeMany') return await runNdjson(request.files.length === 0 ? ['-'] : request.files, request.jobs, io) ? DONE : BAD_INPUT;
  return analyze(request, io);
}

/** One file after the other; one that cannot be read is told of and does not stop the rest. */
async function analyze({ files, fromHtml, output, speaker }: Extract<Request, { kind: 'analyze' }>, io: Io): Promise<number> {
  let code = DONE;
  let isHeard = false;
  for (const file of files.length === 0 ? ['-'] : files) {
    const name = nameOf(file);
    const input = await readArticle(file, fromHtml, io);
    if ('problem' in input) {
      code = fail(`${name}: ${input.problem}`, BAD_INPUT, io);
      continue;
    }
    const whole = analyzeArticle(input.article);
    const analysis = speaker === null ? whole : onlySpeaker(whole, speaker);
    // As grep does: a file without a match is passed over.
    if (speaker !== null && analysis.quotes.length === 0) continue;
    isHeard = true;
    print(writeAnalysis[output](analysis, files.length > 1 ? name : null, io), io);
  }
  if (speaker !== null && !isHeard && code === DONE) return fail(`nobody called ${speaker} is quoted`, BAD_INPUT, io);
  return code;
}

function print(text: string, { stdout }: Io): number {
  void stdout.write(text);
  return DONE;
}

function fail(reason: string, code: number, { stderr }: Io): number {
  void stderr.write(`copydesk: ${visible(reason)}\n`);
  return code;
}
