import { plainLetters } from '../text/plain-letters.ts';

const WRITER = '(?:reporter|writer|editor|columnist|correspondent|journalist|author|contributor|blogger|critic|producer|freelancer?|photographer|intern)';
const WRITES = new RegExp(`^(?:[A-Z][A-Za-z.’'-]*\\s){1,5}(?:(?:is|was)\\s(?:[A-Za-z’'-]+,?\\s){0,6}${WRITER}s?\\b|(?:covers|writes (?:about|for)|reports (?:on|for|from))\\s)`);
const CONTRIBUTED = /(?:\b[Cc]ontributed to this (?:report|article|story|piece)\b|^\(?(?:[Aa]dditional )?[Rr]eporting by\b|^(?:[A-Z][A-Za-z.’'-]*\s){1,8}reported from (?:[A-Z][A-Za-z.’'-]*(?:,?\s|$)){1,5}$|\b(?:is|are) (?:a|an|the) (?:[a-z-]+ ){0,3}(?:reporter|writer|editor|columnist|correspondent|journalist|contributor)s? (?:at|for|with|in|covering|who|based)\b)/;
const REACH = /\b(?:[Ff]ollow (?:him|her|them|me|[A-Z][a-z]+ [A-Z][a-z]+) on|reached at|contacted at|[Rr]each (?:him|her|them) at|[Ee]-?mail (?:him|her|them|me)|[Ww]rite to [A-Z]|on Twitter\b.{0,20}@)/;

const LONGEST = 500;

/** Whether a block tells who wrote the article: the lines at its foot, or in a box beside it. */
export function isBio(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = plainLetters(text);
  return WRITES.test(plain) || CONTRIBUTED.test(plain) || REACH.test(plain);
}
