import { perLexeme } from '../../language/per-lexeme.ts';
import type { Lexeme, Token } from '../../language/token.ts';
import type { Propensity } from './cue-propensity.ts';
import { hashString, mix } from './hash.ts';
import type { Sequence } from './sequence.ts';
import { clearView, makeView, MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { lookForCues } from './view-cues.ts';
import { viewPhrases } from './view-phrases.ts';
import { viewQuotations } from './view-quotations.ts';
import { viewSentences } from './view-sentences.ts';
import { classInPlace, classOf, ownClassOf, tellsItself } from './word-classes.ts';

const SUFFIX = 3;

/** Turns the tokens of a sequence into numbers, in a new view or in one that is not needed any more. `guess` holds the state that the rules give to each token. */
export function viewSequence(tokens: readonly Token[], { firstToken, endToken, quoted }: Sequence, guess: Uint8Array, propensityOf: Propensity, view: SequenceView = makeView(endToken - firstToken)): SequenceView {
  clearView(view, endToken - firstToken);
  viewTokens(view, tokens, firstToken, quoted, propensityOf);
  view.guess.set(guess.subarray(firstToken, endToken), MARGIN);
  viewSentences(view);
  lookForCues(view);
  viewQuotations(view);
  viewPhrases(view, tokens, firstToken);
  return view;
}

function viewTokens(view: SequenceView, tokens: readonly Token[], firstToken: number, quoted: Uint8Array, propensityOf: Propensity): void {
  const { length, word, lemma, suffix, shape, propensity, wordClass, pattern } = view;
  for (let i = 0, at = MARGIN; i < length; i++, at++) {
    const token = tokens[firstToken + i];
    const numbers = numbersOf(token);
    const { pos } = numbers;
    const inPlace = classInPlace(numbers.own, pos, quoted[i], propensity[at] = propensityOf(token));
    word[at] = numbers.word;
    lemma[at] = numbers.lemma;
    suffix[at] = numbers.suffix;
    shape[at] = numbers.shape;
    wordClass[at] = inPlace;
    pattern[at] = tellsItself(pos, inPlace) ? numbers.word : mix(inPlace, pos);
  }
  view.quoted.set(quoted, MARGIN);
}

/** A word as numbers, as far as they do not depend on what stands around it. */
const numbersOf = perLexeme((lexeme) => {
  const { lower, lemma, pos } = lexeme;
  return {
    word: hashString(lower),
    lemma: hashString(lemma),
    suffix: hashString(lower, lower.length - SUFFIX),
    shape: shapeOf(lexeme),
    pos: classOf(pos),
    own: ownClassOf(lexeme),
  };
});

const DIGIT = 1;
const CAPITALS = 2;
const CAPITAL = 3;

/** What a word looks like, by its first and its last letter. */
function shapeOf({ text, lower }: Lexeme): number {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return DIGIT;
  if (first === lower.charCodeAt(0)) return 0;
  return text.length > 1 && text.charCodeAt(text.length - 1) !== lower.charCodeAt(lower.length - 1) ? CAPITALS : CAPITAL;
}
