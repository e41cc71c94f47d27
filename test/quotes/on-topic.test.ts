import { describe, expect, it } from 'vitest';
import { namesOf } from '../speakers/attributed.ts';

/** Whose the last words in marks are. */
const last = (...paragraphs: string[]): string | undefined => namesOf(paragraphs.join('\n\n')).at(-1);

describe('knowTopics', () => {
  it.each([
    ['a topic', ['Ruth Abara took two questions.', 'On the bridge: “It will stand for years.”'], 'Ruth Abara'],
    ['a topic that is a clause', ['Ruth Abara took two questions.', 'On whether Tomas Lind, a baker, was still her deputy: “Next question.”'], 'Ruth Abara'],
    ['another topic', ['Ruth Abara took two questions.', 'On the bridge: “It will stand for years.”', 'About the bakers who wept: “I saw none of it.”'], 'Ruth Abara'],
    ['a topic after one that names somebody', ['Ruth Abara took two questions.', 'On the bridge: “It will stand for years.”', 'On whether Tomas Lind, a baker, was still her deputy: “Next question.”', 'On the rain: “It was wet for days.”'], 'Ruth Abara'],
    ['a topic of whom has just spoken', ['“It will rain,” said Tomas Lind, who had met Ruth Abara.', 'On the bridge: “It will stand for years.”'], 'Tomas Lind'],
    ['a topic of whom has come in since', ['“It will rain,” said Tomas Lind.', 'Ruth Abara took two questions.', 'On the bridge: “It will stand for years.”'], 'Ruth Abara'],
    ['somebody who says it', ['Ruth Abara took two questions.', 'On the bridge, Tomas Lind said: “It will stand for years.”'], 'Tomas Lind'],
    ['a day', ['Ruth Abara took two questions.', 'On Monday Tomas Lind again: “It will stand for years.”'], 'Tomas Lind'],
    ['no topic', ['Ruth Abara took two questions.', 'Then Tomas Lind was in tears: “It will stand for years.”'], 'Tomas Lind'],
    ['no colon', ['Ruth Abara took two questions.', 'On the bridge Tomas Lind was in tears. “It will stand for years.”'], 'Tomas Lind'],
    ['words in marks before', ['Ruth Abara took two questions.', 'On the bridge “Anchor” Tomas Lind was in tears: “It will stand for years.”'], 'Tomas Lind'],
  ])('%s', (_, paragraphs, expected) => {
    expect(last(...paragraphs)).toBe(expected);
  });
});
