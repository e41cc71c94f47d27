import type { Span } from '../../text/span.ts';

/** Wink takes quadratic time over long runs without a space. No English word or address that matters is this long. */
const LONGEST_RUN = 500;
/** White space beyond Latin letters. All of it parts words; wink itself keeps some as tokens and drops other. */
const SPACE = /[\s\u200b]/u;
/** Dashes, quotation marks and dots: the most frequent characters beyond Latin letters, none of them a space. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];
const PLAIN_SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const BEYOND_ASCII = 0x80;

/** Tells in turn what stands between white space in a span: from where to where. Runs that are too long are cut. */
export function forEachChunk(text: string, { start, end }: Span, tell: (start: number, end: number) => void): void {
  let from = start;
  while (from < end) {
    if (isSpace(text.charCodeAt(from))) {
      from++;
      continue;
    }
    const longest = Math.min(end, from + LONGEST_RUN);
    let to = from + 1;
    while (to < longest && !isSpace(text.charCodeAt(to))) to++;
    if (to < end && isLowSurrogate(text.charCodeAt(to)) && to > from + 1) to--;
    tell(from, to);
    from = to;
  }
}

function isSpace(code: number): boolean {
  if (code >= BEYOND_ASCII) return (code < FIRST_MARK || code > LAST_MARK) && SPACE.test(String.fromCharCode(code));
  return code === PLAIN_SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
}

/** Whether a character that takes two code units is not to be cut before this one. */
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
