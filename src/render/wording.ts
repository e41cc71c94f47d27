/** `1 quote`, `2 quotes`, `1,200 quotes`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Two decimals: `0.42`. */
export function decimal(value: number): string {
  return value.toFixed(2);
}

/** Two decimals with a sign: `+0.42`, `−0.42`, `0.00`. */
export function signed(value: number): string {
  const size = decimal(Math.abs(value));
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** Where tension is heading. */
export function directionWord(direction: number): 'easing' | 'steady' | 'escalating' {
  if (Math.abs(direction) < 0.1) return 'steady';
  return direction < 0 ? 'easing' : 'escalating';
}
