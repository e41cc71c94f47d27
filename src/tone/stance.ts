/** How likely a sentence takes either stand toward its target, or none; together 1. */
export interface Stance {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** The stance that two sums make: `polar` from against to for, `neutral` for neither. */
export function stanceOf(polar: number, neutral: number): Stance {
  const most = Math.max(neutral, Math.abs(polar) / 2);
  const [against, neither, toward] = [Math.exp(-polar / 2 - most), Math.exp(neutral - most), Math.exp(polar / 2 - most)];
  const all = against + neither + toward;
  return { negative: against / all, neutral: neither / all, positive: toward / all };
}

/** What is most likely; nothing is taken for a stand unless it is likelier than none. */
export function likeliest({ negative, neutral, positive }: Stance): keyof Stance {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}
