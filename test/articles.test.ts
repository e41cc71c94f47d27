import { describe, expect, it } from 'vitest';
import { analyzeArticle, type ArticleAnalysis, type Quote, type Speaker } from '../src/index.ts';
import { loadGoldens, type Expected, type ExpectedQuote } from './articles/golden.ts';
import { brokenPromises } from './promises.ts';

describe.each(loadGoldens())('$slug', ({ source, expected }) => {
  const analysis = once(() => analyzeArticle(source));

  it('is described in words of its own', () => {
    expect(phrasesOf(expected).filter((phrase) => !source.includes(phrase))).toEqual([]);
  });

  it('keeps every promise of the contract', () => {
    expect(brokenPromises(source, analysis())).toEqual([]);
  });

  describe('structure', () => {
    const article = () => analysis().article;

    it('headline', () => {
      expect(article().headline?.text ?? null).toBe(expected.headline);
    });

    it('dek', () => {
      expect(article().dek?.text ?? null).toBe(expected.dek);
    });

    it('byline', () => {
      const inCapitals = (authors: readonly string[] | undefined) => authors?.map((author) => author.toUpperCase()) ?? null;
      expect(inCapitals(article().byline?.authors)).toEqual(inCapitals(expected.byline ?? undefined));
    });

    it('dateline', () => {
      expect(article().dateline?.place ?? null).toBe(expected.dateline);
    });

    it('paragraphs', () => {
      const openings = article().paragraphs.map(({ text }) =>
        expected.paragraphs.find((opening) => text.startsWith(opening)) ?? text.split(/\s+/, 6).join(' '));
      expect(openings).toEqual(expected.paragraphs);
    });

    it('furniture', () => {
      const furniture = article().blocks.filter(({ role }) => role === 'furniture').map(({ text }) => text);
      expect(expected.furniture.filter((phrase) => !furniture.some((text) => text.includes(phrase)))).toEqual([]);
    });
  });

  describe('quotes', () => {
    const demanded = expected.quotes.filter(({ optional }) => !optional);

    it.each(demanded.map((wanted) => ({ wanted, title: `${wanted.kind}: ${phraseOf(wanted).slice(0, 60)}` })))('$title', ({ wanted }) => {
      const found = analysis().quotes.find((quote) => matches(quote, wanted));
      expect(found, `not found; there is:\n${around(source, analysis(), wanted)}`).toBeDefined();
      if (found === undefined) return;

      const shown = show(source, analysis(), found);
      if (wanted.speaker !== undefined) {
        expect(namesFor(wanted.speaker), `speaker of ${shown}`).toContain(plainName(speakerOf(analysis(), found)?.name ?? null));
      }
      if (wanted.cue !== undefined) {
        expect(hasWords(slice(source, found.cue), wanted.cue), `the cue “${wanted.cue}” of ${shown}`).toBe(true);
      }
      if (wanted.source !== undefined) {
        expect(hasWords(slice(source, found.source), wanted.source), `the source “${wanted.source}” of ${shown}`).toBe(true);
      }
    });

    it('no other words in marks are a direct quote', () => {
      const surplus = analysis().quotes.filter((quote) =>
        quote.kind === 'direct' && opensWithMark(source, quote) && !expected.quotes.some((wanted) => matches(quote, wanted)));
      expect(surplus.map((quote) => show(source, analysis(), quote))).toEqual([]);
    });

    it('what nobody said is no quote', () => {
      const wrong = analysis().quotes.filter((quote) =>
        quote.kind !== 'indirect' && expected.notQuotes?.some((phrase) => quote.text.includes(phrase)));
      expect(wrong.map((quote) => show(source, analysis(), quote))).toEqual([]);
    });
  });

  describe('speakers', () => {
    it.each(expected.speakers)('$name', ({ name, kind, roles }) => {
      const found = analysis().speakers.find((speaker) => namesFor(name).includes(plainName(speaker.name)));
      const all = analysis().speakers.map((speaker) => speaker.name).join(', ');
      expect(found, `not among ${all}`).toBeDefined();
      expect(found?.kind).toBe(kind);
      const missing = roles.filter((role) => !found?.roles.some((given) => given.toLowerCase().includes(role.toLowerCase())));
      expect(missing, `roles given: ${JSON.stringify(found?.roles)}`).toEqual([]);
    });

    it('nobody appears a second time under part of the name', () => {
      const people = expected.speakers.filter(({ kind }) => kind === 'person').flatMap(({ name }) => name);
      const twins = analysis().speakers.filter(({ name }) => people.some((full) => full !== name && full.split(' ').includes(name)));
      expect(twins.map(({ name }) => name)).toEqual([]);
    });
  });

  it('tension', () => {
    const { label, level } = analysis().tension;
    expect(expected.tension, `level ${level}`).toContain(label);
  });

  it('sentiment', () => {
    const { label, score } = analysis().sentiment;
    expect(expected.sentiment, `score ${score}`).toContain(label);
  });
});

