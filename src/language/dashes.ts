/** Marks that set an aside apart, on either side of it. A hyphen between spaces may be meant for one. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '--']);
