import { nounPhraseEndingAt } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import type { Layout, Unit } from '../layout.ts';
import { HEARER_VERBS, opensClause, skipAdjuncts } from './complement.ts';
import { cueVerb } from './cue-verbs.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Frame } from './frame.ts';
import { subjectAfter, subjectAfterParticiple, subjectBefore } from './subject.ts';

/** The acts of speaking that a unit tells, in order. */
export function findFrames(layout: Layout, index: number): Frame[] {
  const unit = layout.units[index];
  const frames: Frame[] = [];
  for (let i = unit.firstToken; i < unit.endToken; i++) {
    if (layout.quotationOf[i] >= 0) continue;
    const frame = accordingTo(layout, index, i) ?? nounFrame(layout, index, i) ?? verbFrame(layout, index, i);
    if (frame !== null) frames.push(frame);
  }
  return separate(layout, unit, frames);
}

/** `according to X`: source after the cue, what is said on either side. */
function accordingTo(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  if (tokens[i].lower !== 'according' || tokens[i + 1]?.lower !== 'to' || i + 2 >= unit.endToken) return null;
  const source = subjectAfter(tokens, i + 1, unit.endToken) ?? upToPunctuation(tokens, i + 2, unit.endToken);
  const end = source?.end ?? i + 2;
  const first = tokens[i - 1]?.lower === ',' ? i - 1 : i;
  const before = first > unit.firstToken ? { first: unit.firstToken, end: first } : null;
  const follows = tokens[end]?.lower === ',' && end + 1 < unit.endToken;
  const after = follows ? { first: end + 1, end: unit.endToken } : null;
  return { unit: index, cue: { first: i, end: i + 2 }, source, before, after: before === null ? after : null, takesIndirect: true, chained: false };
}

const CUE_NOUNS = new Set(['claim', 'claims', 'statement', 'assertion', 'argument', 'accusation', 'allegation', 'allegations', 'belief', 'view', 'warning', 'promise', 'pledge', 'vow', 'contention', 'remark', 'remarks', 'comment', 'suggestion', 'insistence', 'admission', 'complaint', 'denial', 'announcement', 'prediction', 'declaration', 'finding', 'conclusion', 'charge', 'assurance', 'acknowledgment']);
const POSSESSORS = new Set(['his', 'her', 'their', 'its']);

/** `Trump’s claim that`; `her warning that`: a noun that announces, with its possessor for a source. */
function nounFrame(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  if (tokens[i].pos !== 'NOUN' || !CUE_NOUNS.has(tokens[i].lower) || tokens[i + 1]?.lower !== 'that' || i + 2 >= unit.endToken) return null;
  let at = i - 1;
  while (at > unit.firstToken && (tokens[at].pos === 'ADJ' || tokens[at].pos === 'ADV')) at--;
  const source = POSSESSORS.has(tokens[at]?.lower) ? { first: at, end: at + 1 } : tokens[at]?.lower === "'s" ? nounPhraseEndingAt(tokens, at, unit.firstToken) : null;
  if (source === null) return null;
  return { unit: index, cue: { first: i, end: i + 1 }, source, before: null, after: { first: i + 2, end: unit.endToken }, takesIndirect: true, chained: false };
}

/** `according to court records`, where the tagger sees a verb in the phrase. */
function upToPunctuation(tokens: readonly Token[], first: number, to: number): TokenRange | null {
  let end = first;
  while (end < to && tokens[end].pos !== 'PUNCT') end++;
  return end > first && end - first < 12 ? { first, end } : null;
}

