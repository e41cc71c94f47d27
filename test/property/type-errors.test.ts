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

function errorOf(run: () => void): Error | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
