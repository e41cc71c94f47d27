import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { styles } from '../../../src/render/html/styles.ts';
import { stylesHash } from '../../../src/render/html/styles-hash.ts';

it('names the hash of the style sheet as it is', () => {
  expect(stylesHash).toBe(`sha256-${createHash('sha256').update(styles).digest('base64')}`);
});
