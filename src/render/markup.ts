/** HTML or XML in which everything that came from outside is escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Makes markup of a template: strings are escaped, markup goes in as it is. The only maker of `Markup`. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((text, piece, i) => `${text}${insert(parts[i - 1])}${piece}`) };
}

export const nothing: Markup = markup``;

function insert(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character])
    // XML has no way to write these, not even as references.
    .replace(/(?![\t\n\r])[\u0000-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd');
}
