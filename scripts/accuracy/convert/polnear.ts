import type { AttributedArticle, Offsets } from '../corpora.ts';
import { readBrat } from './brat.ts';

/** An article of PolNeAR with its standoff annotation: an event for each attribution, of spans named Source, Cue and Content. */
export function convertPolnear(id: string, text: string, annotation: string): AttributedArticle {
  const { spans, events } = readBrat(text, annotation);
  const partsOf = (members: readonly string[], type: string): Offsets[] =>
    members.flatMap((member) => (spans.get(member)?.type === type ? spans.get(member)?.parts ?? [] : [])).sort(([a], [b]) => a - b);
  return {
    id,
    text,
    attributions: events.map(({ members }) => ({ source: partsOf(members, 'Source'), cue: partsOf(members, 'Cue'), content: partsOf(members, 'Content') })),
    discard: partsOf([...spans.keys()], 'Discard'),
  };
}
