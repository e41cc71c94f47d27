import { readFileSync, readdirSync } from 'node:fs';

/** A quote that a careful reader finds in a passage; `README.md` in this folder says how it is written. */
export interface ExpectedQuote {
  readonly kind: string;
  /** Names that are all right; null: the text does not tell; undefined: not checked. */
  readonly speaker: readonly string[] | null | undefined;
  readonly cue: string | null | undefined;
  readonly source: string | null | undefined;
  readonly words: string;
  readonly within: boolean;
}

export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

/** The passages by file. */
export function loadPassages(): [string, Passage[]][] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt')).sort();
  return files.map((file) => {
    const [, ...sections] = `\n${readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')}`.split('\n## ');
    return [file.replace('.txt', ''), sections.map(readPassage)];
  });
}

function readPassage(section: string): Passage {
  const [title, ...lines] = section.split('\n');
  const isQuote = (line: string): boolean => /^>>? /u.test(line);
  return { title, text: lines.filter((line) => !isQuote(line)).join('\n').trim(), quotes: lines.filter(isQuote).map(readQuote) };
}

function readQuote(line: string): ExpectedQuote {
  const [kind, speaker, cue, source, words] = line.replace(/^>>? /u, '').split(' | ');
  const told = (part: string): string | null | undefined => part === '?' ? undefined : part === '-' ? null : part;
  return { kind, speaker: told(speaker)?.split(' / ') ?? (speaker === '-' ? null : undefined), cue: told(cue), source: told(source), words, within: line.startsWith('>>') };
}
