import type { Layout } from '../quotes/layout.ts';
import { firstIndex } from '../text/span.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';

/** Everybody who may speak: those the text names, and those it only describes, as they are met. */
export interface Cast {
  readonly layout: Layout;
  /** Each mention by name, in order. */
  readonly names: readonly Named[];
  /** Those without a name, in the order in which they were met, each with the noun that it was met by. */
  readonly described: { readonly entity: Entity; readonly noun: string }[];
}

/** How far back, in mentions by name, a pronoun or a description reaches. */
const REACH = 60;

/** The mentions by name that stand before a token, the nearest first, as far as a reader remembers. */
export function* recentNames({ names }: Cast, before: number): Generator<Named> {
  const end = firstIndex(names, (each) => each.mention.name.first >= before);
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) yield names[i];
}

/** How far back, in those met without a name, a description reaches; it also keeps time linear. */
const REACH_DESCRIBED = 200;

/** Those met without a name, the latest first, as far as a reader remembers. */
export function recentlyDescribed({ described }: Cast): Cast['described'] {
  return described.slice(-REACH_DESCRIBED).reverse();
}

/** The mentions by name that lie in a range of tokens. */
export function namesWithin({ names }: Cast, first: number, end: number): Named[] {
  const inside: Named[] = [];
  for (let i = firstIndex(names, (each) => each.mention.name.end > first); i < names.length && names[i].mention.name.first < end; i++) inside.push(names[i]);
  return inside;
}
