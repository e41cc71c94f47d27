const ASKS = /\b(?:newsletters?\b|sign(?:ing)?[- ]?up\b|subscrib(?:e|ing)\b|subscription|an? inbox|your (?:inbox|e-?mail)\b|click (?:here|on|the|to)\b|follow (?:us|him|her|them|our|@)|join (?:us|our|the conversation)|download (?:our|the|now)\b|get (?:our|the latest|daily|breaking|more)\b|our (?:app|website|sister|free|weekly|daily|privacy)\b|delivered (?:to|straight|right|weekday)|(?:become|be) a (?:member|subscriber)|support (?:us|our|independent)|donate\b|visit (?:our|us|\S+\.com)|send (?:us|your)\b|let us know|(?:contact|write to|e-?mail) us|listen to\b|tune in|stay (?:up to date|informed|tuned)|unsubscribe|terms of (?:use|service)|privacy (?:policy|notice|statement)|cookies?\b.{0,40}\b(?:use|accept|policy|consent)|(?:use|accept).{0,20}\bcookies?\b|all rights reserved|may not be (?:published|reproduced)|(?:earn|receive) a(?: small)? commission|a share of the sale|affiliate|on sale now|pre-?order|buy (?:it|now)\b|for (?:more|further) information|learn more\b|find out more|continue reading|to read the full)/i;
const IMPERATIVE = /^(?:read|see|watch|listen|get|sign|click|follow|download|visit|join|subscribe|share|learn|find|try|buy|shop|send|register|support|discover|explore|browse|check|enter|want|need|like|love|have a (?:tip|story)|stay|don[’']t miss|tell us|write to|tap|view|contact)\b/i;

/** Whether a passage wants something of its reader: `Sign up for our newsletter`, `Click here for more`. */
export function isPromotion(text: string): boolean {
  return text.length <= 500 && ASKS.test(text);
}

/** Whether a passage opens with what its reader should do. */
export function opensAsRequest(text: string): boolean {
  return IMPERATIVE.test(text.slice(0, 40));
}
