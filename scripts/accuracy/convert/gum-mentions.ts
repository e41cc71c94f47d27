import type { Chain } from '../corpora.ts';
import type { ConlluDocument } from './conllu.ts';

/** Words that refer to something, and to what. */
export interface Mention {
  readonly chain: string;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly identity: string | null;
}

/** The mentions that GUM's `Entity` annotation opens and closes: `(24-person-new-…-Name`, `24)`, or both at one word. */
export function readMentions({ words, comments }: ConlluDocument): Mention[] {
  const fields = (comments['global.Entity'] ?? '').split('-');
  const identityField = fields.indexOf('identity');
  const mentions: Mention[] = [];
  const open: { chain: string; firstWord: number; identity: string | null }[] = [];
  words.forEach(({ misc }, word) => {
    for (const [, opened, closedAtOnce, closed] of (misc.Entity ?? '').matchAll(/\(([^()]+)(\))?|(\d+)\)/g)) {
      if (opened !== undefined) {
        const values = opened.split('-');
        open.push({ chain: values[0], firstWord: word, identity: identityField === -1 ? null : values.slice(identityField).join('-') || null });
      }
      if (opened !== undefined && closedAtOnce === undefined) continue;
      const chain = closed ?? open.at(-1)?.chain;
      const at = open.findLastIndex((mention) => mention.chain === chain);
      if (at !== -1) mentions.push({ ...open.splice(at, 1)[0], lastWord: word });
    }
  });
  return mentions.sort((a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord);
}

/** Whoever a mention refers to, by all their mentions. A mention is a name when a word of it is a proper noun and no part of another mention. */
export function chainOf(mention: Mention, mentions: readonly Mention[], { text, words }: ConlluDocument): Chain {
  const own = mentions.filter(({ chain }) => chain === mention.chain);
  const textOf = ({ firstWord, lastWord }: Mention) => text.slice(words[firstWord].start, words[lastWord].end);
  const isNamed = (outer: Mention) => {
    const inner = mentions.filter((other) => other !== outer && other.firstWord >= outer.firstWord && other.lastWord <= outer.lastWord);
    return words.slice(outer.firstWord, outer.lastWord + 1).some(({ upos }, i) =>
      upos === 'PROPN' && !inner.some(({ firstWord, lastWord }) => firstWord <= outer.firstWord + i && outer.firstWord + i <= lastWord));
  };
  return { named: own.filter(isNamed).map(textOf), mentions: own.map(textOf), identity: own.find(({ identity }) => identity !== null)?.identity ?? null };
}