/** Does the work at the first call, inside a test, so that an error is that test's and not the file's. */
function once<T>(work: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: work() }).value;
}

/** Every phrase that the expectation takes from the source. */
function phrasesOf(expected: Expected): string[] {
  return [
    ...[expected.headline, expected.dek, expected.dateline].filter((text) => typeof text === 'string'),
    ...expected.paragraphs, ...expected.furniture, ...expected.notQuotes ?? [],
    ...expected.quotes.flatMap((quote) => [...phraseOf(quote).split(' … '), quote.cue ?? '', quote.source ?? '']),
  ];
}

function phraseOf(wanted: ExpectedQuote): string {
  return wanted.text ?? wanted.contains ?? '';
}

const KINDS: Record<ExpectedQuote['kind'], readonly Quote['kind'][]> = {
  direct: ['direct'],
  mixed: ['mixed'],
  indirect: ['indirect'],
  fragment: ['direct', 'mixed'],
  turn: ['direct', 'mixed', 'indirect'],
};

function matches(quote: Quote, wanted: ExpectedQuote): boolean {
  return KINDS[wanted.kind].includes(quote.kind)
    && (quote.quotedWithin !== null) === (wanted.within ?? false)
    && (wanted.text !== undefined ? quote.text.trim() === wanted.text : quote.text.includes(phraseOf(wanted)));
}

function opensWithMark(source: string, quote: Quote): boolean {
  return /["'“‘”’„«»`]\s?$/.test(source.slice(0, quote.content[0].start).slice(-2));
}

/** The quotes that the program has where the wanted one stands. */
function around(source: string, analysis: ArticleAnalysis, wanted: ExpectedQuote): string {
  const start = source.indexOf(phraseOf(wanted).split(' … ')[0]);
  const end = start + phraseOf(wanted).length;
  const near = analysis.quotes.filter((quote) => quote.content.some((span) => span.start < end && start < span.end));
  return near.map((quote) => show(source, analysis, quote)).join('\n') || 'no quote at this place';
}

function show(source: string, analysis: ArticleAnalysis, quote: Quote): string {
  const words = [quote.kind, quote.quotedWithin === null ? '' : '(within another)', JSON.stringify(quote.text),
    '←', speakerOf(analysis, quote)?.name ?? 'nobody', `[source ${slice(source, quote.source)}, cue ${slice(source, quote.cue)}]`];
  return words.filter((word) => word !== '').join(' ');
}

function speakerOf(analysis: ArticleAnalysis, quote: Quote): Speaker | undefined {
  return analysis.speakers.find(({ id }) => id === quote.speaker);
}

function slice(source: string, span: Quote['source']): string {
  return span === null ? 'none' : source.slice(span.start, span.end);
}

function namesFor(name: string | string[] | null): (string | null)[] {
  return Array.isArray(name) ? name.map(plainName) : [plainName(name)];
}

function plainName<T extends string | null>(name: T): string | null {
  return name === null ? null : name.toLowerCase().replace(/^(?:the|an?) /, '');
}

/** Whether the words stand in the text as whole words, whatever their case. */
function hasWords(text: string, words: string): boolean {
  const spaced = (part: string) => ` ${part.toLowerCase().match(/[\p{L}\p{N}’'.$-]+/gu)?.join(' ') ?? ''} `;
  return spaced(text).includes(spaced(words));
}
