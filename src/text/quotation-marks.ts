/** Kinds of quotation mark that pair with each other, whatever glyph opens and whatever glyph closes. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** What a mark's shape says of it; a straight mark has to be judged by its neighbours. */
export type MarkShape = 'opening' | 'closing' | 'either';

/** One glyph, or the two that stand for one. */
export interface MarkGlyph {
  readonly family: MarkFamily;
  readonly shape: MarkShape;
}

/**
 * Marks by how they are written. Doubled apostrophes are typewriter and TeX style, and what is left
 * of curly marks after careless conversion, so they pair with any double mark.
 */
export const MARK_GLYPHS: ReadonlyMap<string, MarkGlyph> = new Map<string, MarkGlyph>([
  ['“', { family: 'double', shape: 'opening' }],
  ['„', { family: 'double', shape: 'opening' }],
  ['‟', { family: 'double', shape: 'opening' }],
  ['”', { family: 'double', shape: 'closing' }],
  ['"', { family: 'double', shape: 'either' }],
  ['＂', { family: 'double', shape: 'either' }],
  ["''", { family: 'double', shape: 'either' }],
  ['``', { family: 'double', shape: 'opening' }],
  ['‘‘', { family: 'double', shape: 'opening' }],
  ['’’', { family: 'double', shape: 'closing' }],
  ['«', { family: 'guillemet', shape: 'opening' }],
  ['»', { family: 'guillemet', shape: 'closing' }],
  ['‹', { family: 'guillemet', shape: 'opening' }],
  ['›', { family: 'guillemet', shape: 'closing' }],
  ['‘', { family: 'single', shape: 'opening' }],
  ['‚', { family: 'single', shape: 'opening' }],
  ['’', { family: 'single', shape: 'closing' }],
  ["'", { family: 'single', shape: 'either' }],
]);

/** Finds every glyph of the table, the two-character ones first. */
export const MARK_PATTERN = /''|``|‘‘|’’|[“„‟”"＂«»‹›‘‚’']/gu;
