import { isJoined } from '../../language/compound.ts';
import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Layout, Unit } from '../layout.ts';
import { hasVerb, isPassive, isQuoted } from './clause.ts';
import { HEARER_VERBS } from './complement.ts';
import { cueVerb } from './cue-verbs.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Frame } from './frame.ts';
import { afterParenthesis, complement, endOfDashes, endOfInsertion } from './said-after.ts';
import { endsInComma, precedingClause } from './said-before.ts';
import { RELATIVE, subjectAfter, subjectAfterParticiple, subjectBefore } from './subject.ts';

/** The frame that a verb makes: `X said …`, `“…,” said X`, `X called it “…”`; null for a verb that announces nothing. */
export function verbFrame(layout: Layout, index: number, i: number): Frame | null {
  const { tokens, units } = layout;
  const unit = units[index];
  const token = tokens[i];
  const listed = cueVerb(token);
  if (listed === null && token.pos !== 'VERB') return null;
  if (listed !== null && token.pos !== 'VERB' && !isVerbAllTheSame(layout, i, listed)) return null;
  if (isPassive(tokens, i, unit.firstToken) || isJoined(tokens, i)) return null;

  const inverted = isInverted(layout, unit, i);
  const subject = inverted === null ? subjectBefore(tokens, i, unit.firstToken) : null;
  const head = subject === null || subject.shared ? i : subject.range.first;
  const before = precedingClause(layout, unit, head);
  // Whatever stands as the verb after “…,” is a cue: `Toomey fumed`.
  const kind = listed ?? (before !== null && endsInComma(layout, before) ? QUOTED_ONLY : null);
  // `“…,” a habit that rhymes with the town`
  if (kind === null || (listed === null && inverted === null && RELATIVE.has(tokens[i - 1]?.lower))) return null;

  const leading = inverted === null && subject === null ? subjectAfterParticiple(tokens, i, unit.firstToken, unit.endToken) : null;
  const end = leading?.comma ?? endOfInsertion(tokens, i, head, unit) ?? endOfDashes(layout, i, unit) ?? unit.endToken;
  let after = complement(layout, end === unit.endToken ? unit : { ...unit, endToken: end }, i, inverted?.end ?? i + 1, kind, inverted !== null);
  // “…,” she said when we met: what is quoted before needs no clause after.
  if (after !== null && before !== null && endsInComma(layout, before) && !isQuoted(layout, after.first)) after = null;
  const parenthesis = before !== null && after === null && kind.clause ? afterParenthesis(layout, unit, inverted?.end ?? i + 1, inverted !== null, endsInComma(layout, before)) : null;
  return {
    unit: index, cue: { first: i, end: i + 1 }, source: inverted ?? subject?.range ?? leading?.range ?? null,
    after: after ?? parenthesis,
    // The unions, she added, must choose: the clause has its verb after the cue.
    before: (after === null || isQuoted(layout, after.first)) && before !== null && (parenthesis !== null || endsInComma(layout, before) || hasVerb(tokens, before.first, before.end) || goesOnInMarks(layout, after)) ? before : null,
    takesIndirect: kind.clause || (kind.infinitive && after !== null && tokens[after.first].lower === 'to'),
    chained: subject?.shared === true,
  };
}

/** `The ferry, he said, “would never sail”`: marks after a comma that begin within a sentence. */
function goesOnInMarks({ tokens, quotationOf, outer, reading }: Layout, after: TokenRange | null): boolean {
  if (after === null || quotationOf[after.first] < 0 || tokens[after.first - 1].lower !== ',') return false;
  const beginning = reading.text.charAt(outer[quotationOf[after.first]].inner.start);
  return beginning !== beginning.toUpperCase();
}

const QUOTED_ONLY: CueVerb = { clause: false, infinitive: false };

/** `Prosecutors alleged that`: cues that wink takes for something else. */
function isVerbAllTheSame({ tokens, quotationOf }: Layout, i: number, verb: CueVerb): boolean {
  const { pos, lower } = tokens[i];
  // An adjective stands before no article: `the leader branded the plan “a stunt”`.
  if (pos === 'ADJ' && lower.endsWith('ed') && tokens[i + 1]?.pos === 'DET') return true;
  if (!verb.clause || pos === 'DET' || pos === 'PRON' || tokens[i - 1]?.pos === 'DET') return false;
  return tokens[i + 1]?.lower === 'that' || (pos !== 'ADJ' && pos !== 'ADV' && (quotationOf[i - 1] >= 0 || quotationOf[i + 1] >= 0));
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
