export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function pearson(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    xy += (value - mx) * (y[i] - my);
    xx += (value - mx) ** 2;
    yy += (y[i] - my) ** 2;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const result: number[] = [];
  for (let from = 0; from < order.length;) {
    let end = from;
    while (end < order.length && values[order[end]] === values[order[from]]) end++;
    for (let k = from; k < end; k++) result[order[k]] = (from + end - 1) / 2;
    from = end;
  }
  return result;
}

export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(ranks(x), ranks(y));
}

/** Mean F1 of the classes. */
export function macroF1(gold: readonly number[], answer: readonly number[], classes: readonly number[]): number {
  return mean(classes.map((each) => {
    const right = gold.filter((value, i) => value === each && answer[i] === each).length;
    const wrong = gold.filter((value, i) => (value === each) !== (answer[i] === each)).length;
    return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
  }));
}

/** How often the score of one that is so is above that of one that is not; equal ones count half. */
export function auc(scores: readonly number[], isSo: readonly boolean[]): number {
  const rank = ranks(scores);
  const yes = rank.filter((_, i) => isSo[i]);
  const no = rank.length - yes.length;
  const sum = yes.reduce((total, each) => total + each, 0);
  return (sum - (yes.length * (yes.length - 1)) / 2) / (yes.length * no);
}
