import type { TokenRange } from '../../language/noun-phrases.ts';
import { tokensWithin } from '../layout.ts';
import type { Layout, Unit } from '../layout.ts';
import { namesWork } from '../names-work.ts';
import { isQuoted } from './clause.ts';

/** `The talks had failed, he said`: what stands before the clause that begins at `head`. Before `as he put it`, the words in marks do. */
export function precedingClause(layout: Layout, unit: Unit, head: number): TokenRange | null {
  const { tokens } = layout;
  const comma = head - 1;
  if (comma <= unit.firstToken) return null;
  if (isQuoted(layout, comma)) return { first: unit.firstToken, end: head };
  if (tokens[comma].lower === 'as') {
    const last = tokens[comma - 1].lower === ',' ? comma - 2 : comma - 1;
    if (last >= unit.firstToken && isQuoted(layout, last)) return { first: quotationStart(layout, last), end: comma };
  }
  return tokens[comma].lower === ',' ? { first: unit.firstToken, end: comma } : null;
}

/** The first token of the quotation that a token stands in. */
function quotationStart({ tokens, outer, quotationOf }: Layout, token: number): number {
  return tokensWithin(tokens, outer[quotationOf[token]])[0];
}

/**
 * Whether a range ends in a quotation that its comma, or its question or exclamation, holds open for a cue.
 * `On Channel 9’s “Morning Line,” she said` ends in a name.
 */
export function endsInComma(layout: Layout, { end }: TokenRange): boolean {
  const quotation = layout.quotationOf[end - 1];
  if (quotation < 0) return layout.tokens[end - 1].lower === ',' && layout.quotationOf[end - 2] >= 0;
  if (namesWork(layout, layout.outer[quotation])) return false;
  return /[,?!]/u.test(layout.reading.text.charAt(layout.outer[quotation].inner.end - 1));
}
