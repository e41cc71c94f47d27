import { describe } from '../text/check-input.ts';
import type { ArticleId, ArticleItem, ErrorRecord } from './article-record.ts';

/** An item of a source, whatever the source gave, with an id. `place` is the id of an item that brings none. Never throws. */
export function readItem(item: unknown, place: number): ArticleItem | ErrorRecord {
  try {
    return read(item, place);
  } catch (error) {
    // A row of a database may load its text only when it is asked for it.
    return { id: place, error: `cannot be read: ${String(error)}` };
  }
}

function read(item: unknown, place: number): ArticleItem | ErrorRecord {
  if (typeof item === 'string') return { id: place, text: item };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { id: place, error: `expected a string or { id, text }, got ${describe(item)}` };
  const { id: given, text, error } = item as Record<string, unknown>;
  if (!isId(given)) return { id: place, error: `id: expected a string or a number, got ${describe(given)}` };
  const id = given ?? place;
  if (typeof text === 'string') return { id, text };
  return { id, error: typeof error === 'string' ? error : `text: expected a string, got ${describe(text)}` };
}

function isId(id: unknown): id is ArticleId | null | undefined {
  return id === undefined || id === null || typeof id === 'string' || typeof id === 'number';
}
