import type { Growth, Hostile } from './growth.ts';
import type { Timed } from './ratios.ts';
import type { Throughput } from './throughput.ts';

export interface Measured {
  readonly articles: number;
  readonly words: number;
  readonly rows: readonly Timed[];
  readonly coldStart: number;
  readonly growth: readonly Growth[];
  readonly hostile: readonly Hostile[];
  readonly throughput: Throughput;
  /** Megabytes that a process grows by. */
  readonly memory: { readonly articles: number; readonly megabytes: number; readonly ofWink: number };
  readonly machine: string;
}

const CORES = 16;
const MILLISECONDS_AN_HOUR = 3_600_000;

/** docs/performance.md */
export function writePage({ articles, words, rows, coldStart, growth, hostile, throughput, memory, machine }: Measured): string {
  const hours = throughput.milliseconds * 1e6 / MILLISECONDS_AN_HOUR;
  const count = (number: number) => number.toLocaleString('en');
  return `# Performance

Written by \`npm run bench\`; not to be edited. Measured on ${machine}, in processor time, as medians of rounds in which all take turns.

## Beside others

Time over that of bare wink-nlp, on whose model copydesk builds, over the ${articles} articles of \`test/articles\` (${count(words)} words).
Ratios, because they hold on other machines and milliseconds do not.

| | gives | time |
|---|---|---:|
${rows.map(({ name, gives, ratio }) => `| ${name} | ${gives} | ${ratio.toFixed(2)} |`).join('\n')}

**Cold start.** From the first import to the first result in a new process: ${coldStart.toFixed(2)} times what wink-nlp takes for its own.

## Growth

Time a character, over that of a text of 100,000 characters; the same for all sizes is linear.

| characters | time a character |
|---:|---:|
${growth.map(({ size, perCharacter }) => `| ${count(size)} | ${perCharacter.toFixed(2)} |`).join('\n')}

**What a stranger may send**: 100,000 characters of one thing over and over, time a character over that of news. The dearest of ${hostile.length}:

| | time a character |
|---|---:|
${hostile.slice(0, 8).map(({ name, perCharacter }) => `| ${name} | ${perCharacter.toFixed(2)} |`).join('\n')}

## A million articles

In \`analyzeMany\` an article of ${Math.round(throughput.words)} words takes ${throughput.milliseconds.toFixed(1)} ms of one core here, reading it into a worker
thread and its analysis back out included. So a million take ${hours.toFixed(1)} core hours: ${hours.toFixed(1)} hours on one core, ${(hours / CORES).toFixed(1)} on ${CORES}, as long
as that many run freely. Time grows with length: twice the words, twice the hours. [Many articles](recipes/many-articles.md) tells how.

**Memory.** ${count(memory.articles)} articles, all different, through one process: at most ${memory.megabytes} MB more than after the first thousand.
Bare wink-nlp grows by ${memory.ofWink} MB over the same articles.
`;
}
