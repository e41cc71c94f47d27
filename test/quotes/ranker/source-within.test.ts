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
    const { first, end } = sourceWithin(layOut(reading), rangeOf(reading, candidate));
    expect(text.slice(reading.tokens[first].start, reading.tokens[end - 1].end)).toBe(source);
  });
});
