/** A table from word to number out of one that keeps the words of each number together, separated by white space. */
export function invertGroups(groups: Readonly<Record<string, string>>): Map<string, number> {
  const table = new Map<string, number>();
  for (const [value, words] of Object.entries(groups)) {
    for (const word of words.split(/\s+/)) table.set(word, Number(value));
  }
  return table;
}
