import fc from 'fast-check';
import { loadGoldens } from '../articles/golden.ts';

/** The same runs every time, so that a failure is the change's and not the dice's. */
export const RUNS = { seed: 20_241_105, numRuns: 250 } as const;

const goldens = loadGoldens().map(({ source }) => source);

/** Any sequence of UTF-16 code units, halves of surrogate pairs and control characters among them. */
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

/** What quotation rules turn on, in any order: marks, names, pronouns, cues, breaks. */
const quotationSalad = fc.array(fc.constantFrom(
  '“', '”', '‘', '’', '"', '\'', '``', '\'\'', '«', '»', '„', '.’’', ',”', '?”',
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b',
  'said', ' told ', 'according to', ', adding that ', ' warned ', 'saying', ':', ' — ', '-', '(', ')', '[', ']', ',', '. ', '?', '…',
  'Mara Quill', 'Quill', 'Dr. Okoro', 'President Ana de la Cruz', 'McAllister-O’Neil', 'the official', 'She', 'he', 'they', 'I', 'the White House',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'The army attacked', 'talks failed', 'not', 'it was over', 'don’t', '’90s', 'Q.', 'A.', 'By ', 'Photo: ', 'HAVANA (AP) —',
  '🕊️', '👩🏽‍🚒', 'é', 'e\u0301', 'İ', 'ß', '\ud83d', '\udc4d', '中文',
), { maxLength: 60 }).map((parts) => parts.join(''));

/** An article with a stretch cut out: quotes lose a mark, names their first mention. */
const tornArticle = fc.tuple(fc.constantFrom(...goldens), fc.nat(), fc.nat({ max: 400 })).map(([source, place, length]) => {
  const at = place % source.length;
  return source.slice(0, at) + source.slice(at + length);
});

export const anyText = fc.oneof(
  { weight: 2, arbitrary: codeUnits },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 5, arbitrary: quotationSalad },
  { weight: 2, arbitrary: tornArticle },
);
