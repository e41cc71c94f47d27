import type { Look } from '../article/look.ts';
import type { DomElement } from './dom.ts';
import type { PageBlock } from './read-blocks.ts';

/** What a page's markup says of each block, beside its words. */
interface Markup {
  readonly blocks: readonly PageBlock[];
  /** The element that holds the most prose, and the way its paragraphs are marked up. */
  readonly parent: DomElement | null;
  readonly path: string;
  readonly depth: number;
  /** Share of the paragraphs of that element's prose among all prose: how sure it is. */
  readonly sureness: number;
}

const TITLE = /^h[1-6]$/;

const OF_MARKUP: Readonly<Record<string, (markup: Markup, i: number) => boolean | number>> = {
  links: ({ blocks }, i) => blocks[i].linkDensity,
  allLinks: ({ blocks }, i) => blocks[i].linkDensity > 0.85,
  linksAbove: ({ blocks }, i) => blocks[i - 1]?.linkDensity,
  linksBelow: ({ blocks }, i) => blocks[i + 1]?.linkDensity,
  paragraph: ({ blocks }, i) => blocks[i].surroundings.tag === 'p',
  heading: ({ blocks }, i) => TITLE.test(blocks[i].surroundings.tag),
  topHeading: ({ blocks }, i) => blocks[i].surroundings.tag === 'h1',
  item: ({ blocks }, i) => blocks[i].surroundings.inList,
  cell: ({ blocks }, i) => blocks[i].surroundings.inTable,
  quote: ({ blocks }, i) => blocks[i].surroundings.inQuote,
  figure: ({ blocks }, i) => blocks[i].surroundings.inFigure,
  aside: ({ blocks }, i) => blocks[i].surroundings.inAside,
  article: ({ blocks }, i) => blocks[i].surroundings.inArticle,
  promisesStory: ({ blocks }, i) => blocks[i].surroundings.promise > 0,
  promisesOther: ({ blocks }, i) => blocks[i].surroundings.promise < 0,
  doubtful: ({ blocks }, i) => blocks[i].surroundings.isDoubtful,
  broken: ({ blocks }, i) => blocks[i].isBroken,
  sameParent: ({ blocks, parent }, i) => blocks[i].surroundings.parent === parent,
  isParent: ({ blocks, parent }, i) => blocks[i].element === parent,
  samePath: ({ blocks, path }, i) => blocks[i].surroundings.path === path,
  sameParentAbove: ({ blocks, parent }, i) => i > 0 && blocks[i - 1].surroundings.parent === parent,
  sameParentBelow: ({ blocks, parent }, i) => i + 1 < blocks.length && blocks[i + 1].surroundings.parent === parent,
  deeper: ({ blocks, depth }, i) => Math.max(0, Math.min(blocks[i].surroundings.depth - depth, 4)) / 4,
  shallower: ({ blocks, depth }, i) => Math.max(0, Math.min(depth - blocks[i].surroundings.depth, 4)) / 4,
  sameParentSure: ({ blocks, parent, sureness }, i) => blocks[i].surroundings.parent === parent && sureness,
};

const ofMarkup = Object.values(OF_MARKUP);

/** Names of these features, in the order of the weights. */
export const MARKUP_FEATURES: readonly string[] = Object.keys(OF_MARKUP);

/** These features of every block, a row of `MARKUP_FEATURES.length` numbers each. */
export function markupRows(blocks: readonly PageBlock[], looks: readonly Look[]): Float64Array {
  const byParent = new Map<DomElement | null, number>();
  const byPath = new Map<string, number>();
  let total = 0;
  blocks.forEach(({ surroundings, linkDensity }, i) => {
    if (looks[i].prose < 8) return;
    const words = looks[i].prose * (1 - linkDensity);
    total += words;
    byParent.set(surroundings.parent, (byParent.get(surroundings.parent) ?? 0) + words);
    byPath.set(surroundings.path, (byPath.get(surroundings.path) ?? 0) + words);
  });
  const parent = largest(byParent) ?? null;
  const paragraph = blocks.find(({ surroundings }) => surroundings.parent === parent);
  const markup: Markup = {
    blocks,
    parent,
    path: largest(byPath) ?? '',
    depth: paragraph?.surroundings.depth ?? 0,
    sureness: total === 0 ? 0 : (byParent.get(parent) ?? 0) / total,
  };
  const rows = new Float64Array(blocks.length * ofMarkup.length);
  let at = 0;
  for (let i = 0; i < blocks.length; i++) for (const feature of ofMarkup) rows[at++] = Number(feature(markup, i) || 0);
  return rows;
}

function largest<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}
