import { mix } from './hash.ts';
import { isWithinPhrase } from './word-classes.ts';

/** Longer ways are known by their beginning. */
const MOST_MILESTONES = 5;

/** What stands between one place and another, as a hash of the marks, verbs and conjunctions that are met in turn. */
export class Way {
  hash = 0;
  private milestones = 0;

  restart(): void {
    this.hash = 0;
    this.milestones = 0;
  }

  meet(wordClass: number): void {
    if (isWithinPhrase(wordClass) || this.milestones === MOST_MILESTONES) return;
    this.hash = mix(this.hash + 1, wordClass);
    this.milestones++;
  }
}
