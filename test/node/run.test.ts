import { describe, expect, it } from 'vitest';
import { columns } from '../../src/render/columns.ts';
import { run } from '../../src/node/run.ts';
import type { ArticleAnalysis } from '../../src/report.ts';
import { version } from '../../src/version.ts';
import { fakeIo, systemError } from './fake-io.ts';
import type { World } from './fake-io.ts';

const story = `Council Votes to Close Old Mill Bridge

By Nadia Brandt

LINDEN FALLS — The city council voted on Monday night to close the Old Mill Bridge after inspectors found cracks in two of its piers.

“I would rather anger drivers than bury them,” said Mayor Colleen Ito. She said that the repair would take until spring.
`;

async function call(args: string[], world: World = {}) {
  const io = fakeIo(world);
  const code = await run(args, io);
  return { code, ...io.written };
}

describe('copydesk FILE', () => {
  it('prints the report', async () => {
    const { code, out, err } = await call(['story.txt'], { files: { 'story.txt': story } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Council Votes to Close Old Mill Bridge');
    expect(out).toContain('I would rather anger drivers than bury them,');
    expect(out.endsWith('\n')).toBe(true);
  });

  it.each([['-'], []])('reads what is piped in: %j', async (...args) => {
    const piped = await call(args, { stdin: story });
    const named = await call(['story.txt'], { files: { 'story.txt': story } });
    expect(piped).toEqual(named);
  });

  it('reads the text without its byte order mark', async () => {
    const { out } = await call(['--json', 'story.txt'], { files: { 'story.txt': `\ufeff${story}` } });
    expect((JSON.parse(out) as ArticleAnalysis).article.text).toBe(story);
  });
});

describe('copydesk --json', () => {
  it('prints the analysis on one line where the output is no terminal', async () => {
    const { code, out } = await call(['--json', 'story.txt'], { files: { 'story.txt': story } });
    const analysis = JSON.parse(out) as ArticleAnalysis;
    expect(code).toBe(0);
    expect(out.indexOf('\n')).toBe(out.length - 1);
    expect(analysis.article.text).toBe(story);
    expect(analysis.paragraphs).toHaveLength(analysis.article.paragraphs.length);
  });

  it('indents it on a terminal', async () => {
    const { out } = await call(['--json', 'story.txt'], { files: { 'story.txt': story }, terminal: { columns: 80 } });
    expect(out).toMatch(/^\{\n {2}"version"/);
  });

  it('escapes what a terminal would obey and loses none of it', async () => {
    const text = `${story}\nA line with \u001b[31m, \u009b31m and \u202e in it stood here for everyone to read.\n`;
    const { out } = await call(['--json', 'story.txt'], { files: { 'story.txt': text }, terminal: { columns: 80 } });
    expect(out).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect((JSON.parse(out) as ArticleAnalysis).article.text).toBe(text);
  });
});

describe('copydesk with an output', () => {
  const files = { 'story.txt': story };

  it.each([
    ['--html', /^<!doctype html>[^]*<title>Council Votes to Close Old Mill Bridge<\/title>[^]*<\/html>\n$/],
    ['--svg', /^<svg [^]*<\/svg>\n$/],
    ['--markdown', /^# Council Votes to Close Old Mill Bridge\n[^]*> “I would rather anger drivers than bury them,”\n/],
    ['--jsonld', /^\{\n {2}"@context": "https:\/\/schema.org",[^]*\}\n$/],
  ])('%s', async (option, expected) => {
    const { code, out, err } = await call([option, 'story.txt'], { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(expected);
  });

  it('--quotes: a line for each, to cut at the tabs', async () => {
    const { out } = await call(['--quotes', 'story.txt'], { files });
    const [direct, indirect] = out.trimEnd().split('\n').map((line) => line.split('\t'));
    expect(direct).toEqual(['Colleen Ito', 'direct', 'I would rather anger drivers than bury them,']);
    expect(indirect).toEqual(['Colleen Ito', 'indirect', expect.stringContaining('would take until spring')]);
  });

  it('--quotes keeps tabs and controls of the article out of the columns', async () => {
    const { out } = await call(['--quotes', '-'], { stdin: '“We are ready\u001b[2J\tto go,” said Ana Ruiz.' });
    expect(out).toBe('Ana Ruiz\tdirect\tWe are ready␛[2J to go,\n');
  });
});

describe('copydesk --from-html', () => {
  const page = `<!doctype html><html><head><title>News</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>Council Votes to Close Old Mill Bridge</h1>
<figure><img src="bridge.jpg"><figcaption>The bridge on Monday, a day before it was closed.</figcaption></figure>
${story.split('\n\n').slice(2).map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n')}</article>
<footer><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></footer></body></html>`;

  it('takes the article out of the page', async () => {
    const { code, out, err } = await call(['--from-html', '--json', 'page.html'], { files: { 'page.html': page } });
    const { article, quotes } = JSON.parse(out) as ArticleAnalysis;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(article.headline?.text).toBe('Council Votes to Close Old Mill Bridge');
    expect(article.text).not.toMatch(/[<>]/);
    expect(article.blocks.find(({ text }) => text.includes('Sport'))?.role).toBe('furniture');
    expect(quotes[0].text).toBe('I would rather anger drivers than bury them,');
  });

  it('keeps the roles that the markup gives', async () => {
    const { out } = await call(['--from-html', '--json', 'page.html'], { files: { 'page.html': page } });
    const { article } = JSON.parse(out) as ArticleAnalysis;
    expect(article.blocks.find(({ text }) => text.startsWith('The bridge on Monday'))?.role).toBe('caption');
  });

  it('says so when there is no text on the page', async () => {
    expect(await call(['--from-html', '-'], { stdin: '<html><body><img src="a.png"></body></html>' }))
      .toEqual({ code: 1, out: '', err: 'copydesk: standard input: is a page without an article\n' });
  });
});

describe('copydesk with several files', () => {
  const files = { 'one.txt': story, 'two.txt': 'Fishermen Return to Cape Anne\n\n“The cod are back,” said Ruth Avery, a skipper, on Tuesday.\n' };

  it('names each above its report', async () => {
    const { out } = await call(['one.txt', 'two.txt'], { files });
    expect(out.match(/^==> .* <==$/gm)).toEqual(['==> one.txt <==', '==> two.txt <==']);
    expect(out.indexOf('bury them')).toBeGreaterThan(0);
    expect(out.indexOf('The cod are back')).toBeGreaterThan(out.indexOf('==> two.txt'));
  });

  it('names each on the lines of --quotes and in --json', async () => {
    const quotes = await call(['--quotes', 'one.txt', 'two.txt'], { files });
    expect(quotes.out.match(/^[^\t]+\t[^\t]+/gm)).toEqual(['one.txt\tColleen Ito', 'one.txt\tColleen Ito', 'two.txt\tRuth Avery']);
    const json = await call(['--json', 'one.txt', 'two.txt'], { files });
    expect(json.out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['one.txt', 'two.txt']);
  });

  it('reads on after one that it cannot read', async () => {
    const { code, out, err } = await call(['--quotes', 'gone.txt', 'two.txt'], { files });
    expect({ code, out, err }).toEqual({ code: 1, out: 'two.txt\tRuth Avery\tdirect\tThe cod are back,\n', err: 'copydesk: gone.txt: no such file\n' });
  });

  it('passes over those that do not quote the speaker asked for', async () => {
    const { code, out, err } = await call(['--speaker', 'avery', '--quotes', 'one.txt', 'two.txt'], { files });
    expect({ code, out, err }).toEqual({ code: 0, out: 'two.txt\tRuth Avery\tdirect\tThe cod are back,\n', err: '' });
  });

  it('says so when none of them does', async () => {
    expect(await call(['--speaker', 'Nobody', 'one.txt', 'two.txt'], { files }))
      .toEqual({ code: 1, out: '', err: 'copydesk: nobody called Nobody is quoted\n' });
  });
});

describe('copydesk on a terminal', () => {
  const files = { 'story.txt': story };

  it('prints in colour', async () => {
    expect((await call(['story.txt'], { files, terminal: { columns: 80 } })).out).toContain('\u001b[1m');
  });

  it.each([
    ['NO_COLOR is set', { terminal: { columns: 80 }, env: { NO_COLOR: '1' } }],
    ['the terminal is dumb', { terminal: { columns: 80 }, env: { TERM: 'dumb' } }],
    ['the output is no terminal', {}],
  ])('prints without colour when %s', async (_, world) => {
    expect((await call(['story.txt'], { files, ...world })).out).not.toContain('\u001b');
  });

  it('takes an empty NO_COLOR for unset, as no-color.org has it', async () => {
    expect((await call(['story.txt'], { files, terminal: { columns: 80 }, env: { NO_COLOR: '' } })).out).toContain('\u001b[1m');
  });

  it.each([[50, 50], [90, 90], [300, 100]])('fills %i columns up to %i', async (terminalColumns, most) => {
    const { out } = await call(['story.txt'], { files, terminal: { columns: terminalColumns }, env: { NO_COLOR: '1' } });
    const widest = Math.max(...out.split('\n').map(columns));
    expect(widest).toBeLessThanOrEqual(most);
    expect(widest).toBeGreaterThan(most - 10);
  });
});

describe('copydesk with input that it cannot read', () => {
  it.each<[string, string | Uint8Array | Error, string]>([
    ['missing', systemError('ENOENT'), 'no such file'],
    ['a directory', systemError('EISDIR'), 'is a directory, not a file'],
    ['not permitted', systemError('EACCES'), 'permission denied'],
    ['failing in another way', systemError('EIO'), 'EIO: the system’s own words'],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'is binary, not plain text'],
    ['in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'is binary, not plain text'],
    ['in Latin-1', Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72), 'is not plain text in UTF-8'],
    ['empty', '', 'is empty'],
    ['a byte order mark alone', '\ufeff', 'is empty'],
    ['blank', ' \n\t\n', 'is empty'],
  ])('%s: one line and exit code 1', async (_, content, reason) => {
    expect(await call(['story.txt'], { files: { 'story.txt': content } }))
      .toEqual({ code: 1, out: '', err: `copydesk: story.txt: ${reason}\n` });
  });

  it('names standard input', async () => {
    expect(await call(['-'], { stdin: '' })).toEqual({ code: 1, out: '', err: 'copydesk: standard input: is empty\n' });
  });

  it('keeps the controls of a file name off the terminal', async () => {
    expect((await call(['a\u001b[2Jb\n.txt'])).err).toBe('copydesk: a␛[2Jb .txt: no such file\n');
  });
});

describe('copydesk misunderstood', () => {
  it.each([
    [['--jsno', 'story.txt'], "copydesk: unknown option '--jsno'; see copydesk --help\n"],
    [['--html', 'one.txt', 'two.txt'], 'copydesk: --html takes one article at a time, but 2 files were given; see copydesk --help\n'],
    [[], 'copydesk: no article given. Usage: copydesk [OPTION]... [FILE|-]...\n'],
  ])('%j: one line and exit code 2', async (args, err) => {
    expect(await call(args)).toEqual({ code: 2, out: '', err });
  });
});

describe('copydesk about itself', () => {
  it.each(['--help', '-h'])('%s explains arguments and exit codes within 80 columns', async (option) => {
    const { code, out } = await call([option]);
    expect(code).toBe(0);
    const words = ['FILE', '--json', '--quotes', '--markdown', '--html', '--svg', '--jsonld', '--speaker', '--from-html', '--help', '--version', 'NO_COLOR', 'Exit codes', 'Examples'];
    for (const word of words) expect(out).toContain(word);
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80);
  });

  it('--version prints the version', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
