import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/quotes/layout.ts';
import { sourceWithin } from '../../../src/quotes/ranker/source-within.ts';
import { rangeOf, read } from '../../reading.ts';

describe('sourceWithin', () => {
  it.each([
    ['Dahlquist’s claim was dismissed.', 'Dahlquist’s', 'Dahlquist'],
    ['Grace Obi (Labour, Hexham East) said so.', 'Grace Obi (Labour, Hexham East', 'Grace Obi (Labour, Hexham East)'],
    ['Dockworkers at the port on Tuesday rejected the offer.', 'Dockworkers at the port on Tuesday', 'Dockworkers at the port'],
    ['A columnist on Tuesday’s page said so.', 'A columnist on Tuesday’s page', 'A columnist on Tuesday’s page'],
    ['The union today rejected the offer.', 'The union today', 'The union'],
    ['Harbour Today rejected the offer.', 'Harbour Today', 'Harbour Today'],
    ['A report on March was late.', 'on March', 'on March'],
  ])('%s', (text, candidate, source) => {
    const reading = read(text);
    const { first, end } = sourceWithin(layOut(reading), rangeOf(reading, candidate), null);
    expect(text.slice(reading.tokens[first].start, reading.tokens[end - 1].end)).toBe(source);
  });

  it.each([
    ['Ada Finch, who last year called it “mad,” left.', 'Ada Finch, who last year', 'called', 'Ada Finch'],
    ['Ada Finch, who last year called it “mad,” said no.', 'Ada Finch, who last year called it “mad,”', 'called', 'Ada Finch'],
    ['A cook who called it “mad” left.', 'A cook who called it “mad”', 'called', 'A cook'],
    ['Ada Finch, who last year called it “mad,” said no.', 'Ada Finch, who last year called it “mad,”', 'said', 'Ada Finch, who last year called it “mad,”'],
    ['Said Ada Finch, who is late: “It is mad.”', 'Said Ada Finch', 'Said', 'Said Ada Finch'],
  ])('%s | %s | %s', (text, candidate, cue, source) => {
    const reading = read(text);
    const { first, end } = sourceWithin(layOut(reading), rangeOf(reading, candidate), rangeOf(reading, cue));
    expect(text.slice(reading.tokens[first].start, reading.tokens[end - 1].end)).toBe(source);
  });
});
