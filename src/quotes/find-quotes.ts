import type { TokenRange } from '../language/noun-phrases.ts';
import { firstIndex } from '../text/span.ts';
import { findAnswers, isQuestion } from './answers.ts';
import { contentOf, direct } from './content.ts';
import type { Content } from './content.ts';
import { changed } from './draft.ts';
import type { Draft, Link } from './draft.ts';
import { hasVerb } from './frames/clause.ts';
import { findFrames } from './frames/find-frames.ts';
import type { Frame } from './frames/frame.ts';
import { subjectOfUnit } from './frames/subject-of-unit.ts';
import { isStageDirection, isTitle, readsAsSpeech } from './is-spoken.ts';
import { findTurns } from './labels.ts';
import type { Turn } from './labels.ts';
import { holdsQuotation, layOutWithin, spanOf, tokensWithin } from './layout.ts';
import type { Layout, Unit } from './layout.ts';
import type { Quotation } from './pair-marks.ts';
import { nameAbove, nameBelow, signatureOf } from './signature.ts';

/** Finds every quote and the words that name its source. Drafts come in the order in which they were settled. */
export function findQuotes(layout: Layout): Draft[] {
  const finder = new QuoteFinder(layout);
  const turns = findTurns(layout);
  layout.blocks.forEach((_, block) => {
    const turn = turns.get(block);
    if (turn === undefined) finder.readBlock(block);
    else finder.readTurn(block, turn);
  });
  return finder.drafts;
}

/** Finds what is quoted within quotations, where a cue there announces it: “He said, ‘I know it.’ And left.” */
export function findNestedQuotes(layout: Layout): Draft[] {
  if (layout.quotations.length === layout.outer.length) return [];
  return findQuotes(layOutWithin(layout))
    .filter((draft) => draft.kind === 'direct' && draft.link === 'cue')
    .map((draft) => changed(draft, { block: firstIndex(layout.blocks, (block) => block.end > draft.content[0].start) }));
}

/** A quotation that nobody has been found for yet, and the unit it begins in. */
interface Waiting {
  readonly quotation: number;
  readonly unit: number;
}

/** Reads block after block, remembering what a quotation may go on from. */
class QuoteFinder {
  readonly drafts: Draft[] = [];
  private readonly taken = new Set<number>();
  /** The last quote with words in marks, of the block before or of this one. */
  private last: Draft | null = null;
  /** Who a colon at the end of a block announces. */
  private announced: Frame | null = null;
  private readonly layout: Layout;
  private readonly answers: ReadonlySet<number>;

  constructor(layout: Layout) {
    this.layout = layout;
    this.answers = findAnswers(layout);
  }

  /** A block that its label gives to somebody is theirs from end to end. */
  readTurn(block: number, { label, first, goesOn }: Turn): void {
    const { tokens, blocks, quotationOf } = this.layout;
    let end = blocks[block].endToken;
    const wrapped = quotationOf[blocks[block].firstToken];
    if (wrapped >= 0 && tokens[end - 1].pos === 'PUNCT' && quotationOf[end - 1] === wrapped && this.layout.outer[wrapped].closed) end--;
    if (first >= end) return;
    if (wrapped >= 0) this.taken.add(wrapped);
    const span = spanOf(tokens, first, end);
    if (goesOn && this.last !== null) this.last.content.push(span);
    else this.last = this.draft({ kind: 'direct', spans: [span], quotations: [] }, null, label, block, 'label', null);
    // What the turn itself quotes stands within it.
    for (let u = this.layout.firstUnit[block]; u < this.layout.firstUnit[block + 1]; u++) {
      for (const frame of findFrames(this.layout, u)) if (frame.source !== null) this.takeDirect(frame, block);
    }
  }

