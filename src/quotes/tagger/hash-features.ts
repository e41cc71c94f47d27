import { COLUMNS, MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';
import { TEMPLATES } from './templates.ts';

/** Buckets that the hashes of features fall into. So many that what is kept is rarely shared by two features. */
const BUCKET_BITS = 18;
export const BUCKET_COUNT = 1 << BUCKET_BITS;
export const FEATURE_COUNT = TEMPLATES.length;

/** The upper bits of a sum of products are a good hash (Dietzfelbinger 1996), and fast. */
const UPPER_BITS = 32 - BUCKET_BITS;
/** An odd factor for each clue of a template, and a number that tells templates apart. */
const FACTORS = Int32Array.of(0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1);
const APART = 0x51ed2705;

/** What a template looks at: columns, as indices into `SequenceView.columns`, each from a place on. */
interface Look {
  readonly columns: readonly number[];
  readonly from: readonly number[];
}

/** Templates that lack clues look at nothing instead, so that one loop does for all that have few, one for those that have some, and one for all others. */
const FEW = 2;
const SOME = 3;

const LOOKS: readonly Look[] = TEMPLATES.map((template) => {
  const size = [FEW, SOME].find((most) => template.length <= most) ?? FACTORS.length;
  const clues = Array.from({ length: size }, (_, i) => template[i] ?? 'nothing')
    .map((clue) => typeof clue === 'string' ? [clue, 0] as const : clue);
  return { columns: clues.map(([column]) => COLUMNS.indexOf(column)), from: clues.map(([, offset]) => MARGIN + offset) };
});

/**
 * Writes the buckets of the features of all tokens into `out`, `FEATURE_COUNT` for each token. What the loops need is at
 * hand in each: a constant of the module would be fetched for every feature.
 */
export function hashFeatures({ length, columns }: SequenceView, out: Int32Array): void {
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const look = LOOKS[feature];
    if (look.columns.length === FEW) hashFew(columns, look, feature, length, out);
    else if (look.columns.length === SOME) hashSome(columns, look, feature, length, out);
    else hashMany(columns, look, feature, length, out);
  }
}

function hashFew(columns: readonly Int32Array[], { columns: looked, from }: Look, feature: number, length: number, out: Int32Array): void {
  const a = columns[looked[0]], b = columns[looked[1]];
  const fromA = from[0], fromB = from[1];
  const [f1, f2] = FACTORS;
  const stride = FEATURE_COUNT, shift = UPPER_BITS, own = Math.imul(feature + 1, APART);
  for (let t = 0, at = feature; t < length; t++, at += stride) {
    out[at] = own + Math.imul(a[fromA + t], f1) + Math.imul(b[fromB + t], f2) >>> shift;
  }
}

function hashSome(columns: readonly Int32Array[], { columns: looked, from }: Look, feature: number, length: number, out: Int32Array): void {
  const a = columns[looked[0]], b = columns[looked[1]], c = columns[looked[2]];
  const fromA = from[0], fromB = from[1], fromC = from[2];
  const [f1, f2, f3] = FACTORS;
  const stride = FEATURE_COUNT, shift = UPPER_BITS, own = Math.imul(feature + 1, APART);
  for (let t = 0, at = feature; t < length; t++, at += stride) {
    out[at] = own + Math.imul(a[fromA + t], f1) + Math.imul(b[fromB + t], f2) + Math.imul(c[fromC + t], f3) >>> shift;
  }
}

function hashMany(columns: readonly Int32Array[], { columns: looked, from }: Look, feature: number, length: number, out: Int32Array): void {
  const a = columns[looked[0]], b = columns[looked[1]], c = columns[looked[2]], d = columns[looked[3]], e = columns[looked[4]];
  const fromA = from[0], fromB = from[1], fromC = from[2], fromD = from[3], fromE = from[4];
  const [f1, f2, f3, f4, f5] = FACTORS;
  const stride = FEATURE_COUNT, shift = UPPER_BITS, own = Math.imul(feature + 1, APART);
  for (let t = 0, at = feature; t < length; t++, at += stride) {
    out[at] = own + Math.imul(a[fromA + t], f1) + Math.imul(b[fromB + t], f2) + Math.imul(c[fromC + t], f3) + Math.imul(d[fromD + t], f4) + Math.imul(e[fromE + t], f5) >>> shift;
  }
}
