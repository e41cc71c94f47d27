import type { TokenRange } from '../language/noun-phrases.ts';
import type { Token } from '../language/token.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Quotation } from './pair-marks.ts';
import type { QuoteKind } from './types.ts';

/** The words of a quote within a range of tokens. */
export interface Content {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  /** Indices in `layout.outer` of the quotations it takes in. */
  readonly quotations: readonly number[];
}

const EDGE = new Set([',', ':', ';', '.', '—', '–', '--', '-', '…', '...']);
/** What only leads on to another clause, which has been cut off. */
const LEADS_ON = new Set(['and', 'but', 'or', 'as', 'while', 'because', 'although', 'whereas']);
const ENDS_WITHIN = /[.,!?…—–-]['’]?$/u;

/** What is said in a range: the quotations alone where nothing else is said, else the whole clause. */
export function contentOf(layout: Layout, range: TokenRange): Content | null {
  const { tokens, quotationOf } = layout;
  let { first, end } = range;
  while (first < end && quotationOf[first] < 0 && EDGE.has(tokens[first].lower)) first++;
  while (first < end && quotationOf[end - 1] < 0 && (EDGE.has(tokens[end - 1].lower) || LEADS_ON.has(tokens[end - 1].lower))) end--;
  if (first >= end) return null;
  end = endOfBrackets(layout, first, end);
  if (first >= end) return null;

  const quotations: number[] = [];
  let unquoted = 0;
  for (let i = first; i < end; i++) {
    const quotation = quotationOf[i];
    if (quotation < 0) unquoted += tokens[i].pos === 'PUNCT' || tokens[i].pos === 'CCONJ' || tokens[i].lower === 'that' ? 0 : 1;
    else if (quotations.at(-1) !== quotation) quotations.push(quotation);
  }
  if (quotations.length === 0) return { kind: 'indirect', spans: [spanOf(tokens, first, end)], quotations };
  if (unquoted === 0) return direct(layout, quotations);
  const leading = leadingQuotations(layout, first, end);
  if (leading.length > 0) return direct(layout, leading);
  return { kind: 'mixed', spans: [spanOf(tokens, first, end)], quotations };
}

/** Where brackets let a range end: `about 400km (250 miles)` closes what it opens, and `(she called it “a joke”)` ends where the bracket around it does. */
function endOfBrackets({ tokens, quotationOf }: Layout, first: number, end: number): number {
  let open = 0;
  for (let i = first; i < end; i++) {
    if (quotationOf[i] >= 0) continue;
    if (tokens[i].lower === '(') open++;
    else if (tokens[i].lower === ')' && !isEnumerated(tokens, i) && --open < 0) return i;
  }
  return open > 0 && end < tokens.length && tokens[end].lower === ')' && quotationOf[end] < 0 ? end + 1 : end;
}

/** `a)` in a list. */
function isEnumerated(tokens: readonly Token[], bracket: number): boolean {
  return /^[\p{L}\p{N}]$/u.test(tokens[bracket - 1]?.text ?? '');
}

/** Quotations as a quote of their own. */
export function direct(layout: Layout, quotations: readonly number[]): Content {
  return { kind: 'direct', spans: quotations.map((index) => layout.outer[index].inner), quotations };
}

/** `“We won,” and left`: whole statements and shouts in marks at the start of a range are all that is said. */
function leadingQuotations(layout: Layout, first: number, end: number): number[] {
  const { tokens, quotationOf, outer } = layout;
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const quotation = quotationOf[i];
    if (quotation < 0 && tokens[i].pos !== 'PUNCT') break;
    if (quotation < 0 || found.at(-1) === quotation) continue;
    if (!isStatement(layout, outer[quotation]) && !isShout(layout, outer[quotation])) break;
    found.push(quotation);
  }
  return found;
}

/** `shouted “Murderers!” at them` */
function isShout({ reading: { text } }: Layout, { inner }: Quotation): boolean {
  return text.charAt(inner.end - 1) === '!';
}

/** Whether a quotation has the shape of a whole statement: punctuation of its own at its end. */
export function isStatement(layout: Layout, { inner, closed }: Quotation): boolean {
  const { text } = layout.reading;
  return !closed || (ENDS_WITHIN.test(text.slice(inner.end - 2, inner.end)) && wordCount(text.slice(inner.start, inner.end), 2) >= 2);
}

/** Words of a text, counted no further than `most`. */
export function wordCount(text: string, most: number): number {
  let count = 0;
  const words = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;
  const plain = plainLetters(text);
  while (count < most && words.exec(plain) !== null) count++;
  return count;
}
