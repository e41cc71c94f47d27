import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { isPassive } from '../frames/clause.ts';

/** The form of a cue, which tells where its source stands, and whether it has one of its own. */
export type CueForm = 'according' | 'noun' | 'passive' | 'participle' | 'infinitive' | 'finite';

export function formOf(tokens: readonly Token[], { first, end }: TokenRange): CueForm {
  if (tokens[first].lower === 'according') return 'according';
  const verb = tokens.slice(first, end).findLastIndex(({ pos }) => pos === 'VERB') + first;
  if (verb < first) return 'noun';
  if (isPassive(tokens, verb, first)) return 'passive';
  if (tokens[first].lower.endsWith('ing')) return 'participle';
  return tokens[first].lower === 'to' || tokens[first - 1]?.lower === 'to' ? 'infinitive' : 'finite';
}
