import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { stylesHash } from '../../src/render/html/styles-hash.ts';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The page asks nobody for anything, whatever is pasted into it. */
const policy = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'self'", 'img-src data:',
  `style-src 'self' '${stylesHash}'`, "base-uri 'none'", "form-action 'none'",
].join('; ');

export default defineConfig({
  root: inRepository('docs/playground'),
  // So that the page works from any folder of any server.
  base: './',
  resolve: {
    // The page is written as its reader would write it, and shows the source as it is.
    alias: [
      { find: /^copydesk$/, replacement: inRepository('src/index.ts') },
      { find: /^copydesk\/(\w+)$/, replacement: inRepository('src/$1/index.ts') },
    ],
  },
  server: { fs: { allow: [inRepository('')] } },
  worker: { format: 'es' },
  build: { outDir: 'dist', target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 6000 },
  plugins: [{
    name: 'content-security-policy',
    // While developing, Vite itself needs more.
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  }],
});
