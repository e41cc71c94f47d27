/** Where a block stands to the body: an insert is among its paragraphs and none of them. */
export type Place = 'above' | 'body' | 'insert' | 'below';

/** The places of blocks of which these are body. */
export function placesOf(inBody: readonly boolean[]): Place[] {
  const first = inBody.indexOf(true);
  const last = inBody.lastIndexOf(true);
  return inBody.map((isBody, i) => (isBody ? 'body' : i < first ? 'above' : i > last ? 'below' : 'insert'));
}
