/** Throws the `TypeError` that every public function gives for a wrong type: what was expected and what came. */
export function expectString(value: unknown, functionName: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${functionName}: expected a string, got ${describe(value)}`);
}

/** What a value is, in words fit for an error message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') {
    const name = Object.getPrototypeOf(value)?.constructor?.name as unknown;
    return typeof name === 'string' && name !== '' && name !== 'Object' ? `an object (${name})` : 'an object';
  }
  return value === undefined ? 'undefined' : `a ${typeof value}`;
}
