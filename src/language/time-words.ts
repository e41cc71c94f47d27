/** Words that tell when, and stand as nouns without being subjects or objects: `said Tuesday`, `a statement last week`. */
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon.', 'tues.', 'wed.', 'thurs.', 'fri.', 'sat.', 'sun.',
  'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
const MONTHS = ['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'];
const PARTS = ['yesterday', 'today', 'tomorrow', 'tonight', 'week', 'month', 'year', 'night', 'morning', 'afternoon', 'evening', 'weekend', 'midday', 'noon', 'midnight', 'summer', 'winter', 'spring', 'fall', 'autumn', 'decade', 'century', 'day', 'hour', 'hours', 'days', 'weeks', 'months', 'years', 'moment', 'time'];
const MODIFIERS = ['last', 'this', 'next', 'late', 'early', 'earlier', 'later', 'previous', 'recent', 'ago', 'that', 'the', 'same', 'past', 'few', 'several', 'a', 'an'];

/** Of these the ones that hardly ever name what the sentence is about. */
const DAY_ADVERBS = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);

const CALENDAR = new Set([...DAYS, ...MONTHS]);
const TIME = new Set([...DAYS, ...MONTHS, ...PARTS]);
const TIME_MODIFIERS = new Set(MODIFIERS);

/** A day or a month by name. (`May` is left to its context: it is a verb and a surname too.) */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR.has(lower);
}

/** `today`, but not the `Today` of a newspaper's name. */
export function isDayAdverb({ text }: { readonly text: string }): boolean {
  return DAY_ADVERBS.has(text);
}

/** A day, month, or part of a day, a year, … */
export function isTimeWord(lower: string): boolean {
  return TIME.has(lower);
}

/** What may stand before a time word within its phrase. */
export function isTimeModifier(lower: string): boolean {
  return TIME_MODIFIERS.has(lower);
}
