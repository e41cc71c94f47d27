import { describe, expect, it } from 'vitest';
import { attributeQuotes, type Quote, type Speaker } from '../src/index.ts';
import { loadPassages, type ExpectedQuote } from './passages/passage.ts';

describe.each(loadPassages())('%s', (file, passages) => {
  const run = file === 'open' ? it.fails : it;
  run.each(passages.map((passage) => [passage.title, passage] as const))('%s', (_title, { text, quotes: expected }) => {
    const { quotes, speakers } = attributeQuotes(text);
    // What is not checked, and what is right in more ways than one, is shown as it was written.
    const found = quotes.map((quote) => line(text, quote, speakers, expected.find((each) => isOf(quote, each))));
    expect(found).toEqual(expected.map(wantedLine));
  });
});

function isOf(quote: Quote, { kind, words }: ExpectedQuote): boolean {
  return kind === 'fragment' ? quote.text.includes(words) : trimmed(quote.text) === trimmed(words);
}

function line(text: string, quote: Quote, speakers: readonly Speaker[], expected: ExpectedQuote | undefined): string {
  const speaker = speakers.find(({ id }) => id === quote.speaker)?.name ?? null;
  const of = (span: Quote['source']): string | null => span === null ? null : text.slice(span.start, span.end);
  return show(
    quote.quotedWithin !== null,
    agreedKind(quote.kind, expected?.kind),
    expected?.speaker?.some((name) => plain(name) === plain(speaker ?? '')) === true ? expected.speaker[0] : expected !== undefined && expected.speaker === undefined ? '?' : speaker,
    agreed(of(quote.cue), expected?.cue, expected),
    agreed(of(quote.source), expected?.source, expected),
    expected?.kind === 'fragment' ? expected.words : trimmed(quote.text),
  );
}

function wantedLine({ within, kind, speaker, cue, source, words }: ExpectedQuote): string {
  const wanted = (part: string | null | undefined): string | null => part === undefined ? '?' : part;
  return show(within, kind, speaker === undefined ? '?' : speaker?.[0] ?? null, wanted(cue), wanted(source), kind === 'fragment' ? words : trimmed(words));
}

function show(within: boolean, kind: string, speaker: string | null, cue: string | null, source: string | null, words: string): string {
  return `${within ? '>>' : '>'} ${[kind, speaker ?? '-', cue ?? '-', source ?? '-', words].join(' | ')}`;
}

function agreedKind(kind: Quote['kind'], wanted: string | undefined): string {
  return wanted === 'turn' || (wanted === 'fragment' && kind !== 'indirect') ? wanted : kind;
}

function agreed(found: string | null, wanted: string | null | undefined, expected: ExpectedQuote | undefined): string | null {
  if (expected !== undefined && wanted === undefined) return '?';
  return found !== null && wanted !== null && wanted !== undefined && found.includes(wanted) ? wanted : found;
}

function trimmed(words: string): string {
  return words.replace(/^that |[.,;:]+$/gu, '');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /u, '');
}
