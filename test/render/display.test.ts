import { expect, it } from 'vitest';
import { display } from '../../src/render/display.ts';
import { harbourStory } from './harbour-story.ts';

it('gives a notebook what it asks for by the symbol of Jupyter', () => {
  const bundle = display(harbourStory)[Symbol.for('Jupyter.display')]();
  expect(Object.keys(bundle)).toEqual(['text/html', 'image/svg+xml', 'text/markdown', 'text/plain']);
  expect(bundle['text/html']).toMatch(/^<style>/);
  expect(bundle['image/svg+xml']).toMatch(/^<svg /);
  expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
});
