import { parentPort } from 'node:worker_threads';
import { analyzeArticle } from '../analyze-article.ts';
import type { Outcome } from './analysis-worker.ts';

/** The program of a worker thread: a text comes, its outcome goes. */
parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(outcomeOf(text));
});

function outcomeOf(text: string): Outcome {
  try {
    return { analysis: analyzeArticle(text) };
  } catch (error) {
    return { error: String(error) };
  }
}
