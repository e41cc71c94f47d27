const eighths = '▁▂▃▄▅▆▇█';

/** A bar for a share of 0 to 1. */
export function bar(share: number): string {
  const level = Math.floor(Math.min(Math.max(share, 0), 1) * eighths.length);
  return eighths[Math.min(level, eighths.length - 1)];
}
