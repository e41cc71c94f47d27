import { isBio } from './bio.ts';
import { isAboutHeading, isBoilerplate } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { isCredited, isPosed } from './caption.ts';
import { isCommentsHeading } from './comments.ts';
import type { BareBlock } from './find-blocks.ts';
import { isFurnitureLine } from './furniture.ts';
import { isOrnament } from './ornament.ts';
import { countWords, endsAsSentence } from './prose.ts';
import { isPromotion, opensAsRequest } from './promotion.ts';
import { isPublishedLine } from './published.ts';
import { isRelatedHeading } from './related.ts';
import { isEndMark, isReleaseLine } from './release.ts';

/** What a block looks like by itself, its neighbours unseen. Shares are of its words. */
export interface Look {
  /** Its first few hundred characters: the rest of a long block says no more about what it is. */
  readonly head: string;
  readonly words: number;
  readonly isSentence: boolean;
  /** Words, if it is a sentence; a long paragraph counts no more than a middling one. */
  readonly prose: number;
  readonly functionWords: number;
  readonly capitals: number;
  readonly figures: number;
  /** The outline of its first words, which the items of a list share: `a, a 0`. */
  readonly shape: string;
  readonly isBlankAbove: boolean;
  readonly isHeading: boolean;
  readonly isOrnament: boolean;
  readonly isEndMark: boolean;
  readonly isFurniture: boolean;
  readonly isRelatedHeading: boolean;
  readonly isCommentsHeading: boolean;
  readonly isCredited: boolean;
  readonly isPosed: boolean;
  readonly isByline: boolean;
  readonly isPublished: boolean;
  readonly isBio: boolean;
  readonly isBoilerplate: boolean;
  readonly isPromotion: boolean;
  readonly isRequest: boolean;
}

const HEAD = 320;
const MOST_PROSE = 60;
const SHAPE = 6;
const REACH_OF_SHAPE = 40;

export function lookAt({ text, blanksAbove, isHeading }: BareBlock): Look {
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const counts = countWords(head);
  const words = Math.round(counts.words * (text.length / head.length));
  const isSentence = endsAsSentence(text);
  return {
    head,
    words,
    isSentence,
    prose: isSentence ? Math.min(words, MOST_PROSE) : 0,
    functionWords: counts.functionWords / counts.words,
    capitals: counts.capitals / counts.words,
    figures: counts.figures / counts.words,
    shape: shapeOf(head),
    isBlankAbove: blanksAbove > 0,
    isHeading,
    isOrnament: isOrnament(text),
    isEndMark: isEndMark(text) || isAboutHeading(text),
    isFurniture: isFurnitureLine(text) || isReleaseLine(text),
    isRelatedHeading: isRelatedHeading(text),
    isCommentsHeading: isCommentsHeading(text),
    isCredited: isCredited(text),
    isPosed: isPosed(text),
    isByline: readByline(text) !== null,
    isPublished: isPublishedLine(text),
    isBio: isBio(text),
    isBoilerplate: isBoilerplate(text),
    isPromotion: isPromotion(text),
    isRequest: opensAsRequest(text),
  };
}

/** A line that is no sentence and as long as a title is. */
export function isTitleLike({ isSentence, words }: Look): boolean {
  return !isSentence && words >= 4 && words <= 20;
}

/** Words become one `a`, figures one `0`; all else stays. In one pass, for this sees every block. */
function shapeOf(head: string): string {
  let shape = '';
  let last = '';
  for (const char of head.slice(0, REACH_OF_SHAPE)) {
    const kind = kindOf(char, last);
    if (kind === 'a' && shape.endsWith('a ')) shape = shape.slice(0, -1);
    else if (kind !== last || (kind !== 'a' && kind !== '0')) shape += kind;
    last = kind;
    if (shape.length > SHAPE) break;
  }
  return shape.slice(0, SHAPE);
}

function kindOf(char: string, last: string): string {
  if (char < '\u0080') return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') ? 'a' : char >= '0' && char <= '9' ? '0' : char;
  return /\p{L}/u.test(char) || (last === 'a' && /\p{M}/u.test(char)) ? 'a' : char;
}
