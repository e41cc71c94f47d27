import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { COPYDESK_VERSION: JSON.stringify('test') },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
