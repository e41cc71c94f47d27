/** A choice to learn from: the features of each option, and whether it is right. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const EPOCHS = 12;
/** Epochs before the weights that are averaged. */
const WARM_UP = 2;
const RATE = 0.05;
const SHRINKAGE = 1e-3;
const SEED = 1;
/** A feature of fewer choices says nothing of others. */
const LEAST_CHOICES = 8;

/** Weights of a conditional logit (McFadden 1974) over the options of each choice, fitted by AdaGrad and averaged. */
export function fitChoices(choices: readonly Choice[]): Map<string, number> {
  const ids = new Map(frequentFeatures(choices).map((name, id) => [name, id]));
  const idsOf = (features: readonly string[]): number[] => features.map((name) => ids.get(name) ?? -1).filter((id) => id >= 0);
  const encoded = choices.map(({ options, right }) => ({ options: options.map(idsOf), right }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const sum = new Float64Array(ids.size);
  const random = randomFrom(SEED);
  const order = encoded.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      for (const [id, slope] of gradient(encoded[i], weights)) {
        const step = slope - SHRINKAGE * weights[id];
        squares[id] += step * step;
        weights[id] += RATE * step / Math.sqrt(squares[id]);
      }
    }
    if (epoch >= WARM_UP) for (let id = 0; id < sum.length; id++) sum[id] += weights[id];
  }
  return new Map([...ids].map(([name, id]) => [name, sum[id] / (EPOCHS - WARM_UP)]));
}

function frequentFeatures(choices: readonly Choice[]): string[] {
  const counts = new Map<string, number>();
  for (const { options } of choices) {
    for (const name of new Set(options.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST_CHOICES).map(([name]) => name);
}

/** Slope of the log of the right options' probability, by feature. */
function gradient({ options, right }: { options: readonly (readonly number[])[]; right: readonly boolean[] }, weights: Float64Array): Map<number, number> {
  const scores = options.map((features) => features.reduce((total, id) => total + weights[id], 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((total, power) => total + power, 0);
  const good = powers.reduce((total, power, i) => total + (right[i] ? power : 0), 0);
  const slopes = new Map<number, number>();
  options.forEach((features, i) => {
    const slope = (right[i] ? powers[i] / good : 0) - powers[i] / all;
    for (const id of features) slopes.set(id, (slopes.get(id) ?? 0) + slope);
  });
  return slopes;
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
