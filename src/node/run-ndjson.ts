import { visible } from '../render/visible.ts';
import { analyzeMany } from './analyze-many.ts';
import type { Progress } from './analyze-many.ts';
import type { ArticleItem, ErrorRecord } from './article-record.ts';
import { explain } from './explain.ts';
import type { Io } from './io.ts';
import { readNdjson } from './ndjson.ts';
import { progressLine } from './progress-line.ts';
import { nameOf } from './read-article.ts';
import { toJson } from './to-json.ts';

/** One record a line for each article a line, in the same order. True when all files were read and all articles analysed. */
export async function runNdjson(files: readonly string[], jobs: number | null, io: Io): Promise<boolean> {
  const { stdout, stderr } = io;
  const problems: string[] = [];
  async function* readFiles(): AsyncGenerator<ArticleItem | ErrorRecord> {
    for (const file of files) {
      try {
        yield* readNdjson(io.stream(file));
      } catch (error) {
        problems.push(`${nameOf(file)}: ${explain(error as NodeJS.ErrnoException)}`);
      }
    }
  }

  const line = progressLine(stderr);
  let progress: Progress = { done: 0, failed: 0 };
  const onProgress = (now: Progress) => {
    progress = now;
    line.show(now);
  };
  for await (const record of analyzeMany(readFiles(), jobs === null ? { onProgress } : { onProgress, concurrency: jobs })) {
    await stdout.write(toJson(record, false));
  }
  line.clear();
  if (progress.failed > 0) problems.push(`${progress.failed} of ${progress.done} articles failed; their records tell why`);
  for (const problem of problems) await stderr.write(`copydesk: ${visible(problem)}\n`);
  return problems.length === 0;
}
