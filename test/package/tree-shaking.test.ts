import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack, type Packed } from './packed.ts';

const LIMIT_GZIP_BYTES = 12 * 1024;

let packed: Packed;
beforeAll(async () => { packed = await pack(); });
afterAll(() => { packed.remove(); });

it.each(['copydesk', 'copydesk/article'])('splitParagraphs alone from %s is small and leaves the language model behind', async (entry) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import { splitParagraphs } from '${entry}'; globalThis.answer = splitParagraphs(globalThis.question);`, resolveDir: packed.project },
    bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, metafile: true, logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const included = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  expect(included.filter((input) => input.includes('wink'))).toEqual([]);
  expect(gzipSync(outputFiles[0].contents).byteLength, `bundled: ${included.join(', ')}`).toBeLessThan(LIMIT_GZIP_BYTES);
});
