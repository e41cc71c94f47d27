import { load } from './load.ts';
import type { Progress } from './load.ts';
import type { Answer, Request } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

export interface Events {
  onProgress(progress: Progress): void;
  onAnswer(answer: Answer): void;
  onFailure(reason: string): void;
}

/** The worker that reads articles. It is loaded at the first request. */
export interface Analyst {
  ask(request: Request): void;
}

export function createAnalyst({ onProgress, onAnswer, onFailure }: Events): Analyst {
  let worker: Promise<Worker> | undefined;
  let isReading = false;
  /** Of the texts that came while another was being read, only the last is of interest. */
  let next: Request | undefined;

  async function start(): Promise<Worker> {
    await load(workerUrl, onProgress);
    const started = new Worker(workerUrl, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      receive(data);
    });
    started.addEventListener('error', ({ message }) => {
      onFailure(message);
    });
    return started;
  }

  function receive(answer: Answer): void {
    onAnswer(answer);
    if (answer.kind !== 'reading') return;
    isReading = false;
    const request = next;
    next = undefined;
    if (request) ask(request);
  }

  function ask(request: Request): void {
    if (request.kind === 'read') {
      if (isReading) {
        next = request;
        return;
      }
      isReading = true;
    }
    worker ??= start();
    worker.then((ready) => {
      ready.postMessage(request);
    }, (error: unknown) => {
      // The next text is a chance to try again.
      worker = undefined;
      isReading = false;
      onFailure(String(error));
    });
  }

  return { ask };
}
