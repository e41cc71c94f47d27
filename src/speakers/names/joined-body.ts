import type { Token } from '../../language/token.ts';
import { BODIES_WITH_AIMS, ORGANIZATION_NOUNS } from '../lexicon/nouns.ts';

/** What departments, agencies and institutes are for, as the last word of what `and` adds to their names. */
const TOPICS = new Set([
  'administration', 'aeronautics', 'affairs', 'agriculture', 'arts', 'broadcasting', 'care', 'climate', 'commerce', 'communications', 'communities', 'conservation', 'control', 'crime', 'culture', 'customs', 'design', 'development', 'economics',
  'education', 'employment', 'energy', 'engineering', 'enforcement', 'environment', 'excise', 'explosives', 'fisheries', 'food', 'forestry', 'forests', 'government', 'health', 'heritage', 'history', 'housing', 'humanities', 'hygiene',
  'immigration', 'industry', 'innovation', 'investment', 'justice', 'labor', 'labour', 'letters', 'logistics', 'mathematics', 'media', 'medicine', 'mines', 'mining', 'naturalization', 'oceans', 'pensions', 'planning', 'policy', 'politics',
  'prevention', 'production', 'protection', 'reconstruction', 'refugees', 'rehabilitation', 'relief', 'research', 'resources', 'safety', 'science', 'sciences', 'security', 'services', 'skills', 'space', 'sport', 'sports', 'standards', 'statistics',
  'technology', 'tourism', 'trade', 'training', 'transport', 'transportation', 'treatment', 'unity', 'welfare', 'wildlife', 'works', 'youth',
]);
/** Bodies of two places: `Avon and Somerset Police`. */
const OF_PLACES = new Set(['police', 'constabulary', 'council']);
/** What leads to a body's topics. */
const LEADS = new Set(['of', 'for', 'on']);
/** Most words between two commas, and the most tokens of a list of topics. */
const LONGEST_PART = 3;
const LONGEST_LIST = 12;

/**
 * Whether a comma or `and` at a token goes on with a name that began at `first`: `Centre for Harbour Control and Safety`,
 * `Bureau of Alcohol, Tobacco and Firearms`, `Devon and Cornwall Police`.
 */
export function goesOnWithBody(tokens: readonly Token[], i: number, first: number, to: number): boolean {
  const { lower } = tokens[i];
  if (lower !== 'and' && lower !== ',') return false;
  return hasTopic(tokens, first, i) ? endsInTopic(tokens, i, to) : lower === 'and' && i - first <= 2 && endsInBody(tokens, i, to);
}

function hasTopic(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (LEADS.has(tokens[i].lower) && (ORGANIZATION_NOUNS.has(tokens[i - 1].lower) || BODIES_WITH_AIMS.has(tokens[i - 1].lower))) return true;
  return false;
}

/** Whether a list of capitalised parts goes on to `and` and ends in a topic. */
function endsInTopic(tokens: readonly Token[], from: number, to: number): boolean {
  let part = 0;
  let last = false;
  for (let i = from; i < Math.min(to, from + LONGEST_LIST); i++) {
    const { lower, text } = tokens[i];
    if (lower === 'and' || lower === ',') {
      last ||= lower === 'and';
      part = 0;
    } else if (text === lower || ++part > LONGEST_PART) return false;
    else if (last && TOPICS.has(lower)) return true;
  }
  return false;
}

function endsInBody(tokens: readonly Token[], and: number, to: number): boolean {
  for (let i = and + 1; i < Math.min(to, and + 1 + LONGEST_PART + 1) && tokens[i].text !== tokens[i].lower; i++) if (OF_PLACES.has(tokens[i].lower)) return i > and + 1;
  return false;
}
