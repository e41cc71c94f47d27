import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analyze-article.ts';
import { onlySpeaker } from '../../src/node/only-speaker.ts';

const analysis = analyzeArticle(`Harbour Board Splits Over Dredging

“The channel must be deepened,” said Colleen O’Hara, the harbour master. “We cannot wait.”

“Then who pays for it?” asked José Vito, who runs the fish market. “Ms. O’Hara told me, ‘Not the city.’ So who?”

The state will decide in May, O’Hara said.
`);
const quotedOf = (name: string) => new Set(onlySpeaker(analysis, name).speakers.map((speaker) => speaker.name));

describe('onlySpeaker', () => {
  it.each([
    ['O’Hara', ['Colleen O’Hara']],
    ["o'hara", ['Colleen O’Hara']],
    ['hara', []],
    ['Colleen O’Hara', ['Colleen O’Hara']],
    ['O’Hara Colleen', ['Colleen O’Hara']],
    ['Anna O’Hara', []],
    ['josé', ['José Vito']],
    ['Jose\u0301 VITO', ['José Vito']],
    ['Ito', []],
  ])('%s', (name, expected) => {
    expect([...quotedOf(name)]).toEqual(expected);
  });

  it('keeps all quotes of the speaker and nobody else’s', () => {
    const only = onlySpeaker(analysis, 'O’Hara');
    expect(only.quotes.map(({ id }) => id)).toEqual(only.speakers[0].quotes);
    expect(only.quotes.length).toBeGreaterThanOrEqual(2);
    expect(only.quotes.length).toBeLessThan(analysis.quotes.length);
  });

  it('points to no quote that it left out', () => {
    const within = { ...analysis.quotes[0], id: 'q90', quotedWithin: analysis.quotes[1].id };
    const other = { ...analysis.quotes[1], speaker: null };
    const only = onlySpeaker({ ...analysis, quotes: [within, other] }, 'O’Hara');
    expect(only.quotes).toEqual([{ ...within, quotedWithin: null }]);
  });

  it('leaves the article as it is', () => {
    expect(onlySpeaker(analysis, 'Vito').article).toBe(analysis.article);
  });
});
