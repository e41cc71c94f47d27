import type { Progress } from './analyze-many.ts';
import type { Output } from './io.ts';

const REDRAW_MS = 200;
const START_OF_CLEAR_LINE = '\r\u001b[K';

/** A line that tells how far the work has come, drawn over and over where there is a terminal. */
export function progressLine({ isTerminal, write }: Output): { show: (progress: Progress) => void; clear: () => void } {
  if (!isTerminal) return { show: () => undefined, clear: () => undefined };
  const start = performance.now();
  let drawn = start;
  return {
    show({ done, failed }) {
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const perSecond = Math.round(done / ((now - start) / 1000));
      void write(`${START_OF_CLEAR_LINE}${done} articles, ${perSecond} a second, ${failed} failed`);
    },
    clear: () => void write(START_OF_CLEAR_LINE),
  };
}
