const LONGEST = 200;

/** Whether a line has no letter, no figure and no quotation mark: a rule, a row of stars. */
export function isOrnament(line: string): boolean {
  return line.length <= LONGEST && !/[\p{L}\p{N}"“”‘’«»?!…]/u.test(line);
}
