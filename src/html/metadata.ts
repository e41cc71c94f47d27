import { readByline } from '../article/byline.ts';
import type { DomDocument } from './dom.ts';

/** What the page says of its article in JSON-LD and meta tags, word for word; `null` or empty where it says nothing. */
export interface Metadata {
  /** Its headline, which may be worded otherwise than on the page. */
  readonly headline: string | null;
  /** Names of its authors, in the order given. */
  readonly authors: readonly string[];
  /** When it was published, mostly as ISO 8601. */
  readonly published: string | null;
}

// A page that names more has something else in mind than its authors.
const MOST_AUTHORS = 20;

const ARTICLE_TYPE = /Article|BlogPosting|Report|Review/;

export function readMetadata(document: DomDocument): Metadata {
  const linked = linkedArticle(document);
  const meta = metaTags(document);
  return {
    headline: string(linked?.headline) ?? meta.get('og:title') ?? meta.get('twitter:title') ?? null,
    authors: authorNames(linked?.author, meta.get('author') ?? meta.get('parsely-author')),
    published: string(linked?.datePublished) ?? meta.get('article:published_time') ?? meta.get('date') ?? null,
  };
}

type Json = Record<string, unknown>;

/** The first article in the page's JSON-LD, which may stand alone, in a list or in a graph. */
function linkedArticle(document: DomDocument): Json | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = asList(parsed(script.textContent ?? '')).flatMap((value) => [value, ...asList(value['@graph'])]).find((value) => asStrings(value['@type']).some((type) => ARTICLE_TYPE.test(type)));
    if (found !== undefined) return found;
  }
  return null;
}

function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta[content]'))) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
    const content = string(tag.getAttribute('content'));
    if (content !== null && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function authorNames(linked: unknown, meta: string | undefined): string[] {
  const names = (Array.isArray(linked) ? linked : [linked]).flatMap((author: unknown) => string(isObject(author) ? author.name : author) ?? []);
  const given = names.length > 0 ? names : (meta ?? '').split(/(?<!\s)\s*(?:,|;|\band\b)\s*/);
  // Some papers put their whole byline there, some the address of the author's page.
  return [...new Set(given.flatMap((name) => readByline(name) ?? name))].filter((name) => name !== '' && !name.includes('/')).slice(0, MOST_AUTHORS);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function asList(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function asStrings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** A string with something in it, in single spaces. */
function string(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}
