import { DASHES } from '../../language/dashes.ts';
import { isNounlike, nounPhraseEndingAt, nounPhraseStartingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import { isCalendarWord, isDayAdverb, isTimeModifier, isTimeWord } from '../../language/time-words.ts';
import type { Token } from '../../language/token.ts';
import { MARK_GLYPHS } from '../../text/quotation-marks.ts';
import { OBJECT_PRONOUNS } from './complement.ts';
import { cueVerb } from './cue-verbs.ts';

/** The subject of a verb, and whether it stands with another verb: `X said … and added`. */
export interface Subject {
  readonly range: TokenRange;
  readonly shared: boolean;
}

/** Pronouns that open a clause about the noun before them. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const DASHES_AND_HYPHENS = new Set([...DASHES, '-']);
/** Verbs in a row share one subject no further than this. */
const FARTHEST_VERB = 60;
const LONGEST_RELATIVE = 30;
const LONGEST_LIST = 60;

/** The subject of the verb at `verb`, looked for to its left, no further than `from`. */
export function subjectBefore(tokens: readonly Token[], verb: number, from: number): Subject | null {
  const bare = skipHelpers(tokens, verb - 1, from);
  if (bare < from) return null;
  const { lower, pos } = tokens[bare];
  const leans = isParticiple(tokens, verb, from) || lower === 'to' || lower === 'as' || pos === 'CCONJ' || pos === 'VERB';
  const own = leans ? pictured(tokens, verb, bare, from) ?? ledTo(tokens, bare, from) : ownSubject(tokens, bare, from);
  return own ?? (leans || closesInsertion(lower) ? sharedSubject(tokens, verb, from) : null);
}

/** What sees or hears people, and what they are seen or heard in. */
const PICTURING = new Set(['show', 'feature', 'depict', 'picture', 'film', 'record', 'see', 'hear', 'capture', 'catch']);
const PICTURES = new Set(['footage', 'video', 'clip', 'recording', 'audio', 'film', 'tape', 'image', 'picture', 'photo', 'photograph', 'chorus']);

/** `footage of Jane Roe saying`, `The film shows farmers — twins, mostly — declaring`: whose mouth is open; not `left the house of Jane Roe saying`. */
function pictured(tokens: readonly Token[], verb: number, bare: number, from: number): Subject | null {
  if (!tokens[verb].lower.endsWith('ing') || tokens[bare].lower === ',') return null;
  const range = DASHES_AND_HYPHENS.has(tokens[bare].lower) ? beforeInsertion(tokens, bare, from) : nounPhraseEndingAt(tokens, bare + 1, from);
  if (range === null) return null;
  if (PICTURING.has(tokens[range.first - 1]?.lemma)) return { range, shared: false };
  for (let i = range.first + 1; i < range.end - 1; i++) if (tokens[i].lower === 'of' && PICTURES.has(tokens[i - 1].lemma)) return { range: { first: i + 1, end: range.end }, shared: false };
  return null;
}

/** `led us to ask`, `prompted Jane Roe to call it “late”`: who is led to speak does. */
function ledTo(tokens: readonly Token[], to: number, from: number): Subject | null {
  const range = to > from && OBJECT_PRONOUNS.has(tokens[to - 1].lower) ? { first: to - 1, end: to } : nounPhraseEndingAt(tokens, to, from);
  return range !== null && isLed(tokens, range) ? { range, shared: false } : null;
}

/** Whether a phrase is the object of a verb that leads somebody to do something. */
export function isLed(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return first > 0 && LEADING.has(tokens[first - 1].lemma) && tokens.at(end)?.lower === 'to';
}
const LEADING = new Set(['cause', 'compel', 'drive', 'force', 'inspire', 'lead', 'prompt', 'provoke', 'tempt']);

function closesInsertion(lower: string): boolean {
  return lower === ',' || lower === ')' || DASHES_AND_HYPHENS.has(lower);
}

/** The subject that ends at the token `bare`, right before a verb and its helpers. */
function ownSubject(tokens: readonly Token[], bare: number, from: number): Subject | null {
  const before = tokens[bare];
  if (RELATIVE.has(before.lower)) {
    const range = relativeAntecedent(tokens, bare, from);
    return range === null ? null : { range, shared: false };
  }
  if (closesInsertion(before.lower)) {
    const range = beforeInsertion(tokens, bare, from) ?? (before.lower === ')' ? nounPhraseEndingAt(tokens, bare + 1, from) : null);
    return range === null ? null : { range, shared: false };
  }
  const range = phraseEndingAt(tokens, bare + 1, from);
  return range === null ? null : { range: relativeHead(tokens, range, from), shared: false };
}

/** `Jane Roe, John Doe and Ann Lee`: names before the last two of a list. */
function wholeList(tokens: readonly Token[], last: TokenRange | null, from: number): TokenRange | null {
  if (last === null || !tokens.slice(last.first, last.end).some(({ lower }) => lower === 'and')) return last;
  let { first } = last;
  while (first - 2 >= from && last.end - first < LONGEST_LIST && tokens[first - 1].lower === ',' && tokens[first - 2].pos === 'PROPN') {
    const before = nounPhraseEndingAt(tokens, first - 1, from);
    if (before === null || tokens[before.first - 1]?.pos === 'ADP' || isTimeWord(tokens[before.end - 1].lower)) break;
    first = before.first;
  }
  return { first, end: last.end };
}

/** A noun phrase, or one that a pronoun ends: `a man behind him`. */
function phraseEndingAt(tokens: readonly Token[], end: number, from: number): TokenRange | null {
  if (!OBJECT_PRONOUNS.has(tokens[end - 1].lower) || end - 3 < from || tokens[end - 2].pos !== 'ADP') return wholeList(tokens, nounPhraseEndingAt(tokens, end, from), from);
  const range = nounPhraseEndingAt(tokens, end - 2, from);
  return range === null ? null : { first: range.first, end };
}

/** `X, who …`; `X who …, and who …` */
export function relativeAntecedent(tokens: readonly Token[], relative: number, from: number): TokenRange | null {
  for (let i = relative; i > from && relative - i < LONGEST_RELATIVE; i--) {
    if (!RELATIVE.has(tokens[i].lower)) continue;
    const range = nounPhraseEndingAt(tokens, tokens[i - 1].lower === ',' || DASHES_AND_HYPHENS.has(tokens[i - 1].lower) ? i - 1 : i, from);
    if (range !== null) return range;
  }
  return null;
}

/** `an official who spoke anonymously to discuss strategy said`: the phrase before the verb ends a relative clause; its head is what speaks. */
function relativeHead(tokens: readonly Token[], range: TokenRange, from: number): TokenRange {
  const governor = tokens[range.first - 1]?.pos;
  if (range.first <= from || (governor !== 'VERB' && governor !== 'ADP')) return range;
  for (let i = range.first - 1; i > from && range.first - i < LONGEST_RELATIVE; i--) {
    if (tokens[i].pos === 'PUNCT' && tokens[i].lower !== '-') break;
    if (!RELATIVE.has(tokens[i].lower) || (tokens[i].lower !== 'who' && tokens[i + 1].pos !== 'VERB' && tokens[i + 1].pos !== 'AUX')) continue;
    const head = nounPhraseEndingAt(tokens, i, from);
    return head === null ? range : { first: head.first, end: range.end };
  }
  return range;
}

/** `said Jane Roe, the mayor,`: the subject that follows an inverted verb, with its apposition. */
export function subjectAfter(tokens: readonly Token[], verb: number, to: number): TokenRange | null {
  const core = nounPhraseStartingAt(tokens, verb + 1, to);
  if (core === null || isTimeWord(tokens[core.first].lower)) return null;
  return { first: core.first, end: withApposition(tokens, core, to) };
}

function withApposition(tokens: readonly Token[], core: TokenRange, to: number): number {
  if (core.end + 1 >= to || tokens[core.end].lower !== ',') return core.end;
  const next = nounPhraseStartingAt(tokens, core.end + 1, to);
  if (next === null || tokens[next.first].pos === 'PRON') return core.end;
  const after = tokens[next.end];
  const closes = next.end >= to || after.pos === 'PUNCT' || after.lower === 'who';
  return closes && !isTimeWord(tokens[next.first].lower) ? next.end : core.end;
}

/** `the mayor herself said` */
export const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'myself', 'yourself', 'ourselves', 'themselves']);

