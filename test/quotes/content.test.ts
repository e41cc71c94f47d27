import { describe, expect, it } from 'vitest';
import { contentOf, isStatement, wordCount } from '../../src/quotes/content.ts';
import { layOut } from '../../src/quotes/layout.ts';
import { rangeOf, read } from '../reading.ts';

describe('contentOf', () => {
  it.each([
    ['a quotation alone', 'He said, “We will stay.”', '“We will stay.”', 'direct', ['We will stay.']],
    ['nothing in marks', 'He said that they would stay.', 'they would stay.', 'indirect', ['they would stay']],
    ['some of it in marks', 'He said they were “tired of waiting” for buses.', 'they were “tired of waiting” for buses.', 'mixed', ['they were “tired of waiting” for buses']],
    ['a bracket that its closing mark follows', 'The boat drifted 40km (25 miles), he said.', 'The boat drifted 40km (25 miles', 'indirect', ['The boat drifted 40km (25 miles)']],
    ['a bracket around it', 'The cafe (he called it “a wreck”) and the bar closed.', '“a wreck”) and the bar closed.', 'direct', ['a wreck']],
    ['letters of a list', 'They asked a) for time and b) for money.', 'for time and b) for money.', 'indirect', ['for time and b) for money']],
    ['a comma at either edge', 'The bus, he said, would not come, she wrote.', ', would not come,', 'indirect', ['would not come']],
    ['a word that leads on to what has been cut off', 'He said the bus was late as crowds grew.', 'the bus was late as', 'indirect', ['the bus was late']],
    ['a shout, and at whom', 'He shouted “Thieves!” at a passing car.', '“Thieves!” at a passing car.', 'direct', ['Thieves!']],
    ['a whole statement in marks, and what happened then', 'He said “we will stay,” and closed the door.', '“we will stay,” and closed the door.', 'direct', ['we will stay,']],
  ])('%s', (_, text, range, kind, expected) => {
    const reading = read(text);
    const content = contentOf(layOut(reading), rangeOf(reading, range));
    expect(content?.kind).toBe(kind);
    expect(content?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is nothing where only marks stand', () => {
    const reading = read('He paused, — and left.');
    expect(contentOf(layOut(reading), rangeOf(reading, ', —'))).toBeNull();
  });
});

describe('isStatement', () => {
  it.each([
    ['He said, “We will stay.”', true],
    ['“Will they stay?” he asked.', true],
    ['“We will stay,” he said.', true],
    ['He never closed it: “We will stay', true],
    ['He called it “a long wait” for them.', false],
    ['The film “Yes!” opens today.', false],
  ])('%s', (text, expected) => {
    const layout = layOut(read(text));
    expect(isStatement(layout, layout.outer[0])).toBe(expected);
  });
});

describe('wordCount', () => {
  it.each([
    ['We won’t go.', 9, 3],
    ['a well-known 3.5 percent', 9, 4],
    ['Así es, Łucja', 9, 3],
    ['one two three four', 2, 2],
    ['… — !', 9, 0],
    ['', 9, 0],
  ])('%j, at most %i', (text, most, expected) => {
    expect(wordCount(text, most)).toBe(expected);
  });
});
