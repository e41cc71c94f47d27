import { makeAnalysis } from './make-analysis.ts';

export const attack = `</title></style></script><script>alert(1)</script><img src=x onerror="alert('2')">" onmouseover='x' &lt; \u001b[31m\u0000\u202e]]> --> | *b* [l](javascript:x)`;

/** An article that tries to break out wherever its words may stand. */
export const hostileStory = makeAnalysis({
  blocks: [
    ['furniture', attack], ['headline', `Head ${attack}`], ['dek', `Dek ${attack}`], ['byline', `By ${attack}`],
    ['caption', attack], ['subheading', attack], ['listItem', attack], ['body', `“Stop ${attack}” said ${attack} Li Wen.`],
  ],
  authors: [attack],
  place: attack,
  speakers: [{ name: `Li Wen ${attack}`, roles: [attack] }],
  quotes: [{ content: [`Stop ${attack}`], cue: `said ${attack}`, speaker: 's1' }],
  evidence: [[`Stop ${attack}`, 0.5]],
});
