import { plainLetters } from '../text/plain-letters.ts';

const ABOUT = /^(?:About|ABOUT) (?:the )?[A-Z][A-Za-z\d&.’' -]{1,60}:?$/;
const COMPANY = /\b(?:headquartered in|(?:is|are) an? (?:global|leading|world[- ]leading|worldwide|premier|privately[- ]held|publicly[- ]traded|independent|non-?profit)\b.{0,60}\b(?:provider|company|supplier|manufacturer|developer|organi[sz]ation|network|firm|leader|publisher|group|solutions)|forward-looking statements?|(?:nasdaq|nyse|lse|six|tsx)\s?:\s?[A-Z]{2,5}\b.{0,80}\b(?:leading|global|provider)|for media (?:inquiries|enquiries)|(?:media|press|investor) contacts?\b)/i;

/** Whether a line heads such an account: `About Tidewater Batteries`. */
export function isAboutHeading(line: string): boolean {
  return line.length <= 70 && ABOUT.test(plainLetters(line));
}

/** Whether a passage is the standing account that an organisation gives of itself under its press releases. */
export function isBoilerplate(text: string): boolean {
  return isAboutHeading(text) || COMPANY.test(text.slice(0, 320));
}
