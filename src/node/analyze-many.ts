import { availableParallelism } from 'node:os';
import { describe } from '../text/check-input.ts';
import type { ArticleRecord, SourceItem } from './article-record.ts';
import { Change } from './change.ts';
import { readItem } from './read-item.ts';
import { WorkerPool } from './worker-pool.ts';

/** How far the work has come. */
export interface Progress {
  /** Records given, errors among them. */
  readonly done: number;
  /** Of these, errors. */
  readonly failed: number;
}

/** How to go about many articles. */
export interface AnalyzeManyOptions {
  /** Worker threads; as many as the machine runs at once by default. */
  readonly concurrency?: number;
  /** Stops the work: the generator throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with each record. */
  readonly onProgress?: (progress: Progress) => void;
  /** Whether records come in the order of the source; false gives each as soon as it is there. Default true. */
  readonly ordered?: boolean;
  /** Milliseconds after which a text counts as hung. Default 60,000. */
  readonly timeout?: number;
}

/** Timers count no further. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/** Articles read ahead for each worker: the one it has and the one it goes on with. */
const AHEAD = 2;

/**
 * Analyses many articles in worker threads. Each item of the source gives exactly one record, with its id.
 *
 * The source is read no further than the workers can follow and the caller takes the records. What is no article
 * gives a record with an `error`, and so does an article that a worker dies of or hangs on twice; the rest go on.
 * When the source itself throws, so does the generator, once it has given what it had already taken.
 *
 * @throws TypeError when `source` is not iterable, or an option is of no use.
 * @example
 * import { analyzeMany } from 'copydesk/node';
 *
 * for await (const record of analyzeMany([{ id: 'a', text: '“We will not wait,” said Ana Ruiz, the mayor.' }])) {
 *   console.log(record.id, 'error' in record ? record.error : record.analysis.quotes.length);
 * }
 */
export function analyzeMany(
  source: Iterable<SourceItem> | AsyncIterable<SourceItem>, options: AnalyzeManyOptions = {},
): AsyncGenerator<ArticleRecord, void, undefined> {
  if (!isIterable(source)) throw new TypeError(`analyzeMany: expected an iterable of articles, got ${describe(source)}`);
  const { concurrency = availableParallelism(), timeout = 60_000, signal, onProgress } = options;
  expectOption('concurrency', 'a whole number above 0', concurrency, isPositive(concurrency));
  expectOption('timeout', 'a whole number above 0', timeout, isPositive(timeout));
  // Most often the controller itself, in place of its signal.
  expectOption('signal', 'an AbortSignal', signal, (signal ?? null) === null || typeof signal?.addEventListener === 'function');
  expectOption('onProgress', 'a function', onProgress, (onProgress ?? null) === null || typeof onProgress === 'function');
  return giveRecords(source, { ...options, concurrency, timeout });
}

async function* giveRecords(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  { concurrency, timeout, signal, onProgress, ordered = true }: AnalyzeManyOptions & { concurrency: number; timeout: number },
): AsyncGenerator<ArticleRecord, void, undefined> {
  const pool = new WorkerPool(concurrency, Math.min(timeout, LONGEST_TIMEOUT));
  const finished = new Map<number, ArticleRecord>();
  const change = new Change();
  let taken = 0;
  let done = 0;
  let failed = 0;
  let stopped = false;
  let ended = false;

  const work = async (item: unknown, place: number): Promise<void> => {
    const read = readItem(item, place);
    finished.set(place, 'error' in read ? read : { id: read.id, ...await pool.analyze(read.text) });
    change.announce();
  };

  const readSource = async (): Promise<void> => {
    for await (const item of source) {
      void work(item, taken++);
      while (taken - done >= AHEAD * concurrency && !stopped) await change.next();
      if (stopped) return;
    }
  };

  signal?.addEventListener('abort', change.announce);
  try {
    signal?.throwIfAborted();
    const reading = readSource().finally(() => {
      ended = true;
      change.announce();
    });
    // What the source throws comes last, after the records of all that it gave.
    reading.catch(() => undefined);
    for (;;) {
      signal?.throwIfAborted();
      const place = ordered ? done : finished.keys().next().value;
      const record = place === undefined ? undefined : finished.get(place);
      if (place !== undefined && record !== undefined) {
        finished.delete(place);
        done++;
        if ('error' in record) failed++;
        onProgress?.({ done, failed });
        yield record;
        change.announce();
      } else if (ended && done === taken) {
        break;
      } else {
        await change.next();
      }
    }
    await reading;
  } finally {
    stopped = true;
    change.announce();
    signal?.removeEventListener('abort', change.announce);
    await pool.close();
  }
}

function isIterable(source: unknown): boolean {
  // A string is an iterable of its characters, which nobody means.
  return typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source);
}

function isPositive(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function expectOption(name: string, expected: string, value: unknown, isThat: boolean): void {
  if (!isThat) throw new TypeError(`analyzeMany: ${name}: expected ${expected}, got ${typeof value === 'number' ? value : describe(value)}`);
}
