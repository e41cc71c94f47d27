import type { ArticleAnalysis, ScoredSpeaker } from '../report.ts';

/** A speaker as the pictures show them, with the roles that the name does not say already: `a senior official` is one. */
export interface RankedSpeaker extends ScoredSpeaker {
  /** 1 for the most quoted. */
  readonly number: number;
  /** One of eight colours, 1 to 8; 0 is for words without a speaker. */
  readonly color: number;
}

export const COLORS = 8;

/** The speakers, the most quoted first; those quoted equally often as the article brings them. */
export function rankSpeakers({ speakers }: ArticleAnalysis): readonly RankedSpeaker[] {
  return [...speakers]
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .map((speaker, i) => ({ ...speaker, roles: besideName(speaker), number: i + 1, color: (i % COLORS) + 1 }));
}

function besideName({ name, kind, roles }: ScoredSpeaker): readonly string[] {
  // The name of a person is a proper one: Dean Prior may be a dean.
  if (kind === 'person') return roles;
  const said = name.toLowerCase();
  return roles.filter((role) => !said.includes(role.toLowerCase()));
}

/** What to say of a speaker beside the name: the roles and, where it is no person, the kind. */
export function describe({ roles, kind }: ScoredSpeaker): readonly string[] {
  return kind === 'person' ? roles : [...roles, kind];
}
