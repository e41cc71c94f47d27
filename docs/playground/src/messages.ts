import type { Article } from 'copydesk';

/** Two speakers may have the same name, and a speaker another id after the next key. */
export interface SpeakerKey {
  readonly id: string;
  readonly name: string;
}

/** What the page asks of the worker. */
export type Request =
  /** To read an article, as a text or taken out of its page, and show the quotes of one speaker alone where `only` is one of its speakers. */
  | { readonly kind: 'read'; readonly article: string | Article; readonly only: SpeakerKey | null }
  /** To write down what was read last. */
  | { readonly kind: 'save'; readonly format: Format };

export type Format = 'html' | 'svg' | 'markdown' | 'json';

export interface Reading {
  readonly kind: 'reading';
  /** The article as `toHtml` renders it; everything from the text is escaped. */
  readonly html: string;
  readonly speakers: readonly SpeakerKey[];
  /** The speaker whose quotes alone are shown, with these quotes. */
  readonly only: { readonly id: string; readonly quotes: readonly { readonly id: string; readonly text: string; readonly isDirect: boolean }[] } | null;
  readonly facts: { readonly paragraphs: number; readonly quotes: number; readonly speakers: number; readonly milliseconds: number };
}

/** What the worker answers. */
export type Answer = Reading | { readonly kind: 'saved'; readonly format: Format; readonly content: string };
