import type { Offsets } from '../corpora.ts';

/** A standoff annotation of [brat](https://brat.nlplab.org/standoff.html). */
export interface BratAnnotation {
  /** Marked text by its id: `T1	Source 0 4;9 12	words`. */
  readonly spans: ReadonlyMap<string, { readonly type: string; readonly parts: readonly Offsets[] }>;
  /** What belongs together, its trigger first: `E1	Cue:T2 Source:T1 Content:T3`. */
  readonly events: readonly { readonly id: string; readonly members: readonly string[] }[];
}

/** Offsets in brat count code points; these count UTF-16 code units. */
export function readBrat(text: string, annotation: string): BratAnnotation {
  const units = codeUnits(text);
  const spans = new Map<string, { type: string; parts: Offsets[] }>();
  const events: { id: string; members: string[] }[] = [];
  for (const line of annotation.split('\n')) {
    const [id, body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [type, ...rest] = body.split(' ');
      const parts = rest.join(' ').split(';').map((part) => part.split(' ').map((offset) => units[Number(offset)]));
      spans.set(id, { type, parts: parts.map(([start, end]): Offsets => [start, end]) });
    }
    if (id.startsWith('E')) events.push({ id, members: body.trim().split(' ').map((member) => member.slice(member.indexOf(':') + 1)) });
  }
  return { spans, events };
}

/** Where each code point begins. */
function codeUnits(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return [...starts, at];
}
