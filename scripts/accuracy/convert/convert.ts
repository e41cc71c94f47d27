/*
 * Turns the release of a public corpus into the form of docs/corpora.md.
 *
 *   npm run convert -- CORPUS RELEASE > CORPORA/FILE.ndjson
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { convertEmoBank } from './emobank.ts';
import { convertGum } from './gum.ts';
import { convertNewsMtsc } from './newsmtsc.ts';
import { convertPages, showPages } from './pages.ts';
import type { GroundTruth } from './pages.ts';
import { convertPolnear } from './polnear.ts';
import { convertSemeval2007 } from './semeval2007.ts';
import { convertVader } from './vader.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Each takes the file or folder of the release that docs/corpora.md names. */
const CORPORA: Readonly<Record<string, (release: string) => readonly object[] | Promise<readonly object[]>>> = {
  polnear(folder) {
    const texts = new Map(filesBelow(folder, '.txt').map((file) => [path.basename(file, '.txt'), file]));
    // Of several annotators' files of one article the first is taken.
    const annotations = new Map(filesBelow(folder, '.ann').reverse().map((file) => [path.basename(file, '.ann'), file]));
    return [...annotations].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, file]) => {
      const text = texts.get(id);
      return text === undefined ? [] : [convertPolnear(id, read(text), read(file))];
    });
  },
  gum: (folder) => filesBelow(folder, '.conllu').flatMap((file) => convertGum(read(file))),
  newsmtsc: (file) => convertNewsMtsc(read(file)),
  vader: (file) => convertVader(read(file)),
  emobank: (file) => convertEmoBank(read(file)),
  semeval2007(folder) {
    const only = (extension: string) => read(filesBelow(folder, extension)[0] ?? path.join(folder, `*${extension}`));
    return convertSemeval2007(only('.xml'), only('.emotions.gold'), only('.valence.gold'));
  },
  async pages(folder) {
    const groundTruth = JSON.parse(read(path.join(folder, 'ground-truth.json'))) as Record<string, GroundTruth>;
    const markup = Object.keys(groundTruth).map((id) => [id, gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8')] as const);
    return convertPages(groundTruth, await showPages(markup, CHROMIUM));
  },
};

const [corpus = '', release] = process.argv.slice(2);
if (!Object.hasOwn(CORPORA, corpus) || release === undefined) {
  console.error(`npm run convert -- CORPUS RELEASE, where CORPUS is one of ${Object.keys(CORPORA).join(', ')}`);
  process.exit(2);
}
for (const record of await CORPORA[corpus](release)) console.log(JSON.stringify(record));

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension)).sort().map((file) => path.join(folder, file));
}
