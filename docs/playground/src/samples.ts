/** An article to try the page with. */
export interface Sample {
  readonly title: string;
  readonly text: string;
}

const sources: Record<string, string> = import.meta.glob('../../../test/articles/*/source.txt', { query: '?raw', import: 'default', eager: true });

/** The golden articles of the tests, whose people and events are invented. */
export const samples: readonly Sample[] = Object.entries(sources).map(([path, text]) => ({ title: titleOf(path), text }));

function titleOf(path: string): string {
  const words = (path.split('/').at(-2) ?? '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
