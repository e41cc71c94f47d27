import { tagOf, type DomElement } from './dom.ts';

/** What the page's own markup says about a place on it. */
export interface Surroundings {
  readonly tag: string;
  readonly parent: DomElement | null;
  /** Tags and classes from the element upwards, three of them: blocks of one kind share it. */
  readonly path: string;
  readonly depth: number;
  /** Whether it stands in an element of the name. */
  readonly inArticle: boolean;
  readonly inAside: boolean;
  readonly inFigure: boolean;
  readonly inCaption: boolean;
  readonly inList: boolean;
  readonly inQuote: boolean;
  readonly inTable: boolean;
  /** Whether the name of an element around it promises story, or something else; the nearest counts. */
  readonly promise: -1 | 0 | 1;
  /** Whether any element around it promises something else. */
  readonly isDoubtful: boolean;
}

const STORY = /(?:^|[-_ ])(?:article|story|post|entry)[-_]?(?:body|content|text|main)?(?:$|[-_ ])|body[-_]?(?:text|copy|content)|content[-_]?(?:body|main)|rich-?text|paragraph|zn-body/i;
const OTHER = /comment|disqus|related|recirc|recommend|promo|share|social|sidebar|side-?bar|rail|footer|\bnav|menu|newsletter|sign-?up|subscribe|\bads?\b|advert|sponsor|widget|popular|trending|most-?read|gallery|carousel|slideshow|caption|credit|byline|author|\bbio\b|tags?\b|breadcrumb|meta\b|toolbar|banner|cookie|consent|modal|popup|pop-up|teaser|outbrain|taboola|\bmore\b|up-?next|read-?next|timestamp|dateline|\bsearch|pagination|copyright|disclaimer/i;
const ASIDE = new Set(['aside', 'nav', 'footer', 'header', 'form', 'menu', 'dialog']);
const LIST = new Set(['ul', 'ol', 'dl', 'menu']);

/** The surroundings of an element inside those of its nearest block element. */
export function surroundingsOf(element: DomElement, outer: Surroundings | null): Surroundings {
  const tag = tagOf(element);
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 200);
  const isOther = OTHER.test(names);
  const own = isOther ? -1 : STORY.test(names) || element.getAttribute('itemprop') === 'articleBody' ? 1 : 0;
  const step = `${tag}.${(element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0]}`;
  return {
    tag,
    parent: element.parentNode as DomElement | null,
    path: `${step}<${(outer?.path ?? '').split('<', 2).join('<')}`,
    depth: (outer?.depth ?? 0) + 1,
    inArticle: (outer?.inArticle ?? false) || tag === 'article' || tag === 'main',
    inAside: (outer?.inAside ?? false) || ASIDE.has(tag),
    inFigure: (outer?.inFigure ?? false) || tag === 'figure' || tag === 'figcaption',
    inCaption: (outer?.inCaption ?? false) || tag === 'figcaption',
    inList: (outer?.inList ?? false) || LIST.has(tag),
    inQuote: (outer?.inQuote ?? false) || tag === 'blockquote',
    inTable: (outer?.inTable ?? false) || tag === 'table',
    promise: own === 0 ? (outer?.promise ?? 0) : own,
    isDoubtful: (outer?.isDoubtful ?? false) || isOther,
  };
}
