import { findBlocks } from '../article/find-blocks.ts';
import type { Article } from '../article/types.ts';
import { english } from '../language/english/english.ts';
import { describe } from '../text/check-input.ts';
import type { Span } from '../text/span.ts';
import type { Tone } from './read-tone.ts';
import { readTone } from './read-tone.ts';

/** What to score, read once. */
export interface ToneInput {
  readonly tone: Tone;
  readonly paragraphs: readonly Span[];
}

/** Reads a string whole, and of an article its body. */
export function readInput(input: string | Article, functionName: string): ToneInput {
  const value: unknown = input;
  if (typeof value === 'string') return readParagraphs(value, findBlocks(value));
  if (!isArticle(value)) throw new TypeError(`${functionName}: expected a string or an Article, got ${describe(value)}`);
  return readParagraphs(value.text, value.paragraphs);
}

function readParagraphs(text: string, paragraphs: readonly Span[]): ToneInput {
  return { tone: readTone(english.read(text, paragraphs)), paragraphs };
}

function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
    && 'paragraphs' in value && Array.isArray(value.paragraphs);
}
