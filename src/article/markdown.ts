const HEADING = /^#{1,6}\s+(?=\S)/;

/** How many characters of a line mark it as a heading of Markdown; 0 when it is none. */
export function headingMarkLength(line: string): number {
  return line.startsWith('#') && /\p{L}/u.test(line.slice(0, 80)) ? (HEADING.exec(line)?.[0].length ?? 0) : 0;
}
