import { Bench } from 'tinybench';
import { BASE, contenders } from './contenders.ts';
import { median, processorTime } from './processor-time.ts';

const ROUNDS = 7;

export interface Timed {
  readonly name: string;
  readonly gives: string;
  /** Time over that of the base. */
  readonly ratio: number;
  /** Milliseconds of processor time for all articles. */
  readonly milliseconds: number;
}

/** The contenders by turns, so that what else the machine does weighs on all of them; the median of the rounds. */
export async function measureRatios(articles: readonly string[]): Promise<Timed[]> {
  const rounds: ReadonlyMap<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await runRound(articles));
  const of = (round: ReadonlyMap<string, number>, name: string) => round.get(name) ?? NaN;
  return contenders.map(({ name, gives }) => ({
    name, gives,
    ratio: median(rounds.map((round) => of(round, name) / of(round, BASE))),
    milliseconds: median(rounds.map((round) => of(round, name))),
  }));
}

async function runRound(articles: readonly string[]): Promise<Map<string, number>> {
  const bench = new Bench({ time: 300, warmupTime: 150, now: processorTime });
  for (const { name, read } of contenders) bench.add(name, () => { for (const text of articles) read(text); });
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return [name, result.latency.p50];
  }));
}
