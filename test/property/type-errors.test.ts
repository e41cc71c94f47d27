import { describe, expect, it } from 'vitest';
import * as copydesk from '../../src/index.ts';

const wrongValues: [got: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['number', 42],
  ['boolean', true],
  ['bigint', 7n],
  ['symbol', Symbol('text')],
  ['function', () => 'text'],
  ['array', ['One paragraph.', 'Another.']],
  ['object', {}],
  ['object', { text: 'An article without blocks.' }],
  ['String', new String('boxed')],
  ['Date', new Date(0)],
  ['Uint8Array', new Uint8Array(3)],
  ['object', Object.create(null)],
];

const verbs = {
  splitParagraphs: { call: copydesk.splitParagraphs, expected: 'string' },
  attributeQuotes: { call: copydesk.attributeQuotes, expected: 'Article' },
  scoreSentiment: { call: copydesk.scoreSentiment, expected: 'Article' },
  scoreTension: { call: copydesk.scoreTension, expected: 'Article' },
  analyzeArticle: { call: copydesk.analyzeArticle, expected: 'Article' },
};

describe.each(Object.entries(verbs))('%s', (name, { call, expected }) => {
  it.each(wrongValues)('says what it expected and that it got: %s', (got, value) => {
    const error = errorOf(() => { (call as (input: unknown) => unknown)(value); });
    expect(error).toBeInstanceOf(TypeError);
    expect(error?.message).toContain(name);
    expect(error?.message).toMatch(new RegExp(`expected .*string`));
    expect(error?.message).toMatch(new RegExp(`expected .*${expected}`));
    expect(error?.message).toMatch(new RegExp(`got .*${got}`));
  });
});

const article = copydesk.splitParagraphs('The ferry is late.\n\n“It is late,” Ida Lund said.');
const [first] = article.blocks;

// Without a check the first of these would get an answer, to another question, and the others an error in the engine's words.
it.each<[what: string, call: () => unknown, message: string]>([
  ['a scope in other letters', () => copydesk.attributeQuotes('', { scope: 'ALL' as 'all' }), "attributeQuotes: expected options.scope to be 'speech' or 'all', got 'ALL'"],
  ['a scope that is no string', () => copydesk.attributeQuotes('', { scope: null as unknown as 'all' }), "attributeQuotes: expected options.scope to be 'speech' or 'all', got null"],
  ['the words of a target', () => toward('ferry'), 'scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got a string'],
  ['no target', () => toward(null), 'scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got null'],
  ['a target without an end', () => toward({ start: 4 }), 'scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got an object'],
  ['a target between two characters', () => toward({ start: 4.5, end: 9 }), 'scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got an object'],
  ['a target that ends between two characters', () => toward({ start: 4, end: 9.5 }), 'scoreSentiment: expected options.target to be a span { start, end } of whole numbers, got an object'],
  ['an article whose text was edited', () => copydesk.analyzeArticle({ ...article, text: `Late: ${article.text}` }), 'analyzeArticle: expected each block of the Article to be a slice of its text, got "The ferry is late."'],
  ['an article with a block that ends elsewhere', () => copydesk.attributeQuotes({ ...article, blocks: [{ ...first, end: 5 }] }), 'attributeQuotes: expected each block of the Article to be a slice of its text, got "The ferry is late."'],
  ['an article with an empty block', () => copydesk.attributeQuotes({ ...article, blocks: [{} as typeof first] }), 'attributeQuotes: expected each block of the Article to be a slice of its text, got an object'],
  ['an article with strings for paragraphs', () => copydesk.scoreTension({ ...article, paragraphs: ['It is late.'] as never }), 'scoreTension: expected each block of the Article to be a slice of its text, got a string'],
])('says what is wrong with %s', (_, call, message) => {
  expect(call).toThrow(new TypeError(message));
});

function toward(target: unknown): copydesk.Sentiment {
  return copydesk.scoreSentiment(article, { target: target as copydesk.Span });
}

function errorOf(run: () => void): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
