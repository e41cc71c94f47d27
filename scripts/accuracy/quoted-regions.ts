import type { Offsets } from './corpora.ts';

const MARKS = /[“”"«»]|''|``|’’|‘‘/g;
const OPENING = new Set(['“', '``', '«', '‘‘']);
const CLOSING = new Set(['”', '»', '’’']);

/**
 * What stands in quotation marks, told by the marks of each line alone: the yardstick for which annotated content is
 * direct. It is the scorer's own, so that a change of copydesk's pairing does not move what it is measured against.
 * A region that nothing closes runs to the end of its line.
 */
export function quotedRegions(text: string): Offsets[] {
  const regions = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) =>
    regionsOfLine(line).map(([start, end]): Offsets => [index + start, index + end]));
  return regions.flat().filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function regionsOfLine(line: string): Offsets[] {
  const regions: Offsets[] = [];
  let open: number | null = null;
  const close = (at: number) => {
    if (open !== null) regions.push([open, at]);
    open = null;
  };
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    const after = index + mark.length;
    switch (wayOf(line, mark, index, open !== null)) {
      case 'opens':
        close(index);
        open = after;
        break;
      case 'closes':
        close(index);
        break;
      case 'neither':
    }
  }
  close(line.length);
  return regions;
}

function wayOf(line: string, mark: string, index: number, isOpen: boolean): 'opens' | 'closes' | 'neither' {
  if (OPENING.has(mark)) return 'opens';
  if (CLOSING.has(mark)) return 'closes';
  const before = line[index - 1] ?? ' ';
  const after = line[index + mark.length] ?? ' ';
  // Between a space and a word it opens, and the one before was never closed.
  if (isOpen) return /\s/.test(before) && /\w/.test(after) ? 'opens' : 'closes';
  const isInches = /\d/.test(before);
  const isLeftOver = /\s/.test(after) && !/\s/.test(before);
  return isInches || isLeftOver ? 'neither' : 'opens';
}
