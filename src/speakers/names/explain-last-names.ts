import type { Token } from '../../language/token.ts';
import type { Entity } from '../entity.ts';
import { genderOfFirstName, isFirstNameAlone } from './gender.ts';

/**
 * Finds the first name of those whom the article's own sentences call by the last name alone, where a headline or a title of
 * a work gives it: `The Ruth Abara Show`, later `Abara`.
 */
export function explainLastNames(tokens: readonly Token[], entities: readonly Entity[]): void {
  const unexplained = new Map(entities.filter(({ kindIsGuess, words }) => kindIsGuess && words.length === 1).map((entity) => [entity.words[0], entity]));
  if (unexplained.size === 0) return;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i].text === tokens[i].lower) continue;
    const entity = unexplained.get(tokens[i].lower);
    const first = tokens[i - 1];
    if (entity === undefined || !/^\p{Lu}/u.test(tokens[i].text) || !/^\p{Lu}/u.test(first.text) || !isFirstNameAlone(first.lower)) continue;
    if (tokens[i].start - first.end !== 1) continue;
    entity.kind = 'person';
    entity.kindIsGuess = false;
    entity.name = `${first.text} ${tokens[i].text}`;
    entity.words = [first.lower, ...entity.words];
    entity.gender = genderOfFirstName(first.lower) ?? 'unknown';
    unexplained.delete(tokens[i].lower);
  }
}
