/** Numbers from 0 below 1, the same ones for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random, other: string) => string;

const MARKS = /["“”„‘’'«»‹›`(){}[\]—–:,.?!-]/gu;
const SWAPPED_IN = ['"', '“', '”', '„', '‘', '’', '\'', '«', '»', '``', '\'\'', '(', ')', '[', ']', '—', ':', ',', '.', '?', '…', ''];
const INJECTED = [
  '\u0000', '\u0007', '\u00a0', '\u00ad', '\u0301', '\u200b', '\u200d', '\u200e', '\u202e', '\u2028', '\u2029', '\u2066', '\u3000', '\ufeff', '\ufffd',
  '\ud83d', '\ude00', '😀', '👩🏽‍🚒', '🇺🇦', 'İ', 'ß', 'ﬁ', 'ǅ', '中文', 'עברית', '١٢', '𝐁𝐨𝐥𝐝', '\n', '\n\n', '\r', '\t', '   ', '__proto__', 'constructor', 'said', ' he ', ' according to ',
];

const mutations: readonly Mutation[] = [
  function cut(text, random) {
    const { start, end } = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  function duplicate(text, random) {
    const { start, end } = stretch(text, random);
    const at = place(text, random);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  },
  function interleave(text, random, other) {
    const [a, b] = [text.split('\n'), other.split('\n')];
    return a.flatMap((line, i) => (random() < 0.3 && i < b.length ? [line, b[i]] : [line])).join('\n');
  },
  function splice(text, random, other) {
    const { start, end } = stretch(other, random);
    const at = place(text, random);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  function swapMarks(text, random) {
    const share = random() * 0.3;
    return text.replace(MARKS, (mark) => (random() < share ? pick(SWAPPED_IN, random) : mark));
  },
  function injectUnicode(text, random) {
    let result = text;
    for (let left = 1 + random() * 6; left > 0; left--) {
      const at = place(result, random);
      result = result.slice(0, at) + pick(INJECTED, random) + result.slice(at);
    }
    return result;
  },
  function shuffleWords(text, random) {
    const { start, end } = stretch(text, random);
    const words = text.slice(start, end).split(' ');
    return text.slice(0, start) + words.sort(() => random() - 0.5).join(' ') + text.slice(end);
  },
  function glueLines(text, random) {
    return text.replace(/\n+/g, (breaks) => (random() < 0.3 ? pick(['', ' ', '\n', '\r\n'], random) : breaks));
  },
  function changeCase(text, random) {
    const { start, end } = stretch(text, random);
    const piece = text.slice(start, end);
    return text.slice(0, start) + (random() < 0.5 ? piece.toUpperCase() : piece.toLowerCase()) + text.slice(end);
  },
];

/** A part of one of the articles, torn, doubled and garbled up to six times. */
export function mutate(articles: readonly string[], random: Random): string {
  const source = pick(articles, random);
  let text = source;
  if (random() < 0.7) {
    const { start } = stretch(source, random);
    text = source.slice(start, start + 200 + random() * 1500);
  }
  for (let left = random() * 6; left > 0; left--) text = pick(mutations, random)(text, random, pick(articles, random));
  return text;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)];
}

function place(text: string, random: Random): number {
  return Math.floor(random() * (text.length + 1));
}

/** A stretch of up to 400 characters. */
function stretch(text: string, random: Random): { start: number; end: number } {
  const start = place(text, random);
  return { start, end: Math.min(text.length, start + Math.floor(random() ** 2 * 400)) };
}
