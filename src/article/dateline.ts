import type { Dateline } from './types.ts';

const AGENCY = '\\([A-Z][A-Za-z .&/]{1,30}\\)';
const DATE = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?';
const DASH = '(?:--|[-–—―])';
// The city in capitals, then a state or country in its own case: `KYIV, Ukraine`, `ST. PAUL, Minn.`, `RIO DE JANEIRO`.
const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.’'\\-]+(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.’'\\-]*){0,4}(?:,\\s\\p{Lu}[\\p{L}.’']+(?:\\s\\p{Lu}[\\p{L}.’']*){0,2}){0,2}";
const CAPITALS = new RegExp(`^(${PLACE})(?:,?\\s${DATE})?(?:\\s${AGENCY})?\\s?${DASH}\\s`, 'u');
// Without capitals only the agency makes sure that it is no sentence.
const AGENCY_NAMED = new RegExp(`^(\\p{Lu}[\\p{L}.’'\\-]+(?:,?\\s\\p{Lu}[\\p{L}.’'\\-]*){0,4})(?:,?\\s${DATE})?\\s${AGENCY}\\s?${DASH}?\\s`, 'u');

/** The dateline at the head of a paragraph that starts at `start`; `null` when it has none. */
export function findDateline(paragraph: string, start: number): Dateline | null {
  const head = paragraph.slice(0, 120);
  const found = CAPITALS.exec(head) ?? AGENCY_NAMED.exec(head);
  if (found === null) return null;
  const text = found[0].trimEnd();
  const place = found[1].replace(new RegExp(`,?\\s${DATE}$`), '');
  return { start, end: start + text.length, text, place };
}
