/** A word of a document in CoNLL-U. */
export interface ConlluWord {
  readonly form: string;
  readonly upos: string;
  readonly deprel: string;
  /** The word it depends on, by its place in the document; null at the root of a sentence. */
  readonly head: number | null;
  /** The last column, by name. */
  readonly misc: Readonly<Record<string, string>>;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface ConlluDocument {
  readonly id: string;
  /** Paragraphs with blank lines between. */
  readonly text: string;
  readonly words: readonly ConlluWord[];
  /** Comments by name: `# global.Entity = …`. */
  readonly comments: Readonly<Record<string, string>>;
}

/** Documents in CoNLL-U. The text is put together from the words; in GUM the spaces between them are known. */
export function readConllu(conllu: string): ConlluDocument[] {
  return conllu.split(/^(?=# newdoc)/m).filter((part) => part.startsWith('# newdoc')).map(readDocument);
}

function readDocument(conllu: string): ConlluDocument {
  const comments: Record<string, string> = {};
  const words: ConlluWord[] = [];
  let text = '';
  let sentence = 0;
  for (const block of conllu.split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const firstWord = words.length;
    for (const line of lines) {
      const comment = /^# ([\w.]+) ?(?:id )?= (.*)$/.exec(line);
      if (comment !== null) comments[comment[1]] = comment[2];
      if (line.startsWith('# newpar') && text !== '') text = `${text.trimEnd()}\n\n`;
      const columns = line.split('\t');
      // 3-4 is a contraction, of which the words follow; 3.1 is a word that is not there.
      if (!/^\d+$/.test(columns[0])) continue;
      const misc = readMisc(columns[9]);
      const head = Number(columns[6]);
      words.push({
        form: columns[1], upos: columns[3], deprel: columns[7], head: head === 0 ? null : firstWord + head - 1,
        misc, sentence, start: text.length, end: text.length + columns[1].length,
      });
      text += misc.SpaceAfter === 'No' ? columns[1] : `${columns[1]} `;
    }
    sentence++;
  }
  return { id: comments.newdoc ?? '', text: text.trimEnd(), words, comments };
}

function readMisc(column: string): Record<string, string> {
  if (column === '_') return {};
  return Object.fromEntries(column.split('|').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }));
}
