import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/quotes/draft.ts';
import { findNestedQuotes, findQuotes } from '../../src/quotes/find-quotes.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { read, wordsOf } from '../reading.ts';

/** Each quote: the words that name its source, its link, and its content. */
function quotes(text: string, find = findQuotes): string[] {
  const reading = read(text);
  const show = ({ source, sameAs, link, content }: Draft) =>
    `${wordsOf(reading, source ?? sameAs?.source) ?? 'nobody'} (${link}): ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  return find(layOut(reading)).map(show);
}

describe('one quote of several pieces', () => {
  it.each([
    ['split by its cue', '“The mill is ours,” Ada Finch said, “and it stays open.”', ['Ada Finch (cue): The mill is ours, … and it stays open.']],
    ['split by its cue and a clause', '“The mill is ours,” Ada Finch told us as she left, “and it stays open.”', ['Ada Finch (cue): The mill is ours, … and it stays open.']],
    ['two sentences in one', '“The mill is ours,” Ada Finch told us as she left, “It stays open for good.”', ['Ada Finch (cue): The mill is ours,', 'Ada Finch (subject): It stays open for good.']],
    ['no comma before the marks', '“The mill is ours,” Ada Finch told us as she left “and it stays open.”', ['Ada Finch (cue): The mill is ours,', 'Ada Finch (subject): and it stays open.']],
    ['not in the sentence of the cue', '“The mill is ours,” Ada Finch said. As Bo Lund left, “and it stays open” was heard.', ['Ada Finch (cue): The mill is ours,', 'Bo Lund (subject): and it stays open']],
    ['printed twice by mistake', '“there will be a bus again,” vail prthere will be a bus again,” vail promised, “when there is a driver.”', ['vail (cue): when there is a driver.', 'vail (subject): there will be a bus again,']],
    ['its beginning without marks', 'The mill is, Ada Finch said, “never to be theirs.”', ['Ada Finch (cue): The mill is … never to be theirs.']],
    ['its subject without marks', 'The mill, Ada Finch said, “was never theirs.”', ['Ada Finch (cue): The mill … was never theirs.']],
    ['in two sentences', '“The mill is ours,” Ada Finch said. “It stays open.”', ['Ada Finch (cue): The mill is ours, … It stays open.']],
    ['in three sentences', '“The mill is ours,” Ada Finch said. “It stays open. Ask anyone.” “Go on.”', ['Ada Finch (cue): The mill is ours, … It stays open. Ask anyone. … Go on.']],
    ['its first sentence before the cue', '“The mill is ours.” “It stays open,” Ada Finch said.', ['Ada Finch (cue): The mill is ours. … It stays open,']],
    ['opened again in the next paragraph', '“The mill is ours,” Ada Finch said. “It stays open.\n“We have buyers. We have time.”', ['Ada Finch (cue): The mill is ours, … It stays open. … We have buyers. We have time.']],
    ['opened again in British marks', 'Ada Finch said: ‘The mill is ours.\n‘It stays open.’', ['Ada Finch (cue): The mill is ours. … It stays open.']],
    ['around a stage direction', '“The mill is ours,” Ada Finch said. “It stays open.\n“(Applause.)\n“We have buyers.”', ['Ada Finch (cue): The mill is ours, … It stays open. … We have buyers.']],
    ['over three paragraphs', 'Ada Finch said: “The mill is ours.\n“It stays open.\n“We have buyers.”', ['Ada Finch (cue): The mill is ours. … It stays open. … We have buyers.']],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a quote without a cue', () => {
  it.each([
    ['announced by a colon in its own paragraph', 'Ada Finch was firm: “The mill is ours and it stays open.”', ['Ada Finch (subject): The mill is ours and it stays open.']],
    ['announced by a colon that ends the paragraph before', 'Ada Finch wrote to her neighbours:\n“The mill is ours. It stays open.”', ['Ada Finch (announced): The mill is ours. It stays open.']],
    ['announced by a name with a colon', 'And from Chairwoman Ada Finch:\n“The mill is ours. It stays open.”', ['Chairwoman Ada Finch (label): The mill is ours. It stays open.']],
    ['signed', '“Your paper saved our mill from the wreckers.”\n“Keep printing and keep asking.” — Ada Finch, Leeds', ['nobody (previous): Your paper saved our mill from the wreckers.', 'Ada Finch, Leeds (label): Keep printing and keep asking.']],
    ['after the sentence that brings its speaker in', 'Ada Finch shook her head. “The mill is ours and it stays open.”', ['Ada Finch (subject): The mill is ours and it stays open.']],
    ['in the paragraph after another quote', '“The mill is ours,” Ada Finch said.\n“We have buyers and we have time.”', ['Ada Finch (cue): The mill is ours,', 'Ada Finch (previous): We have buyers and we have time.']],
    ['an answer of two paragraphs', 'Q. Why now?\nA. The mill is ours.\nIt stays open.\nQ. And then?', ['Q. (label): Why now?', 'A. (label): The mill is ours. … It stays open.', 'Q. (label): And then?']],
    ['labelled', 'FINCH: The mill is ours.\nHOST: And the jobs?\nFINCH: They stay.', ['FINCH (label): The mill is ours.', 'HOST (label): And the jobs?', 'FINCH (label): They stay.']],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('what is only named', () => {
  it.each([
    ['a word in scare quotes', 'The “experts” went home before the vote.'],
    ['the title of a book', 'Her memoir, “The Year of the Mill,” sold out.'],
    ['what a stray closing mark would close', 'The mill closed for the night.” Nobody came.'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('findNestedQuotes', () => {
  it.each([
    ['what a quote quotes', '“The owner said, ‘You are all fired,’ and left,” she recalled.', ['The owner (cue): You are all fired,']],
    ['the same in British marks', '‘The owner said, “You are all fired,” and left,’ she recalled.', ['The owner (cue): You are all fired,']],
    ['a word in marks that nobody says', '“They call that ‘progress’ these days,” she said.', []],
    ['nothing', '“You are all fired,” she said.', []],
  ])('%s', (_, text, expected) => {
    expect(quotes(text, findNestedQuotes)).toEqual(expected);
  });
});

it('marks that close in no sentence are no error', () => {
  expect(() => quotes('«said ‘“d“\'“.”', findNestedQuotes)).not.toThrow();
});

it('marks before the first word are no error', () => {
  expect(() => quotes('“our old grey mill”an warned that it left')).not.toThrow();
});

describe('a paragraph in marks and nothing else', () => {
  it.each([
    ['below one that ends with a cue', 'That stings, admits the younger Marsh.\n“They are right, you know? I think of it every night.”', 'the younger Marsh (subject): They are right, you know? I think of it every night.'],
    ['below a question, is the last speaker’s', '“Two bells is stop,” Ruth Abara explains.\nWhat does the captain do?\n“Nobody has ever rung three.”', 'Ruth Abara (previous): Nobody has ever rung three.'],
    ['below one that ends with somebody else by name', '“Two bells is stop,” Ruth Abara explains. Helen Marsh sighs.\n“Nobody has ever rung three.”', 'Helen Marsh (subject): Nobody has ever rung three.'],
    ['the same where nobody spoke before', 'Is that all? “Two bells is stop, and three is go.” Helen Marsh nods.\n“Nobody has ever rung three.”', 'Helen Marsh (subject): Nobody has ever rung three.'],
    ['below one that ends with the last speaker', '“Two bells is stop,” Ruth Abara explains. Abara sighs.\n“Nobody has ever rung three.”', 'Ruth Abara (previous): Nobody has ever rung three.'],
    ['below one that ends with nobody by name', '“Two bells is stop,” Ruth Abara explains. The bridge is quiet.\n“Nobody has ever rung three.”', 'Ruth Abara (previous): Nobody has ever rung three.'],
    ['below one that ends with marks', '“Two bells is stop,” Ruth Abara explains. Helen Marsh has “one more” on her sleeve.\n“Nobody has ever rung three.”', 'Ruth Abara (previous): Nobody has ever rung three.'],
  ])('%s', (_, text, expected) => {
    expect(quotes(text).at(-1)).toBe(expected);
  });
});

describe('words in marks after those of a speaker, in a sentence about somebody else', () => {
  it.each([
    ['that they complete after a conjunction, go on', 'Her cook is slow, but “slow like a good soup in winter”.', 'Ruth Abara (continued): slow like a good soup in winter'],
    ['whose verb they bring, go on', 'Though the cooks were trained, some “may never have seen a boat”.', 'Ruth Abara (continued): may never have seen a boat'],
    ['are theirs elsewhere', 'The cooks were trained: “We have all seen a boat.”', 'The cooks (subject): We have all seen a boat.'],
  ])('%s', (_, text, expected) => {
    expect(quotes(`“Two bells is stop,” Ruth Abara said. ${text}`).at(-1)).toBe(expected);
  });
});
