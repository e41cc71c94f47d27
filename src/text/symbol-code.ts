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
  const { row, after } = context;
  const { each, totals } = startCounts(size, context);
  const bytes: number[] = [];
  let low = 0;
  let range = WIDEST;
  const giveByte = (): void => {
    if (low >= CARRY) carry(bytes);
    bytes.push(Math.floor(low % CARRY / TOP));
    low = low % TOP * BYTE;
  };
  symbols.forEach((symbol, i) => {
    const now = i % row * after + Math.min(i === 0 ? 0 : symbols[i - 1], after - 1);
    const share = Math.floor(range / totals[now]);
    for (let other = 0; other < symbol; other++) low += share * each[now * size + other];
    range = share * each[now * size + symbol];
    each[now * size + symbol] += GAIN;
    totals[now] += GAIN;
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

export function decodeSymbols({ row, after, count, size, code }: CodedSymbols): Uint8Array {
  const symbols = new Uint8Array(count);
  fillIn(symbols, atob(code), row, after, size, startCounts(size, { row, after }));
  return symbols;
}

/**
 * The first quote of a process waits for some hundred thousand numbers. An engine compiles this loop once and keeps that for all
 * tables as long as it meets nothing new: no call, no rare branch, no other kind of object.
 */
function fillIn(symbols: Uint8Array, bytes: string, row: number, after: number, size: number, { each, totals }: Counts): void {
  let at = 0;
  let value = 0;
  let range = WIDEST;
  for (; at < FIRST_BYTES; at++) value = value << 8 | bytes.charCodeAt(at);
  let symbol = 0;
  for (let i = 0; i < symbols.length; i++) {
    const now = i % row * after + Math.min(symbol, after - 1);
    const first = now * size;
    const share = range / totals[now] | 0;
    let own = Math.imul(share, each[first]);
    for (symbol = 0; value >= own; own = Math.imul(share, each[first + ++symbol])) value -= own;
    symbols[i] = symbol;
    range = own;
    each[first + symbol] += GAIN;
    totals[now] += GAIN;
    for (; range < SMALL; range <<= 8) value = value << 8 | bytes.charCodeAt(at++);
  }
}

/** How often each number was met in each context, and all of them together. */
interface Counts {
  readonly each: Int32Array;
  readonly totals: Int32Array;
}

/** Each number counts as met once before it is; after that each time counts more. So many that shares get no smaller than 1 with a million numbers. */
const GAIN = 8;

function startCounts(size: number, { row, after }: Context): Counts {
  return { each: new Int32Array(size * row * after).fill(1), totals: new Int32Array(row * after).fill(size) };
}

/** Whole numbers around 0 as small ones from 0 up: 0, −1, 1, −2, 2, … */
export function fromSigned(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

export function toSigned(symbol: number): number {
  return symbol % 2 === 0 ? symbol / 2 : -(symbol + 1) / 2;
}
