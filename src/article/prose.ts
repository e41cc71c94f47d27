/** Words, and how many of them are function words, start with a capital, start with a figure. */
export interface WordCounts {
  words: number;
  functionWords: number;
  capitals: number;
  figures: number;
}

const FUNCTION_WORDS = new Set('the of and to in a an that is was were are for on with as by at from it its he she his her they their has have had be been but not this which who or will would'.split(' '));

/** Counts the words of a text: what stands between white space. One pass over the characters, for this sees every block. */
export function countWords(text: string): WordCounts {
  const counts = { words: 0, functionWords: 0, capitals: 0, figures: 0 };
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    if (end > start) {
      const first = text.charCodeAt(start);
      counts.words++;
      if (first >= 65 && first <= 90) counts.capitals++;
      else if (first >= 48 && first <= 57) counts.figures++;
      else if (end - start <= 5 && FUNCTION_WORDS.has(text.slice(start, end))) counts.functionWords++;
    }
    start = end + 1;
  }
  return counts;
}

/** Whether the text ends as a sentence does, its closing marks and brackets aside; French sets a space before the mark. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:]\s?["”’'»)\]]{0,4}$/.test(text.slice(-8));
}

function isSpace(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}
