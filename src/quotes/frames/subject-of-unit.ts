import type { TokenRange } from '../../language/noun-phrases.ts';
import type { Layout, Unit } from '../layout.ts';
import { subjectBefore } from './subject.ts';

/** Asked for again by every quotation and pronoun of a unit, which may be as long as the text. */
const known = new WeakMap<Unit, TokenRange | null>();

/** The subject of a unit's first verb outside quotation marks; null when it has none. */
export function subjectOfUnit(layout: Layout, unit: Unit): TokenRange | null {
  let subject = known.get(unit);
  if (subject === undefined) known.set(unit, subject = findSubject(layout, unit));
  return subject;
}

function findSubject(layout: Layout, unit: Unit): TokenRange | null {
  for (let i = unit.firstToken; i < unit.endToken; i++) {
    const { pos } = layout.tokens[i];
    if (layout.quotationOf[i] >= 0 || (pos !== 'VERB' && pos !== 'AUX')) continue;
    const subject = subjectBefore(layout.tokens, i, unit.firstToken);
    if (subject !== null) return subject.range;
  }
  return null;
}
