import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { isPassive } from '../frames/clause.ts';

/** The form of a cue, which tells where its source stands, and whether it has one of its own. */
export type CueForm = 'according' | 'noun' | 'passive' | 'participle' | 'infinitive' | 'finite';

export function formOf(tokens: readonly Token[], { first, end }: TokenRange): CueForm {
  if (tokens[first].lower === 'according') return 'according';
  let verb = end - 1;
  while (verb >= first && tokens[verb].pos !== 'VERB') verb--;
  if (verb < first) return 'noun';
  if (isPassive(tokens, verb, first)) return 'passive';
  if (tokens[first].lower.endsWith('ing')) return 'participle';
  return tokens[first].lower === 'to' || tokens[first - 1]?.lower === 'to' ? 'infinitive' : 'finite';
}
