import type { Reading, Token } from '../../language/token.ts';
import type { Entity } from '../entity.ts';
import { isSubjectAt } from '../is-subject.ts';
import { joinByAcronym } from './acronyms.ts';
import { withoutCommonWords } from './common-words.ts';
import { explainLastNames } from './explain-last-names.ts';
import { NameBook } from './name-book.ts';
import { findNameRuns } from './name-runs.ts';
import { parseName, parseSurname } from './parse-name.ts';
import { withoutParties } from './party-in-brackets.ts';
import type { NameMention } from './parse-name.ts';
import { splitBodies } from './split-body.ts';

/** A mention and the entity that it names. */
export interface Named {
  readonly mention: NameMention;
  entity: Entity;
  /** Where several people of one last name may be meant, all of them: who is, the way through the article tells. */
  readonly namesakes: readonly Entity[];
  /** Whether it is the subject of its sentence, as far as its place tells. */
  readonly isSubject: boolean;
}

/** Everybody and everything that the text calls by name, each with all its mentions. In order of mention. */
export function collectNames(reading: Reading): Named[] {
  const { tokens } = reading;
  const runs = withoutCommonWords(reading, splitBodies(tokens, joinByAcronym(tokens, withoutParties(tokens, findNameRuns(tokens, reading.passages)))));
  const parsed = runs.map((run) => parseName(tokens, run));
  const book = new NameBook();
  // Full names first: a last name may come before the name that explains it.
  for (const mention of parsed) if (mention !== null && mention.words.length > 1) book.enterFull(mention);
  const named: Named[] = [];
  runs.forEach((run, i) => {
    const mention = parsed[i] ?? (isNamedBy(tokens, run.end - 1, book) ? parseSurname(tokens, run) : null);
    if (mention === null) return;
    const entity = book.find(mention);
    const namesakes = book.namesakes(mention);
    const isSubject = isSubjectAt(tokens, mention.title?.first ?? mention.name.first, mention.name.end);
    if (namesakes.length === 0) entity.mentions.push({ range: mention.name, isSubject });
    named.push({ mention, entity, namesakes, isSubject });
  });
  explainLastNames(tokens, named.map(({ entity }) => entity));
  return named;
}

/** A title that is the last name of somebody: `Raj Shah`, later `Shah`, but not `the shah`. */
function isNamedBy(tokens: readonly Token[], last: number, book: NameBook): boolean {
  return book.isLastName(tokens[last].lower) && (last === 0 || tokens[last - 1].pos !== 'DET');
}

/**
 * Takes those for organizations that nothing but the look of the name makes a person, no role either, and that are named
 * twice: news calls a person by the last name at the second mention, and `Big Machine` stays `Big Machine`. So is a place
 * that things are in: `a shop in Zorn Brandt`.
 */
export function settleKinds(tokens: readonly Token[], named: readonly Named[]): void {
  for (const { entity, mention } of named) {
    const isPlace = mention.name.first > 0 && tokens[mention.name.first - 1].lower === 'in';
    if (entity.kindIsGuess && entity.kind === 'person' && (isPlace || entity.mentions.length > 1)) entity.kind = 'organization';
  }
}
