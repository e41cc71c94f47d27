import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../src/index.ts';
import type { Draft } from '../../src/quotes/draft.ts';
import { keepSpoken } from '../../src/quotes/keep-spoken.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { rangeOf, read } from '../reading.ts';

const inMarks = (text: string): string[] => attributeQuotes(text).quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => quote.text);

describe('keepSpoken leaves out', () => {
  it.each([
    ['a name that a passive verb gives', 'The disease is called “thatcher’s lung” by nobody in town, said Dr. Amy Tran.'],
    ['a name in apposition', 'They passed the old mill, dubbed the “Grey Lady” in the war years.'],
    ['a title', 'He first sang in “Harbour Lights” and then left for Leeds.'],
    ['a title of one word', 'Mayor Ana Ruiz said “Ferry” would open the season in June.'],
    ['a show in an indirect quote', 'Mayor Ana Ruiz said she would speak on “Morning Desk” before the vote in June.'],
    ['a show of a channel', 'On Channel 9’s “Facing Our Town,” Ana Ruiz was asked whether she would resign.'],
    ['a show that is told something', 'Ana Ruiz told “Morning Desk” after the vote that she would resign.'],
    ['a book', 'In the new book, “Doomed to Win,” Ana Ruiz said little of her rivals.'],
    ['what is so called', 'Mr. Novak, a so-called “liquidity provider,” left the court by a side door.'],
    ['what somebody calls himself', 'Mr. Novak, a self-described “quiet idler,” left the court by a side door.'],
    ['what a thing has become known as', 'The choir met in what has become known as the “Lund shed” until the roof fell.'],
    ['a show of one word', 'The baker cooked on Ms. Lund’s show, “Grilled.” Neighbours praised the soup.'],
    ['a film of a number', 'The diver shows the wreck in a slow documentary “1908.”'],
    ['what is written on a thing', 'The choir kept its money in a tin labelled “Rainy days” until the roof fell.'],
    ['what stands above a chapter', 'Ana Ruiz said the bill was found under the heading “Odds and ends” in the book on Monday.'],
    ['a word meant as a word', 'Ana Ruiz said the word “austerity” was heard six times in the hall on Monday.'],
    ['what a word means', 'The parish was named after a Norse word for boats, and means “small wet green field”, says Ana Ruiz.'],
    ['how a word is said', 'The town spells it with two letters, but it is pronounced “oar”, says Ana Ruiz.'],
    ['a slogan', 'Mayor Ana Ruiz is defending the start of a campaign with the slogan “Clean by May, or we pay” on Friday.'],
    ['an adage after a comma', 'The old adage, “look before you leap,” was on every wall that Mayor Ana Ruiz passed.'],
    ['what a campaign is called', 'While we look at the town’s “Clean by May. We pay.” ad campaign, others fail.'],
    ['what a movement is called', 'Nobody joined her “no more concrete” protest movement at the docks.'],
    ['what a policy is called', 'Ana Ruiz said the town holds to the “two keys, no gate” formula of 1990.'],
    ['a term of trade', 'Ana Ruiz opened the shop in May. It has an old “pay by nod” desk, and stools for four.'],
    ['a word in a line of code', 'The boat says hello. Its test calls load("oars") and then says stop("row") at the end.'],
    ['a book that somebody wrote', 'The shelf has a bestseller, called “Salt Bread” by Ana Ruiz, and little else.'],
    ['a name that many give', 'The soup is called “wet socks” by sailors in every port.'],
    ['a stage direction', 'Q. Will you stay?\n\n“(Applause.)”\n\nThe mayor smiled.'],
  ])('%s', (_, text) => {
    expect(inMarks(text)).toEqual([]);
  });
});

