export interface Measured {
  readonly rows: readonly { readonly name: string; readonly gives: string; readonly ratio: number }[];
  readonly articles: number;
  readonly words: number;
  /** Mean time of `analyzeArticle` for one of the articles. */
  readonly articleMilliseconds: number;
  /** 1 is linear. */
  readonly growth: number;
  readonly machine: string;
}

const CORES = 16;

/** docs/performance.md */
export function writePage({ rows, articles, words, articleMilliseconds, growth, machine }: Measured): string {
  const hours = articleMilliseconds * 1e6 / 3_600_000;
  return `# Performance

Written by \`npm run bench\`; not to be edited.

Time over that of bare wink-nlp, on whose tokens and tags copydesk builds, all in one run over the ${articles} articles of
\`test/articles\` (${words} words). Ratios, because they hold on other machines and milliseconds do not.

| | gives | time |
|---|---|---:|
${rows.map(({ name, gives, ratio }) => `| ${name} | ${gives} | ${ratio.toFixed(2)} |`).join('\n')}

**Growth.** A text ten times as long takes ${(10 * growth).toFixed(1)} times as long; 10 is linear. Tests hold copydesk to linear time
on what a stranger may send: a hundred thousand quotation marks, a megabyte without a space, one name over and over.

**A million articles.** Here (${machine}) one core reads an article of ${Math.round(words / articles)} words in ${articleMilliseconds.toFixed(1)} ms:
a million in ${hours.toFixed(1)} hours on one core, ${(hours / CORES).toFixed(1)} on ${CORES}, as long as that many run freely. [Many articles](recipes/many-articles.md) tells how.

**Memory.** \`scripts/bench/memory.ts\` reads tens of thousands of articles in one process and tells by how much the process
has grown since the first thousand.
`;
}
