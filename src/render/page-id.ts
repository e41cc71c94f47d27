/**
 * A short name for a text, so that the ids of two articles shown on one page differ; the same text gives the same.
 * FNV-1a, 32 bits.
 */
export function pageId(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `c${(hash >>> 0).toString(36)}`;
}
