import type { Chain } from './corpora.ts';

const PRONOUNS = new Set('he she they it i we you who him her them himself herself themselves this that one some many others'.split(' '));
const NO_PART_OF_NAMES = new Set('the a an of and in on for to at by from with who that which mr mrs ms dr sen rep gov president former his her their its our my s'.split(' '));
const END_OF_HEAD = /[,;([—–]|\s(?:of|in|for|at|who|that|which|from|with|on|to|by|about|including|and)\s/i;

export function plainWords(phrase: string): string[] {
  return phrase.toLowerCase().replace(/[’']s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The head of a noun phrase: the last word before its first comma, bracket, preposition or relative. */
export function headOf(phrase: string): string {
  return plainWords(phrase.split(END_OF_HEAD)[0]).at(-1) ?? plainWords(phrase)[0] ?? '';
}

export function isPronoun(phrase: string): boolean {
  const words = plainWords(phrase);
  return words.length <= 2 && PRONOUNS.has(words.at(-1) ?? '');
}

/** Whether two sources that share no word are mentions of the same: they have the same head, and it is no pronoun. */
export function haveSameHead(a: string, b: string): boolean {
  const head = headOf(a);
  return head !== '' && !PRONOUNS.has(head) && head === headOf(b);
}

/**
 * Whether an answer names who is meant. Whoever the text names: by a name, in part or with more words around it, that
 * holds the name's last word or its head. Whoever it does not name: by the head of one of the mentions.
 */
export function isNameOf({ named, mentions, identity }: Chain, answer: string): boolean {
  const answered = nameWords(answer);
  if (answered.length === 0 || (answered.length === 1 && PRONOUNS.has(answered[0]))) return false;
  if (named.length === 0) return mentions.some((mention) => headOf(mention) === headOf(answer));
  const title = identity?.replaceAll('_', ' ').replace(/\(.*/, '') ?? '';
  const names = [...named, title].filter((name) => name !== '');
  const lastTwo = answered.slice(-2).join(' ');
  return names.some((name) => {
    const words = nameWords(name);
    const holdsTheName = answered.includes(words.at(-1) ?? '') || answered.includes(headOf(name));
    return holdsTheName && (isWithin(answered, words) || isWithin(words, answered) || names.some((other) => plainWords(other).join(' ').includes(lastTwo)));
  });
}

function nameWords(name: string): string[] {
  return plainWords(name).filter((word) => !NO_PART_OF_NAMES.has(word));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
