import type { Span } from '../text/span.ts';

/**
 * What somebody is who is quoted. `group` is several people or bodies, `unnamed` one person without a name; a `document`
 * speaks where the text names nobody behind it.
 */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'unnamed' | 'document';

/** Somebody who is quoted. */
export interface Speaker {
  /** `s1`, `s2`, … in order of the first quote. */
  readonly id: string;
  /** The fullest name that the text gives, titles dropped; for the unnamed the fullest description. */
  readonly name: string;
  /** What they are. */
  readonly kind: SpeakerKind;
  /** Titles, jobs and affiliations as the text words them, in order, each once. */
  readonly roles: readonly string[];
  /** Every mention resolved to this speaker, in order. */
  readonly mentions: readonly Span[];
  /** `Quote.id`s, in order. */
  readonly quotes: readonly string[];
}
