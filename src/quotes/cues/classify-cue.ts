import { perLexeme } from '../../language/per-lexeme.ts';
import type { Token } from '../../language/token.ts';
import { CUE_CLASSES } from './cue-classes.ts';
import type { CueClass } from './cue-classes.ts';

/** What the words of a cue say of the attribution. */
export interface ClassifiedCue {
  /** Dictionary form of the word that makes it a cue. */
  readonly lemma: string;
  /** null when the word is in no class. */
  readonly class: CueClass | null;
  /** Whether something was said or written, and not only believed, wished or found. */
  readonly speech: boolean;
}

/** Marks that stand for a verb of saying: `Roe: “…”`, `“…” — Jane Roe`. */
const SPEAKING_MARKS = new Set([':', '—', '–', '--', '-', '―']);
/** Parts of speech that never make a cue by themselves. */
const HELPERS = new Set(['AUX', 'PART', 'ADP', 'DET', 'PRON', 'PUNCT', 'CCONJ', 'SCONJ', 'ADV']);

const VERBS = new Map<string, CueClass>();
const NOUNS = new Map<string, CueClass>();
for (const [name, { words }] of Object.entries(CUE_CLASSES) as [CueClass, { words: string }][]) {
  for (const word of words.split(' ')) {
    const table = word.endsWith('~') ? NOUNS : VERBS;
    const form = word.endsWith('~') ? word.slice(0, -1) : word;
    table.set(form, name);
  }
}

/** Classifies the cue that the tokens from `first` up to `end` make: by its first verb that is known, or else its first noun. */
export function classifyCue(tokens: readonly Token[], first: number, end: number): ClassifiedCue {
  const words = tokens.slice(first, end);
  const content = words.filter(({ pos }) => !HELPERS.has(pos));
  const known = firstKnown(content, verbForm, VERBS) ?? firstKnown(content, nounForm, NOUNS);
  if (known !== undefined) return known;
  const main = content.find(({ pos }) => pos === 'VERB') ?? content.at(0) ?? words.at(0);
  const speech = main !== undefined && SPEAKING_MARKS.has(main.lower);
  return { lemma: main?.lemma ?? '', class: speech ? 'say' : null, speech };
}

function firstKnown(words: readonly Token[], formOf: (token: Token) => string | null, classes: ReadonlyMap<string, CueClass>): ClassifiedCue | undefined {
  for (const word of words) {
    const lemma = formOf(word);
    const name = lemma === null ? undefined : classes.get(lemma);
    if (lemma !== null && name !== undefined) return { lemma, class: name, speech: CUE_CLASSES[name].speech };
  }
  return undefined;
}

/** The dictionary form by which a verb is known. Headlines' `claims` and `tweets` pass for nouns, so endings are tried as well. */
const verbForm = perLexeme(({ lemma, lower }) => {
  const stem = lower.replace(/(?:ed|es|ing|s)$/u, '');
  return [lemma, lower, stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')].find((form) => VERBS.has(form)) ?? null;
});

const nounForm = perLexeme(({ lemma, lower }) => [lower, lemma].find((form) => NOUNS.has(form)) ?? null);
