// Writes src/tone/lexicon/event-verbs.ts from the CAMEO verb patterns of PETRARCH2.
// Keeps verbs of one word, and their objects of one word that occur in ordinary news.
//   build-events CAMEO.2.0.txt CORPORA OUTPUT
import { readFileSync, writeFileSync } from 'node:fs';
import { countWords } from './news-words.ts';

/** How often a word has to occur in the news to be kept. */
const LEAST = 4;

/** Verbs that mean much the same, with what they are alone (by event) and with an object (by event). */
interface Block {
  readonly verbs: Map<string, Set<string>>;
  readonly objects: Map<string, Set<string>>;
}

/** The CAMEO root of a code: its first two digits; nothing for patterns that CAMEO discards. */
function rootOf(code: string): string {
  return code.split(':').map((part) => part.slice(0, 2)).find((part) => /^\d\d$/.test(part)) ?? '';
}

/** What a pattern asks for besides its verb, where that is one word or one of a set. */
function objectsOf(pattern: string, synonyms: Map<string, string[]>): string[] {
  const words = pattern.replace(/[(){}*]/g, ' ').trim().split(/\s+/).filter(Boolean);
  if (words.length !== 1) return [];
  return words[0].startsWith('&') ? synonyms.get(words[0]) ?? [] : [clean(words[0])];
}

function clean(word: string): string {
  return word.replace(/_$/, '').toLowerCase();
}

const [input, corpora, output] = process.argv.slice(2);
const counts = countWords(corpora);
const synonyms = new Map<string, string[]>();
const blocks: Block[] = [];
let synonymSet: string[] | null = null;
let blockCode = '';

function addTo(sets: Map<string, Set<string>>, event: string, words: readonly string[]): void {
  for (const word of words) {
    const known = sets.get(event);
    if (known === undefined) sets.set(event, new Set([word]));
    else known.add(word);
  }
}

for (const raw of readFileSync(input, 'utf8').split('\n')) {
  const line = raw.replace(/#.*/, '').trim();
  const block = blocks.at(-1);
  if (line.startsWith('&')) {
    synonymSet = [];
    synonyms.set(line.split(/\s/)[0], synonymSet);
  } else if (synonymSet !== null && line.startsWith('+')) {
    synonymSet.push(clean(line.slice(1)));
  } else if (line.startsWith('---')) {
    synonymSet = null;
    blockCode = rootOf(/\[([^\]]*)\]/.exec(line)?.[1] ?? '');
    blocks.push({ verbs: new Map(), objects: new Map() });
  } else if (block !== undefined && line.startsWith('- ')) {
    const [, pattern = '', code = ''] = /^- (.*?)\s*\[([^\]]*)\]/.exec(line) ?? [];
    addTo(block.objects, rootOf(code), objectsOf(pattern, synonyms).filter((word) => (counts.get(word) ?? 0) >= LEAST));
  } else if (block !== undefined && /^[A-Z]/.test(line)) {
    const [, verb = '', code] = /^([A-Z_'-]+)[^[]*(?:\[([^\]]*)\])?/.exec(line) ?? [];
    if (!verb.slice(0, -1).includes('_')) addTo(block.verbs, code === undefined ? blockCode : rootOf(code), [clean(verb)]);
  }
}

const entry = ([event, words]: [string, Set<string>]) => `${event}:${[...words].join(',')}`;
const lines = blocks
  .filter(({ verbs, objects }) => verbs.size > 0 && (objects.size > 0 || [...verbs.keys()].some((event) => event !== '')))
  .map(({ verbs, objects }) => `${[...verbs].map(entry).join('|')}=${[...objects].map(entry).join('|')}`);
writeFileSync(output, `/**
 * Verbs of political events: the CAMEO verb patterns of PETRARCH2 (MIT, see NOTICE), made compact.
 * A line is \`event:verbs|…=event:objects|…\`: what the verbs are by themselves, and what they are with an object.
 * Events are CAMEO's roots, 01 to 20; an empty one is no event.
 * Written by scripts/tone/build-events.ts.
 */
export const EVENT_VERBS = \`${lines.join('\n').replaceAll('`', "'")}\`;
`);