  readBlock(block: number): void {
    const { layout } = this;
    const before = this.last;
    const announced = this.announced;
    this.announced = null;
    let waiting: Waiting[] = [];
    let spoken: Draft | null = this.continueFrom(block, before);
    for (let u = layout.firstUnit[block]; u < layout.firstUnit[block + 1]; u++) {
      const unit = layout.units[u];
      const frames = findFrames(layout, u);
      // A cue whose source stands beside it has the better claim to words that two could announce; `according to Y, X said` is X's.
      const claim = ({ source, cue }: Frame): number => (source === null ? 2 : layout.tokens[cue.first].lower === 'according' ? 1 : 0);
      const bySource = [...frames].sort((a, b) => claim(a) - claim(b));
      const found = bySource.flatMap((frame) => this.take(frame, block));
      const withMarks = found.findLast((draft) => draft.kind !== 'indirect');
      const left = this.untaken(unit);
      const said = found.at(0)?.content[0].start ?? unit.end;
      if (withMarks !== undefined) {
        // “We will.” “We must,” he said: whole sentences before it are of one mouth with it.
        this.join(waiting.filter((each) => layout.units[each.unit].isQuoted).map((each) => each.quotation), withMarks);
        waiting = waiting.filter((each) => !this.taken.has(each.quotation));
      }
      spoken = withMarks ?? found.at(-1) ?? spoken;
      for (const quotation of left) {
        const owner = withMarks ?? spoken;
        if (owner !== null) spoken = this.goOn(quotation, owner, u, frames);
        else if (layout.outer[quotation].start < said) waiting.push({ quotation, unit: u });
      }
      this.announced = endsWithColon(layout, unit) ? frames.at(-1) ?? null : null;
      if (this.announced === null && endsWithColon(layout, unit)) this.announced = subjectFrame(layout, u);
    }
    if (waiting.length > 0) spoken = this.settle(waiting, block, announced, before) ?? spoken;
    this.last = spoken ?? (block > 0 && (holdsQuotation(layout, layout.blocks[block].firstToken, layout.blocks[block].endToken) || isQuestion(layout, block)) ? before : null);
  }

  /** A quotation that the block before left open and this block opens again. */
  private continueFrom(block: number, before: Draft | null): Draft | null {
    const { reading, outer, blocks, tokens, quotationOf } = this.layout;
    const first = blocks[block].firstToken;
    const index = first < blocks[block].endToken ? quotationOf[first] : -1;
    if (before === null || index < 1 || outer[index].start > tokens[first].start) return null;
    const previous = outer[index - 1];
    if (previous.closed || previous.block !== block - 1) return null;
    this.taken.add(index);
    const { start, end } = outer[index].inner;
    if (!isStageDirection(reading.text.slice(start, end))) before.content.push({ start, end });
    return before;
  }

  private take(frame: Frame, block: number): Draft[] {
    const found: Draft[] = [];
    for (const range of [frame.before, frame.after]) {
      const content = range === null ? null : contentOf(this.layout, range);
      if (content === null || content.quotations.some((each) => this.taken.has(each)) || !this.isSaid(content, frame)) continue;
      const sibling = found.at(-1);
      if (sibling !== undefined && ((sibling.kind === 'direct') === (content.kind === 'direct') || !isClause(this.layout, sibling))) {
        sibling.content.push(...content.spans);
        if (content.kind !== sibling.kind) sibling.kind = 'mixed';
      }
      else found.push(this.draft(content, frame.cue, frame.source, block, 'cue', frame.source === null ? this.last : null));
      for (const quotation of content.quotations) this.taken.add(quotation);
    }
    return found;
  }

  private takeDirect(frame: Frame, block: number): void {
    for (const range of [frame.before, frame.after]) {
      const content = range === null ? null : contentOf(this.layout, range);
      if (content?.kind !== 'direct' || content.quotations.some((each) => this.taken.has(each))) continue;
      this.draft(content, frame.cue, frame.source, block, 'cue', null);
      for (const quotation of content.quotations) this.taken.add(quotation);
    }
  }

  private isSaid(content: Content, frame: Frame): boolean {
    if (content.kind !== 'direct' && frame.takesIndirect) return true;
    return content.quotations.some((each) => !this.isNamed(each, frame));
  }