function verbFrame(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  const token = tokens[i];
  const listed = cueVerb(token);
  if (listed === undefined && token.pos !== 'VERB') return null;
  if (listed !== undefined && token.pos !== 'VERB' && !isVerbAllTheSame(layout, i, listed)) return null;
  if (isPassive(tokens, i, unit.firstToken)) return null;

  const inverted = isInverted(layout, unit, i);
  const subject = inverted === null ? subjectBefore(tokens, i, unit.firstToken) : null;
  const head = subject === null || subject.shared ? i : subject.range.first;
  const before = precedingClause(layout, unit, head);
  // Whatever stands as the verb after “…,” is a cue: `Toomey fumed`.
  const kind = listed ?? (before !== null && endsInComma(layout, before) ? QUOTED_ONLY : null);
  if (kind === null) return null;

  const leading = inverted === null && subject === null ? subjectAfterParticiple(tokens, i, unit.firstToken, unit.endToken) : null;
  const end = leading?.comma ?? endOfInsertion(tokens, i, head, unit) ?? unit.endToken;
  let after = complement(layout, { ...unit, endToken: end }, i, inverted?.end ?? i + 1, kind, inverted !== null);
  // “…,” she said when we met: what is quoted before needs no clause after.
  if (after !== null && before !== null && endsInComma(layout, before) && !isQuoted(layout, after.first)) after = null;
  const parenthesis = before !== null && after === null && kind.clause ? afterParenthesis(layout, unit, inverted?.end ?? i + 1) : null;
  return {
    unit: index, cue: { first: i, end: i + 1 }, source: inverted ?? subject?.range ?? leading?.range ?? null,
    after: after ?? parenthesis,
    before: (after === null || isQuoted(layout, after.first)) && before !== null && (endsInComma(layout, before) || hasVerb(tokens, before.first, before.end)) ? before : null,
    takesIndirect: kind.clause || (kind.infinitive && after !== null && tokens[after.first].lower === 'to'),
    chained: subject?.shared === true,
  };
}
/** `two officials, who asked for silence, said`: a relative clause between commas governs nothing beyond them. */
function endOfInsertion(tokens: readonly Token[], verb: number, head: number, unit: Unit): number | null {
  const opens = tokens.slice(Math.max(unit.firstToken, head), verb).some((token, i, all) => token.lower === 'who' && all[i - 1]?.lower === ',');
  if (!opens) return null;
  for (let i = verb + 1; i < unit.endToken; i++) if (tokens[i].lower === ',') return i;
  return null;
}

/** `Any order, he said, would be challenged`: what goes on after the cue. */
function afterParenthesis(layout: Layout, unit: Unit, from: number): TokenRange | null {
  const { tokens } = layout;
  if (tokens[from]?.lower !== ',' || from + 2 >= unit.endToken || isQuoted(layout, from + 1)) return null;
  const { pos, lower } = tokens[from + 1];
  if (pos === 'CCONJ' || pos === 'SCONJ' || lower.endsWith('ing') || lower === 'who' || lower === 'which' || lower === 'according') return null;
  return hasVerb(tokens, from + 1, unit.endToken) ? { first: from + 1, end: unit.endToken } : null;
}

const QUOTED_ONLY: CueVerb = { clause: false, infinitive: false };

/** Whether a range ends in a quotation that its comma, or its question or exclamation, holds open for a cue. */
function endsInComma(layout: Layout, { end }: TokenRange): boolean {
  const quotation = layout.quotationOf[end - 1];
  if (quotation < 0) return layout.tokens[end - 1].lower === ',' && layout.quotationOf[end - 2] >= 0;
  const { inner } = layout.outer[quotation];
  return /[,?!]/u.test(layout.reading.text.charAt(inner.end - 1));
}

/** `Prosecutors alleged that`: cues that the tagger takes for something else. */
function isVerbAllTheSame({ tokens, quotationOf }: Layout, i: number, verb: CueVerb): boolean {
  const { pos } = tokens[i];
  if (!verb.clause || pos === 'DET' || pos === 'PRON' || tokens[i - 1]?.pos === 'DET') return false;
  return tokens[i + 1]?.lower === 'that' || (pos !== 'ADJ' && pos !== 'ADV' && (quotationOf[i - 1] >= 0 || quotationOf[i + 1] >= 0));
}

