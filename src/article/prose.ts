const FUNCTION_WORDS = /(?<!\S)(?:the|of|and|to|in|a|an|that|is|was|were|are|for|on|with|as|by|at|from|it|its|he|she|his|her|they|their|has|have|had|be|been|but|not|this|which|who|or|will|would)(?!\S)/g;

/** Counts the words of a text, what stands between white space, and those that start with a capital or with a figure. One pass over the characters, for this sees every block. */
export function countWords(text: string): { readonly words: number; readonly capitals: number; readonly figures: number } {
  let words = 0, capitals = 0, figures = 0;
  for (let i = 0, isInWord = false; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isFirst = !isInWord;
    isInWord = !isSpace(code);
    if (!isInWord || !isFirst) continue;
    words++;
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) figures++;
  }
  return { words, capitals, figures };
}

export function countFunctionWords(text: string): number {
  return text.match(FUNCTION_WORDS)?.length ?? 0;
}

/** Whether the text ends as a sentence does, its closing marks and brackets aside; French sets a space before the mark. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:]\s?["”’'»)\]]{0,4}$/.test(text.slice(-8));
}

function isSpace(code: number): boolean {
  return code < 0xa0 ? code === 32 || (code >= 9 && code <= 13) : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}
