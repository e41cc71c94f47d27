/** What stands before the names: `By`, `Story by`, `Written by`, `Reporting by`. */
const BY = /^(?:(?:story|written|report|reporting|reported|text|words|posted|published|edited|review|analysis|opinion|interview|commentary)\s+)?by\b[:\s]\s*/i;

const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}’'\\-]*\\.?|(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|bint|ibn|al|el|ter|ten|y|e)(?=\\s)|(?:al|el|d|l)[-’']\\p{Lu}[\\p{L}’'\\-]*)";
const NAME = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}’'\\-]*\\.?(?:\\s${NAME_WORD}){1,4}$`, 'u');
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?$/i;

const SEPARATOR = /\s*(?:[,;|•·/]|\s[-–—]\s|\s(?:and|&|with)\s)\s*/i;
// Where the writer was, or who the writer is: nothing after it is a name.
const AFTER_NAME = /\s(?:in|for|at|from|of)\s.*$/u;

const NOT_A_PERSON = /\b(?:press|reuters|news|newspapers?|agency|staff|editors?|correspondents?|writers?|reporters?|columnists?|bureau|service|times|post|journal|herald|tribune|media|magazine|desk|team|service|network|wire|bloomberg|guardian|telegraph|updated|published|posted|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i;

const LONGEST = 200;

/** The names on a line that says who wrote the article, empty where it names only an agency; `null` when it is no such line. */
export function readByline(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line);
  if (by === null) return null;
  const rest = line.slice(by[0].length);
  if (/[.!?]["”’]?$/.test(rest) && rest.split(/\s+/).length > 8) return null;
  if (!/^[\p{Lu}@]/u.test(rest)) return null;

  const authors: string[] = [];
  for (const piece of rest.split(SEPARATOR)) {
    if (NAME_SUFFIX.test(piece) && authors.length > 0) {
      authors.push(`${String(authors.pop())} ${piece}`);
      continue;
    }
    const name = withoutCapitals(piece.replace(AFTER_NAME, '').replace(/^(?:and|&|by)\s+/i, '').trim());
    if (NOT_A_PERSON.test(name) || !NAME.test(name)) {
      // After the last name come the paper, the place, the date.
      if (authors.length > 0) break;
      continue;
    }
    authors.push(name);
  }
  return authors;
}

/** `JANE DOE` as `Jane Doe`. */
function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{Lu}[\p{Lu}’'-]*/gu, (word) => word[0] + word.slice(1).toLowerCase().replace(/(?<=[’'-])\p{Ll}/gu, (c) => c.toUpperCase()));
}
