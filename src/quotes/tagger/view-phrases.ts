import { nounPhrasesWithin } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { mix } from './hash.ts';
import { fill, MARGIN } from './sequence-view.ts';
import type { SequenceView } from './sequence-view.ts';

/** Tells each token of a noun phrase where in it the token stands, and what stands around the phrase: sources are whole phrases. */
export function viewPhrases(view: SequenceView, tokens: readonly Token[], firstToken: number): void {
  const { phrase, beforePhrase, afterPhrase, furtherAfterPhrase, wordClass } = view;
  for (const range of nounPhrasesWithin(tokens, firstToken, firstToken + view.length)) {
    const first = MARGIN + range.first - firstToken, end = MARGIN + range.end - firstToken;
    fill(phrase, 1, first, end);
    phrase[first] += 1;
    phrase[end - 1] += 2;
    fill(beforePhrase, 1 + wordClass[first - 1], first, end);
    fill(afterPhrase, 1 + wordClass[end], first, end);
    fill(furtherAfterPhrase, mix(wordClass[end], wordClass[end + 1]), first, end);
  }
}
