import { AnalysisWorker } from './analysis-worker.ts';
import type { Outcome } from './analysis-worker.ts';

/** Some workers and the texts that wait for one of them. */
export class WorkerPool {
  private readonly workers: readonly AnalysisWorker[];
  private readonly free: AnalysisWorker[];
  private readonly waiting: ((worker: AnalysisWorker) => void)[] = [];

  constructor(size: number, timeout: number) {
    this.workers = Array.from({ length: size }, () => new AnalysisWorker(timeout));
    this.free = [...this.workers];
  }

  /** Analyses a text as soon as a worker is free. Never rejects. */
  async analyze(text: string): Promise<Outcome> {
    const worker = this.free.pop() ?? await new Promise<AnalysisWorker>((resolve) => { this.waiting.push(resolve); });
    const outcome = await worker.analyze(text);
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(worker);
    else next(worker);
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
