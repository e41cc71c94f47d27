import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { isScareQuote } from '../../src/quotes/scare-quotes.ts';
import { rangeOf, read } from '../reading.ts';

/** Whether the first words in marks are nobody's, where a quote has them and the words of a cue. */
function answer(text: string, cue: string | null): boolean {
  const reading = read(text);
  const layout = layOut(reading);
  const [quotation] = layout.outer;
  const draft: Draft = { kind: 'direct', content: [quotation.inner], cue: cue === null ? null : rangeOf(reading, cue), source: null, block: 0, link: 'subject', sameAs: null };
  return isScareQuote(layout, draft, quotation);
}

describe('isScareQuote', () => {
  it.each<[string, string, string | null]>([
    ['between an adjective and its noun', 'The app will be used to control a new “functions on demand” system.', null],
    ['after an article, before more words', 'The thermostat has a “vivid” touch display.', null],
    ['after a verb that announces nothing', 'Thousands more launched “save the students” marches.', 'launched'],
    ['after a gerund', 'This was about making “extra” money.', 'was about'],
    ['in what something shows', 'A scan of his chest showed a “ground glass” pattern in May.', 'showed'],
    ['in what is known', 'They would know the drill: a Harbour “wise man” icon would follow.', 'would know'],
    ['after an article alone', 'Marsh shares the sum that he made up for his “target number,” a large one.', 'shares'],
    ['after a preposition', 'Marsh phoned from the Leeds set of “Ferry,” her new show.', 'set of'],
    ['another word for a thing', 'With the front trunk, or “frunk,” it holds more.', 'holds'],
  ])('takes words %s for nobody’s', (_, text, cue) => {
    expect(answer(text, cue)).toBe(true);
  });

  it.each<[string, string, string | null]>([
    ['that somebody says', 'Marsh promised a “fair” deal in May.', 'promised'],
    ['that another verb of saying has for its object', 'Traders were upset after Marsh called the town’s bankers “fat cats” again.', 'were upset'],
    ['that something is held for', 'She brushed it off as a “moan” again.', 'brushed'],
    ['after a comma', 'Marsh interjected, “Come in,” and sat down.', 'interjected'],
    ['after what is like a cue', 'Marsh beamed “Come in” and sat down.', 'beamed'],
    ['of an order', 'Marsh coached him to “breathe, breathe” in May.', 'coached'],
    ['that are many', 'The thermostat has a “truly quite unbelievably vivid and bright” touch display.', null],
    ['that are a shout', 'The crowd broke out in a “Marsh!” chant.', null],
    ['that nothing follows or announces', 'Marsh was known as “tough” then.', null],
    ['at the head of a text', '“Vivid” display and all, it failed.', null],
    ['one of two that are said', 'Marsh called it “late” or “lost” in May.', 'called'],
  ])('leaves words %s', (_, text, cue) => {
    expect(answer(text, cue)).toBe(false);
  });
});
