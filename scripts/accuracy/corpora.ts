import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Start and end of a span, in UTF-16 code units of the text beside it. */
export type Offsets = readonly [start: number, end: number];

/** Someone in a text, by all that the text calls them. */
export interface Chain {
  /** The mentions that are names. */
  readonly named: readonly string[];
  readonly mentions: readonly string[];
  /** The title of their article in Wikipedia, where there is one. */
  readonly identity: string | null;
}

/** Words that are somebody's, and the words that say so and name who. Any of the three may be in several parts, and source and cue may be missing. */
export interface Attribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly speaker?: Chain | null;
}

export interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** What the annotators set aside as no part of the article. */
  readonly discard?: readonly Offsets[];
}

/** A passage with a label for each token: `B-source`, `I-source`, the same of `cue` and `content`, or `O`. */
export interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Offsets[];
  readonly labels: readonly string[];
}

/** What stands in quotation marks, and whose words it is. */
export interface QuotedSegment {
  readonly span: Offsets;
  /** 1 for somebody's words, 0 for a title, a term and the like. */
  readonly speech: 0 | 1;
  /** By the fullest name in the article; null where it does not tell. */
  readonly speaker?: string | null;
  /** All names that are right. */
  readonly also?: readonly string[];
  readonly role?: string | null;
}

export interface SegmentedArticle {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly QuotedSegment[];
}

export interface WebPage {
  readonly id: string;
  /** The page as it is shown. */
  readonly text: string;
  /** The body, one paragraph a line. */
  readonly articleBody: string;
}

/** Annotated texts in one folder, in the form that docs/corpora.md describes. */
export interface Corpora {
  readonly folder: string;
  /** The texts of a corpus such as `quotes/polnear-dev`; null when it is not there. */
  read<Text>(name: string): readonly Text[] | null;
}

export function openCorpora(folder: string): Corpora {
  return {
    folder,
    read<Text>(name: string): readonly Text[] | null {
      const file = path.join(folder, `${name}.ndjson`);
      if (!existsSync(file)) return null;
      return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Text);
    },
  };
}
