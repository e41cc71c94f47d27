import type { Draft, Link } from '../quotes/draft.ts';
import type { Resolution } from './resolve-source.ts';

/** Share of right speakers by how the source was found and by how it was resolved; to be measured. */
const BY_LINK: Record<Link, number> = { cue: 0.95, label: 0.95, announced: 0.9, continued: 0.9, subject: 0.6, previous: 0.6 };
const BY_RESOLUTION: Record<Resolution['by'], number> = { name: 1, description: 0.95, pronoun: 0.88 };

/** How likely it is that the speaker of a quote is the right one. */
export function confidenceOf(draft: Draft, resolution: Resolution): number {
  return Math.round(BY_LINK[draft.link] * BY_RESOLUTION[resolution.by] * 100) / 100;
}
