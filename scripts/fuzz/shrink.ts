/** A shorter text of which the same holds: cuts out half, a quarter, an eighth … as long as it goes on to hold. */
export function shrink(text: string, holds: (text: string) => boolean): string {
  let result = text;
  for (let size = Math.ceil(result.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < result.length;) {
      const shorter = result.slice(0, at) + result.slice(at + size);
      if (holds(shorter)) result = shorter;
      else at += size;
    }
  }
  return result;
}
