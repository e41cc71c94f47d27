import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import { findEvents } from '../../src/tone/events.ts';
import { facetOfEvent } from '../../src/tone/facets.ts';

function eventsOf(text: string): string[] {
  const reading = english.read(text, [{ start: 0, end: text.length }]);
  return findEvents(reading, reading.sentences[0]).map(({ token, root }) => `${reading.tokens[token].text}: ${facetOfEvent(root) ?? 'none'}`);
}

describe('events', () => {
  it.each([
    ['The minister accused the rebels of lying.', 'accused: hostility'],
    ['Troops bombed the harbor.', 'bombed: confrontation'],
    ['The two leaders met in Geneva.', 'met: deescalation'],
    ['The court jailed the editor.', 'jailed: coercion'],
    ['Crowds burned flags outside the embassy.', 'burned: confrontation'],
    ['The envoy delivered aid to the camp.', 'delivered: deescalation'],
  ])('%s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it('hangs on the verb alone: a noun is no event', () => {
    expect(eventsOf('The bread of the baker smells of honey.')).toEqual([]);
  });
});
