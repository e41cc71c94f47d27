import { readAuthorLine, readByline } from './byline.ts';
import { datelineOf } from './dateline.ts';
import type { BareBlock } from './find-blocks.ts';
import type { Article, Block, Role } from './types.ts';

/** The article of a text whose blocks have these roles; `authors` names them where something tells better than the byline itself. */
export function assemble(text: string, bare: readonly BareBlock[], roles: readonly Role[], authors: readonly string[] = []): Article {
  const blocks = bare.map(({ start, end, text: words }, i): Block => ({ start, end, text: words, role: roles[i] }));
  const paragraphs = blocks.filter(({ role }) => role === 'body');
  const first = (wanted: Role) => blocks.find(({ role }) => role === wanted) ?? null;
  const byline = first('byline');
  return {
    text,
    blocks,
    paragraphs,
    headline: first('headline'),
    dek: first('dek'),
    byline: byline && Object.assign({}, byline, { authors: authors.length > 0 ? authors : readByline(byline.text) ?? readAuthorLine(byline.text) }),
    published: first('published'),
    dateline: datelineOf(paragraphs),
  };
}
