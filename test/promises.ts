import type { ArticleAnalysis, Evidence, Quote, Scored, Span } from '../src/index.ts';

/** The promises of the contract that an analysis of the text breaks, in words; none when all is well. */
export function brokenPromises(text: string, analysis: ArticleAnalysis): string[] {
  const broken: string[] = [];
  const promise = (what: string, kept: boolean) => { if (!kept) broken.push(what); };
  const isSlice = (span: Span & { text: string }) => isWithin(text, span) && text.slice(span.start, span.end) === span.text;
  const { article, quotes, speakers, paragraphs } = analysis;

  promise('the text is the caller’s', article.text === text);
  promise('blocks are slices', article.blocks.every(isSlice));
  promise('blocks are in order and apart', areInOrder(article.blocks));
  promise('no word is outside the blocks', !/[\p{L}\p{N}]/u.test(article.blocks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)));
  promise('paragraphs are the body blocks', same(article.paragraphs, article.blocks.filter(({ role }) => role === 'body')));
  promise('scored paragraphs are parallel to the body', same(paragraphs.map(place), article.paragraphs.map(place)));
  for (const role of ['headline', 'dek', 'byline'] as const) {
    const block = article[role];
    promise(`the ${role} is a block of that role`, block === null || article.blocks.some((other) => other.role === role && same(place(other), place(block))));
  }
  promise('the authors stand in the byline', article.byline?.authors.every((author) => bareCapitals(article.byline?.text ?? '').includes(bareCapitals(author))) ?? true);
  promise('the dateline is a slice that opens a body paragraph', article.dateline === null
    || isSlice(article.dateline) && article.paragraphs.some(({ start }) => start === article.dateline?.start));

  promise('quotes are numbered in reading order', quotes.every(({ id }, i) => id === `q${i + 1}`)
    && quotes.every((quote, i) => i === 0 || quotes[i - 1].content[0].start <= quote.content[0].start));
  for (const quote of quotes) {
    const of = `${quote.id}: `;
    promise(`${of}content is in place, in order and apart`, quote.content.length > 0 && quote.content.every((span) => isWithin(text, span)) && areInOrder(quote.content));
    promise(`${of}text is its content`, quote.text === quote.content.map(({ start, end }) => text.slice(start, end)).join(' … '));
    promise(`${of}cue and source are in place`, [quote.cue, quote.source].every((span) => span === null || isWithin(text, span)));
    promise(`${of}cue and source are no part of its content`, [quote.cue, quote.source].every((span) => span === null || !quote.content.some((piece) => overlap(piece, span))));
    promise(`${of}paragraph is that of its content`, quote.paragraph === paragraphOf(quote, article.paragraphs));
    promise(`${of}confidence is a probability`, quote.confidence >= 0 && quote.confidence <= 1);
    promise(`${of}speaker lists it`, quote.speaker === null || speakers.some(({ id, quotes }) => id === quote.speaker && quotes.includes(quote.id)));
    promise(`${of}stands within the quote it names`, quote.quotedWithin === null || quotes.some((outer) => outer.id === quote.quotedWithin && outer !== quote
      && outer.content.some(({ start, end }) => start <= quote.content[0].start && quote.content[0].end <= end)));
  }

  promise('quotes that share words stand one within the other', quotes.every((quote, i) => quotes.slice(0, i).every((other) =>
    !quote.content.some((piece) => other.content.some((another) => overlap(piece, another))) || isAncestor(other, quote, quotes))));

  promise('speakers are numbered by their first quote', speakers.every(({ id }, i) => id === `s${i + 1}`)
    && areAscending(speakers.map(({ quotes }) => quotes.length === 0 ? NaN : ordinal(quotes[0]))));
  for (const speaker of speakers) {
    const of = `${speaker.id}: `;
    promise(`${of}has a name`, speaker.name.trim() !== '');
    promise(`${of}its quotes are in order and name it`, areAscending(speaker.quotes.map(ordinal))
      && speaker.quotes.every((id) => quotes.some((quote) => quote.id === id && quote.speaker === speaker.id)));
    promise(`${of}mentions are in place and in order`, speaker.mentions.every((span) => isWithin(text, span)) && areAscending(speaker.mentions.map(({ start }) => start)));
    promise(`${of}each role once`, new Set(speaker.roles).size === speaker.roles.length);
  }

  for (const [what, scored] of scoredParts(analysis)) {
    promise(`${what}: scores are within their ranges`, areInRange(scored));
    promise(`${what}: evidence is in place and in order`, [scored.sentiment.evidence, scored.tension.evidence].every((evidence: readonly Evidence[]) =>
      evidence.every((word) => isSlice(word) && Number.isFinite(word.weight)) && areAscending(evidence.map(({ start }) => start), false)));
    promise(`${what}: scores are the sum of their evidence and the rest`, isSumOf(scored.sentiment.score, scored.sentiment) && isSumOf(scored.tension.level, scored.tension));
  }
  return broken;
}

/** Whether both scores are finite numbers of their scale. */
export function areInRange({ sentiment, tension }: Scored): boolean {
  return isBetween(sentiment.score, -1, 1) && isBetween(tension.level, 0, 1) && isBetween(tension.direction, -1, 1)
    && Object.values(tension.facets).every((facet: number) => isBetween(facet, 0, 1));
}

function isSumOf(score: number, { evidence, rest }: { evidence: readonly Evidence[]; rest: number }): boolean {
  return Math.abs(evidence.reduce((sum, { weight }) => sum + weight, rest) - score) < 1e-9;
}

function scoredParts(analysis: ArticleAnalysis): [string, Scored][] {
  return [
    ['the whole', analysis],
    ...analysis.paragraphs.map((paragraph, i): [string, Scored] => [`paragraph ${i}`, paragraph]),
    ...analysis.quotes.map((quote): [string, Scored] => [quote.id, quote]),
    ...analysis.speakers.map((speaker): [string, Scored] => [speaker.id, speaker]),
  ];
}

function paragraphOf(quote: Quote, paragraphs: readonly Span[]): number | null {
  const { start } = quote.content[0];
  const index = paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end);
  return index === -1 ? null : index;
}

/** A byline in capitals gives names in title case, and İ as a plain i. */
function bareCapitals(text: string): string {
  return text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function isAncestor(outer: Quote, quote: Quote, quotes: readonly Quote[]): boolean {
  const parent = quotes.find(({ id }) => id === quote.quotedWithin && id !== quote.id);
  return parent !== undefined && (parent === outer || isAncestor(outer, parent, quotes));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function areInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || spans[i - 1].end <= start);
}

function areAscending(numbers: readonly number[], strictly = true): boolean {
  return numbers.every((number, i) => Number.isFinite(number) && (i === 0 || (strictly ? numbers[i - 1] < number : numbers[i - 1] <= number)));
}

function isBetween(number: number, low: number, high: number): boolean {
  return number >= low && number <= high;
}

function ordinal(id: string): number {
  return Number(id.slice(1));
}

function place({ start, end, text }: Span & { text: string }): Span & { text: string } {
  return { start, end, text };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
