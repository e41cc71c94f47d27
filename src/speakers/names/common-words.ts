import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Reading, Token } from '../../language/token.ts';
import { firstIndex } from '../../text/span.ts';
import { isDemonym, isPersonNoun, singular } from '../common-nouns.ts';
import { genderOfFirstName } from './gender.ts';

/**
 * Leaves out words that have a capital only because a sentence begins with them: `Prosecutors said`, and any word that the
 * article also writes small and never with a capital within a sentence. And words that have one though they only describe: `the Dutchman`.
 */
export function withoutCommonWords(reading: Reading, runs: readonly TokenRange[]): TokenRange[] {
  const { tokens } = reading;
  const single = (run: TokenRange): boolean => run.end - run.first === 1;
  const asked = new Set(runs.filter(single).map(({ first }) => tokens[first].lower));
  const small = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower && asked.has(lower)) small.add(lower);
  const inside = new Set(runs.filter((run) => single(run) && !opensSentence(reading, run.first)).map(({ first }) => tokens[first].lower));
  return runs.filter((run) => !single(run) || !(isOneByOrigin(tokens, run.first) || (isCommon(tokens[run.first], small) && !inside.has(tokens[run.first].lower))));
}

/** `the Swede said` */
function isOneByOrigin(tokens: readonly Token[], first: number): boolean {
  return isDemonym(tokens[first].lower) && tokens[first - 1]?.lower === 'the';
}

function isCommon({ lower }: Token, small: ReadonlySet<string>): boolean {
  return (small.has(lower) && genderOfFirstName(lower) === undefined) || (singular(lower) !== lower && isPersonNoun(lower));
}

function opensSentence({ tokens, sentences }: Reading, at: number): boolean {
  const sentence = sentences[firstIndex(sentences, (each) => each.endToken > at)];
  return sentence.firstToken === at || /^["“'‘«(:—–]/u.test(tokens[at - 1].text);
}
