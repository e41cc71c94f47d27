/** A half-open stretch of the caller's text, in UTF-16 code units: `text.slice(start, end)` is the thing. */
export interface Span {
  /** Index of the first code unit. */
  readonly start: number;
  /** Index just past the last code unit. */
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What the spans cover together, in order and apart. */
export function unite(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last === undefined || last.end <= span.start) united.push(span);
    else if (last.end < span.end) united[united.length - 1] = { start: last.start, end: span.end };
  }
  return united;
}

/** The span without white space at either end; empty, at its start, when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const trimmed = text.slice(start, end).trimStart();
  const from = end - trimmed.length;
  const length = trimmed.trimEnd().length;
  return length === 0 ? { start, end: start } : { start: from, end: from + length };
}

/** Index of the first item of an ascending array for which `isPast` holds, by binary search; the length when none does. */
export function firstIndex<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
