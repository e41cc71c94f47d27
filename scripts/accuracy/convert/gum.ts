import type { AttributedArticle, Attribution, Offsets } from '../corpora.ts';
import { readConllu } from './conllu.ts';
import type { ConlluDocument } from './conllu.ts';
import { chainOf, readMentions } from './gum-mentions.ts';
import type { Mention } from './gum-mentions.ts';

/** A unit of discourse: some words, and what it is to another unit. */
interface Unit {
  readonly firstWord: number;
  readonly lastWord: number;
  readonly relation: string;
  readonly parent: string | null;
}

/**
 * GUM's CoNLL-U, with discourse relations and entities in its last column. GUM annotates no quotes: an attribution here is
 * a unit that attributes another. That one, with what hangs on it in the same sentence, is the content; the unit's
 * verb or *according to* the cue; the mention around its subject the source.
 */
export function convertGum(conllu: string): AttributedArticle[] {
  return readConllu(conllu).map((document) => ({ id: document.id, text: document.text, attributions: attributionsIn(document) }));
}

function attributionsIn(document: ConlluDocument): Attribution[] {
  const units = readUnits(document);
  const mentions = readMentions(document);
  return [...units].flatMap(([id, unit]) => {
    const content = unit.relation.startsWith('attribution') && unit.parent !== null ? unit.parent : null;
    return content === null ? [] : [toAttribution(id, content, units, mentions, document)];
  });
}

function toAttribution(id: string, attributed: string, units: ReadonlyMap<string, Unit>, mentions: readonly Mention[], document: ConlluDocument): Attribution {
  const { words } = document;
  const unit = units.get(id);
  const places = unit === undefined ? [] : range(unit.firstWord, unit.lastWord);
  const according = places.filter((place) => words[place].form.toLowerCase() === 'according' && words[place + 1]?.form === 'to').flatMap((place) => [place, place + 1]);
  const subject = according.length > 0
    ? places.find((place) => place > (according.at(-1) ?? 0) && /^(?:NOUN|PROPN|PRON)$/.test(words[place].upos))
    : places.find((place) => words[place].deprel.startsWith('nsubj'));
  const around = mentions.filter(({ firstWord, lastWord }) => subject !== undefined && firstWord <= subject && subject <= lastWord
    && places.includes(firstWord) && places.includes(lastWord));
  const source = around.find(({ firstWord }) => !according.includes(firstWord));
  const verb = subject === undefined ? null : words[subject].head;
  const cue = according.length > 0 ? according : places.filter((place) => place === verb);
  return {
    source: source ? toSpans(range(source.firstWord, source.lastWord), document) : [],
    cue: toSpans(cue, document),
    content: toSpans(contentWords(id, attributed, units, document), document),
    speaker: source ? chainOf(source, mentions, document) : null,
  };
}

/** The attributed unit, and the units below it in its sentence, but for the one that attributes and what hangs on that. */
function contentWords(attributing: string, attributed: string, units: ReadonlyMap<string, Unit>, { words }: ConlluDocument): number[] {
  const head = units.get(attributed);
  if (head === undefined) return [];
  const { sentence } = words[head.firstWord];
  const isBelow = (id: string): boolean => {
    for (let at: string | null = id; at !== null; at = units.get(at)?.parent ?? null) {
      if (at === attributing) return false;
      if (at === attributed) return true;
    }
    return false;
  };
  return [...units].filter(([id, { firstWord }]) => words[firstWord].sentence === sentence && isBelow(id))
    .flatMap(([, { firstWord, lastWord }]) => range(firstWord, lastWord)).sort((a, b) => a - b);
}

/** `Discourse=attribution-positive:13->14:0` stands at a unit's first word: its relation, its id, and the id of the unit it hangs on. */
function readUnits({ words }: ConlluDocument): Map<string, Unit> {
  const starts = words.flatMap(({ misc }, word) => {
    const parts = /^([\w-]+):(\d+)(?:->(\d+))?/.exec(misc.Discourse ?? '');
    return parts === null ? [] : [{ word, relation: parts[1], id: parts[2], parent: parts.at(3) ?? null }];
  });
  return new Map(starts.map(({ word, relation, id, parent }, i) => [id, { firstWord: word, lastWord: (starts.at(i + 1)?.word ?? words.length) - 1, relation, parent }]));
}

/** Neighbouring words as one span. */
function toSpans(places: readonly number[], { words }: ConlluDocument): Offsets[] {
  const first = places.filter((place) => !places.includes(place - 1));
  const last = places.filter((place) => !places.includes(place + 1));
  return first.map((place, i): Offsets => [words[place].start, words[last[i]].end]);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
