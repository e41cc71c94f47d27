#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough: `copydesk story.txt | head`.
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`copydesk: standard output: ${message}\n`);
  process.exit(1);
});

// Not exit(), which would cut off what is still to be written.
process.exitCode = await run(process.argv.slice(2), processIo());
