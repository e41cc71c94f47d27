import { perLexeme } from '../../language/per-lexeme.ts';
import type { Lexeme } from '../../language/token.ts';

/** How a verb announces words. */
export interface CueVerb {
  /** Takes a clause of its own, with or without `that`: `said he would go`. */
  readonly clause: boolean;
  /** Takes an infinitive for what is said: `urged Russia to step back`. */
  readonly infinitive: boolean;
}

const CLAUSE = 'say tell add warn insist argue claim note explain state announce report declare acknowledge admit allege assert contend maintain suggest stress emphasize emphasise confirm deny predict reveal testify tweet write reply respond complain concede conclude disclose estimate indicate signal mention observe point remark recall reiterate repeat caution remind assure inform advise promise pledge vow swear ask wonder question counter joke lament boast caution recount relate rule affirm stipulate underline underscore';
const INFINITIVE = 'urge ask tell warn order promise pledge vow threaten agree refuse demand request advise instruct beg call offer swear';
const QUOTED_ONLY = 'fume rage rail moan call describe dub label brand denounce condemn criticize criticise praise slam blast hail cite quote accuse blame attack mock continue begin go laugh shout yell cry exclaim whisper mutter scream sigh smile shrug grin agree think believe reject dismiss characterize characterise compare thank apologize apologise welcome read post text sing chant recite rate deem term refer speak talk decry tout urge challenge interrupt interject snap quip muse opine volunteer venture chime chip offer finish start close open put sum';

const clause = new Set(CLAUSE.split(' '));
const infinitive = new Set(INFINITIVE.split(' '));
const quotedOnly = new Set(QUOTED_ONLY.split(' '));

/** What kind of cue a verb is; null for a word that announces nothing. The tagger's lemma is tried first, then what the form tells. */
export function findCueVerb({ lemma, lower }: Pick<Lexeme, 'lemma' | 'lower'>): CueVerb | null {
  for (const form of [lemma, lower.replace(/d$/u, ''), lower.replace(/(?:ed|s|ing)$/u, ''), lower.replace(/ing$/u, 'e')]) {
    if (clause.has(form) || infinitive.has(form) || quotedOnly.has(form)) return { clause: clause.has(form), infinitive: infinitive.has(form) };
  }
  return null;
}

export const cueVerb = perLexeme(findCueVerb);
