import { readCsv } from './csv.ts';

/** EmoBank's `emobank.csv`: id, split, valence, arousal and dominance from 1 to 5, text. */
export function convertEmoBank(csv: string): object[] {
  return readCsv(csv).map(({ id, split, V, A, D, text }) => ({ id, split, V: Number(V), A: Number(A), D: Number(D), text }));
}
