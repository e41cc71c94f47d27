const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(`\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![a-z])|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`, 'i');
const AGO = /\b(?:\d+|an?|one|two|three)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago\b/i;
const LABEL = /^(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified|created|date|filed)\b/i;

/** Whether a line says when the article appeared: a date or an age, and hardly anything besides. */
export function isPublishedLine(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.split(/\s+/).length;
  if (!DATE.test(line) && !AGO.test(line)) return false;
  return words <= (LABEL.test(line) ? 16 : 9) && !/[.!?:]["”]?$/.test(line.replace(/\b[ap]\.m\.$/i, ''));
}
