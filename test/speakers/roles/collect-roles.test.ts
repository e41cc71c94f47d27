import { describe, expect, it } from 'vitest';
import { collectNames, settleKinds } from '../../../src/speakers/names/collect-names.ts';
import { collectRoles } from '../../../src/speakers/roles/collect-roles.ts';
import { read } from '../../reading.ts';

/** The roles of the first person whom the text names. */
function roles(text: string): readonly string[] {
  const reading = read(text);
  const names = collectNames(reading);
  collectRoles(reading, names);
  return names.find(({ entity }) => entity.kind === 'person')?.entity.roles ?? [];
}

describe('collectRoles', () => {
  it.each([
    ['a noun that is an adjective too', 'A former fire chief, Ruth Abara, spoke.', ['former fire chief']],
    ['letters that tell an office', 'Ruth Abara KC MP spoke.', ['KC', 'MP']],
    ['lead', 'The study lead author Ruth Abara spoke.', ['study lead author']],
    ['between dashes', 'Ruth Abara — a retired potter fresh off a boat — spoke.', ['retired potter']],
    ['a thing after a dash', 'Ruth Abara — mayor or not — spoke.', []],
    ['a hopeful', 'Ruth Abara, a Senate hopeful, spoke.', ['Senate hopeful']],
    ['a post in a part of the world', 'Ruth Abara, President Larch North America, spoke.', ['President Larch North America']],
    ['one of some', 'Ruth Abara, one of her tutors at Wick, spoke.', ['one of her tutors at Wick']],
    ['a post before what it is of', 'Ruth Abara, senior VP ferries and docks at Larch Lines, spoke.', ['senior VP ferries and docks at Larch Lines']],
    ['a post before the unit that it is of', 'Its General Manager, Harbour Services, Mrs. Ruth Abara, spoke.', ['General Manager, Harbour Services']],
    ['where one works', 'In her second home, Harbour Services, Mrs. Ruth Abara spoke.', []],
    ['a unit told something', 'The manager told Harbour Services, Mrs. Ruth Abara, that it rained.', []],
    ['two jobs', 'The manager, a neighbour, Mrs. Ruth Abara, spoke.', ['neighbour']],
    ['the next of a list', 'The manager, Harbour Services, Mayor Ruth Abara, spoke.', ['Mayor']],
    ['kin by marriage', 'Her sister-in-law, Ruth Abara, spoke.', ['sister-in-law']],
    ['a job with hyphens', 'Ruth Abara, the editor-in-chief of the Post, spoke.', ['editor-in-chief of the Post']],
    ['how many children', 'Mother-of-two Ruth Abara spoke.', ['Mother-of-two']],
    ['a number', 'On Route-of-two Ruth Abara spoke.', []],
    ['in charge', 'Agent in Charge Ruth Abara spoke.', ['Agent in Charge']],
    ['what the sentence says who it is', 'The winner was Ruth Abara.', ['winner']],
    ['what it says of several', 'The winners were Ruth Abara, Tomas Lind and Joan Pell.', []],
    ['what it says of two', 'The winner is Ruth Abara and the loser is Tomas Lind.', []],
    ['a thing that it says whose it is', 'The mill was Ruth Abara’s.', []],
    ['who does something to somebody', 'The winner met Ruth Abara.', []],
    ['somebody’s', 'The winner was Ruth Abara’s mother.', []],
    ['after degrees', 'Ruth Abara, M.D., Ph.D., chief surgeon of the clinic, spoke.', ['chief surgeon of the clinic']],
    ['after letters of a college', 'Ruth Abara, MBBS, FRCP, a surgeon, spoke.', ['surgeon']],
    ['party and seat in brackets', 'Cllr Ruth Abara (Con, Westfield) spoke.', ['Cllr', 'Con, Westfield']],
    ['letters of honour', 'Ruth Abara OBE, a nurse, spoke.', ['nurse']],
    ['a title', 'Then Justice Minister Tomas Lind left.', ['Justice Minister']],
    ['a job in small letters', 'Then the retired teacher Ruth Abara left.', ['retired teacher']],
    ['a job after the name', 'Ruth Abara, a retired teacher, left.', ['retired teacher']],
    ['an office with of', 'Ruth Abara, the head of the harbour union, left.', ['head of the harbour union']],
    ['after an age', 'Ruth Abara, 61, a retired teacher, left.', ['retired teacher']],
    ['who is', 'Ruth Abara, who is a teacher, left.', ['teacher']],
    ['a job before the name, with a comma', 'The school’s caretaker, Tomas Lind, left.', ['school’s caretaker']],
    ['after somebody else', 'The mayor and his wife, Helen Marsh, left.', ['wife']],
    ['two jobs of one', 'The firm’s founder and manager, Tomas Lind, left.', ['firm’s founder and manager']],
    ['an age between', 'Their apprentice, 19-year-old Tomas Lind, left.', ['apprentice']],
    ['named', 'We met a baker named Tomas Lind there.', ['baker']],
    ['a body', 'Then Ruth Abara of the Harbour Institute left.', ['Harbour Institute']],
    ['a project', 'Then Ruth Abara of the Open Fields Project left.', ['Open Fields Project']],
    ['a party and a state', 'Then Sen. Ruth Abara, D-Ohio, left.', ['Sen.', 'D-Ohio']],
    ['a party alone in brackets', 'Then Ruth Abara (R) left.', ['R']],
    ['somebody’s after another', 'Ruth Abara, an oncologist at the hospital and the study’s lead author, left.', ['oncologist at the hospital and the study’s lead author']],
    ['an office and a courtesy title', 'Then Undersecretary for Education Mr. Tomas Lind left.', ['Undersecretary for Education']],
    ['a word that ends as jobs do', 'Asked to promise no further closures, Mr. Lind left.', []],
    ['a party in brackets', 'Then Ruth Abara (R-Ohio) left.', ['R-Ohio']],
    ['a sentence that tells it', 'Ruth Abara was the only midwife there.', ['only midwife']],
    ['two at two mentions', 'Then Justice Minister Tomas Lind left. Lind, a lawyer, wept.', ['Justice Minister', 'lawyer']],
    ['one told twice', 'Ruth Abara, a teacher, left. Abara, a teacher, wept.', ['teacher']],
    ['an office in small letters', 'Then former secretary of state Ruth Abara left.', ['former secretary of state']],
    ['after a place', 'Ruth Abara of Ohio, the party leader, left.', ['party leader']],
    ['with a hyphen', 'Ruth Abara, a former All-Star pitcher, left.', ['former All-Star pitcher']],
    ['is, without an article', 'Ruth Abara is director of the Harbour Fund.', ['director of the Harbour Fund']],
    ['what one is called and is', 'Ruth Abara, a welder from Wick, is the coach of its team.', ['welder from Wick', 'coach of its team']],
    ['what one was and is', 'Ruth Abara, a former minister who is now a trustee at the museum, left.', ['former minister', 'trustee at the museum']],
    ['a clause that tells a job', 'Ruth Abara, who represents the family, left.', ['represents the family']],
    ['whom one works for', 'Then CNN’s Ruth Abara left.', ['CNN']],
    ['what is of somebody else', 'When Marsh’s colleagues wept, Ruth Abara left.', []],
    ['a thing that comes to one', 'Now comes the real test for Sen. Ruth Abara.', ['Sen.']],
    ['a writing before the name', 'In a report in the Morning Leader, Ruth Abara left.', []],
    ['with an age', 'Ruth Abara, a 58-year-old driver, left.', ['driver']],
    ['no job at all', 'Ruth Abara, the first woman to lead the council, left.', []],
    ['as what one serves', 'Ruth Abara, who has served as the ferry line’s engineer, left.', ['ferry line’s engineer']],
    ['to what one was elected', 'Ruth Abara was elected captain of the ferry last week.', ['captain of the ferry']],
    ['as what one was appointed', 'Ruth Abara was appointed as the harbour judge.', ['harbour judge']],
    ['what one became', 'Ruth Abara later became a judge at Wick.', ['judge at Wick']],
    ['a supposition', 'If Ruth Abara becomes the mayor, we leave.', []],
    ['a supposition without if', 'Should Ruth Abara be the captain, we leave.', []],
    ['what one is not', 'Ruth Abara was not a nurse.', []],
    ['a comparison', 'Ruth Abara is a better captain than Lind.', []],
    ['more or less', 'Ruth Abara is more liberal than Lind.', []],
    ['what one is doing', 'Ruth Abara is hiring nurses in Wick.', []],
    ['at some time', 'Ruth Abara, the interim captain at the time, left.', ['interim captain']],
    ['a job that looks like a verb', 'Ruth Abara, who is chairman of the ferry, left.', ['chairman of the ferry']],
    ['a job that looks like an adjective', 'Ruth Abara, a tireless surrogate for Helen Marsh, left.', ['tireless surrogate for Helen Marsh']],
    ['a body with of before the noun', 'Ruth Abara, a University of Wick history lecturer, left.', ['University of Wick history lecturer']],
    ['the next of a list, of a body', 'There were Ruth Abara, Blair Lind of Marsh Partners and others.', []],
    ['a second job after a clause', 'Ruth Abara, a school cook during her lean years and now director of the ferry line, left.', ['school cook', 'director of the ferry line']],
    ['before a courtesy title', 'Then the Danish envoy Sir Tomas Lind left.', ['Danish envoy']],
    ['an undersecretary', 'Ruth Abara, the undersecretary for fisheries, left.', ['undersecretary for fisheries']],
    ['the subject of a verb', 'After a row with Ruth Abara, the ferry captain told reporters to leave.', []],
    ['who is told by a participle', 'The winner is Ruth Abara, the lawyer representing the harbour.', ['winner', 'lawyer']],
    ['then, and no more', 'Ruth Abara, then envoy to Norway, left.', ['envoy to Norway']],
    ['another', 'Ruth Abara, another former deputy harbour engineer at Wick, left.', ['former deputy harbour engineer at Wick']],
    ['somebody’s chief of staff', 'Ruth Abara, her chief of staff, left.', ['chief of staff']],
    ['what looks like an adjective, before a clause', 'Ruth Abara, a hardened operative who sailed there, left.', ['hardened operative']],
    ['a relative’s name', 'Ruth Abara, whose husband left, wept.', []],
    ['of somebody with a title', 'Ruth Abara, a critic of Mayor Thomas Lind, left.', ['critic of Mayor Thomas Lind']],
    ['the next of a list, with an office', 'Ruth Abara, former secretary of state Helen Marsh, left.', []],
    ['one of some, before the name', 'One of her tutors, Ruth Abara, left.', ['One of her tutors']],
    ['whose blessing it is', 'He had the blessing of the last leader of the anglers, Ruth Abara.', ['last leader of the anglers']],
    ['a partner of the next', 'There was help of the Marsh Partners, Ruth Abara and others.', []],
    ['not the and before it', 'That is where cook and fiery firebrand Ruth Abara left.', ['fiery firebrand']],
    ['appointed at some time', 'Ruth Abara, who was named last month as the captain of the ferry, left.', ['captain of the ferry']],
    ['a paper by its name', 'Then Ruth Abara of The Lantern left.', ['The Lantern']],
    ['mere courtesy', 'Then Mr. Lind left, and Dr. Abara came.', []],
    ['a place', 'Then Ruth Abara of Ohio left.', []],
    ['before a courtesy title', 'Then the lead author Dr Ruth Abara left.', ['lead author']],
    ['an office and the work it is of', 'Then former head of modern fleet planning Ruth Abara left.', ['former head of modern fleet planning']],
    ['an office that is hers', 'We met the leader of Ruth Abara’s party there.', []],
    ['of, and no office', 'Of pop music Ruth Abara spoke.', []],
    ['an office and the body it is of', 'Then, leader of the council Ruth Abara left.', ['leader of the council']],
    ['a friend of one', 'Then a friend of the singer Ruth Abara left.', ['singer']],
    ['a doer with an object', 'The lawyer representing the family, Ruth Abara, left.', ['lawyer representing the family']],
    ['a name that somebody is called by', 'Then a baker called Ruth Abara left.', ['baker']],
    ['an appointment', 'Ruth Abara has been named head of the works.', ['head of the works']],
    ['a participle after an apposition', 'Ruth Abara, the envoy elected, spoke.', ['envoy']],
    ['an election after an apposition', 'The singer, Ruth Abara, was once elected mayor.', ['singer', 'mayor']],
    ['a list', 'Then Ruth Abara, Tomas Lind and others left.', []],
    ['a clause', 'Ruth Abara, who left early, wept.', []],
    ['a day', 'On Tuesday Ruth Abara left.', []],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

it('a role of several is of each', () => {
  const reading = read('Marsh’s co-owners Ruth Abara, Nell Lind and Tomas Adu spoke, as did the bakers Tom Obi and Helen Marsh, whom Ada Brandt met.');
  const names = collectNames(reading);
  collectRoles(reading, names);
  expect(names.slice(1).map(({ entity: { name, roles: all } }) => [name, ...all])).toEqual([
    ['Ruth Abara', 'co-owners'], ['Nell Lind', 'co-owners'], ['Tomas Adu', 'co-owners'], ['Tom Obi', 'bakers'], ['Helen Marsh', 'bakers'], ['Ada Brandt'],
  ]);
});

describe('what a role tells besides', () => {
  it.each([
    ['a word that may name anything', 'Her husband, Zorn, left.', 'Zorn', 'person', 'he'],
    ['the same as a body that trades', 'The operator, Zorn, left.', 'Zorn', 'organization', 'unknown'],
    ['a first name that tells nothing', 'Her sister, Alex Lind, left.', 'Alex Lind', 'person', 'she'],
    ['a first name that tells', 'The chairman, Ruth Abara, left.', 'Ruth Abara', 'person', 'she'],
    ['a body by name', 'Its king, the Harbour Trust, left.', 'Harbour Trust', 'organization', 'unknown'],
  ])('%s', (_, text, name, kind, gender) => {
    const reading = read(text);
    const names = collectNames(reading);
    collectRoles(reading, names);
    expect(names.map(({ entity }) => entity)).toContainEqual(expect.objectContaining({ name, kind, gender }));
  });
});

describe('settleKinds', () => {
  it.each([
    ['a place', 'They met in Zorn Brandt there.', 'organization'],
    ['somebody met once', 'They met Zorn Brandt there.', 'person'],
    ['somebody with a role', 'They believe in Zorn Brandt, a baker.', 'person'],
  ])('%s', (_, text, kind) => {
    const reading = read(text);
    const names = collectNames(reading);
    collectRoles(reading, names);
    settleKinds(reading.tokens, names);
    expect(names[0].entity.kind).toBe(kind);
  });
});
