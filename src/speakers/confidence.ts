import type { Draft } from '../quotes/draft.ts';
import type { Resolution } from './resolve-source.ts';
import type { SpeakerKind } from './types.ts';

/**
 * Share of right speakers by what names the speaker and whom it is taken for, where the ranker is sure of the source:
 * measured on 60 articles with annotated speakers (docs/accuracy.md), drawn toward the mean where they are few.
 */
const SHARE_RIGHT: Record<Resolution['by'], Record<SpeakerKind, number>> = {
  name: { person: 0.98, organization: 0.88, group: 0.8, unnamed: 0.8, document: 0.6 },
  pronoun: { person: 0.93, organization: 0.5, group: 0.4, unnamed: 0.7, document: 0.3 },
  description: { person: 0.68, organization: 0.7, group: 0.65, unnamed: 0.75, document: 0.3 },
};
/** What is left of it where the ranker is not sure at all: the wrong source often names the right speaker. */
const LEAST_SHARE = 0.55;

/** How likely it is that the speaker of a quote is the right one. */
export function confidenceOf({ certainty = 1 }: Draft, { by, entity }: Resolution): number {
  const share = SHARE_RIGHT[by][entity.kind] * (LEAST_SHARE + (1 - LEAST_SHARE) * certainty);
  return Math.round(share * 100) / 100;
}
