import { plainLetters } from '../text/plain-letters.ts';

const CREDIT = /(?:^|[\s(\[|])(?:(?:file\s+)?(?:photo(?:graph)?s?|image|picture|illustration|credit|video|graphic)(?:\s+(?:credit|courtesy|source|copyright|caption|by))*\s*[:/]|(?:photo|image|picture)s?\s+(?:by|courtesy|copyright|caption)\b|photograph(?:ed)? by\b|courtesy\s+of\b|getty\b|shutterstock|(?:ap|reuters|afp|epa|file)\s+(?:photo|file)\b|(?:image\s+)?via\s+(?:getty|ap|reuters|afp)\b)/i;
/** `Eva Storm/Reuters`, `AP/Eva Storm`, `(Eva Storm/Harbour Gazette)`. */
const SLASH_CREDIT = /(?:\([A-Z][A-Za-z.’-]+ [A-Z][A-Za-z.’-]+ ?\/ ?[A-Z][^()/]{2,40}\)$|[A-Z][a-z]+ ?\/ ?(?:Reuters|AFP|AP|EPA|PA|Bloomberg|Getty)\b.{0,12}|(?:Reuters|AFP|AP|EPA|PA|Bloomberg) ?\/ ?[A-Z][a-z]+ [A-Z][A-Za-z-]*\W{0,3})$/;
const POSED = /^(?:above|below|pictured|from left|clockwise|left|right|file)\b\s?[:,]|\((?:from )?(?:left|right|center|centre|l|r|c|pictured)\)|,\s(?:left|right|center|centre|second (?:from )?(?:left|right)),|\bposes? (?:for|with|during|in|at)\b|\b(?:is|are) (?:seen|shown|pictured)\b|\bin this (?:file |undated |\w+ \d+, \d{4},? )?(?:photo|image|picture|frame)|\bfile photo\b|^an? (?:artist[’']s|undated)\b/i;
const LONGEST = 600;

/** Whether a line credits a picture, alone or at the end of its caption. */
export function isCredited(line: string): boolean {
  if (line.length > LONGEST) return false;
  const at = line.search(CREDIT);
  return (at >= 0 && (at < 3 || at > line.length - 90)) || (line.includes('/', line.length - 60) && SLASH_CREDIT.test(plainLetters(line.slice(-60))));
}

/** Whether a line tells what a picture shows: who stands left and right, `poses for`, `is seen`. */
export function isPosed(line: string): boolean {
  return line.length <= LONGEST && POSED.test(line);
}
