import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analyze-article.ts';
import type * as entry from '../../src/node/index.ts';
import type { ArticleRecord, SourceItem } from '../../src/node/index.ts';
import { buildNode } from './build-node.ts';
import type { BuiltNode } from './build-node.ts';

let built: BuiltNode;
let analyzeMany: typeof entry.analyzeMany;

beforeAll(async () => {
  built = await buildNode('misbehaving');
  ({ analyzeMany } = await import(built.entry) as typeof entry);
});
afterAll(() => { built.remove(); });

const story = (town: string) => `“The ${town} bridge will not open before spring,” said Mayor Colleen Ito.`;

async function all(records: AsyncIterable<ArticleRecord>): Promise<ArticleRecord[]> {
  const result: ArticleRecord[] = [];
  for await (const record of records) result.push(record);
  return result;
}

/** A source that counts what is taken from it and whether it was closed. */
function counting(items: readonly SourceItem[]) {
  const state = { taken: 0, closed: false };
  function* generate(): Generator<SourceItem> {
    try {
      for (const item of items) {
        state.taken++;
        yield item;
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, source: generate() };
}

describe('analyzeMany', () => {
  it('gives each article what analyzeArticle gives, with its id, in order', async () => {
    const texts = Array.from({ length: 30 }, (_, i) => story(`Fork ${'North '.repeat(30 - i)}`));
    const records = await all(analyzeMany(texts.map((text, i) => ({ id: `story-${i}`, text })), { concurrency: 2 }));
    expect(records).toEqual(texts.map((text, i) => ({ id: `story-${i}`, analysis: analyzeArticle(text) })));
  });

  it('takes bare texts, whose ids are their places', async () => {
    expect((await all(analyzeMany([story('Linden'), '', story('Harbour')], { concurrency: 2 }))).map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('takes an async source that is slower than the workers', async () => {
    async function* slow() {
      for (const id of ['a', 'b', 'c']) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        yield { id, text: story(id) };
      }
    }
    expect((await all(analyzeMany(slow(), { concurrency: 2 }))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('gives nothing for nothing', async () => {
    expect(await all(analyzeMany([]))).toEqual([]);
  });

  it('gives a record with an error for what is no article, and the rest', async () => {
    const source = [story('Linden'), null, { id: 'x', text: 7 }, { text: story('Harbour') }, { id: 'late', error: 'not delivered' }, ['y', story('Ford')]] as SourceItem[];
    const records = await all(analyzeMany(source, { concurrency: 1 }));
    expect(records).toMatchObject([
      { id: 0, analysis: {} },
      { id: 1, error: 'expected a string or { id, text }, got null' },
      { id: 'x', error: 'text: expected a string, got a number' },
      { id: 3, analysis: {} },
      { id: 'late', error: 'not delivered' },
      { id: 5, error: 'expected a string or { id, text }, got an array' },
    ]);
  });

  it('gives a record with an error for what cannot be read, and for an id that a record cannot bear', async () => {
    const unloaded = { id: 'row', get text(): string { throw new Error('connection closed'); } };
    const keyed = { id: { $oid: '65f0' }, text: story('Linden') } as unknown as SourceItem;
    expect(await all(analyzeMany([unloaded, keyed, { id: null, text: story('Harbour') } as unknown as SourceItem], { concurrency: 1 }))).toMatchObject([
      { id: 0, error: 'cannot be read: Error: connection closed' },
      { id: 1, error: 'id: expected a string or a number, got an object' },
      { id: 2, analysis: {} },
    ]);
  });

  it('waits as long as it is told, however long that is', async () => {
    expect(await all(analyzeMany([story('Linden')], { concurrency: 1, timeout: Number.MAX_SAFE_INTEGER }))).toMatchObject([{ id: 0, analysis: {} }]);
  });

  it('tells of its progress with each record', async () => {
    const seen: unknown[] = [];
    await all(analyzeMany([story('Linden'), { id: 'x', error: 'not delivered' }], { concurrency: 1, onProgress: (progress) => seen.push(progress) }));
    expect(seen).toEqual([{ done: 1, failed: 0 }, { done: 2, failed: 1 }]);
  });

  it.each([
    ['a string', 'text', {}, 'analyzeMany: expected an iterable of articles, got a string'],
    ['no source', undefined, {}, 'analyzeMany: expected an iterable of articles, got undefined'],
    ['no workers', [], { concurrency: 0 }, 'analyzeMany: concurrency: expected a whole number above 0, got 0'],
    ['a timeout that is no number', [], { timeout: '1 s' }, 'analyzeMany: timeout: expected a whole number above 0, got a string'],
    ['the controller of a signal', [], { signal: new AbortController() }, 'analyzeMany: signal: expected an AbortSignal, got an object (AbortController)'],
    ['progress for nobody to hear', [], { onProgress: true }, 'analyzeMany: onProgress: expected a function, got a boolean'],
  ])('says at once that %s will not do', (_, source, options, message) => {
    expect(() => analyzeMany(source as string[], options as object)).toThrow(new TypeError(message));
  });
});

describe('order', () => {
  // Slow even beside a thread that a busy machine is starting.
  const source = ['SLOW 2000', story('Linden'), story('Harbour')];

  it('is that of the source', async () => {
    expect((await all(analyzeMany(source, { concurrency: 2 }))).map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('is that of completion when ordered is false', async () => {
    const warm = { id: 'warm', text: story('Linden') };
    const records = await all(analyzeMany([warm, { ...warm, id: 'warm too' }, ...source], { concurrency: 2, ordered: false }));
    expect(records.map(({ id }) => id).at(-1)).toBe(2);
    expect(new Set(records.map(({ id }) => id))).toEqual(new Set(['warm', 'warm too', 2, 3, 4]));
  });
});

describe('backpressure', () => {
  it('takes from the source only as the caller takes records', async () => {
    const { source, state } = counting(Array.from({ length: 100 }, () => story('Linden')));
    for await (const { id } of analyzeMany(source, { concurrency: 2 })) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect(state.taken - (id as number)).toBeLessThanOrEqual(5);
    }
    expect(state).toEqual({ taken: 100, closed: true });
  });

  it('reads no further while the first of the order is slow', async () => {
    const { source, state } = counting(['SLOW 600', ...Array.from({ length: 20 }, () => story('Linden'))]);
    const records = analyzeMany(source, { concurrency: 2 });
    await records.next();
    expect(state.taken).toBeLessThanOrEqual(5);
    await records.return();
  });
});

describe('workers that die or hang', () => {
  // Long enough for a busy machine to start a thread and read a story.
  const timeout = 8000;

  it.each([
    ['ends', 'EXIT', 'the worker ended with code 7', {}],
    ['throws', 'THROW', 'out of ink', {}],
    ['hangs', 'HANG', `no answer within ${timeout} ms`, { timeout }],
  ])('one that %s twice on a text costs that text alone', async (_, order, error, options) => {
    const source = [story('Linden'), order, story('Harbour'), story('Old Mill'), order, story('Quay')];
    const records = await all(analyzeMany(source, { concurrency: 2, ...options }));
    expect(records).toMatchObject([{ id: 0, analysis: {} }, { id: 1, error }, { id: 2, analysis: {} }, { id: 3, analysis: {} }, { id: 4, error }, { id: 5, analysis: {} }]);
  });

  it.each([['EXIT-ONCE', {}], ['HANG-ONCE', { timeout }]])('a text that failed once is tried again: %s', async (order, options) => {
    const text = `${order} ${path.join(built.folder, `${order}.marker`)}`;
    const records = await all(analyzeMany([story('Linden'), text, story('Harbour')], { concurrency: 2, ...options }));
    expect(records).toEqual([story('Linden'), text, story('Harbour')].map((each, id) => ({ id, analysis: analyzeArticle(each) })));
  });

  it('lose nothing and give nothing twice, however many die', async () => {
    const source = Array.from({ length: 40 }, (_, i) => (i % 10 === 3 ? 'EXIT' : story('Linden')));
    const records = await all(analyzeMany(source, { concurrency: 3, ordered: false }));
    expect(records.map(({ id }) => id as number).sort((a, b) => a - b)).toEqual(source.map((_, i) => i));
    expect(records.filter((record) => 'error' in record)).toHaveLength(source.filter((text) => text === 'EXIT').length);
  });
});

describe('stopping', () => {
  it('throws the reason of a signal, also when all workers hang', async () => {
    const controller = new AbortController();
    const { source, state } = counting(['HANG', 'HANG', 'HANG', 'HANG', 'HANG', 'HANG']);
    setTimeout(() => { controller.abort(new Error('press day is over')); }, 300);
    await expect(all(analyzeMany(source, { concurrency: 2, signal: controller.signal }))).rejects.toThrow('press day is over');
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.closed).toBe(true);
  });

  it('takes nothing when the signal is aborted before', async () => {
    const { source, state } = counting([story('Linden')]);
    await expect(all(analyzeMany(source, { signal: AbortSignal.abort() }))).rejects.toThrow('aborted');
    expect(state.taken).toBe(0);
  });

  it('closes the source when the caller has had enough', async () => {
    const { source, state } = counting(Array.from({ length: 50 }, () => story('Linden')));
    for await (const { id } of analyzeMany(source, { concurrency: 2 })) if (id === 3) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.closed).toBe(true);
    expect(state.taken).toBeLessThan(12);
  });

  it('gives all that was taken before it throws what the source threw', async () => {
    function* failing() {
      yield story('Linden');
      yield story('Harbour');
      throw new Error('the archive is on fire');
    }
    const ids: unknown[] = [];
    await expect((async () => {
      for await (const { id } of analyzeMany(failing(), { concurrency: 1 })) ids.push(id);
    })()).rejects.toThrow('the archive is on fire');
    expect(ids).toEqual([0, 1]);
  });
});
