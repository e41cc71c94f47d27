import { describe, expect, it } from 'vitest';
import { convertEmoBank } from '../../scripts/accuracy/convert/emobank.ts';
import { convertGum } from '../../scripts/accuracy/convert/gum.ts';
import { convertNewsMtsc } from '../../scripts/accuracy/convert/newsmtsc.ts';
import { convertPages, showPages } from '../../scripts/accuracy/convert/pages.ts';
import { convertPolnear } from '../../scripts/accuracy/convert/polnear.ts';
import { convertSemeval2007 } from '../../scripts/accuracy/convert/semeval2007.ts';
import { convertVader } from '../../scripts/accuracy/convert/vader.ts';
import { hasChromium } from '../playground/chromium.ts';

const slices = (text: string, spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end));

describe('PolNeAR', () => {
  const text = '🚢 “Nobody,” Ito said, “was hurt.”\nShare this story';
  const annotation = [
    'T1\tSource 12 15\tIto',
    'T2\tCue 16 20\tsaid',
    'T3\tContent 2 11;22 33\t“Nobody,” “was hurt.”',
    'T4\tDiscard 34 50\tShare this story',
    'E1\tCue:T2 Source:T1 Content:T3',
    '#1\tAnnotatorNotes E1\tsplit',
  ].join('\n');

  it('gives each event its spans, counted in UTF-16 code units', () => {
    const { attributions: [attribution], discard = [], id } = convertPolnear('ferry', text, annotation);
    expect(id).toBe('ferry');
    expect(slices(text, attribution.source)).toEqual(['Ito']);
    expect(slices(text, attribution.cue)).toEqual(['said']);
    expect(slices(text, attribution.content)).toEqual(['“Nobody,”', '“was hurt.”']);
    expect(slices(text, discard)).toEqual(['Share this story']);
  });
});

describe('GUM', () => {
  const word = (id: number, form: string, upos: string, head: number, deprel: string, misc: string) => [id, form, form, upos, '_', '_', head, deprel, '_', misc].join('\t');
  const conllu = [
    '# newdoc id = GUM_news_ferry',
    '# global.Entity = GRP-etype-infstat-centering-minspan-link-identity',
    '# sent_id = 1',
    '# newpar = p (2 s)',
    word(1, 'Mayor', 'PROPN', 2, 'compound', 'Discourse=attribution-positive:1->2:1|Entity=(4-person-new-cf1-1,2-coref-Colleen_Ito'),
    word(2, 'Ito', 'PROPN', 3, 'nsubj', 'Entity=4)'),
    word(3, 'says', 'VERB', 0, 'root', '_'),
    word(4, 'boats', 'NOUN', 5, 'nsubj', 'Discourse=ROOT:2:0|Entity=(5-object-new-cf2-1-sgl)'),
    word(5, 'left', 'VERB', 3, 'ccomp', '_'),
    word(6, 'when', 'SCONJ', 7, 'mark', 'Discourse=context-circumstance:3->2:0'),
    word(7, 'asked', 'VERB', 5, 'advcl', 'SpaceAfter=No'),
    word(8, '.', 'PUNCT', 3, 'punct', '_'),
    '',
    '# sent_id = 2',
    '# newpar = p (1 s)',
    word(1, 'According', 'VERB', 4, 'case', 'Discourse=attribution-positive:4->5:1'),
    word(2, 'to', 'ADP', 1, 'fixed', '_'),
    word(3, 'her', 'PRON', 5, 'obl', 'Entity=(4-person-giv:act-cf1-1-ana-Colleen_Ito)|SpaceAfter=No'),
    word(4, ',', 'PUNCT', 3, 'punct', '_'),
    word(5, 'all', 'PRON', 6, 'nsubj', 'Discourse=joint-list:5->2:0'),
    word(6, 'sailed', 'VERB', 0, 'root', 'SpaceAfter=No'),
    word(7, '.', 'PUNCT', 6, 'punct', '_'),
    '',
  ].join('\n');

  it('reads attributions off discourse, and who is meant off the entities', () => {
    const [{ id, text, attributions }] = convertGum(conllu);
    expect({ id, text }).toEqual({ id: 'GUM_news_ferry', text: 'Mayor Ito says boats left when asked.\n\nAccording to her, all sailed.' });
    expect(attributions.map(({ source, cue, content }) => [source, cue, content].map((spans) => slices(text, spans)))).toEqual([
      [['Mayor Ito'], ['says'], ['boats left when asked.']],
      [['her'], ['According to'], ['all sailed.']],
    ]);
    expect(attributions[1].speaker).toEqual({ named: ['Mayor Ito'], mentions: ['Mayor Ito', 'her'], identity: 'Colleen_Ito' });
  });
});

