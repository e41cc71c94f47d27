const SLUG = /^(?:(?:press|news|media) (?:release|advisory|statement)\b.{0,40}|for immediate (?:release|distribution)\b.{0,60}|(?:under )?embargo(?:ed)?\b.{0,80}|(?:media |press )?contacts?:.{0,120}|notes? to editors?\b.{0,20})$/i;
const END_MARK = /^(?:#{3,}|# # #|[-–—]\s?30\s?[-–—]|[-–—]*\s?ends?\s?[-–—]*|\*{3} ends? \*{3})$/i;

/** Whether a line belongs to a press release rather than to its news: `FOR IMMEDIATE RELEASE`, `Media contact: …`. */
export function isReleaseLine(line: string): boolean {
  return line.length <= 140 && SLUG.test(line);
}

/** Whether a line says that the copy ends here: `###`, `-30-`, `ENDS`. */
export function isEndMark(line: string): boolean {
  return line.length <= 12 && END_MARK.test(line);
}
