/** A target, given with a score of 2, 4 or 6. */
interface Target {
  readonly 'Input.gid': string;
  readonly from: number;
  readonly to: number;
  readonly mention: string;
  readonly polarity: number;
}

interface Sentence {
  readonly sentence_normalized: string;
  readonly targets: readonly Target[];
}

const NEUTRAL = 4;

/** The JSON lines of NewsMTSC: a record for each target of a sentence. Their offsets count code points. */
export function convertNewsMtsc(jsonl: string): object[] {
  return jsonl.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Sentence)
    .flatMap(({ sentence_normalized: text, targets }) => targets.map(({ 'Input.gid': id, from, to, mention, polarity }) => {
      const characters = Array.from(text);
      const start = characters.slice(0, from).join('').length;
      return { id, text, from: start, to: start + characters.slice(from, to).join('').length, mention, label: Math.sign(polarity - NEUTRAL) };
    }));
}
