import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/article/index.ts';

describe('splitParagraphs', () => {
  it.each([[undefined, 'undefined'], [null, 'null'], [7, 'a number'], [['text'], 'an array'], [{}, 'an object']])('wants a string, not %s', (value, what) => {
    expect(() => splitParagraphs(value as string)).toThrow(new TypeError(`splitParagraphs: expected a string, got ${what}`));
  });

  it.each(['', ' ', '\n\n', '\u00a0\r\n'])('finds nothing in %j', (text) => {
    expect(splitParagraphs(text)).toEqual({ text, blocks: [], paragraphs: [], headline: null, dek: null, byline: null, published: null, dateline: null });
  });

  it('drops nothing: every visible line is in one block', () => {
    const text = 'Home\nNews\n\nNight ferry returns\nBy Ingrid Vale\n\n“No,” he said.\n\n***\nRead more: The bridge\n3 comments';
    const { blocks } = splitParagraphs(text);
    const outside = blocks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(outside.trim()).toBe('');
    blocks.forEach(({ start }, i) => { expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : blocks[i - 1].end); });
  });

  it.each([
    ['a speaker’s name', 'HOLT: We waited for eleven years.\nVALE: And now?\nHOLT: Now we sail.'],
    ['a quote and no more', '“That ends now.”\n\n“Nobody takes a bus that long.”\n\n“No.”'],
    ['short sentences', '“No,” he said.\n\nShe left.\n\nThe door closed.\n\nNobody spoke.'],
  ])('keeps as body paragraphs that are %s', (_, text) => {
    expect(splitParagraphs(text).blocks.map(({ role }) => role)).not.toContain('furniture');
  });

  const STORY = 'The first boat left on Monday with forty people on board, two years after the storm that closed the line.\n\nNobody had told the café at the pier, which ran out of bread before nine.\n\nThe crew had slept aboard.\n\nThe next boat leaves tonight.';
  it.each([
    ['the name of a section above the title', 'Opinion\n\nThe boat was never the point\n\nIngrid Vale', ['furniture', 'headline', 'byline']],
    ['an author above the title', 'By Ingrid Vale\n\nNight ferry returns to the bay', ['byline', 'headline']],
    ['an author without a name', 'From our harbour correspondent\n\nNight ferry returns to the bay', ['byline', 'headline']],
    ['a name and a post without a “by”, and a date of two', 'Night ferry returns to the bay\n\nIslanders welcome the boat with soup and a brass band\n\nIngrid Vale\n\nLocal Democracy Reporter\n\n06:00, 11 Feb 2025 Updated 09:14, 11 Feb 2025', ['headline', 'dek', 'byline', 'furniture', 'published']],
    ['a line below the title that sums it up', 'Night ferry returns to the bay\n\nCompany plans a second boat in the first half of 2026', ['headline', 'dek']],
    ['an agency below the author', 'Night ferry returns to the bay\n\nBy Ingrid Vale\n\nAssociated Wire', ['headline', 'byline', 'furniture']],
    ['a date below the author', 'Night ferry returns to the bay\n\nBy Ingrid Vale\n\n14 February 2024', ['headline', 'byline', 'published']],
  ])('knows in a pasted article %s', (_, head, roles) => {
    expect(splitParagraphs(`${head}\n\n${STORY}`).blocks.map(({ role }) => role)).toEqual([...roles, 'body', 'body', 'body', 'body']);
  });

  it('keeps a long paragraph above a date in the body', () => {
    const first = 'The ferry that was to join both banks of the bay before the summer will not sail this year, because the yard that was to mend its hull has closed, and the one in the next town will not take a boat with so much rust below the line.';
    const { blocks } = splitParagraphs(`Night ferry stays ashore for the summer\n\n${first}\n\nUpdated 3 hours ago\n\n${STORY}`);
    expect(blocks.find(({ text }) => text === first)?.role).toBe('body');
  });

  it('takes a time that grows with the text and no faster', () => {
    const hostile = ['“', '." ', 'By John Smith, ', 'a1-', ' \n', 'Read more: x\n', 'AB ', '\r', 'the boat left the pier and did not come back to it that day at all\n', '# ', 'Photo: ', '\u200b'];
    for (const piece of hostile) {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const start = performance.now();
        splitParagraphs(text);
        return performance.now() - start;
      };
      time(20_000);
      const small = Math.max(time(50_000), 5);
      expect(time(500_000) / small, JSON.stringify(piece)).toBeLessThan(60);
    }
  });
});