/** `was told`, `is described as`: the subject is not who speaks. */
function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  if (tokens[verb].lower.endsWith('ing')) return false;
  for (let i = verb - 1; i >= from && i >= verb - 3; i--) {
    if (tokens[i].pos === 'AUX') return tokens[i].lemma === 'be';
    if (tokens[i].pos !== 'ADV' && tokens[i].pos !== 'PART') return false;
  }
  return false;
}

/** Verbs that a name after them can only be the hearer of. */
const NEEDS_HEARER = new Set(['tell', 'inform', 'remind', 'assure', 'notify', 'convince', 'persuade']);

/** `“…,” said X`; `…, said X.`; `Added X: …` */
function isInverted(layout: Layout, unit: Unit, verb: number): TokenRange | null {
  const { tokens, quotationOf } = layout;
  const before = verb - 1;
  const opensUnit = verb === unit.firstToken;
  if (NEEDS_HEARER.has(tokens[verb].lemma)) return null;
  const afterQuotation = !opensUnit && (quotationOf[before] >= 0 || (tokens[before].lower === ',' && quotationOf[before - 1] >= 0));
  const afterComma = !opensUnit && tokens[before].lower === ',';
  if (!opensUnit && !afterQuotation && !afterComma) return null;
  const range = subjectAfter(tokens, verb, unit.endToken);
  if (range === null) return null;
  if (afterQuotation) return range;
  if (HEARER_VERBS.has(tokens[verb].lemma)) return null;
  const next = tokens[range.end];
  if (range.end < unit.endToken && quotationOf[range.end] >= 0) return null;
  return range.end >= unit.endToken || next.pos === 'PUNCT' || next.pos === 'ADP' ? range : null;
}

/** What a cue governs to its right. */
function complement(layout: Layout, unit: Unit, verb: number, from: number, kind: CueVerb, inverted: boolean): TokenRange | null {
  const { tokens } = layout;
  const end = unit.endToken;
  const quoted = (i: number): boolean => i < end && isQuoted(layout, i);
  const takesHearer = !inverted && HEARER_VERBS.has(tokens[verb].lemma);
  const i = skipAdjuncts(tokens, from, end, takesHearer, quoted);
  if (i >= end) return null;
  const { lower, pos } = tokens[i];
  const range = (first: number): TokenRange | null => (first < end ? { first, end } : null);
  if (quoted(i)) return range(i);
  if ((lower === ',' || lower === ':') && quoted(i + 1)) return range(i + 1);
  if (inverted) return null;
  if (lower === ':') return range(i + 1);
  if (opensClause(tokens[i])) return kind.clause ? range(lower === 'that' ? i + 1 : i) : quotedRest(layout, unit, verb, kind);
  if (lower === 'to' && kind.infinitive) return range(i);
  if (lower === ',') return clauseAfterInsertion(layout, unit, i);
  if (pos === 'PUNCT' || pos === 'CCONJ') return null;
  if (kind.clause && hasVerb(tokens, i, endOfPhrase(tokens, i, end))) return range(i);
  return quotedRest(layout, unit, verb, kind);
}

/** `said, after some thought, that`: what follows the inserted words. */
function clauseAfterInsertion(layout: Layout, unit: Unit, comma: number): TokenRange | null {
  for (let i = comma + 1; i < Math.min(comma + 12, unit.endToken - 1); i++) {
    if (layout.tokens[i].lower !== ',') continue;
    const next = layout.tokens[i + 1];
    if (isQuoted(layout, i + 1)) return { first: i + 1, end: unit.endToken };
    return next.lower === 'that' ? { first: i + 2, end: unit.endToken } : null;
  }
  return null;
}

