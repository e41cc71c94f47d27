/** Lets those who share a state wait until any of it changes. */
export class Change {
  private waiting: (() => void)[] = [];

  next(): Promise<void> {
    return new Promise((resolve) => { this.waiting.push(resolve); });
  }

  readonly announce = (): void => {
    const waiting = this.waiting;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  };
}
