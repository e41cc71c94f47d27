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

/** Words of which a fresh instance takes the place, since wink never gives memory back: some 20 MB, a thousand articles. */
const MOST_STORED = 50_000;

/** Wink, and what it has cut so far: most of a text has been met before. */
export class Lexicon {
  readonly wink: Wink = startWink();
  private readonly chunks = new Map<string, Chunk>();

  get isFull(): boolean {
    return this.chunks.size + this.wink.stored() > MOST_STORED;
  }

  look(text: string): Chunk {
    return this.chunks.get(text) ?? this.cut(text);
  }

  private cut(text: string): Chunk {
    const words = this.wink.cut(text);
    const chunk = { words, offsets: alignWords(text, words.map((word) => word.text)) };
    // A slice would keep all of the text that it was cut from in memory.
    this.chunks.set(Array.from(text).join(''), chunk);
    return chunk;
  }
}
