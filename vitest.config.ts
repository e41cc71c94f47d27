import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, reporters: ['default', './test/left-out.ts'],
    // No test changes what another finds, and each file in a process of its own would start the language model anew.
    isolate: false,
    // Vitest spares a processor for itself: of two, half the machine.
    maxWorkers: '100%',
  },
});
