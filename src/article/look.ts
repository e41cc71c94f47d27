import { isBio } from './bio.ts';
import { isAboutHeading, isBoilerplate } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { isCredited, isPosed } from './caption.ts';
import { isCommentsHeading } from './comments.ts';
import type { BareBlock } from './find-blocks.ts';
import { isFurnitureLine } from './furniture.ts';
import { isOrnament } from './ornament.ts';
import { countFunctionWords, countWords, endsAsSentence } from './prose.ts';
import { isPromotion, opensAsRequest } from './promotion.ts';
import { isPublishedLine } from './published.ts';
import { isRelatedHeading } from './related.ts';
import { isEndMark, isReleaseLine } from './release.ts';
import { plainLetters } from '../text/plain-letters.ts';

const HEAD = 320;
const MOST_PROSE = 60;
const SHAPE = 6;
const REACH_OF_SHAPE = 40;

/** What a block looks like by itself, its neighbours unseen. What few ask for is found when it is first asked for: text without a page around it asks little. */
export class Look {
  /** Its first few hundred characters: the rest of a long block says no more about what it is. */
  readonly head: string;
  readonly words: number;
  readonly isSentence: boolean;
  /** Shares of its words. */
  readonly capitals: number;
  readonly figures: number;
  readonly isBlankAbove: boolean;
  readonly isHeading: boolean;
  private readonly text: string;
  private readonly found: { -readonly [Each in keyof Look]?: Look[Each] } = {};

  constructor({ text, blanksAbove, isHeading }: BareBlock) {
    this.text = text;
    this.head = text.slice(0, HEAD);
    const { words, capitals, figures } = countWords(this.head);
    this.words = Math.round(words * (text.length / this.head.length));
    this.capitals = capitals / words;
    this.figures = figures / words;
    this.isSentence = endsAsSentence(text);
    this.isBlankAbove = blanksAbove > 0;
    this.isHeading = isHeading;
  }

  /** Words, if it is a sentence; a long paragraph counts no more than a middling one. */
  get prose(): number { return this.isSentence ? Math.min(this.words, MOST_PROSE) : 0; }
  get functionWords(): number { return countFunctionWords(this.head) / countWords(this.head).words; }
  /** The outline of its first words, which the items of a list share: `a, a 0`. */
  get shape(): string { return this.found.shape ??= shapeOf(this.text); }
  get isOrnament(): boolean { return this.found.isOrnament ??= isOrnament(this.text); }
  get isEndMark(): boolean { return isEndMark(this.text) || isAboutHeading(this.text); }
  get isFurniture(): boolean { return this.found.isFurniture ??= (isFurnitureLine(this.text) || isReleaseLine(this.text)); }
  get isRelatedHeading(): boolean { return this.found.isRelatedHeading ??= isRelatedHeading(this.text); }
  get isCommentsHeading(): boolean { return this.found.isCommentsHeading ??= isCommentsHeading(this.text); }
  get isCredited(): boolean { return this.found.isCredited ??= isCredited(this.text); }
  get isPosed(): boolean { return this.found.isPosed ??= isPosed(this.text); }
  get isByline(): boolean { return this.found.isByline ??= (readByline(this.text) !== null); }
  get isPublished(): boolean { return this.found.isPublished ??= isPublishedLine(this.text); }
  get isBio(): boolean { return this.found.isBio ??= isBio(this.text); }
  get isBoilerplate(): boolean { return this.found.isBoilerplate ??= isBoilerplate(this.text); }
  get isPromotion(): boolean { return this.found.isPromotion ??= isPromotion(this.text); }
  get isRequest(): boolean { return opensAsRequest(this.text); }
}

/** A line that is no sentence and as long as a title is. */
export function isTitleLike({ isSentence, words }: Look): boolean {
  return !isSentence && words >= 4 && words <= 20;
}

/** Words in a row become one `a`, figures one `0`; all else stays. */
function shapeOf(text: string): string {
  return plainLetters(text.slice(0, REACH_OF_SHAPE)).replace(/[A-Za-z]+(?: [A-Za-z]+)*/g, 'a').replace(/\d+/g, '0').slice(0, SHAPE);
}
