import type { Block } from '../../article/types.ts';
import type { ScoredQuote } from '../../report.ts';
import { firstIndex } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';

/** A content span of a quote. */
export interface Piece extends Span {
  readonly quote: ScoredQuote;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A stretch of a block: plain text, words of the innermost quote there, or the end of a quote. */
export type Stretch =
  | (Span & { readonly kind: 'plain' })
  | (Span & { readonly kind: 'quoted'; readonly piece: Piece })
  | { readonly kind: 'end'; readonly quote: ScoredQuote };

/** The content spans of all quotes in reading order, an enclosing one before those within. */
export function piecesOf(quotes: readonly ScoredQuote[]): readonly Piece[] {
  return quotes
    .flatMap((quote) => quote.content.map(({ start, end }, i): Piece =>
      ({ start, end, quote, isFirst: i === 0, isLast: i === quote.content.length - 1 })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Takes a block apart at the edges of the pieces that start in it; nothing of its text is lost or doubled. */
export function markQuotes(block: Block, pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open: Piece[] = [];
  let at = block.start;

  const advance = (to: number) => {
    if (to <= at) return;
    const piece = open.at(-1);
    stretches.push(piece ? { kind: 'quoted', start: at, end: to, piece } : { kind: 'plain', start: at, end: to });
    at = to;
  };
  const closeUntil = (limit: number) => {
    for (let piece = open.at(-1); piece && Math.min(piece.end, block.end) <= limit; piece = open.at(-1)) {
      advance(Math.min(piece.end, block.end));
      open.pop();
      if (piece.isLast) stretches.push({ kind: 'end', quote: piece.quote });
    }
  };

  for (let i = firstIndex(pieces, ({ start }) => start >= block.start); i < pieces.length && pieces[i].start < block.end; i++) {
    closeUntil(pieces[i].start);
    advance(pieces[i].start);
    open.push(pieces[i]);
  }
  closeUntil(block.end);
  advance(block.end);
  return stretches;
}
