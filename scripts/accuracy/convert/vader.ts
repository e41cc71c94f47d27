/** VADER's `*_GroundTruth.txt`: an id, the raters' mean from −4 to 4 and the text, with tabs between. */
export function convertVader(tsv: string): object[] {
  return tsv.split(/\r?\n/).filter((line) => line !== '').map((line) => {
    const [id, valence, ...text] = line.split('\t');
    return { id, valence: Number(valence), text: text.join('\t').trim() };
  });
}
