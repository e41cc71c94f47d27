import { alignWords } from './align.ts';
import { startWink } from './wink.ts';
import type { Wink } from './wink.ts';
import type { Word } from './word.ts';

/** What stands between two spaces. Most often that is a word, which is then kept without anything around it: there is less to fetch. */
type Chunk = Word | Compound;

/** Several words without a space between, or one that the tokenizer has rewritten. */
interface Compound {
  readonly text: string;
  readonly parts: readonly Word[];
  /** Where in it each begins; -1 for a word that does not stand there as it is. */
  readonly offsets: readonly number[];
}

/** The words of a passage, in columns. */
export interface WordRow {
  readonly words: Word[];
  /** Where each begins in the text; -1 for a word that does not stand there as it is. */
  readonly starts: number[];
  /** What the patterns of sentence ends know each by. */
  readonly boundaries: number[];
}

/** Chunks that are kept until as many others have been met: those of some hundred articles. Fewer take less memory, and more time where articles come again. */
const MOST_KEPT = 12_000;

/** Marks that wink cuts off at the end of a word, unless its dictionary has the word with it. */
const CLOSING_MARKS = '’”"])}…,.!;?/:';
const FULL_STOP = 0x2e;
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
/** Sets a capital letter small. */
const SMALL = 0x20;

/** Engines keep all of a text in memory for the sake of a slice from this length on; a shorter one they copy. */
const LONG_SLICE = 13;
/** How many chunks are at hand; a power of 2. */
const PLACES = 2 ** 13;

/** Wink, and what it has cut lately: most of a text has been met before. */
export class Lexicon {
  readonly wink: Wink = startWink();
  /** Chunks by a hash of their letters, the one met last at each place: most are found here, without making a string of them. */
  private readonly atHand = new Array<Chunk | undefined>(PLACES);
  private recent = new Map<string, Chunk>();
  private older: ReadonlyMap<string, Chunk> = new Map();

  /** Adds the words of what stands between two spaces to a row. A mark after a word is read by itself, so that they are kept once for all marks. */
  read(text: string, start: number, end: number, isSpaced: boolean, row: WordRow): void {
    if (isWordAndMark(text, start, end)) {
      const word = this.look(text, start, end - 1);
      if (word.parts === null && !(word.takesStop && text.charCodeAt(end - 1) === FULL_STOP)) {
        add(word, start, isSpaced, row);
        add(this.look(text, end - 1, end), end - 1, false, row);
        return;
      }
    }
    add(this.look(text, start, end), start, isSpaced, row);
  }

  private look(text: string, start: number, end: number): Chunk {
    const place = placeOf(text, start, end);
    const known = this.atHand[place];
    if (known !== undefined && standsAt(known.text, text, start, end)) return known;
    const chunk = this.find(text.slice(start, end));
    this.atHand[place] = chunk;
    return chunk;
  }

  private find(text: string): Chunk {
    return this.recent.get(text) ?? this.keep(text.length < LONG_SLICE ? text : copyOf(text));
  }

  private keep(text: string): Chunk {
    const chunk = this.older.get(text) ?? this.cut(text);
    if (this.recent.size >= MOST_KEPT) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, chunk);
    return chunk;
  }

  private cut(text: string): Chunk {
    const words = piecesOf(text).flatMap((piece) => this.wink.cut(piece));
    return words.length === 1 && words[0].text === text ? words[0] : { text, parts: words, offsets: alignWords(text, words.map((word) => word.text)) };
  }
}

/** `(D-N.Y.)`: a party and a state, of whose full stop wink would make the end of a sentence; `came in.”`, `said no.`, which it takes for inch and number. */
const CUT_APART = /^(?:([([])?([DRI])(-)((?:\p{Lu}\.){2}|\p{Lu}\p{Ll}+\.)|(in|no)(?=\.))([\p{P}]*)$/u;

/** The pieces of a chunk that are cut each by itself. */
function piecesOf(text: string): string[] {
  const apart = CUT_APART.exec(text);
  return apart === null ? [text] : apart.slice(1).filter((piece) => piece !== undefined && piece !== '');
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0;
  return (hash ^ hash >>> 12) & (PLACES - 1);
}

function standsAt(chunk: string, text: string, start: number, end: number): boolean {
  if (chunk.length !== end - start) return false;
  for (let i = 0; i < chunk.length; i++) if (chunk.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function add(chunk: Chunk, start: number, isSpaced: boolean, row: WordRow): void {
  if (chunk.parts === null) {
    addWord(chunk, start, isSpaced, row);
    return;
  }
  const { parts, offsets } = chunk;
  for (let i = 0; i < parts.length; i++) addWord(parts[i], offsets[i] < 0 ? -1 : start + offsets[i], isSpaced && i === 0, row);
}

function addWord(word: Word, start: number, isSpaced: boolean, row: WordRow): void {
  row.words.push(word);
  row.starts.push(start);
  row.boundaries.push(isSpaced ? word.spacedSymbol : word.touchingSymbol);
}

/** Whether two or more letters stand there, and a mark: `said,` */
function isWordAndMark(text: string, start: number, end: number): boolean {
  if (end - start < 3 || isLetter(text, end - 1) || !CLOSING_MARKS.includes(text.charAt(end - 1))) return false;
  for (let i = start; i < end - 1; i++) if (!isLetter(text, i)) return false;
  return true;
}

function isLetter(text: string, i: number): boolean {
  const letter = text.charCodeAt(i) | SMALL;
  return letter >= SMALL_A && letter <= SMALL_Z;
}

/** The same string by itself. */
function copyOf(text: string): string {
  return Array.from(text).join('');
}
