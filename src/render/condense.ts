/** The values in at most `most` steps: the mean of each stretch where there are more values than steps. */
export function condense(values: readonly number[], most: number): number[] {
  const steps = Math.min(values.length, most);
  return Array.from({ length: steps }, (_, step) => {
    const first = Math.floor((step * values.length) / steps);
    const end = Math.floor(((step + 1) * values.length) / steps);
    return values.slice(first, end).reduce((sum, value) => sum + value, 0) / (end - first);
  });
}
