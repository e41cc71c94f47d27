/** How much of the body was found, how much of what was found is body, and how many paragraphs came whole and alone. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
}

/** Body text against the hand-marked one as the article-extraction benchmark counts it: runs of four words, the mean over pages. */
export function scorePages(pages: readonly { readonly found: readonly string[]; readonly articleBody: string }[]): Score {
  const precisions: number[] = [];
  const recalls: number[] = [];
  let paragraphs = 0;
  let whole = 0;
  for (const { found, articleBody } of pages) {
    const gold = shingles(articleBody);
    const got = shingles(found.join('\n\n'));
    let shared = 0;
    for (const [shingle, count] of gold) shared += Math.min(count, got.get(shingle) ?? 0);
    if (got.size > 0) precisions.push(shared / total(got));
    if (gold.size > 0) recalls.push(shared / total(gold));
    const lines = new Set(found.map(flat));
    for (const line of articleBody.split(/\n+/).map(flat)) {
      if (line.split(' ').length <= 5) continue;
      paragraphs++;
      if (lines.has(line)) whole++;
    }
  }
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), exact: whole / paragraphs };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
