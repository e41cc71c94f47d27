import { describe, expect, it } from 'vitest';
import { findNameRuns } from '../../../src/speakers/names/name-runs.ts';
import { isCourtesy, isSuffix, parseName } from '../../../src/speakers/names/parse-name.ts';
import type { NameMention } from '../../../src/speakers/names/parse-name.ts';
import { read, wordsOf } from '../../reading.ts';

function parse(text: string): { title: string | null; name: string; mention: NameMention } | null {
  const reading = read(text);
  const mention = parseName(reading.tokens, findNameRuns(reading.tokens, reading.passages)[0]);
  return mention && { title: wordsOf(reading, mention.title), name: wordsOf(reading, mention.name), mention };
}

describe('parseName: title and name', () => {
  it.each([
    ['We met Mr. Lind there.', 'Mr.', 'Lind'],
    ['We met Justice Minister Tomas Lind there.', 'Justice Minister', 'Tomas Lind'],
    ['We met Secretary of State Ruth Abara there.', 'Secretary of State', 'Ruth Abara'],
    ['We met the ambassador to Norway Liu Abaraq there.', 'ambassador to Norway', 'Liu Abaraq'],
    ['We met the mayor of Porto Claro Ruth Abara there.', 'mayor of Porto Claro', 'Ruth Abara'],
    ['We met the envoy to the European Union Liu Abaraq there.', 'envoy to the European Union', 'Liu Abaraq'],
    ['We met the mayor of South Leeds Abaraq there.', 'mayor of South Leeds', 'Abaraq'],
    ['We met Lt. Col. Ruth Abara there.', 'Lt. Col.', 'Ruth Abara'],
    ['We met Adv Zorn Quellar there.', 'Adv', 'Zorn Quellar'],
    ['We met DSP Zorn Quellar there.', 'DSP', 'Zorn Quellar'],
    ['We met VP Zorn Quellar there.', 'VP', 'Zorn Quellar'],
    ['We met County Engineer Neil Brandt there.', 'County Engineer', 'Neil Brandt'],
    ['We met Special Agent in Charge Zorn Quellar there.', 'Special Agent in Charge', 'Zorn Quellar'],
    ['We met Wick in Charge there.', null, 'Wick'],
    ['The film opens. Star Zorn Quellar came.', 'Star', 'Zorn Quellar'],
    ['We met AJ Neil there.', null, 'AJ Neil'],
    ['We met Wick DJ Neil Brandt there.', 'Wick DJ', 'Neil Brandt'],
    ['We met Ruth Abara there.', null, 'Ruth Abara'],
    ['We met Winifred Shah there.', null, 'Winifred Shah'],
    ['We met at the Justice Department there.', null, 'Justice Department'],
    ['We met the Director of the National Harbour Study there.', null, 'National Harbour Study'],
    ['We met the Norse Commissioner for Whales there.', null, 'Norse Commissioner'],
    ['We met Kelp Premier there.', null, 'Kelp Premier'],
    ['We met the Kelp Duke there.', null, 'Kelp Duke'],
    ['We met Secretary of the Treasury Ruth Abara there.', 'Secretary of the Treasury', 'Ruth Abara'],
    ['We met Madam Zorn there.', 'Madam', 'Zorn'],
    ['We met Chief Executive Zorana Brandt there.', 'Chief Executive', 'Zorana Brandt'],
    ['We met Justices Zorana Brandt and Lind there.', 'Justices', 'Zorana Brandt'],
    ['We met Datuk Zorana Brandt there.', 'Datuk', 'Zorana Brandt'],
    ['Organiser Tavren Quell met us.', 'Organiser', 'Tavren Quell'],
    ['Organiser Quell met us.', null, 'Organiser Quell'],
    ['Organiser Tavren Quell Larch met us.', null, 'Organiser Tavren Quell Larch'],
    ['Hunter Tavren Quell met us.', null, 'Hunter Tavren Quell'],
    ['Baker Tavren Quell met us.', null, 'Baker Tavren Quell'],
    ['We met Det Insp Colette Zorn there.', 'Det Insp', 'Colette Zorn'],
    ['We met Mayor of Porto Claro Ruth Abara there.', 'Mayor of Porto Claro', 'Ruth Abara'],
    ['We met Chief Minister of Karnavati Yashvat Zorn there.', 'Chief Minister of Karnavati', 'Yashvat Zorn'],
  ])('%s', (text, title, name) => {
    expect(parse(text)).toMatchObject({ title, name });
  });

  it.each(['We met the Prime Minister there.', 'We met the Managing Director there.', 'We asked the President there.', 'We asked the Fisheries Minister there.'])('a title alone names nobody: %s', (text) => {
    expect(parse(text)).toBeNull();
  });

  it.each([
    ['We met Zoltar Brandt OBE there.', ['Zoltar', 'Brandt']],
    ['We met Zoltar Brandt KC MP there.', ['Zoltar', 'Brandt']],
    ['We went to Port Hope SC there.', ['Port', 'Hope', 'SC']],
  ])('letters after a name are not its words: %s', (text, words) => {
    expect(parse(text)?.mention.words).toEqual(words);
  });
});

