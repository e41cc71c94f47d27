import type { Corpora } from './corpora.ts';

/** Figures by name. A figure whose corpus is missing is left out. */
export type Figures = Readonly<Record<string, number>>;

/** Rows of a table whose first column is text and whose numbers are written out. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a measure finds. */
export interface Measured {
  readonly figures: Figures;
  /** Tables by the name of their section in docs/accuracy.md. */
  readonly tables?: Readonly<Record<string, Table>>;
}

export type Measure = (corpora: Corpora) => Measured;

export const NOTHING: Measured = { figures: {} };
