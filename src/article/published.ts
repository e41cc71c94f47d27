const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(`\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![a-z])|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`, 'i');
const AGO = /\b(?:\d+|an?|one|two|three)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago\b/i;
/** The words that dates are made of, and those that say whose date it is. */
const OF_DATES = new RegExp(`\\b(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|first|last|originally|published|posted|updated|modified|created|date|filed|original|on|at|of|[ap]\\.?m\\.?|[a-z]{1,2}[sd]t|gmt|utc|ago|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)(?![a-z])|\\d\\S*|\\W+`, 'gi');

const LONGEST = 120;
const MOST_OTHER_WORDS = 4;

/** Whether a line says when the article appeared: a date or an age, and hardly anything besides. */
export function isPublishedLine(line: string): boolean {
  if (line.length > LONGEST || !(DATE.test(line) || AGO.test(line))) return false;
  if (/[.!?:]["”]?$/.test(line.replace(/\b[ap]\.m\.$/i, ''))) return false;
  const rest = line.replace(OF_DATES, ' ').trim();
  return rest === '' || rest.split(' ').length <= MOST_OTHER_WORDS;
}
