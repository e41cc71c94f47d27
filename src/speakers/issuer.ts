import { nounPhraseCoreAt } from '../language/noun-phrases.ts';
import type { TokenRange } from '../language/noun-phrases.ts';
import { isPassive } from '../quotes/frames/clause.ts';
import { unitAt } from '../quotes/layout.ts';
import { namesWithin, recentlyMet } from './cast.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './entity.ts';

/** What one does to a writing of one's own: `issued a statement`, `posted a video`. */
const ISSUING = new Set(['issue', 'release', 'write', 'publish', 'send', 'post', 'tweet', 'make', 'give', 'put', 'sign', 'file', 'circulate', 'print', 'produce']);
const MEDIUM = new Set(['in', 'on', 'via', 'through', 'with', 'by']);
/** Tokens after a writing in which its author may be named: `a letter this month to the board from the union`. */
const AUTHOR_WITHIN = 12;
/** What somebody has done of whom a writing comes: `The tenants sued the owner. … The complaint says`. */
const MADE_BY: ReadonlyMap<string, string> = new Map([['complaint', 'sue'], ['lawsuit', 'sue'], ['suit', 'sue'], ['letter', 'write'], ['email', 'write'], ['e-mail', 'write'], ['tweet', 'tweet'], ['statement', 'respond']]);
const MADE_WITHIN = 60;

/**
 * Who speaks through a writing: whom its own words name (`a Times article`, `Ruth Abara’s letter`, `a survey by Ruth Abara`),
 * or who puts it out (`the company said in a statement`); null where the text does not tell.
 */
export function issuerOf(cast: Cast, { first, end }: TokenRange, described: (core: TokenRange) => Entity | null): Entity | null {
  const { tokens, quotationOf } = cast.layout;
  const within = namesWithin(cast, first, end).find(({ entity }) => entity.kind === 'person' || entity.kind === 'organization');
  if (within !== undefined) return within.entity;
  const unitEnd = cast.layout.units[unitAt(cast.layout, first)].endToken;
  for (let i = end; i < Math.min(end + AUTHOR_WITHIN, unitEnd) && quotationOf[i] < 0; i++) {
    const { lower, pos } = tokens[i];
    if (pos === 'VERB' && lower !== 'written' && lower !== 'signed' && lower !== 'issued' && lower !== 'released' && lower !== 'published') break;
    if (lower !== 'by' && lower !== 'from') continue;
    const author = nounPhraseCoreAt(tokens, i + 1, unitEnd);
    return author === null ? null : namedBy(cast, author) ?? described(author);
  }
  const deed = MADE_BY.get(tokens[end - 1].lower);
  const maker = deed === undefined ? null : lastWho(cast, deed, first);
  if (maker !== null || deed === 'sue') return maker;
  const fronted = frontedBy(cast, { first, end }, unitEnd);
  if (fronted !== null) return namedBy(cast, fronted) ?? described(fronted);
  const before = first > 1 && tokens[first - 1].lower === 'out' ? first - 2 : first - 1;
  if (before < 0 || !(MEDIUM.has(tokens[before].lower) || ISSUING.has(tokens[before].lemma))) return null;
  // `whose cases were examined in a report`
  if (tokens[before - 1]?.pos === 'VERB' && isPassive(tokens, before - 1, Math.max(0, before - AUTHOR_WITHIN))) return null;
  return subjectOf(cast, first);
}

/** Whom a phrase ends in the name of, or tells of before the name: `a letter from the mayor, Jane Roe`. */
function namedBy(cast: Cast, { first, end }: TokenRange): Entity | null {
  const comma = cast.layout.tokens[end]?.lower === ',' ? end : end - 1;
  return namesWithin(cast, first, comma + 2).find(({ mention: { name, title } }) => name.end === end || (title ?? name).first === comma + 1)?.entity ?? null;
}

/** `In a letter to the board, the doctors said`: who comes after the comma, where the writing opens the sentence. */
function frontedBy({ layout }: Cast, { first, end }: TokenRange, unitEnd: number): TokenRange | null {
  const { tokens, units } = layout;
  if (first < 1 || !MEDIUM.has(tokens[first - 1].lower) || units[unitAt(layout, first)].firstToken !== first - 1) return null;
  for (let i = end; i < Math.min(end + AUTHOR_WITHIN, unitEnd); i++) {
    if (tokens[i].pos === 'VERB') return null;
    if (tokens[i].lower === ',') return tokens[i + 1]?.pos === 'PRON' ? null : nounPhraseCoreAt(tokens, i + 1, unitEnd);
  }
  return null;
}

/** Whoever has last done something before a token: `sued`, `wrote`. */
function lastWho(cast: Cast, deed: string, at: number): Entity | null {
  const { tokens, quotationOf } = cast.layout;
  for (let i = at - 1; i > Math.max(0, at - MADE_WITHIN); i--) {
    if (tokens[i].lemma === deed && tokens[i].pos === 'VERB' && quotationOf[i] < 0) return subjectOf(cast, i);
  }
  return null;
}

/** The last subject of the same sentence that can put out anything, or else whom the sentence speaks of first. */
function subjectOf(cast: Cast, at: number): Entity | null {
  const { layout } = cast;
  const { firstToken } = layout.units[unitAt(layout, at)];
  let first: Entity | null = null;
  for (const { entity, range, isSubject } of recentlyMet(cast, at)) {
    if (range.first < firstToken) break;
    if (entity.kind === 'document' || layout.quotationOf[range.first] >= 0) continue;
    if (isSubject) return entity;
    first = entity;
  }
  return first;
}
