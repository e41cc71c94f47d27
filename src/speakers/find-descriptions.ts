import { headNoun, isNounlike, nounPhraseCoreAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { perLexeme } from '../language/per-lexeme.ts';
import type { Token } from '../language/token.ts';
import type { Layout } from '../quotes/layout.ts';
import { isPersonNoun, singular } from './common-nouns.ts';
import { COLLECTIVES, DOCUMENT_NOUNS, GENERIC_ORGANIZATION_NOUNS } from './lexicon/nouns.ts';
import type { Named } from './names/collect-names.ts';

/** What says that nobody in particular is meant: `no official`, `any mayor`. */
const NOBODY = new Set(['no', 'any', 'every', 'each', 'what', 'which', 'whatever', 'neither', 'either']);
/** After these a description says what somebody is, not who else there is: `became a teacher`, `as a child`, `like a king`. */
const PREDICATES = new Set(['be', 'become', 'remain', 'seem']);
const COMPARISONS = new Set(['as', 'like', 'than', 'named', 'called']);
/** What is done with a note that nobody writes. */
const SOUNDING = new Set(['strike', 'sound', 'hit']);
/** Longest description in tokens; it keeps time linear where no phrase ends. */
const LONGEST = 24;

/**
 * The words outside quotation marks that speak of people, bodies and writings without their names: `a nurse`, `the company`,
 * `residents`. Not what only tells more of somebody named: `Ruth Abara, a nurse,`.
 */
export function findDescriptions({ tokens, blocks, quotationOf }: Layout, names: readonly Named[]): TokenRange[] {
  const found: TokenRange[] = [];
  let name = 0;
  for (const { firstToken, endToken } of blocks) {
    for (let i = firstToken; i < endToken;) {
      const core = quotationOf[i] >= 0 ? null : nounPhraseCoreAt(tokens, i, Math.min(endToken, i + LONGEST));
      if (core === null) { i++; continue; }
      while (name < names.length && names[name].mention.name.end <= core.first) name++;
      const owner = ownerWithin(tokens, core);
      if (owner !== null && describesSomebody(tokens, owner)) found.push(owner);
      if (describesSomebody(tokens, core) && !tellsOfName(tokens, core, names, name)) found.push(core);
      i = core.end;
    }
  }
  return found;
}

/** `the former mayor’s aides` */
function ownerWithin(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  if (tokens[first].lower !== 'the') return null;
  for (let i = first + 2; i < end; i++) if (tokens[i].lower === "'s") return { first, end: i };
  return null;
}

/** Whether a word is a noun for people, bodies or writings. */
const isDescriptive = perLexeme(({ pos, lower }) => {
  const noun = singular(lower);
  // `Residents were distraught`: at the head of a sentence wink takes a plural for a name.
  if (pos !== 'NOUN') return pos === 'PROPN' && noun !== lower && isPersonNoun(noun);
  return isPersonNoun(noun) || GENERIC_ORGANIZATION_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || COLLECTIVES.has(noun);
});

function describesSomebody(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (!isDescriptive(tokens[end - 1]) || NOBODY.has(tokens[first].lower)) return false;
  if (first === 0) return true;
  const { lower, lemma, pos } = tokens[first - 1];
  // `struck a hopeful note`, `on a lighter note`
  if (tokens[end - 1].lower === 'note' && (SOUNDING.has(lemma) || lower === 'on')) return false;
  // `his late father`
  if (end - first > 1 && tokens[end - 2].lower === 'late') return false;
  return !(COMPARISONS.has(lower) || (PREDICATES.has(lemma) && pos !== 'NOUN'));
}

/** `Marsh’s niece, the group leader, Ruth Abara`; but `a nurse, a teacher and Ruth Abara` are three. */
function explains({ pos, lower }: Token): boolean {
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || lower === 'the' || lower === ',';
}

/** Tokens after a description in which the name begins that it tells of. */
const LONGEST_APPOSITION = 8;

/** `Mayor Ruth Abara`, `Ruth Abara, the mayor,`, `the mayor, Ruth Abara`. */
function tellsOfName(tokens: readonly Token[], core: TokenRange, names: readonly Named[], from: number): boolean {
  const before = names.at(from - 1)?.mention;
  if (from > 0 && before !== undefined && tokens[core.first - 1].lower === ',' && before.name.end >= core.first - 4 && before.name.end < core.first) return true;
  for (let n = from; n < names.length && names[n].mention.name.first <= core.end + LONGEST_APPOSITION; n++) {
    const { name, title } = names[n].mention;
    const first = title?.first ?? name.first;
    if (name.end === core.end) return true;
    if (first === core.end || (first > core.end && tokens[core.end].lower === ',' && tokens.slice(core.end + 1, first).every(explains))) return true;
  }
  return core.end < tokens.length && isNounlike(tokens[core.end]) && headNoun(tokens, core) !== core.end - 1;
}
