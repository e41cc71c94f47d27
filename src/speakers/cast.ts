import type { TokenRange } from '../language/noun-phrases.ts';
import type { Layout } from '../quotes/layout.ts';
import { firstIndex } from '../text/span.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';

/** A mention as a reader has met it on the way through the article. */
export interface Met {
  readonly entity: Entity;
  readonly range: TokenRange;
  readonly isSubject: boolean;
}

/** Everybody who may speak: those the text names, and those it only describes, as they are met. */
export interface Cast {
  readonly layout: Layout;
  /** Each mention by name, in order. */
  readonly names: readonly Named[];
  /** Who wrote the article, where the byline names one person. */
  readonly author: Entity | null;
  /** For each token whether it stands in what somebody is reported to have said without quotation marks. */
  readonly reported: Uint8Array;
  /** Every mention so far, by whatever words, in the order in which they were met. */
  readonly met: Met[];
  /** The latest without a name by the noun that it was described with: `official`, and `officials` of several. */
  readonly described: Map<string, Entity>;
  /** Whoever has been quoted, in the order of the first quotes. */
  readonly heard: Entity[];
}

export function newCast(layout: Layout, names: readonly Named[], author: Entity | null, reported: Uint8Array): Cast {
  return { layout, names, author, reported, met: [], described: new Map(), heard: [] };
}

/** How far back, in mentions, a pronoun or a description reaches; it also keeps time linear. */
const REACH = 80;

/** The mentions that stand before a token, the latest first, as far as a reader remembers. */
export function recentlyMet({ met }: Cast, before: number): Met[] {
  const recent: Met[] = [];
  for (let i = met.length - 1; i >= Math.max(0, met.length - REACH); i--) if (met[i].range.first < before) recent.push(met[i]);
  return recent;
}

/** The mentions by name that lie in a range of tokens. */
export function namesWithin({ names }: Cast, first: number, end: number): Named[] {
  const inside: Named[] = [];
  for (let i = firstIndex(names, (each) => each.mention.name.end > first); i < names.length && names[i].mention.name.first < end; i++) inside.push(names[i]);
  return inside;
}

/** Notes a mention by other words than a name. */
export function meet({ met }: Cast, entity: Entity, range: TokenRange, isSubject: boolean): void {
  entity.mentions.push({ range, isSubject });
  met.push({ entity, range, isSubject });
}
