import { expectArticle } from '../article/expect-article.ts';
import { findBlocks } from '../article/find-blocks.ts';
import type { Article } from '../article/types.ts';
import { withoutDateline } from '../article/without-dateline.ts';
import { english } from '../language/english/english.ts';
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
  if (typeof input === 'string') return readParagraphs(input, findBlocks(input));
  const article = expectArticle(input, functionName);
  return readParagraphs(article.text, article.paragraphs, withoutDateline(article, article.paragraphs));
}

function readParagraphs(text: string, paragraphs: readonly Span[], read = paragraphs): ToneInput {
  return { tone: readTone(english.read(text, read)), paragraphs };
}
