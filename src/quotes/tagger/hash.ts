/** Mixes a number into a hash; 32 bits in, 32 bits out. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash, 0x9e3779b1) + value | 0;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
}

/** A hash of the string's code units (FNV-1a), from one of them on. */
export function hashString(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, from); i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
