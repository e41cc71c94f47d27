/**
 * An analysis as pages, drawings and text: strings, with all that came from the article escaped.
 *
 * @module copydesk/render
 */

export { display } from './display.ts';
export { stylesHash } from './html/styles-hash.ts';
export { toHtml } from './to-html.ts';
export { toMarkdown } from './to-markdown.ts';
export { toSchemaOrg } from './to-schema-org.ts';
export { toSvg } from './to-svg.ts';
export { toText } from './to-text.ts';

export type { DisplayBundle } from './display.ts';
export type { HtmlOptions } from './to-html.ts';
export type { TextOptions } from './to-text.ts';
