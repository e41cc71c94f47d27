import { describe, expect, it } from 'vitest';
import { columns } from '../../src/render/columns.ts';
import { toText } from '../../src/render/to-text.ts';
import { harbourStory } from './harbour-story.ts';
import { makeAnalysis } from './make-analysis.ts';

const widest = (report: string) => Math.max(...report.split('\n').map(columns));

/** The lines of one section, without its heading. */
function section(report: string, title: string): string[] {
  const part = report.split('\n\n').find((one) => one.startsWith(title)) ?? '';
  return part.split('\n').slice(1);
}

describe('toText', () => {
  const report = toText(harbourStory);

  it('opens with headline, dek, byline, place and figures', () => {
    expect(report.split('\n').slice(0, 5)).toEqual([
      'Navy Ships Face Off in Disputed Strait as Ministers Call for Calm',
      'Two patrol boats collided before dawn, and each government blames the other',
      'By Ruth Adeyemi and Tomás Vela · PORT ALDEN, Marisia',
      '7 paragraphs · 6 quotes · 5 speakers',
      '',
    ]);
  });

  it('shows the course of tension and sentiment with a bar a paragraph', () => {
    expect(section(report, 'TENSION')[0].trim()).toBe('▆▇▅▁▃▃▂');
    expect(section(report, 'SENTIMENT')[0].trim()).toBe('▃▃▄▅▄▃▇');
  });

  it('names the place of the greatest tension and the words behind the scores, the strongest first', () => {
    expect(report).toMatch(/^TENSION {4}moderate 0\.\d\d, steady, most in ¶2$/m);
    expect(report.replace(/\s+/g, ' ')).toContain('raised by force, collided, warnings, dispute, dangerous; eased by truce, agreed');
  });

  it('lists the body numbered, folds furniture and says what else a block is', () => {
    const story = section(report, 'STORY');
    expect(story.map((line) => line.slice(0, 28).trimEnd())).toEqual([
      '       2 blocks of furniture',
      '       caption: A patrol boa',
      ' 1 ▆ − PORT ALDEN, Marisia —',
      ' 2 ▇ − “We will not be drive',
      ' 3 ▅ − A senior official of',
      '       A Fragile Truce',
      ' 4 ▁ + Fishing crews on both',
      ' 5 ▃   “My grandfather fishe',
      '       • The strait carries',
      ' 6 ▃ − According to the Harb',
      ' 7 ▂ + The two foreign minis',
      '       2 blocks of furniture',
    ]);
  });

  it('lists speakers by how often they are quoted, with roles and kind', () => {
    const twice = makeAnalysis({
      blocks: [['body', '“No,” said the mayor. “Yes,” said Ana Ruiz, a nurse. “And now,” she added, “we wait.” “Good.”']],
      speakers: [{ name: 'the mayor', kind: 'unnamed' }, { name: 'Ana Ruiz', roles: ['a nurse'] }],
      quotes: [{ content: ['No,'], speaker: 's1' }, { content: ['Yes,'], speaker: 's2' }, { content: ['And now,', 'we wait.'], speaker: 's2' }, { content: ['Good.'] }],
    });
    expect(section(toText(twice), 'SPEAKERS')).toEqual([
      ' 2  Ana Ruiz, a nurse',
      ' 1  the mayor (unnamed)',
      ' 1  the text does not tell',
    ]);
  });

  it('gives each quote its place, words, speaker, role, kind and cue', () => {
    expect(section(report, 'QUOTES').slice(0, 3)).toEqual([
      ' ¶2  “We will not be driven from our own waters, … Whoever rams one of our boats',
      '     again will be met with force.”',
      '     — Elena Marsh, Defense Minister · direct · “said”',
    ]);
  });

  it('puts quotation marks around direct quotes only', () => {
    expect(report).toContain(' ¶3  the Marisian captain had ignored “three clear warnings”');
    expect(report).toContain(' ¶6  radio traffic shows that both captains tried to turn\n');
  });

  it('cuts a long quote and still closes it', () => {
    expect(report).toMatch(/I tell her, and then I count .* …”\n {5}— Jonah Pell/);
  });

  it('tells the confidence only where it is low, and which quotes stand within others', () => {
    expect(report.match(/confidence/g)).toHaveLength(1);
    expect(report).toContain('— Amira Osei, the board’s chair · direct · “recalled” · confidence 0.62');
    expect(report).toContain('— speaker not told · direct · within the quote above');
  });

  it('leaves out what an article does not have', () => {
    expect(toText(makeAnalysis({ blocks: [['body', 'Rain is expected.']] }))).toBe([
      '1 paragraph · 0 quotes · 0 speakers', '',
      'TENSION    none 0.00', '',
      'SENTIMENT  neutral 0.00', '',
      'STORY  bar: tension; + or −: sentiment',
      ' 1 ▁   Rain is expected.', '',
    ].join('\n'));
  });

  it('says little of an empty text', () => {
    expect(toText(makeAnalysis({ blocks: [] }))).toMatch(/^0 paragraphs/);
  });
});

