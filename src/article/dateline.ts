import { plainLetters } from '../text/plain-letters.ts';
import { trimSpan } from '../text/span.ts';
import type { Block, Dateline } from './types.ts';

/** `(AP)`; press releases have `/PRNewswire/` and `--(BUSINESS WIRE)--` as well. */
const AGENCY = '(?:--)?[(/]([A-Z][A-Za-z .&]{1,30})[)/]';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?';
const DATE = `(?:${WEEKDAY}(?:,?\\s${DAY})?|${DAY})`;
const DASH = '(?:--|[-–—―])';
const WORD = "[A-Z][A-Za-z.’'-]*";
const CITY = "[A-Z](?:[A-Z.’']|-(?!-))+(?:\\s[A-Z](?:[A-Z.’']|-(?!-))*){0,5}";

/** The city in capitals, then a state or country in its own case: `KYIV, Ukraine (AP) —`, `ST. PAUL, Minn., March 3 —`. */
const CITY_IN_CAPITALS = new RegExp(`^(${CITY}(?:,\\s(?!${DATE})${WORD}(?:\\s${WORD}){0,2}){0,2})(?:[,:]?\\s${DATE})?(?:\\s?${AGENCY})?\\s?(?:${DASH}\\s?|:\\s)`);
/** Without capitals only the agency makes sure that it is no sentence: `Hong Kong (CNN) —`. */
const AGENCY_NAMED = new RegExp(`^(${WORD}(?:,?\\s(?!${DATE})${WORD}){0,4})(?:,?\\s${DATE})?\\s${AGENCY}(?:\\s?${DASH}\\s|\\s(?=[A-Z“"]))`);

/** `WALLIS: Good morning.` */
const LABEL = /^[A-Z][A-Z.’' -]{0,60}:\s/;

/** What either pattern needs. Asked first, since most articles lack it, and those two take longer to compile than any other. */
const WORTH_A_LOOK = /^[A-Z][^a-z ]|[(/]/;
const REACH = 120;

/** The dateline of an article with these paragraphs. A name in capitals with a colon is who speaks, where another paragraph begins with one too. */
export function datelineOf(paragraphs: readonly Block[]): Dateline | null {
  const [first, ...others] = paragraphs.map(({ text }) => LABEL.test(plainLetters(text.slice(0, REACH))));
  return first === undefined || (first && others.includes(true)) ? null : findDateline(paragraphs[0].text, paragraphs[0].start);
}

/** The dateline at the head of a paragraph that starts at `start`; `null` when it has none. */
export function findDateline(paragraph: string, start: number): Dateline | null {
  const head = paragraph.slice(0, REACH);
  const plain = plainLetters(head);
  const found = WORTH_A_LOOK.test(plain) ? CITY_IN_CAPITALS.exec(plain) ?? AGENCY_NAMED.exec(plain) : null;
  if (found === null) return null;
  const [{ length }, { length: placeEnd }, agency] = found;
  const span = trimSpan(head, { start: 0, end: length });
  return { start: start + span.start, end: start + span.end, text: head.slice(span.start, span.end), place: head.slice(0, placeEnd), agency: agency ?? null };
}
