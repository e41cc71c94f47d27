import type { SegmentedArticle } from '../corpora.ts';
import { judgeSegments } from '../judged-segments.ts';
import type { JudgedSegment } from '../judged-segments.ts';
import { NOTHING } from '../measure.ts';
import type { Measure, Table } from '../measure.ts';
import { isPronoun } from '../same-source.ts';
import { shareRole } from '../same-name.ts';
import { Share, Tally } from '../tally.ts';

/** What stands in quotation marks: is it somebody's words, whose, and in what role. */
export const measureSpeakers: Measure = (corpora) => {
  const articles = corpora.read<SegmentedArticle>('gold/speakers-dev');
  if (articles === null) return NOTHING;
  const segments = articles.flatMap(judgeSegments);
  const spoken = segments.filter(({ segment }) => segment.speech === 1);
  const attributed = spoken.filter(({ segment }) => segment.speaker !== null);
  const unattributed = spoken.filter(({ segment }) => segment.speaker === null);
  const answered = attributed.filter(({ speaker }) => speaker !== null);
  const withRole = attributed.filter(({ segment, isRight }) => isRight && segment.role);
  return {
    figures: {
      'speakers.detection.f1': detection(segments).f1,
      'speakers.right': share(attributed, ({ isRight }) => isRight),
      'speakers.right.fullName': share(attributed, ({ isFullName }) => isFullName),
      'speakers.precision': share(answered, ({ isRight }) => isRight),
      'speakers.role': share(withRole, ({ segment, speaker }) => speaker?.roles.some((role) => shareRole(role, segment.role ?? '')) ?? false),
      ...(unattributed.length > 0 && { 'speakers.abstains': share(unattributed, ({ speaker }) => speaker === null) }),
    },
    tables: { misses: tableOfMisses(attributed) },
  };
};

function detection(segments: readonly JudgedSegment[]): Tally {
  const tally = new Tally();
  for (const { segment, quote } of segments) {
    if (segment.speech === 1) tally.wanted++;
    if (quote !== null) tally.given++;
    if (segment.speech === 1 && quote !== null) tally.right++;
  }
  return tally;
}

function share(segments: readonly JudgedSegment[], isRight: (segment: JudgedSegment) => boolean): number {
  const result = new Share();
  for (const segment of segments) result.count(isRight(segment));
  return result.value;
}

/** Each segment is in the first class that holds. */
const CLASSES: readonly [name: string, holds: (segment: JudgedSegment) => boolean][] = [
  ['given to the right speaker', ({ isRight }) => isRight],
  ['not found: read as a term, a title or nothing', ({ quote }) => quote === null],
  ['found, but given to nobody', ({ speaker }) => speaker === null],
  ['given to the wrong one, named by a pronoun', ({ source }) => isPronoun(source)],
  ['given to the wrong one, named by a name', ({ source }) => /^\p{Lu}/u.test(source.replace(/^The /, ''))],
  ['given to the wrong one, named by a description', () => true],
];

function tableOfMisses(segments: readonly JudgedSegment[]): Table {
  const counts = new Map(CLASSES.map(([name]) => [name, 0]));
  for (const segment of segments) {
    const [name] = CLASSES.find(([, holds]) => holds(segment)) ?? CLASSES[0];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return {
    columns: ['words in quotation marks that somebody says', 'segments', 'share'],
    rows: [...counts].map(([name, count]) => [name, String(count), `${(100 * count / segments.length).toFixed(0)} %`]),
  };
}