describe('parseName: what it looks like', () => {
  it.each([
    ['We met Dr. Zorn there.', 'person'],
    ['We met Ruth Abara there.', 'person'],
    ['We met at a Larch Bakery Convention there.', 'organization'],
    ['We met J. T. Zorn there.', 'person'],
    ['We met J.T. Zorn there.', 'person'],
    ['We rode on N.J. Zorn there.', 'organization'],
    ['We met Zoltar Brandt Jr. there.', 'person'],
    ['We met Pieter van der Zorn there.', 'person'],
    ['We met Zoltar “Boots” Brandt there.', 'person'],
    ['We asked Zorn Holdings there.', 'organization'],
    ['We asked Zorn Therapeutics there.', 'organization'],
    ['We asked Zorn Homes there.', 'organization'],
    ['We asked Coun Zorn there.', 'person'],
    ['We asked Tánaiste Zorn there.', 'person'],
    ['We asked TD Zorn there.', 'person'],
    ['We asked DPP Zorn there.', 'person'],
    ['We saw the Ruth Abara Show there.', 'either'],
    ['We asked NATO there.', 'organization'],
    ['We asked the Bank of Norway there.', 'organization'],
    ['We asked Hart & Lowe there.', 'organization'],
    ['We asked the Zorn there.', 'organization'],
    ['We asked Zoltar Brandt KC there.', 'either'],
    ['We asked the Croats there.', 'either'],
    ['We asked Zorn there.', 'either'],
  ])('%s', (text, expected) => {
    expect(parse(text)?.mention.looksLike).toBe(expected);
  });
});

describe('parseName: what it tells of he and she', () => {
  it.each([
    ['We met Mrs. Zorn there.', 'she'],
    ['We met Mr. Zorn there.', 'he'],
    ['We met Mdm Zorn there.', 'she'],
    ['We met Alhaji Zorn there.', 'he'],
    ['We met Congresswoman Zorn there.', 'she'],
    ['We met Ruth Zorn there.', 'she'],
    ['We met Tomas Zorn there.', 'he'],
    ['We met Dr. Zorn there.', 'unknown'],
    ['We met Alex Zorn there.', 'unknown'],
  ])('%s', (text, expected) => {
    expect(parse(text)?.mention.gender).toBe(expected);
  });
});

it.each([['Jr.', true], ['Sr', true], ['III', true], ['Jrue', false], ['V.', false]])('isSuffix(%j)', (word, expected) => {
  expect(isSuffix(word)).toBe(expected);
});

it.each([['mr.', true], ['dr.', true], ['sen.', false]])('isCourtesy(%j)', (word, expected) => {
  expect(isCourtesy(word)).toBe(expected);
});
