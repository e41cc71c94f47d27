/**
 * Draws the picture at the top of README.md, from the build:
 *
 *   npm run build && node scripts/docs/make-images.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { analyzeArticle } from 'copydesk';
import { toSvg } from 'copydesk/render';

writeFileSync('docs/images/arc.svg', toSvg(analyzeArticle(readFileSync('test/articles/wire-dateline/source.txt', 'utf8'))));
