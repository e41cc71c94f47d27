import { alignWords } from './align.ts';
import { startWink } from './wink.ts';
import type { Wink } from './wink.ts';
import type { Word } from './word.ts';

/** What stands between two spaces, cut into words, and where in it each begins. */
export interface Chunk {
  readonly words: readonly Word[];
  /** -1 for a word that does not stand there as it is. */
  readonly offsets: readonly number[];
}

/** New words after which a fresh instance of wink takes over, since wink never gives memory back. */
const MOST_STORED = 25_000;
/**
 * Chunks that are kept until as many others have been met: those of some hundred articles. Where all articles are different, three
 * times fewer cost no time and take 60 MB less; where the same hundred come again, they cost a quarter of it.
 */
const MOST_KEPT = 12_000;

/** What wink cuts in two, unless its dictionary has it whole: `said,` but not `Sen.` */
const WORD_AND_MARK = /^[a-z]{2,}[’”"\])}…,.!;?/:]$/iu;

/** Wink, and what it has cut lately: most of a text has been met before. */
export class Lexicon {
  wink: Wink = startWink();
  private recent = new Map<string, Chunk>();
  private older: ReadonlyMap<string, Chunk> = new Map();

  look(text: string): Chunk {
    return this.recent.get(text) ?? this.keep(copyOf(text));
  }

  private cut(text: string): Chunk {
    if (WORD_AND_MARK.test(text) && !this.wink.knows(text)) {
      const word = this.look(text.slice(0, -1)).words;
      const mark = this.look(text.slice(-1)).words;
      if (word.length === 1 && mark.length === 1) return { words: [word[0], mark[0]], offsets: [0, text.length - 1] };
    }
    if (this.wink.stored() > MOST_STORED) this.wink = startWink();
    const words = this.wink.cut(text);
    return { words, offsets: alignWords(text, words.map((word) => word.text)) };
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
}

/** The same string by itself: a slice keeps all of the text that it was cut from in memory. */
function copyOf(text: string): string {
  return Array.from(text).join('');
}
