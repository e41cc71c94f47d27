import { describe, expect, it } from 'vitest';
import { toSchemaOrg } from '../../src/render/to-schema-org.ts';
import { harbourStory } from './harbour-story.ts';
import { hostileStory } from './hostile-story.ts';
import { makeAnalysis } from './make-analysis.ts';

interface Node { '@type': string; '@id': string; name: string; jobTitle?: string[]; text: string; spokenByCharacter?: { '@id': string } }
type NewsArticle = Record<string, unknown> & { hasPart: Node[]; mentions: Node[] };

describe('toSchemaOrg', () => {
  const article = JSON.parse(toSchemaOrg(harbourStory)) as NewsArticle;

  it('describes a news article', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Navy Ships Face Off in Disputed Strait as Ministers Call for Calm',
      author: [{ '@type': 'Person', name: 'Ruth Adeyemi' }, { '@type': 'Person', name: 'Tomás Vela' }],
      dateline: 'PORT ALDEN, Marisia',
    });
    expect(article.articleBody).toContain('haul the nets in');
    expect(article.articleBody).not.toContain('Subscribe');
  });

  it('has a quotation for each quote with words in marks', () => {
    expect(article.hasPart.map(({ '@id': id }) => id)).toEqual(['#q1', '#q2', '#q3', '#q5', '#q6']);
    expect(article.hasPart[0]).toEqual({
      '@type': 'Quotation', '@id': '#q1', text: harbourStory.quotes[0].text, spokenByCharacter: { '@id': '#s1' }, creator: { '@id': '#s1' },
    });
    expect(article.hasPart[4]).not.toHaveProperty('spokenByCharacter');
  });

  it('says once who the speakers are', () => {
    expect(article.mentions[0]).toEqual({ '@type': 'Person', '@id': '#s1', name: 'Elena Marsh', jobTitle: ['Defense Minister'] });
    const ids = article.mentions.map(({ '@id': id }) => id);
    for (const { spokenByCharacter } of article.hasPart) if (spokenByCharacter) expect(ids).toContain(spokenByCharacter['@id']);
  });

  it('leaves out what there is not', () => {
    const plain = JSON.parse(toSchemaOrg(makeAnalysis({ blocks: [['body', 'Rain is expected.']] }))) as object;
    expect(Object.keys(plain)).toEqual(['@context', '@type', 'articleBody', 'mentions', 'hasPart']);
  });

  it('cannot end the script element it stands in, and loses nothing', () => {
    const json = toSchemaOrg(hostileStory);
    expect(json).not.toContain('<');
    expect((JSON.parse(json) as { headline: string }).headline).toBe(hostileStory.article.headline?.text);
  });
});
