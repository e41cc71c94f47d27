/** Counts of what is there, of what was given, and of what of both is right. */
export class Tally {
  /** Annotated ones. */
  wanted = 0;
  given = 0;
  right = 0;

  get precision(): number {
    return share(this.right, this.given);
  }

  get recall(): number {
    return share(this.right, this.wanted);
  }

  get f1(): number {
    return harmonicMean(this.precision, this.recall);
  }
}

/** Counts things of which some are right. */
export class Share {
  all = 0;
  right = 0;

  count(isRight: boolean): void {
    this.all++;
    if (isRight) this.right++;
  }

  get value(): number {
    return share(this.right, this.all);
  }
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
