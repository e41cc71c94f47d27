import type { Column } from './sequence-view.ts';

/** One thing that a template looks at: a column, of the token itself or of one so many tokens after it. */
export type Clue = Column | readonly [column: Column, offset: number];

/** Each template makes one feature of a token: all that it looks at, taken together. */
export const TEMPLATES: readonly (readonly Clue[])[] = [
  // The words.
  ['word'],
  [['word', -1]],
  [['word', 1]],
  [['word', -1], 'word'],
  ['word', ['word', 1]],
  ['lemma'],
  ['suffix', 'wordClass'],
  [['shape', -1], 'shape', ['shape', 1], 'wordClass'],
  [['propensity', -1], 'propensity', ['propensity', 1]],

  // What they are, function words as they are.
  [['pattern', -1], 'pattern'],
  ['pattern', ['pattern', 1]],

  // The nearest cues, and what stands beside them: their subject or object.
  ['sinceCue', 'cueBefore'],
  ['untilCue', 'cueAfter'],
  ['cueBeforeLemma', 'sinceCue'],
  ['cueBefore', 'sinceCue', 'besideCueBefore'],
  ['cueAfter', 'untilCue', 'besideCueAfter'],

  // Where in the sentence.
  ['sinceStart', 'wordClass', 'quoted'],
  ['untilEnd', 'wordClass', 'quoted'],

  // The verbs on either side.
  ['verbBefore', 'sinceVerb'],
  ['verbAfter', 'untilVerb'],
  ['verbBefore', 'pattern'],
  ['verbAfter', 'pattern'],

  // The noun phrase around the token, and how it stands to the nearest cues.
  ['phrase', 'wordClass'],
  [['phrase', -1], 'phrase', ['phrase', 1]],
  ['phrase', 'beforePhrase', 'afterPhrase'],
  ['phrase', 'furtherAfterPhrase'],
  ['phrase', 'sinceCue'],
  ['phrase', 'untilCue'],
  ['phrase', 'beforePhrase', 'sinceCue'],
  ['phrase', 'afterPhrase', 'untilCue'],

  // What the rules say.
  ['guess'],
  ['guess', 'wordClass'],
  ['guess', 'pattern'],
  [['guess', -1], 'guess', ['guess', 1]],
  ['guess', 'cueBefore', 'cueAfter'],

  // The quotation around the token, or next to it.
  ['quotation', 'wordClass', ['quoted', -1], ['quoted', 1]],
  ['beforeQuotation', 'afterQuotation', 'quotation'],
  [['quoted', -2], ['quoted', -1], ['quoted', 1], ['quoted', 2], 'wordClass'],
];
