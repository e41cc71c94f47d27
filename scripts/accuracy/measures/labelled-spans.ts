import { attributeQuotes } from '../../../src/index.ts';
import type { Span } from '../../../src/index.ts';
import type { LabelledPassage, Offsets } from '../corpora.ts';
import { NOTHING } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { Tally } from '../tally.ts';

const LABELS = ['source', 'cue', 'content'] as const;

type Label = (typeof LABELS)[number];

/** First and last token. */
type Run = readonly [first: number, last: number];

/** Exact spans in the passages that CofeNet published, comparable with what its authors report. Punctuation at the ends of a span does not count. */
export const measureLabelledSpans: Measure = (corpora) => {
  const passages = corpora.read<LabelledPassage>('quotes/cofe-polnear-dev');
  if (passages === null) return NOTHING;
  const tallies = { source: new Tally(), cue: new Tally(), content: new Tally() };
  for (const passage of passages) {
    const found = findSpans(passage.text);
    for (const label of LABELS) count(tallies[label], passage, label, found[label]);
  }
  return { figures: Object.fromEntries(LABELS.map((label) => [`spans.${label}.exact.f1`, tallies[label].f1])) };
};

function findSpans(text: string): Record<Label, readonly Span[]> {
  const { quotes } = attributeQuotes(text, { scope: 'all' });
  const present = (spans: readonly (Span | null)[]) => spans.filter((span) => span !== null);
  return {
    source: present(quotes.map(({ source }) => source)),
    cue: present(quotes.map(({ cue }) => cue)),
    content: quotes.flatMap(({ content }) => content),
  };
}

function count(tally: Tally, { text, tokens, labels }: LabelledPassage, label: Label, spans: readonly Span[]): void {
  const trim = ([first, last]: Run) => trimPunctuation(text, tokens, first, last).join('-');
  const gold = runsOf(labels, label).map(trim);
  const found = new Set(spans.map((span) => tokensIn(tokens, span)).filter((run) => run !== null).map(trim));
  const right = new Set(gold);
  tally.wanted += gold.length;
  tally.given += found.size;
  for (const run of found) if (right.has(run)) tally.right++;
}

function runsOf(labels: readonly string[], label: Label): Run[] {
  const isOf = (i: number) => labels[i] === `B-${label}` || labels[i] === `I-${label}`;
  const isStart = (i: number) => isOf(i) && (i === 0 || !isOf(i - 1) || labels[i] === `B-${label}`);
  const runs: Run[] = [];
  for (let first = 0; first < labels.length; first++) {
    if (!isStart(first)) continue;
    let last = first;
    while (isOf(last + 1) && !isStart(last + 1)) last++;
    runs.push([first, last]);
  }
  return runs;
}

function tokensIn(tokens: readonly Offsets[], { start, end }: Span): Run | null {
  const first = tokens.findIndex((token) => token[0] < end && start < token[1]);
  return first === -1 ? null : [first, tokens.findLastIndex((token) => token[0] < end && start < token[1])];
}

function trimPunctuation(text: string, tokens: readonly Offsets[], first: number, last: number): Run {
  const isPunctuation = (i: number) => !/[\p{L}\p{N}]/u.test(text.slice(...tokens[i]));
  let [from, to] = [first, last];
  while (from < to && isPunctuation(from)) from++;
  while (to > from && isPunctuation(to)) to--;
  return [from, to];
}
