import { describe, expect, it } from 'vitest';
import { findTurns, isQuestionOrAnswer, labelText } from '../../src/quotes/labels.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { read } from '../reading.ts';

/** Who speaks each turn, and where their words begin. */
function turns(text: string): string[] {
  const layout = layOut(read(text));
  return [...findTurns(layout)].map(([block, turn]) => `${block} ${labelText(layout, turn)}: ${text.slice(layout.tokens[turn.first].start).split(/\s/u, 1)[0]}`);
}

describe('findTurns', () => {
  it.each([
    ['a transcript', 'WALLIS: Good morning.\nORTEGA: Hello, Ann.\nWALLIS: Shall we start?', ['0 WALLIS: Good', '1 ORTEGA: Hello,', '2 WALLIS: Shall']],
    ['questions and answers with full stops', 'Q. Why now?\nA. Because nobody else would.\nQ. And then?', ['0 Q: Why', '1 A: Because', '2 Q: And']],
    ['questions and answers with colons', 'Q: Why now?\nA: Nobody else would.\nQ: And then?', ['0 Q: Why', '1 A: Nobody', '2 Q: And']],
    ['labels with a title', 'SEN. JOAN HARTE: I object.\nTHE CHAIR: Noted.\nSEN. JOAN HARTE: Thank you.', ['0 SEN. JOAN HARTE: I', '1 THE CHAIR: Noted.', '2 SEN. JOAN HARTE: Thank']],
    ['a full name first, then the last', 'NORA PELL: Welcome.\nKOFI ANSAH: Thanks.\nPELL: Why salt?\nANSAH: Why not?', ['0 NORA PELL: Welcome.', '1 KOFI ANSAH: Thanks.', '2 PELL: Why', '3 ANSAH: Why']],
    ['labels that say who that is', 'NORA PELL, CITY DESK EDITOR: Welcome.\nKOFI ANSAH (on the telephone): Thanks.\nPELL: Why salt?', ['0 NORA PELL: Welcome.', '1 KOFI ANSAH: Thanks.', '2 PELL: Why']],
    ['other paragraphs between turns', 'WALLIS: Good morning.\nShe paused to look at her notes.\nWALLIS: Shall we start?', ['0 WALLIS: Good', '2 WALLIS: Shall']],
    ['marks around each turn', '“WALLIS: Good morning.”\n“ORTEGA: Hello.”\n“WALLIS: Shall we?”', ['0 WALLIS: Good', '1 ORTEGA: Hello.”', '2 WALLIS: Shall']],
    ['an answer of two paragraphs', 'Q. Why now?\nNobody knows.\nA. Why not?\n(Laughs.)\nAsk them.\nQ. And then?\nShe left.', ['0 Q: Why', '1 Q: Nobody', '2 A: Why', '4 A: Ask', '5 Q: And']],
    ['headings that come up once', 'Weather: Rain by noon.\nTraffic: The bridge is closed.', []],
    ['whom letters address', 'Dear Nora: My sister sings.\nDear Sister: Let her.\nDear Nora: Thanks.', []],
    ['headings that end alike', 'Corn Street: closed until noon.\nMarket Street: closed until six.', []],
    ['a colon within a sentence', 'The choice is plain: go now.\nThe choice is plain: stay home.', []],
    ['a single label', 'WALLIS: Good morning.\nThe guest said nothing.', []],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });
});

it.each([['Q', true], ['A.', true], ['QA', false], ['Wallis', false]])('isQuestionOrAnswer(%j)', (label, expected) => {
  expect(isQuestionOrAnswer(label)).toBe(expected);
});
