/** Wink takes quadratic time over long runs without a space. No English word or address that matters is this long. */
const LONGEST_RUN = 500;
const LONG_RUN = new RegExp(`[^ ]{${LONGEST_RUN}}(?=[^ ])`, 'gu');
// Wink keeps some of these as tokens, drops others silently, and knows no sentence that spans a newline.
const ODD_SPACE = /[^\S ]|\u200b/gu;

/** A passage as wink reads it well: every white space a plain space, no run too long for it. Only white space is changed or added. */
export function makeReadable(passage: string): string {
  return passage.replace(ODD_SPACE, ' ').replace(LONG_RUN, '$& ');
}
