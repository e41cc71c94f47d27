import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Ways out of a pure function. */
const outside = [
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'importScripts', 'navigator', 'location', 'document', 'window', 'self',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'process', 'Deno', 'Bun', 'setTimeout', 'setInterval', 'queueMicrotask', 'Date',
];

export default tseslint.config(
  { ignores: ['**/dist/', 'docs/api/', 'coverage/', 'node_modules/', 'test/package/consumers/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-console': 'error',
    },
  },
  // Text from strangers must not make an expression take more than linear time.
  {
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  // The library runs no text as code, and reaches for nothing of the machine or the network.
  {
    files: ['src/**'],
    // parse-html.ts asks Node for the optional parser.
    ignores: ['src/node/**', 'src/html/parse-html.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-properties': ['error', ...['globalThis', 'window', 'self'].map((object) => ({ object, message: 'Name what is needed.' }))],
    },
  },
  { files: ['src/**'], rules: { 'no-new-func': 'error', 'no-implied-eval': 'error', 'no-script-url': 'error' } },
  // These are programs: printing is what they are for.
  { files: ['src/node/**', 'scripts/**'], rules: { 'no-console': 'off' } },
);
