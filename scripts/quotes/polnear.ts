import { readFileSync } from 'node:fs';
import { english } from '../../src/language/english/english.ts';
import type { Passage, Reading } from '../../src/language/token.ts';
import { BEGIN, END, INNER, LABELS, ONLY, OUTSIDE, stateOf } from '../../src/quotes/tagger/labels.ts';
import type { Label } from '../../src/quotes/tagger/labels.ts';
import type { Span } from '../../src/text/span.ts';

type Offsets = readonly [start: number, end: number];

interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<Label, readonly Offsets[]>>[];
  readonly discard?: readonly Offsets[];
}

/** A paragraph with the state that its annotation gives to each token. */
export interface LabelledPassage {
  readonly passage: Passage;
  readonly states: Uint8Array;
}

export interface LabelledArticle {
  readonly id: string;
  readonly reading: Reading;
  readonly passages: readonly LabelledPassage[];
}

/** Articles with annotated attributions, one JSON object a line. Paragraphs marked as page furniture are left out. */
export function readArticles(file: string): LabelledArticle[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => labelArticle(JSON.parse(line) as AnnotatedArticle));
}

function labelArticle({ id, text, attributions, discard = [] }: AnnotatedArticle): LabelledArticle {
  const reading = english.read(text, paragraphsOf(text));
  const passages = reading.passages.filter((passage) => passage.firstToken < passage.endToken && !discard.some((span) => touches(span, passage)));
  return { id, reading, passages: passages.map((passage) => ({ passage, states: statesOf(reading, passage, attributions) })) };
}

/** One a line. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function touches([start, end]: Offsets, passage: Passage): boolean {
  return start < passage.end && passage.start < end;
}

/** Each span of an attribution is labelled by itself, so a content in two parts is two. PolNeAR's spans next to never overlap; the first one stands. */
function statesOf(reading: Reading, passage: Passage, attributions: AnnotatedArticle['attributions']): Uint8Array {
  const states = new Uint8Array(passage.endToken - passage.firstToken);
  for (const attribution of attributions) {
    LABELS.forEach((name, label) => {
      for (const span of attribution[name]) if (touches(span, passage)) labelSpan(states, reading, passage, span, label);
    });
  }
  return states;
}

function labelSpan(states: Uint8Array, { tokens }: Reading, passage: Passage, [start, end]: Offsets, label: number): void {
  const inside = [];
  for (let i = 0; i < states.length; i++) {
    const token = tokens[passage.firstToken + i];
    if (token.start < end && start < token.end) inside.push(i);
  }
  if (inside.length === 0 || inside.some((i) => states[i] !== OUTSIDE)) return;
  for (const i of inside) states[i] = stateOf(label, INNER);
  states[inside[0]] = stateOf(label, BEGIN);
  states[inside[inside.length - 1]] = stateOf(label, inside.length === 1 ? ONLY : END);
}
