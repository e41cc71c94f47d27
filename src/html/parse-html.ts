import type { DomDocument } from './dom.ts';

interface Parser {
  parseFromString(html: string, type: 'text/html'): DomDocument;
}

/** A document from markup: by the browser's own parser, elsewhere by linkedom. */
export function parseHtml(html: string): DomDocument {
  const { DOMParser } = globalThis as { DOMParser?: new () => Parser };
  if (DOMParser !== undefined) return new DOMParser().parseFromString(html, 'text/html');
  return linkedom().parseHTML(wholePage(html)).document;
}

/** linkedom takes its input as it is, where a browser makes a page of a fragment. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<!doctype html><html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`;
}

interface Linkedom {
  parseHTML(html: string): { document: DomDocument };
}

/** Loaded when it is first needed, and by no import: it is an optional peer, and a browser does without it. */
function linkedom(): Linkedom {
  try {
    return process.getBuiltinModule('module').createRequire(import.meta.url)('linkedom') as Linkedom;
  } catch (cause) {
    throw new Error('copydesk/html: fromHtml needs an HTML parser here. Install one with `npm install linkedom`, or give fromDocument a document of your own.', { cause });
  }
}
