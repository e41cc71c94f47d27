import { readByline } from './byline.ts';
import { isCaption } from './caption.ts';
import type { BareBlock } from './find-blocks.ts';
import type { BodyRange } from './find-body.ts';
import { isFurnitureLine } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { endsAsSentence, wordCount } from './prose.ts';
import { isPublishedLine } from './published.ts';
import type { Role } from './types.ts';

/** What each block is to the article whose body lies in `range`. */
export function assignRoles(blocks: readonly BareBlock[], range: BodyRange): Role[] {
  const roles = blocks.map(({ text }, i) => roleByItself(text, i >= range.first && i < range.end));
  const headEnd = openingEnd(blocks, roles, range);
  const headline = findHeadline(blocks, headEnd, (i) => roles[i] === 'furniture' || i >= range.first);
  if (headline === null) return roles;
  roles[headline] = 'headline';
  for (let i = headline + 1; i < headEnd; i++) {
    if (roles[i] === 'byline') break;
    if (wordCount(blocks[i].text, 8) >= 8 && (roles[i] === 'body' || roles[i] === 'furniture') && !isFurnitureLine(blocks[i].text)) {
      roles[i] = 'dek';
      break;
    }
  }
  return roles;
}

function roleByItself(text: string, inRange: boolean): Role {
  if (isCaption(text)) return 'caption';
  if (readByline(text) !== null) return 'byline';
  if (isPublishedLine(text)) return 'published';
  return inRange && !isFurnitureLine(text) ? 'body' : 'furniture';
}

/** Where the head of the article ends: at its byline where one comes soon, else where the prose begins. */
function openingEnd(blocks: readonly BareBlock[], roles: readonly Role[], { first, end }: BodyRange): number {
  for (let i = first; i < Math.min(end, first + 4); i++) if (roles[i] === 'byline') return i + 1;
  if (blocks.length > 3 && first < end && !endsAsSentence(blocks[first].text) && wordCount(blocks[first].text, 26) <= 25) return first + 1;
  return first;
}
