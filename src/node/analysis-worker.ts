import { Worker } from 'node:worker_threads';
import type { ArticleAnalysis } from '../report.ts';

/** What comes of a text. */
export type Outcome = { readonly analysis: ArticleAnalysis } | { readonly error: string };

/** The text that a thread is at work on, by how its outcome is told. */
interface Underway {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: Error) => void;
}

const ATTEMPTS = 2;

/** A thread that analyses one text after another, and is replaced when it dies or hangs. */
export class AnalysisWorker {
  private thread: Worker | null = null;
  private underway: Underway | null = null;
  private closed = false;
  /** Milliseconds that a text may take. */
  private readonly timeout: number;

  constructor(timeout: number) {
    this.timeout = timeout;
  }

  /** Never rejects. A text that costs a thread its life gets a second thread, for the first may have died of something else. */
  async analyze(text: string): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      if (this.closed) return { error: 'stopped' };
      try {
        return await this.ask(text);
      } catch (error) {
        await this.stopThread();
        if (attempt === ATTEMPTS) return { error: (error as Error).message };
      }
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.stopThread();
  }

  private async ask(text: string): Promise<Outcome> {
    const thread = this.thread ??= this.startThread();
    const timer = setTimeout(() => this.underway?.reject(new Error(`no answer within ${this.timeout} ms`)), this.timeout);
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        this.underway = { resolve, reject };
        thread.postMessage(text);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  private startThread(): Worker {
    return new Worker(new URL('./worker.js', import.meta.url))
      .on('message', (outcome: Outcome) => this.underway?.resolve(outcome))
      .on('error', (error) => this.underway?.reject(error))
      .on('exit', (code) => {
        this.thread = null;
        this.underway?.reject(new Error(`the worker ended with code ${code}`));
      });
  }

  /** Waits for its end, so that nothing of this thread can be taken for the next one's. */
  private async stopThread(): Promise<void> {
    await this.thread?.terminate();
  }
}
