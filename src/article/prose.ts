/** Number of runs of characters between white space; counting stops at `enough`. */
export function wordCount(text: string, enough = Infinity): number {
  const word = /\S+/g;
  let count = 0;
  while (count < enough && word.test(text)) count++;
  return count;
}

/** Whether the text ends as a sentence does, its closing marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:]["”’'»)\]]{0,4}$/.test(text.slice(-8));
}
