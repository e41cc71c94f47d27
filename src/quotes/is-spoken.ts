import { plainLetters } from '../text/plain-letters.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';

/** A quotation of this many words is somebody's words even where nothing announces it. */
const TELLING_LENGTH = 4;
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'the', 'to', 'with', 'is', '&', 'vs.', 'v.', "'s"]);

/** Whether a quotation that no cue governs reads as speech, and not as a title, a name or a term. */
export function readsAsSpeech(layout: Layout, quotation: Quotation): boolean {
  const words = plainLetters(layout.reading.text.slice(quotation.inner.start, quotation.inner.end)).match(/[A-Za-z0-9][A-Za-z0-9.'’-]*/g) ?? [];
  return words.length >= TELLING_LENGTH && !isTitle(words);
}

/** `(Applause.)`, `[Crosstalk]`: what a transcript tells of the scene. */
export function isStageDirection(words: string): boolean {
  return STAGE_DIRECTION.test(words);
}
const STAGE_DIRECTION = /^[([].*[)\]]$/u;

/** Title case throughout: `The Sound of Music`. */
export function isTitle(words: readonly string[]): boolean {
  return isCapitalized(words) && words.filter(isMain).length > 1;
}

/** Every word that counts begins with a capital: `Bambi` as well as `Mary Poppins`. */
export function isCapitalized(words: readonly string[]): boolean {
  return words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase() || /^\d/u.test(word) || !isMain(word));
}

function isMain(word: string): boolean {
  return !SMALL.has(word.toLowerCase());
}
