import type { TokenRange } from '../../language/noun-phrases.ts';

/** An act of speaking that the text tells: who (`source`), by what words (`cue`), and where what was said may stand. */
export interface Frame {
  readonly unit: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  /** What follows the cue as its complement, if anything: `that the talks had failed`. */
  readonly after: TokenRange | null;
  /** What stands before it: `The talks had failed, he said`. */
  readonly before: TokenRange | null;
  /** Whether what is said may stand without quotation marks. */
  readonly takesIndirect: boolean;
  /** The cue shares the source of the frame before it: `X said …, adding …`. */
  readonly chained: boolean;
}
