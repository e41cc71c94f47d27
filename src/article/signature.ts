import { readAuthorLine } from './byline.ts';
import type { Look } from './look.ts';

const SALUTATION = /^(?:to the editors?|dear\s.{1,60}|sirs?|madam)[,:.]?$|^sirs?\s[–—-]/iu;
/** Blocks at the head of a text in which a letter addresses somebody, and at its end in which it is signed. */
const HEAD = 4;
const FOOT = 5;

/** Index of the block that signs a letter: a name at the end of a text that addresses somebody at its head; -1 where there is none. */
export function findSignature(looks: readonly Look[]): number {
  const salutation = looks.findIndex(({ head }, i) => i < HEAD && SALUTATION.test(head));
  const foot = Math.max(salutation + 2, looks.length - FOOT);
  return salutation < 0 ? -1 : looks.findIndex(({ head, isSentence }, i) => i >= foot && !isSentence && readAuthorLine(head).length > 0);
}