  /** A title within a sentence, away from the cue, only names something: `In his book, “Make It Big,” he said`. */
  private isNamed(quotation: number, { unit, cue }: Frame): boolean {
    const { reading, outer, units, tokens } = this.layout;
    const { start, inner } = outer[quotation];
    const follows = cue.end < tokens.length && start >= tokens[cue.end - 1].end && start <= tokens[cue.end].end + 1;
    return start > units[unit].start && !follows && isTitle(reading.text.slice(inner.start, inner.end).split(/\s+/u));
  }

  private untaken(unit: Unit): number[] {
    const left: number[] = [];
    for (let i = unit.firstToken; i < unit.endToken; i++) {
      const quotation = this.layout.quotationOf[i];
      // A closing mark alone may be a slip of the pen: only a cue makes a quote of what it closes.
      if (quotation >= 0 && left.at(-1) !== quotation && !this.taken.has(quotation) && this.layout.outer[quotation].opened) left.push(quotation);
    }
    return left;
  }

  /** A quotation in a sentence of its own after somebody has been quoted in the same block. */
  private goOn(quotation: number, owner: Draft, index: number, frames: readonly Frame[]): Draft {
    const { layout } = this;
    const unit = layout.units[index];
    const each = layout.outer[quotation];
    const alone = unit.isQuoted;
    const another = alone ? this.anotherBefore(index, owner) : null;
    if (another !== null) {
      this.taken.add(quotation);
      return this.draft(direct(layout, [quotation]), null, another, each.block, 'announced', null);
    }
    if (owner.kind === 'direct' && (alone || this.goesOnWithin(each, owner, unit))) {
      this.join([quotation], owner);
      return owner;
    }
    if (!alone && !readsAsSpeech(layout, each)) return owner;
    const subject = alone ? null : frames.find((frame) => frame.source !== null)?.source ?? (this.isOfSubject(each) ? null : subjectOfUnit(layout, unit));
    this.taken.add(quotation);
    return this.draft(direct(layout, [quotation]), null, subject, each.block, subject === null ? 'continued' : 'subject', subject === null ? owner : null);
  }

  /** `“It is mine,” Roe said. Lind, when told, laughed. “It never was.”`: who is named as the subject of the sentence before, and is not the one quoted so far. */
  private anotherBefore(unit: number, owner: Draft): TokenRange | null {
    const subject = this.subjectBefore(unit);
    return subject !== null && this.isAnother(subject, unit - 1, owner) ? subject : null;
  }

  /** Whether the subject of a sentence without words in marks is named, and by other names than the source of a quote. */
  private isAnother(subject: TokenRange, unit: number, { source }: Draft): boolean {
    const { tokens, units } = this.layout;
    if (tokens[subject.first].pos !== 'PROPN' || holdsQuotation(this.layout, units[unit].firstToken, units[unit].endToken)) return false;
    const words = new Set(source === null ? [] : tokens.slice(source.first, source.end).map(({ lower }) => lower));
    return !tokens.slice(subject.first, subject.end).some(({ pos, lower }) => pos === 'PROPN' && words.has(lower));
  }

  /** `“We lost,” he told us as he left, “and nobody cared.”`: after a comma, within the sentence of the cue. */
  private goesOnWithin({ start, inner }: Quotation, { cue }: Draft, unit: Unit): boolean {
    const { reading: { text }, tokens } = this.layout;
    const [first] = tokensWithin(tokens, { start, end: inner.end });
    return cue !== null && cue.first >= unit.firstToken && tokens[first - 1]?.lower === ',' && /^\p{Ll}/u.test(text.slice(inner.start, inner.end));
  }

  /** `Her aunt is shy, but “shy like a cat”`, `Some “may never have sailed”`: words that say something of the subject are not the subject's. */
  private isOfSubject({ start, end }: Quotation): boolean {
    const { tokens } = this.layout;
    const [first] = tokensWithin(tokens, { start, end });
    return tokens[first - 1]?.pos === 'CCONJ' || tokens.at(first + 1)?.pos === 'AUX';
  }

