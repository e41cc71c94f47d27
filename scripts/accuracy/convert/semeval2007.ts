const EMOTIONS = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'] as const;

/**
 * SemEval-2007 task 14: headlines in XML, and their ratings in two files, a line for each with its id first: the six
 * emotions in alphabetical order, and valence.
 */
export function convertSemeval2007(xml: string, emotions: string, valence: string): object[] {
  const emotionsOf = readNumbers(emotions);
  const valenceOf = readNumbers(valence);
  return Array.from(xml.matchAll(/<instance id="([^"]+)">([^<]*)<\/instance>/g), ([, id, headline]) => {
    const rated = emotionsOf.get(id) ?? [];
    return { id, text: unescape(headline.trim()), valence: valenceOf.get(id)?.[0], ...Object.fromEntries(EMOTIONS.map((name, i) => [name, rated[i]])) };
  });
}

function readNumbers(lines: string): Map<string, number[]> {
  return new Map(lines.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [id, ...numbers] = line.trim().split(/\s+/);
    return [id, numbers.map(Number)];
  }));
}

function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]);
}
