import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Whether a word is all capitals, as `NTSB` is; two may be initials. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** Small words within the name of a body. */
const SMALL = new Set(['and', 'for', 'of', 'the', 'on', 'in', 'to', '&']);
/** Parts of a name that small words may link. */
const MOST_PARTS = 4;

/** Joins what an acronym tells to be one name: `Customs and Border Protection`, where the text also says CBP. */
export function joinByAcronym(tokens: readonly Token[], runs: readonly TokenRange[]): TokenRange[] {
  const acronyms = new Set(runs.filter(({ first, end }) => end - first === 1 && isAcronym(tokens[first].text)).map(({ first }) => tokens[first].text));
  if (acronyms.size === 0) return [...runs];
  const joined: TokenRange[] = [];
  for (let i = 0; i < runs.length; i++) {
    const last = lastPart(tokens, runs, i, acronyms);
    joined.push({ first: runs[i].first, end: runs[last].end });
    i = last;
  }
  return joined;
}

/** The run up to which those from `i` on spell out an acronym; `i` itself where they do not. */
function lastPart(tokens: readonly Token[], runs: readonly TokenRange[], i: number, acronyms: ReadonlySet<string>): number {
  let letters = initialsOf(tokens, runs[i]);
  for (let k = i + 1; k < Math.min(i + MOST_PARTS, runs.length); k++) {
    const from = runs[k - 1].end;
    const to = runs[k].first;
    if (to - from > 2) return i;
    for (let t = from; t < to; t++) if (!SMALL.has(tokens[t].lower)) return i;
    letters += initialsOf(tokens, runs[k]);
    if (acronyms.has(letters)) return k;
  }
  return i;
}

function initialsOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  let letters = '';
  for (let i = first; i < end; i++) if (/^\p{Lu}\p{Ll}/u.test(tokens[i].text)) letters += tokens[i].text.charAt(0);
  return letters;
}