  private join(quotations: readonly number[], draft: Draft): void {
    const { content } = draft;
    for (const quotation of quotations) {
      const { inner } = this.layout.outer[quotation];
      content.splice(firstIndex(content, (span) => span.start > inner.start), 0, inner);
      this.taken.add(quotation);
    }
  }

  /** Quotations of a block in which no cue names a speaker. */
  private settle(waiting: readonly Waiting[], block: number, announced: Frame | null, before: Draft | null): Draft | null {
    const { layout } = this;
    const below = nameBelow(layout, block);
    const above = before === null ? this.toldAbove(block) : this.anotherAbove(block, before);
    const signature = signatureOf(layout, block, waiting.at(-1)?.quotation ?? 0) ?? nameAbove(layout, block) ?? below;
    let spoken: Draft | null = null;
    for (const { quotation, unit: index } of waiting) {
      const unit = layout.units[index];
      const alone = unit.isQuoted;
      if (spoken !== null && alone) { this.join([quotation], spoken); continue; }
      if (!readsAsSpeech(layout, layout.outer[quotation]) && below === null && !(alone && (this.answers.has(block) || (announced ?? signature ?? before ?? above) !== null))) continue;
      const content = direct(layout, [quotation]);
      this.taken.add(quotation);
      if (signature !== null || this.answers.has(block)) spoken = this.draft(content, null, signature, block, 'label', null);
      else if (alone && announced !== null) spoken = this.draft(content, announced.cue, announced.source, block, 'announced', null);
      else {
        const subject = alone ? null : subjectOfUnit(layout, unit);
        const earlier = subject ?? this.subjectBefore(index) ?? (alone ? above : null);
        spoken = this.draft(content, null, earlier, block, earlier === null ? 'previous' : 'subject', earlier === null ? before : null);
      }
    }
    return spoken;
  }

  /** `That stings, admits Roe.`, and then a paragraph in marks: whom the last sentence of the block above is about. */
  private toldAbove(block: number): TokenRange | null {
    const { layout } = this;
    const last = layout.firstUnit[block] - 1;
    if (block === 0 || last < layout.firstUnit[block - 1]) return null;
    return findFrames(layout, last).findLast(({ source }) => source !== null)?.source ?? subjectOfUnit(layout, layout.units[last]);
  }

  /** `“It's cold,” said Lind.`, `Roe laughed.`, and then a paragraph in marks: who is named there is the one to speak. */
  private anotherAbove(block: number, owner: Draft): TokenRange | null {
    const last = this.layout.firstUnit[block] - 1;
    const subject = block === 0 || last < this.layout.firstUnit[block - 1] ? null : subjectOfUnit(this.layout, this.layout.units[last]);
    return subject !== null && this.isAnother(subject, last, owner) ? subject : null;
  }

  /** The subject of the sentence before, in the same block. */
  private subjectBefore(index: number): TokenRange | null {
    const { units } = this.layout;
    const previous = index === 0 ? null : units[index - 1];
    return previous?.block === units[index].block ? subjectOfUnit(this.layout, previous) : null;
  }

  private draft(content: Content, cue: TokenRange | null, source: TokenRange | null, block: number, link: Link, sameAs: Draft | null): Draft {
    const draft: Draft = { kind: content.kind, content: [...content.spans], cue, source, block, link, sameAs };
    this.drafts.push(draft);
    return draft;
  }
}

/** `The ferry, he said, “would never sail”`, `The ferry is, he said, “a wreck”`: words without a verb, or that end in a helping one, go on after the cue. */
function isClause({ tokens }: Layout, { content }: Draft): boolean {
  const [, end] = tokensWithin(tokens, content[content.length - 1]);
  return tokens[end - 1].pos !== 'AUX' && content.some((span) => hasVerb(tokens, ...tokensWithin(tokens, span)));
}

function endsWithColon(layout: Layout, unit: Unit): boolean {
  return layout.tokens[unit.endToken - 1].lower === ':';
}

function subjectFrame(layout: Layout, unit: number): Frame | null {
  const source = subjectOfUnit(layout, layout.units[unit]);
  return source === null ? null : { unit, cue: source, source, after: null, before: null, takesIndirect: false, chained: false };
}
