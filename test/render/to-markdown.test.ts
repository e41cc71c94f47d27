import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/render/to-markdown.ts';
import { harbourStory } from './harbour-story.ts';
import { makeAnalysis } from './make-analysis.ts';

describe('toMarkdown', () => {
  const markdown = toMarkdown(harbourStory);

  it('opens with the headline as heading', () => {
    expect(markdown).toMatch(/^# Navy Ships Face Off in Disputed Strait as Ministers Call for Calm\n\n\*\*Two patrol boats/);
  });

  it('has a table of speakers', () => {
    expect(markdown).toContain('| Speaker | Role | Quotes |\n| --- | --- | ---: |\n| Elena Marsh | Defense Minister | 1 |');
    expect(markdown).toContain('| Harbor Safety Board | organization | 1 |');
  });

  it('has the quotes as block quotes with their speakers', () => {
    expect(markdown).toContain('> “We will not be driven from our own waters, … Whoever rams one of our boats again will be met with force.”\n>\n> — **Elena Marsh**, Defense Minister · direct · ¶2');
    expect(markdown).toContain('> radio traffic shows that both captains tried to turn\n>\n> — **Harbor Safety Board** · indirect · ¶6');
    expect(markdown).toContain('> — speaker not told · direct');
  });

  it('leaves out what there is not', () => {
    expect(toMarkdown(makeAnalysis({ blocks: [['body', 'Rain is expected.']] })))
      .toBe('1 paragraph · 0 quotes · 0 speakers\n\n- Tension: **none** 0.00\n- Sentiment: **neutral** 0.00\n');
  });

  it.each([
    ['*not* _emphasis_', '\\*not\\* \\_emphasis\\_'],
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['1914 was not a list', '1914 was not a list'],
    ['- not a list', '\\- not a list'],
    ['a well-known up-to-date list', 'a well-known up-to-date list'],
    ['a | b', 'a \\| b'],
    ['<img onerror=x> &amp;', '\\<img onerror=x\\> \\&amp;'],
    ['[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['`code` \\ ~~gone~~', '\\`code\\` \\\\ \\~\\~gone\\~\\~'],
    ['line\n\n## break', 'line \\#\\# break'],
    ['\u202ereversed\u001b', 'reversed␛'],
    ['“Plain,” she said. It’s 5% (or less)…', '“Plain,” she said. It’s 5% (or less)…'],
  ])('shows %j as it is', (words, expected) => {
    const analysis = makeAnalysis({ blocks: [['body', words]], quotes: [{ content: [words], kind: 'indirect' }] });
    expect(toMarkdown(analysis)).toContain(`\n> ${expected}\n`);
  });
});
