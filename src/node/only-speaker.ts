import type { ArticleAnalysis } from '../report.ts';

/** The analysis with nobody quoted but the speakers whose names hold every word of `name`; case does not count. */
export function onlySpeaker(analysis: ArticleAnalysis, name: string): ArticleAnalysis {
  const wanted = wordsOf(name);
  const speakers = analysis.speakers.filter((speaker) => {
    const words = new Set(wordsOf(speaker.name));
    return wanted.every((word) => words.has(word));
  });
  const heard = new Set(speakers.map(({ id }) => id));
  const quotes = analysis.quotes.filter(({ speaker }) => speaker !== null && heard.has(speaker));
  const kept = new Set(quotes.map(({ id }) => id));
  return {
    ...analysis,
    speakers,
    quotes: quotes.map((quote) => (quote.quotedWithin === null || kept.has(quote.quotedWithin) ? quote : { ...quote, quotedWithin: null })),
  };
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().normalize('NFC').replaceAll('’', "'").match(/[\p{L}\p{N}'-]+/gu) ?? [];
}
