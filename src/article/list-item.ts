const BULLET = /^[•▪◦‣·●*]\s+\S/;

/** Whether a block is an item of a list, by its bullet. */
export function isListItem(text: string): boolean {
  return BULLET.test(text);
}