/** Steps left over auxiliaries, adverbs, `herself` and `Tuesday`, `on Friday`, `last week`. */
function skipHelpers(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i >= to) {
    const { pos, lower } = tokens[i];
    if (pos === 'AUX' || REFLEXIVE.has(lower) || (pos === 'ADV' && !RELATIVE.has(lower)) || (pos === 'PART' && lower !== 'to' && lower !== "'s" && lower !== "'")) i--;
    else if (isTimeWord(lower) && i > to && !isSubjectLike(tokens, i)) {
      i--;
      while (i >= to && isTimeModifier(tokens[i].lower)) i--;
      if (i >= to && tokens[i].lower === 'on') i--;
    } else break;
  }
  return i;
}

function isSubjectLike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !isCalendarWord(tokens[i].lower) && !isDayAdverb(tokens[i]) && !isTimeModifier(before.lower);
}

function isParticiple(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!tokens[verb].lower.endsWith('ing')) return false;
  for (let i = verb - 1; i >= from && i >= verb - 3; i--) {
    if (tokens[i].pos === 'AUX') return false;
    if (tokens[i].pos !== 'ADV' && tokens[i].pos !== 'PART') break;
  }
  return true;
}

/** The subject of the nearest finite verb to the left, subordinate clauses passed over where a main clause has one. */
function sharedSubject(tokens: readonly Token[], verb: number, from: number): Subject | null {
  let nearest: Subject | null = null;
  const stop = Math.max(from, verb - FARTHEST_VERB);
  for (let i = verb - 1; i >= stop; i--) {
    const { pos } = tokens[i];
    if ((pos !== 'VERB' && pos !== 'AUX') || tokens[i].lower.endsWith('ing') || tokens[i - 1]?.lower === 'to') continue;
    const bare = skipHelpers(tokens, i - 1, from);
    if (bare < from || tokens[bare].pos === 'CCONJ' || tokens[bare].pos === 'VERB' || tokens[bare].lower === 'to') continue;
    const subject = ownSubject(tokens, bare, from);
    if (subject === null) continue;
    if (!isSubordinate(tokens, subject.range.first, from)) return { range: subject.range, shared: true };
    nearest ??= { range: subject.range, shared: true };
  }
  return nearest;
}

