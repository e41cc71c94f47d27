/** The values in at most `most` steps: the mean of each stretch where there are more values than steps. */
export function condense(values: readonly number[], most: number): number[] {
  const steps = Math.min(values.length, most);
  return Array.from({ length: steps }, (_, step) => {
    const { first, end } = stretchOf(step, steps, values.length);
    return values.slice(first, end).reduce((sum, value) => sum + value, 0) / (end - first);
  });
}

/** Of so many values in so many steps, those that a step stands for: from `first` up to `end`, not included. */
export function stretchOf(step: number, steps: number, values: number): { readonly first: number; readonly end: number } {
  return { first: Math.floor((step * values) / steps), end: Math.floor(((step + 1) * values) / steps) };
}
