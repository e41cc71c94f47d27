import { plainLetters } from '../text/plain-letters.ts';

/** What stands before the names: `By`, `Story by`, `Written by`, `Reporting by`. */
const BY = /^(?:(?:story|written|report|reporting|reported|text|words|posted|published|review|analysis|opinion|interview|commentary)\s+)?by\b[:\s]\s*(?:(?:our|a|the)\s(?:[a-z]+\s){0,2}(?:correspondent|reporter|writer)s?\s)?/i;
/** A writer without a name: `From our Paris correspondent`. */
const UNNAMED = /^(?:by|from) (?:a|an|our|the) (?:[a-z]+ ){0,3}(?:correspondents?|reporters?|staff|writers?)\.?$/i;
/** A date that the author follows: `November 18, 2019 by Joe Roe`. */
const DATED_BY = /^(?=.*\d).{6,60}\sby\s/i;

const NAME_WORD = "(?:[A-Z][A-Za-z’'-]*\\.?|(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|bint|ibn|al|el|ter|ten|y|e)(?=\\s)|(?:al|el|d|l)[-’'][A-Z][A-Za-z’'-]*)";
const NAME = new RegExp(`^[A-Z][A-Za-z’'-]*\\.?(?:\\s${NAME_WORD}){1,4}$`);
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?$/i;
const HONORIFIC = /^(?:dr|prof|professor|rev|mr|mrs|ms)\.?\s/i;

const SEPARATOR = /(?<!\s)\s*(?:[,;|•·/]|\s[-–—]\s|\s(?:and|&|with)\s)\s*/i;
/** Where the writer was, or for whom he writes: `in Berlin`, `for The Mail`. */
const AFTER_NAME = /\s(?:in|for|at|from|of)\s.*$/u;
/** A date, or the address that some papers print. */
const AFTER_NAMES = /\s\(|\d|\b(?:updated|published|posted|original)\b|@/iu;

const NOT_A_PERSON = /\b(?:press|reuters|afp|ap|news|newspapers?|agency|agencies|staff|editors?|editorial|board|correspondents?|writers?|reporters?|columnists?|contributors?|bureau|service|times|post|journal|herald|tribune|media|magazine|desk|team|network|wires?|bloomberg|guardian|telegraph|insider|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|updated|published|posted)\b/i;

const LONGEST = 200;

/** The names on a line that says who wrote the article, empty where it names only an agency; `null` when it is no such line. */
export function readByline(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  if (UNNAMED.test(plainLetters(line))) return [];
  const by = BY.exec(line) ?? DATED_BY.exec(line);
  if (by === null) return null;
  const rest = line.slice(by[0].length);
  if (!/^\p{Lu}/u.test(rest) || isSentence(rest)) return null;
  const authors = readNames(rest);
  return authors.length > 0 || NOT_A_PERSON.test(rest) ? authors : null;
}

/** The names on a line that gives them without a `By`: `Jane Doe, Staff Writer`. Only its place on the page can tell that they are authors. */
export function readAuthorLine(line: string): string[] {
  return line.length <= LONGEST / 2 && /^\p{Lu}/u.test(line) && !isSentence(line) ? readNames(line) : [];
}

function isSentence(line: string): boolean {
  return /[.!?]["”’]?$/.test(line) && line.split(/\s+/).length > 8;
}

/** Names one after the other; the first thing after them that is none ends the list. */
function readNames(list: string): string[] {
  const names: string[] = [];
  for (const piece of beforeOtherMatter(unglued(list)).split(SEPARATOR)) {
    if (NAME_SUFFIX.test(piece) && names.length > 0) {
      names.push(`${String(names.pop())} ${piece}`);
      continue;
    }
    const name = withoutAgency(piece.replace(AFTER_NAME, '').replace(/^(?:and|&|by)\s+/i, '').replace(HONORIFIC, '').trim());
    if (!NAME.test(plainLetters(name)) || NOT_A_PERSON.test(name)) break;
    names.push(inTitleCase(name));
  }
  return names;
}

/** `Jane DoeStaff Writer`, as a copied page has it, with the name apart from the post. */
function unglued(list: string): string {
  const post = plainLetters(list).search(/(?<=[a-z])(?:[A-Z][a-z]+ ){0,2}(?:Staff|Reporter|Writer|Editor|Correspondent|Columnist)\b/);
  return post < 0 ? list : `${list.slice(0, post)}, ${list.slice(post)}`;
}

/** `Jane Doe Associated Press` without the agency. */
function withoutAgency(name: string): string {
  return name.replace(/\s(?:(?:the\s)?associated press|reuters|afp|bloomberg(?: news)?|staff (?:writer|reporter))$/i, '');
}

/** `JANE O’DOE` as `Jane O’Doe`. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  // The Turkish İ would become an i with a dot on its dot.
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.replaceAll('İ', 'i').toLowerCase());
}

/** A list of names up to a date, a bracket or an address; of an address the word before its `@` goes too. */
function beforeOtherMatter(list: string): string {
  const end = list.search(AFTER_NAMES);
  if (end < 0) return list;
  return list.slice(0, list.charAt(end) === '@' ? Math.max(0, list.lastIndexOf(' ', end)) : end);
}