/** `called him “a liar”`: all that follows, where some of it is quoted; of a verb that takes no clause, before another verb. */
function quotedRest(layout: Layout, unit: Unit, verb: number, kind: CueVerb): TokenRange | null {
  for (let i = verb + 1; i < unit.endToken; i++) {
    if (isQuoted(layout, i)) return { first: verb + 1, end: unit.endToken };
    if (kind.clause) continue;
    if (layout.tokens[i].pos === 'AUX' || (layout.tokens[i].pos === 'VERB' && !isModifier(layout.tokens[i]))) return null;
  }
  return null;
}

function isModifier({ lower }: Token): boolean {
  return /(?:ed|ing|en)$/u.test(lower);
}

/** `The talks had failed, he said`: what stands before the clause that begins at `head`. */
function precedingClause(layout: Layout, unit: Unit, head: number): TokenRange | null {
  const { tokens } = layout;
  const comma = head - 1;
  if (comma <= unit.firstToken) return null;
  if (isQuoted(layout, comma)) return { first: unit.firstToken, end: head };
  return tokens[comma].lower === ',' ? { first: unit.firstToken, end: comma } : null;
}

/** Where another attribution ends the clause that begins here: `told their young about it, according to a study`. */
function endOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) if (tokens[i].lower === ',' && tokens[i + 1].lower === 'according') return i;
  return to;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].pos === 'VERB' || tokens[i].pos === 'AUX') return true;
  return false;
}

function isQuoted(layout: Layout, token: number): boolean {
  return layout.quotationOf[token] >= 0;
}

/** Ends each frame's content where the next frame's own words begin, and drops frames that are part of what another says. */
function separate(layout: Layout, unit: Unit, frames: readonly Frame[]): Frame[] {
  const { tokens } = layout;
  // `…, according to X.` at the end of a sentence says all that stands before, unless somebody already says it there.
  const tag = frames.at(-1);
  const said = frames.slice(0, -1).some((frame) => frame.takesIndirect && frame.after !== null && frame.source !== null);
  if (tag !== undefined && tag.before !== null && tag.after === null && tag.takesIndirect && !said && !hasQuotation(layout, unit)) return [tag];
  const result: Frame[] = [];
  let from = unit.firstToken;
  for (const [n, frame] of frames.entries()) {
    const previous = result.at(-1);
    const start = Math.min(frame.cue.first, frame.source !== null && !frame.chained ? frame.source.first : frame.cue.first);
    if (previous !== undefined && previous.after !== null && previous.after.first <= start && start < previous.after.end) {
      const joined = tokens[start - 1].lower === ',' || tokens[start - 1].pos === 'CCONJ';
      const coordinated = joined && ((frame.chained && sameRange(frame.source, previous.source)) || joinsClause(tokens, start));
      const closing = frame.before !== null && frame.after === null && n === frames.length - 1;
      if (!coordinated && !closing && !isQuoted(layout, frame.after?.first ?? unit.firstToken)) continue;
      let cut = start;
      while (cut - 1 > previous.after.first && (tokens[cut - 1].lower === ',' || tokens[cut - 1].pos === 'CCONJ')) cut--;
      result[result.length - 1] = { ...previous, after: { first: previous.after.first, end: cut } };
      from = coordinated ? start : from;
    }
    const before = frame.before === null || frame.before.end <= from ? null : { first: Math.max(from, frame.before.first), end: frame.before.end };
    result.push({ ...frame, before: previous === undefined ? before : null });
  }
  return result;
}

function hasQuotation({ quotationOf }: Layout, { firstToken, endToken }: Unit): boolean {
  for (let i = firstToken; i < endToken; i++) if (quotationOf[i] >= 0) return true;
  return false;
}

/** `…, and she urged`: a clause of its own beside the one before. */
function joinsClause(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.pos === 'CCONJ' && tokens[start - 2]?.lower === ',';
}

function sameRange(a: TokenRange | null, b: TokenRange | null): boolean {
  return a !== null && b !== null && a.first < b.end && b.first < a.end;
}