function isSubordinate(tokens: readonly Token[], first: number, from: number): boolean {
  if (first <= from) return false;
  const before = tokens[first - 1];
  // `said it rained and added`: what a cue announces needs no `that`.
  return before.pos === 'SCONJ' || RELATIVE.has(before.lower) || SUBORDINATORS.has(before.lower) || cueVerb(before)?.clause === true;
}
const SUBORDINATORS = new Set(['because', 'if', 'when', 'while', 'after', 'before', 'since', 'although', 'though', 'whether', 'where', 'as', 'how', 'what', 'why', 'until', 'unless']);

/**
 * `Jane Roe, a mayor who has long opposed it, said`: the phrase before what is inserted,
 * with the insertion. Of several in a row, the first is what the others explain.
 */
function beforeInsertion(tokens: readonly Token[], closing: number, from: number): TokenRange | null {
  let found: TokenRange | null = null;
  for (let i = closing - 1; i > from && closing - i < FARTHEST_VERB; i--) {
    // What stands before a closing mark is said: the words from there to the verb name who says it.
    if (closesDouble(tokens[i])) return found ?? (i + 1 < closing ? { first: i + 1, end: closing } : null);
    const opens = tokens[closing].lower === ')' ? tokens[i].lower === '(' : tokens[closing].lower === ',' ? tokens[i].lower === ',' : DASHES_AND_HYPHENS.has(tokens[i].lower);
    if (!opens) continue;
    const bare = nounPhraseEndingAt(tokens, i, from);
    const head = bare === null ? null : { first: relativeHead(tokens, bare, from).first, end: bare.end };
    if (head === null || isTimeWord(tokens[head.end - 1].lower)) continue;
    if (found !== null && (!isNounlike(tokens[head.end - 1]) || (tokens[head.first - 1]?.pos === 'ADP' && !isExplanation(tokens, head.first)))) break;
    found = { first: head.first, end: tokens[closing].lower === ')' ? closing + 1 : closing };
    if (!isExplanation(tokens, head.first)) break;
  }
  return found;
}

function closesDouble({ text }: Token): boolean {
  const mark = MARK_GLYPHS.get(text);
  return mark?.family === 'double' && mark.shape !== 'opening';
}

/** `, a mayor`, `, of Leeds`, `, and a poet`: but nothing explains what a preposition governs elsewhere: `In a letter read to the court, Jane Roe, 68, said`. */
function isExplanation(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return tokens[tokens[before]?.lower === 'and' ? before - 1 : before]?.lower === ',';
}

/** `Conceding that …, he warned`; `After mocking the report, Roe went on`: the subject that follows a participle at the head of a sentence. */
export function subjectAfterParticiple(tokens: readonly Token[], verb: number, from: number, to: number): { readonly range: TokenRange; readonly comma: number } | null {
  if (!tokens[verb].lower.endsWith('ing') || (verb > from && (verb > from + 2 || tokens[verb - 1].pos !== 'ADP' && tokens[verb - 1].pos !== 'SCONJ'))) return null;
  for (let i = verb + 1; i < to - 1; i++) {
    if (tokens[i].lower !== ',') continue;
    const range = nounPhraseStartingAt(tokens, i + 1, to);
    const next = range === null ? undefined : tokens.at(range.end);
    if (range !== null && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV')) return { range, comma: i };
  }
  return null;
}
