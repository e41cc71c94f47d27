import { describe } from '../text/check-input.ts';
import type { ArticleItem, ErrorRecord } from './article-record.ts';

/** An item of a source, whatever the source gave, with an id. `place` is the id of an item that brings none. */
export function readItem(item: unknown, place: number): ArticleItem | ErrorRecord {
  if (typeof item === 'string') return { id: place, text: item };
  if (typeof item !== 'object' || item === null) return { id: place, error: `expected a string or { id, text }, got ${describe(item)}` };
  const { id: given, text, error } = item as Record<string, unknown>;
  const id = typeof given === 'string' || typeof given === 'number' ? given : place;
  if (typeof text === 'string') return { id, text };
  return { id, error: typeof error === 'string' ? error : `text: expected a string, got ${describe(text)}` };
}
