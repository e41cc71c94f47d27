import { isPossessive } from '../language/noun-phrases.ts';
import { perLexeme } from '../language/per-lexeme.ts';
import type { Layout } from '../quotes/layout.ts';
import type { Entity } from './entity.ts';
import type { Named } from './names/collect-names.ts';

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she']]);

/** The gender of a third person's pronoun; null for any other word. */
export const genderOfPronoun = perLexeme(({ lower }) => PRONOUNS.get(lower) ?? null);

/**
 * Learns whether an unfamiliar first name is a man’s or a woman’s from the pronouns that follow it in the writer's own
 * sentences, where nobody else is spoken of: `Scooter Abara said he was sorry`, but not `Sentencing him, Judge Abara said he had lied`.
 */
export function learnGenders({ tokens, units, quotationOf }: Layout, names: readonly Named[]): void {
  const votes = new Map<Entity, number>();
  let next = 0;
  for (const { firstToken, endToken } of units) {
    const named = new Set<Entity>();
    let vote = 0;
    let speaksOfOther = false;
    for (let i = firstToken; i < endToken; i++) {
      while (next < names.length && names[next].mention.name.first < i) next++;
      if (quotationOf[i] >= 0) continue;
      if (next < names.length && names[next].mention.name.first === i && names[next].entity.kind === 'person') named.add(names[next].entity);
      const gender = genderOfPronoun(tokens[i]);
      if (named.size === 0) speaksOfOther ||= gender !== null && !isPossessive(tokens[i]);
      else if (gender !== null) vote += gender === 'he' ? 1 : -1;
    }
    const [only] = named;
    if (named.size === 1 && !speaksOfOther && only.gender === 'unknown') votes.set(only, (votes.get(only) ?? 0) + Math.sign(vote));
  }
  for (const [entity, vote] of votes) if (vote !== 0) entity.gender = vote > 0 ? 'he' : 'she';
}
