import type { Look } from './look.ts';

const BULLET = /^[•▪◦‣·●*–-]\s+\S/;

/** Whether a block of the body is an item of a list: a bullet and a few words. A sentence with a bullet is a paragraph. */
export function isListItem({ head, isSentence }: Look): boolean {
  return !isSentence && BULLET.test(head);
}
