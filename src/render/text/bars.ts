const eighths = '▁▂▃▄▅▆▇█';

/** A bar for a share of 0 to 1. */
export function bar(share: number): string {
  const level = Math.floor(Math.min(Math.max(share, 0), 1) * eighths.length);
  return eighths[Math.min(level, eighths.length - 1)];
}

/** The values in at most `most` steps: the mean of each stretch where there are more values than steps. */
export function condense(values: readonly number[], most: number): number[] {
  const steps = Math.min(values.length, most);
  return Array.from({ length: steps }, (_, step) => {
    const first = Math.floor((step * values.length) / steps);
    const end = Math.floor(((step + 1) * values.length) / steps);
    return values.slice(first, end).reduce((sum, value) => sum + value, 0) / (end - first);
  });
}