describe('toText width', () => {
  const hostile = makeAnalysis({
    blocks: [
      ['headline', '東京湾で巡視船が衝突し乗組員四人が負傷、両国の外相が金曜日に会談へ'.repeat(3)],
      ['dek', `https://example.org/${'a'.repeat(300)}`],
      ['body', `Officials said “${'no'.repeat(400)}” 🔥🔥🔥 ${'z\u0301'.repeat(200)} and left.`],
      ['furniture', 'x'.repeat(5000)],
    ],
    speakers: [{ name: 'M'.repeat(200), roles: ['r'.repeat(90), 'press secretary of the ministry'] }],
    quotes: [{ content: ['no'.repeat(400)], speaker: 's1', confidence: 0.3 }],
    evidence: [['no'.repeat(400), 0.4], ['Officials', -0.1]],
  });

  it.each([40, 60, 80, 100, 120])('no line is wider than %i columns', (width) => {
    for (const analysis of [harbourStory, hostile]) expect(widest(toText(analysis, { width }))).toBeLessThanOrEqual(width);
  });

  it('uses the columns it is given', () => {
    expect(widest(toText(harbourStory, { width: 120 }))).toBeGreaterThan(100);
  });

  it('stays readable on a terminal too narrow', () => {
    expect(toText(harbourStory, { width: 0 })).toBe(toText(harbourStory, { width: 40 }));
  });

  it('condenses the course of an article with more paragraphs than columns', () => {
    const long = makeAnalysis({ blocks: Array.from({ length: 500 }, (_, i) => ['body', `Paragraph ${i}.`]) });
    expect(section(toText(long), 'TENSION')[0].trim()).toBe('▁'.repeat(69));
  });
});

describe('toText colour', () => {
  const escapes = /\u001b\[[\d;]*m/g;

  it('sends no control code without it', () => {
    expect(toText(harbourStory)).not.toMatch(/[^\n\P{Cc}]/u);
  });

  it('changes nothing but the colours', () => {
    expect(toText(harbourStory, { color: true }).replace(escapes, '')).toBe(toText(harbourStory));
  });

  it('closes on each line what it opens there', () => {
    for (const line of toText(harbourStory, { color: true }).split('\n')) {
      const last = line.match(escapes)?.at(-1) ?? '\u001b[0m';
      expect(last).toBe('\u001b[0m');
    }
  });

  it.each([false, true])('lets no control of the article through, colour %s', (color) => {
    const attack = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.exe\r';
    const report = toText(makeAnalysis({
      blocks: [
        ['furniture', `Menu ${attack}`], ['headline', `Head ${attack}`], ['dek', `Dek ${attack}`], ['byline', `By ${attack}`],
        ['subheading', attack], ['caption', attack], ['body', `${attack}“Stop${attack}” said ${attack} Li Wen.`], ['listItem', attack],
      ],
      place: attack,
      speakers: [{ name: `Li Wen${attack}`, roles: [attack] }],
      quotes: [{ content: [`Stop${attack}`], cue: `said ${attack}`, speaker: 's1' }],
      evidence: [[`Stop${attack}`, 0.5], [attack, -0.5]],
    }), { color });
    expect(report.replace(escapes, '')).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e]/u);
    expect(report.match(escapes) ?? []).not.toContain('\u001b[31m');
  });
});

describe('toText growth', () => {
  it.each([
    ['a quote of a megabyte without a space', [['body', `“${'x'.repeat(1_000_000)}”`]], [{ content: ['x'.repeat(1_000_000)] }]],
    ['a quote of a megabyte of short words', [['body', `“${'a '.repeat(500_000)}”`]], [{ content: ['a '.repeat(500_000)] }]],
    ['a headline of combining marks', [['headline', `a${'\u0301'.repeat(1_000_000)}`]], []],
    ['100,000 blocks', Array.from({ length: 100_000 }, (_, i) => [i % 2 ? 'body' : 'furniture', 'word '.repeat(10)]), []],
  ] as [string, Parameters<typeof makeAnalysis>[0]['blocks'], { content: string[] }[]][])('%s takes no more than seconds', (_, blocks, quotes) => {
    const analysis = makeAnalysis({ blocks, quotes });
    const start = process.cpuUsage();
    toText(analysis);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
  });
});
