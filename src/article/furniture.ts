import { endsAsSentence } from './prose.ts';

// What asks for a click, offers a way round the page, counts or sells: said of no event.
const CALL_TO_ACTION = /^(?:read (?:more|also|next|the full|full)|see (?:also|more)|also (?:read|see)|more (?:on|from|about|stories|news)|related|recommended|sign up|subscribe|log ?in|sign in|register|follow (?:us\b|@)|share\b|click (?:here|to)|watch(?: now|:)|listen(?: now|:| to this)|download|get the (?:latest|app)|join (?:us|our|the conversation)|skip to|back to|go to|top of page|bottom of page|advertisement|continue reading|story continues|copyright|©|all rights reserved|privacy policy|terms (?:of|and)|cookie|don[’']t miss|trending|most (?:read|popular|viewed)|editor[’']s picks?|newsletter|comments?\b|leave a (?:comment|reply)|reply\b|print\b|e-?mail\b|tweet\b|facebook\b|twitter\b|tags?:|topics?:|filed under|posted in|source:|support (?:us|our)|donate)/i;
const LONGEST_SENTENCE = 140;
/** Labels of buttons that a sentence may just as well start with. */
const LABEL = /^(?:share|print|e-?mail|tweet|facebook|twitter|comments?|reply|newsletter|source|register|download|cookie|related|recommended|trending)\b/i;
const COUNT = /^[\d.,]+[km]?\s*(?:views?|comments?|shares?|likes?|reads?|replies|followers?|minutes?|mins?)(?![a-z])/i;

/** Whether a line speaks of the page rather than of the story: `Read more:`, `10 views`, `top of page`. */
export function isFurnitureLine(line: string): boolean {
  const head = line.slice(0, 120);
  if (COUNT.test(head)) return true;
  return CALL_TO_ACTION.test(head) && !(endsAsSentence(line) && (LABEL.test(head) || line.length > LONGEST_SENTENCE));
}
