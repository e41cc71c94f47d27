/**
 * Small whole numbers in as little room as they can take: arithmetic coding with counts that grow as it goes. Compressing text as gzip
 * does leaves more. The smaller numbers should be the frequent ones: they are found sooner.
 */
export interface CodedSymbols extends Context {
  /** How many numbers there are. */
  readonly count: number;
  /** How many different ones there may be. */
  readonly size: number;
  /** The bytes in Base64. */
  readonly code: string;
}

/** What tells how likely a number is. */
export interface Context {
  /** Numbers stand in rows of so many, and each place in a row has counts of its own. */
  readonly row: number;
  /** So have numbers after different ones, those from `after` − 1 up being taken for one. */
  readonly after: number;
}

const NOTHING: Context = { row: 1, after: 1 };

/** All numbers of the decoder are less, so that it can count with 32 bits. */
const WIDEST = 2 ** 31 - 1;
const BYTE = 256;
/** A range smaller than this takes another byte in. */
const SMALL = 2 ** 23;
const FIRST_BYTES = 4;
/** The first of four bytes, and what is beyond them. */
const TOP = 2 ** 24;
const CARRY = 2 ** 32;

/** The range shrinks to the share of each number among those it might have been; any number in the last range tells them all. */
export function encodeSymbols(symbols: readonly number[], context: Context = NOTHING): CodedSymbols {
  const size = symbols.reduce((most, symbol) => Math.max(most, symbol), 0) + 1;
  const counts = new Counts(size, context);
  const bytes: number[] = [];
  let low = 0;
  let range = WIDEST;
  const giveByte = (): void => {
    if (low >= CARRY) carry(bytes);
    bytes.push(Math.floor(low % CARRY / TOP));
    low = low % TOP * BYTE;
  };
  symbols.forEach((symbol, i) => {
    counts.moveTo(i, i === 0 ? 0 : symbols[i - 1]);
    const share = Math.floor(range / counts.total());
    low += share * counts.below(symbol);
    range = share * counts.of(symbol);
    counts.raise(symbol);
    for (; range < SMALL; range *= BYTE) giveByte();
  });
  for (let i = 0; i < FIRST_BYTES; i++) giveByte();
  return { ...context, count: symbols.length, size, code: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}

function carry(bytes: number[]): void {
  let last = bytes.length - 1;
  while (bytes[last] === BYTE - 1) bytes[last--] = 0;
  bytes[last]++;
}

/** In one loop without calls: the first quote of a process waits for some hundred thousand numbers. */
export function decodeSymbols({ row, after, count, size, code }: CodedSymbols): Uint8Array {
  const { counts, totals } = new Counts(size, { row, after });
  const bytes = atob(code);
  const symbols = new Uint8Array(count);
  let at = 0;
  let value = 0;
  let range = WIDEST;
  for (; at < FIRST_BYTES; at++) value = value << 8 | bytes.charCodeAt(at);
  let symbol = 0;
  for (let i = 0, place = 0; i < count; i++) {
    const now = place * after + (symbol < after ? symbol : after - 1);
    const first = now * size;
    const share = range / totals[now] | 0;
    let own = share * counts[first];
    for (symbol = 0; value >= own; own = share * counts[first + ++symbol]) value -= own;
    symbols[i] = symbol;
    range = own;
    counts[first + symbol] += GAIN;
    if ((totals[now] += GAIN) > MOST) totals[now] = halve(counts, first, size);
    for (; range < SMALL; range <<= 8) value = value << 8 | bytes.charCodeAt(at++);
    if (++place === row) place = 0;
  }
  return symbols;
}

/** Each number counts as met once before it is; later ones count more, and in the end the latest. */
const GAIN = 16;
const MOST = 2 ** 15;

/** How often each number was met in each context, as far as it has come. */
class Counts {
  readonly counts: Uint16Array;
  readonly totals: Uint16Array;
  private readonly size: number;
  private readonly context: Context;
  private now = 0;

  constructor(size: number, context: Context) {
    this.counts = new Uint16Array(size * context.row * context.after).fill(1);
    this.totals = new Uint16Array(context.row * context.after).fill(size);
    this.size = size;
    this.context = context;
  }

  moveTo(place: number, before: number): void {
    const { row, after } = this.context;
    this.now = place % row * after + Math.min(before, after - 1);
  }

  total(): number {
    return this.totals[this.now];
  }

  of(symbol: number): number {
    return this.counts[this.now * this.size + symbol];
  }

  below(symbol: number): number {
    let sum = 0;
    for (let other = 0; other < symbol; other++) sum += this.of(other);
    return sum;
  }

  raise(symbol: number): void {
    this.counts[this.now * this.size + symbol] += GAIN;
    this.totals[this.now] += GAIN;
    if (this.totals[this.now] > MOST) this.totals[this.now] = halve(this.counts, this.now * this.size, this.size);
  }
}

function halve(counts: Uint16Array, first: number, size: number): number {
  let total = 0;
  for (let i = first; i < first + size; i++) total += counts[i] = counts[i] + 1 >> 1;
  return total;
}

/** Whole numbers around 0 as small ones from 0 up: 0, −1, 1, −2, 2, … */
export function fromSigned(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

export function toSigned(symbol: number): number {
  return symbol % 2 === 0 ? symbol / 2 : -(symbol + 1) / 2;
}