describe('keepSpoken keeps', () => {
  it.each([
    ['what somebody calls something', 'Critics were harsh. Senator Joan Field called the plan “a gift to polluters” on Monday.', 'a gift to polluters'],
    ['what a body with a long name calls something', 'They closed the pier after what the harbour master’s office termed “the picnic affair” in May.', 'the picnic affair'],
    ['what somebody with a post calls something', 'The walk ended in what Ana Ruiz, the mayor, called “a quiet joy.”', 'a quiet joy.'],
    ['what is said of a slogan', 'The slogan fell flat. “It means nothing,” said Ana Ruiz, the mayor.', 'It means nothing,'],
    ['what somebody of a campaign says', 'The hall was full. “We never asked for this,” campaign manager Ana Ruiz told reporters.', 'We never asked for this,'],
    ['what is said when asked of a slogan', 'Asked about the slogan, “It was never mine,” Mayor Ana Ruiz said on Friday.', 'It was never mine,'],
    ['a verdict', 'The Harbour Trust looked at the figures of the mayor. Each was labelled “false.” Four were labelled “nonsense from end to end.”', 'nonsense'],
    ['a capital word that is said', '“Never,” said Ana Ruiz, the mayor.', 'Never,'],
    ['a shout', 'Ana Ruiz waved as the crowd chanted “Ruiz!” on the bridge.', 'Ruiz!'],
    ['a capital word in a sentence of its own', 'Ana Ruiz was asked whether she would resign.\n\n“No,” she said. “Never.”', 'No, … Never.'],
    ['capitals that are somebody’s words', 'Ana Ruiz said of the plan: “Fewer Cars, Cleaner Air.”', 'Fewer Cars, Cleaner Air.'],
    ['what somebody by name calls something', 'The ferry has been called “a joke” by Ana Ruiz.', 'a joke'],
    ['a capital word before what it is said of', '“Soaked,” he said, of the crossing that won the prize.', 'Soaked,'],
    ['words after a bracket', 'Ana Ruiz was asked (“Who pays?” said a boy) and left.', 'Who pays?'],
    ['what somebody is hailed as', 'The Harbour Post hailed Ruiz as “The Quiet Mayor.”', 'The Quiet Mayor.'],
  ])('%s', (_, text, expected) => {
    expect(inMarks(text).join(' | ')).toContain(expected);
  });
});

describe('keepSpoken and words in marks, though a cue stands before', () => {
  it.each<[string, Draft['kind'], string, number]>([
    ['Ruiz praised his “Plain Songs” radio show.', 'direct', 'Plain Songs', 0],
    ['Ruiz praised his “very frank” radio show.', 'direct', 'very frank', 1],
    ['Ruiz praised a self-declared “quiet idler” there.', 'direct', 'quiet idler', 0],
    ['A gull, called the “Duke”, guards the pier.', 'mixed', 'the “Duke”', 0],
    ['The film, titled “Idle,” shows Ms. Lund at work.', 'mixed', '“Idle,” shows Ms. Lund at work', 0],
    ['Voters praised the self-declared “Idler” there.', 'mixed', 'the self-declared “Idler” there', 1],
    ['Voters praised self-declared “Idlers” and left.', 'mixed', '“Idlers” and left', 0],
    ['Voters praised “Idle” and “Grilled” shows.', 'mixed', '“Idle” and “Grilled” shows', 1],
    ['The song that Ruiz, in tears, called “quite sad” was cut.', 'mixed', '“quite sad” was cut', 1],
    ['Ruiz praised what was a ship, later called “Quite Sad”, there.', 'direct', 'Quite Sad', 0],
    ['Ruiz praised the walk, known as the “Salt Mile”, there.', 'mixed', 'the walk, known as the “Salt Mile”', 1],
  ])('%s', (text, kind, words, kept) => {
    const start = text.indexOf(words);
    const draft: Draft = { kind, content: [{ start, end: start + words.length }], cue: { first: 1, end: 2 }, source: null, block: 0, link: 'cue', sameAs: null };
    expect(keepSpoken(layOut(read(text)), [draft])).toHaveLength(kept);
  });
});

describe('keepSpoken and words without marks', () => {
  const reading = read('Ana Ruiz said that the well was dry.');
  const [ana, said] = ['Ana Ruiz', 'said'].map((words) => rangeOf(reading, words));
  it.each([
    ['nobody says and nothing announces', null, null, 0],
    ['somebody says', null, ana, 1],
    ['a cue announces', said, null, 1],
  ])('that %s', (_, cue, source, kept) => {
    const draft: Draft = { kind: 'indirect', content: [{ start: 14, end: 35 }], cue, source, block: 0, link: 'cue', sameAs: null };
    expect(keepSpoken(layOut(reading), [draft])).toHaveLength(kept);
  });
});