describe('NewsMTSC', () => {
  it('gives a record for each target', () => {
    const line = JSON.stringify({
      primary_gid: 'a', sentence_normalized: '🚢 Ito praised Brandt.',
      targets: [{ 'Input.gid': 'a_1', from: 2, to: 5, mention: 'Ito', polarity: 4 }, { 'Input.gid': 'a_2', from: 14, to: 20, mention: 'Brandt', polarity: 6 }],
    });
    expect(convertNewsMtsc(`${line}\n`)).toEqual([
      { id: 'a_1', text: '🚢 Ito praised Brandt.', from: 3, to: 6, mention: 'Ito', label: 0 },
      { id: 'a_2', text: '🚢 Ito praised Brandt.', from: 15, to: 21, mention: 'Brandt', label: 1 },
    ]);
  });
});

describe('VADER', () => {
  it('reads a line a snippet', () => {
    expect(convertVader('1_1\t-1.35\tThe pier is a disgrace.\n1_2\t0.2\tIt opened in May.\n')).toEqual([
      { id: '1_1', valence: -1.35, text: 'The pier is a disgrace.' },
      { id: '1_2', valence: 0.2, text: 'It opened in May.' },
    ]);
  });
});

describe('EmoBank', () => {
  it('reads cells in quotes', () => {
    expect(convertEmoBank('id,split,V,A,D,text\nn1,dev,3.0,2.9,3.1,"“Go,” she said, ""now"""\r\nn2,test,1.5,4,3,Fire\n')).toEqual([
      { id: 'n1', split: 'dev', V: 3, A: 2.9, D: 3.1, text: '“Go,” she said, "now"' },
      { id: 'n2', split: 'test', V: 1.5, A: 4, D: 3, text: 'Fire' },
    ]);
  });
});

describe('SemEval-2007', () => {
  it('joins headlines and ratings by id', () => {
    const xml = '<corpus task="affective text">\n<instance id="2">Ferry &amp; tug collide</instance>\n<instance id="10"> Pier reopens </instance>\n</corpus>';
    expect(convertSemeval2007(xml, '10 0 0 1 60 0 5\n2 12 3 70 0 44 20\n', '2 -61\n10 48\n')).toEqual([
      { id: '2', text: 'Ferry & tug collide', valence: -61, anger: 12, disgust: 3, fear: 70, joy: 0, sadness: 44, surprise: 20 },
      { id: '10', text: 'Pier reopens', valence: 48, anger: 0, disgust: 0, fear: 1, joy: 60, sadness: 0, surprise: 5 },
    ]);
  });
});

describe.runIf(hasChromium)('article-extraction-benchmark (left out where /usr/bin/chromium is missing)', () => {
  it('shows each page as a browser does, and runs nothing of it', async () => {
    const markup = '<body><nav>Menu</nav><p>The pier\nis shut.</p><p hidden>Ad</p><script>document.body.innerText = "No";</script></body>';
    const texts = await showPages([['a', markup]], '/usr/bin/chromium');
    expect(convertPages({ a: { articleBody: 'The pier is shut.', url: 'https://news.example/a' } }, texts)).toEqual([
      { id: 'a', url: 'https://news.example/a', text: 'Menu\n\nThe pier is shut.', articleBody: 'The pier is shut.' },
    ]);
  });
});
