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
    ['between an adjective and its noun', 'The shop still has an old “pay by nod” desk.', null],
    ['after an article, before more words', 'The kettle has a “lively” copper lid.', null],
    ['after a verb that announces nothing', 'The dockers launched “bring the boats” vigils.', 'launched'],
    ['after a gerund', 'The plan was about selling “spare” bread.', 'was about'],
    ['in what something shows', 'The light on the vase showed a “spider web” crack in May.', 'showed'],
    ['in what is known', 'Visitors would know the rule: a Larch “old sailor” badge would follow.', 'would know'],
    ['after an article alone', 'Marsh keeps the map that he drew for his “Sunday route,” a long one.', 'keeps'],
    ['after a preposition', 'Marsh waved from the attic set of “Gulls,” her first play.', 'set of'],
    ['another word for a thing', 'With the bread drawer, or “crumbler,” it weighs more.', 'weighs'],
  ])('takes words %s for nobody’s', (_, text, cue) => {
    expect(answer(text, cue)).toBe(true);
  });

  it.each<[string, string, string | null]>([
    ['that somebody says', 'Marsh promised a “fair” deal in May.', 'promised'],
    ['that another verb of saying has for its object', 'Bakers were hurt after Marsh called the town’s rolls “wet socks” again.', 'were hurt'],
    ['that something is held for', 'She brushed it off as a “moan” again.', 'brushed'],
    ['after a comma', 'Marsh interjected, “Come in,” and sat down.', 'interjected'],
    ['after what is like a cue', 'Marsh beamed “Come in” and sat down.', 'beamed'],
    ['of an order', 'Marsh trained him to “float, float” in May.', 'trained'],
    ['that are many', 'The kettle has a “truly quite unbelievably lively and loud” copper lid.', null],
    ['that are a shout', 'The crowd burst into a “Marsh!” roar.', null],
    ['that nothing follows or announces', 'Marsh was known as “tough” then.', null],
    ['at the head of a text', '“Vivid” display and all, it failed.', null],
    ['one of two that are said', 'Marsh called it “late” or “lost” in May.', 'called'],
  ])('leaves words %s', (_, text, cue) => {
    expect(answer(text, cue)).toBe(false);
  });
});
