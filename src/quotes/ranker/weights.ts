// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 3,
   "before": 1
  },
  "(": {
   "after": -4,
   "before": 1
  },
  ")": {
   "after": -4,
   "before": -1
  },
  ",": {
   "amid": 2,
   "before": 1
  },
  "-": {
   "after": -2
  },
  "--": {
   "before": 2
  },
  ".": {
   "after": -8,
   "amid": -4,
   "before": 3
  },
  ":": {
   "after": -4,
   "before": -2
  },
  ";": {
   "after": -7,
   "amid": -4,
   "before": 3
  },
  "ADJ": {
   "after": -2,
   "before": -2
  },
  "ADP": {
   "after": 2,
   "before": -1
  },
  "ADV": {
   "after": -6,
   "amid": -2,
   "before": 1
  },
  "AUX": {
   "after": 1,
   "amid": -4,
   "before": -3
  },
  "CCONJ": {
   "after": -12,
   "amid": 5,
   "before": 2
  },
  "DET": {
   "after": -3
  },
  "NOUN": {
   "after": -4,
   "before": -4
  },
  "NUM": {
   "before": 2
  },
  "PRON": {
   "amid": -1,
   "before": -3
  },
  "PROPN": {
   "after": -3,
   "amid": 2,
   "before": -3
  },
  "SCONJ": {
   "after": -10,
   "amid": -1
  },
  "SYM": {
   "before": 4
  },
  "VERB": {
   "after": 2,
   "amid": -2,
   "before": -5
  },
  "X": {
   "before": -1
  },
  "edge": {
   "amid": 1,
   "before": 1
  },
  "quoted": {
   "after": 3,
   "amid": 2,
   "before": -4
  },
  "that": {
   "after": -6,
   "amid": -3,
   "before": -6
  },
  "to": {
   "after": 3,
   "before": -2
  },
  "which": {
   "amid": -1,
   "before": -2
  },
  "who": {
   "after": -3,
   "before": 4
  },
  "–": {
   "before": 2
  },
  "—": {
   "after": -4,
   "before": 3
  }
 },
 "cue": {
  "after": {
   "1": -1,
   "2": 1,
   "3": -4
  },
  "before": {
   "0": 1,
   "1": 1,
   "2": -1,
   "3": -1
  },
  "none": -1
 },
 "cueForm": {
  "according": {
   "after": {
    "amid": -7,
    "before": -4
   },
   "before": {
    "after": 7,
    "before": 6
   }
  },
  "finite": {
   "after": {
    "after": -2,
    "amid": 1,
    "before": 2
   },
   "before": {
    "after": -3,
    "amid": 1,
    "before": 1
   }
  },
  "infinitive": {
   "after": {
    "after": -3
   },
   "before": {
    "after": -3,
    "before": -1
   }
  },
  "noun": {
   "after": {
    "after": -6,
    "before": 3
   },
   "before": {
    "after": -6,
    "amid": 2,
    "before": -2
   }
  },
  "participle": {
   "after": {
    "after": -5,
    "amid": 3,
    "before": 4
   },
   "before": {
    "after": -9,
    "amid": -4,
    "before": -3
   }
  },
  "passive": {
   "after": {
    "after": -5,
    "amid": -1,
    "before": -11
   },
   "before": {
    "after": 3,
    "amid": 2,
    "before": 3
   }
  }
 },
 "cueToContent": {
  "0": {
   "after": 3,
   "amid": 3,
   "before": 3
  },
  "1": {
   "after": -1,
   "amid": 1,
   "before": 3
  },
  "2": {
   "after": -4,
   "before": 1
  },
  "3": {
   "after": -8,
   "amid": -7,
   "before": -6
  }
 },
 "earlier": {
  "name": {
   "1": {
    "alone": 7,
    "others": -6
   },
   "2": {
    "alone": -7,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "others": -7
   },
   "2": {
    "alone": -5,
    "others": -7
   }
  },
  "pronoun": {
   "1": {
    "alone": 4,
    "others": -9
   },
   "2": {
    "alone": -5,
    "others": -9
   }
  },
  "relative": {
   "1": {
    "others": -6
   },
   "2": {
    "others": -5
   }
  }
 },
 "next": {
  "'": {
   "ADP": -2,
   "before": -3,
   "edge": -1
  },
  "'s": {
   "before": -1
  },
  ")": {
   ",": 3,
   ".": 1,
   "CCONJ": -2,
   "after": -2,
   "edge": 1,
   "—": -1
  },
  ",": {
   ")": 1,
   ",": 1,
   ".": 4,
   "ADP": -2,
   "AUX": -2,
   "CCONJ": -1,
   "SCONJ": 2,
   "VERB": -1,
   "after": 3,
   "before": 2,
   "edge": 2,
   "quoted": 1,
   "that": 2
  },
  "-": {
   ",": -1,
   ".": -1,
   "ADP": 1,
   "CCONJ": -4,
   "after": -3,
   "edge": 3
  },
  "--": {
   "VERB": -4,
   "before": 1,
   "edge": 1
  },
  ".": {
   ",": -1,
   "ADV": 1,
   "CCONJ": 2,
   "VERB": 2,
   "after": 3,
   "amid": -3,
   "before": 2,
   "edge": 2,
   "quoted": -2,
   "to": 5
  },
  ":": {
   "-": 3,
   "VERB": -3,
   "after": -4,
   "before": 4,
   "edge": 5
  },
  "ADJ": {
   ",": -3,
   ".": -2,
   "ADP": 1,
   "ADV": -3,
   "VERB": -4,
   "after": -5,
   "amid": -4,
   "before": -1,
   "edge": -4
  },
  "ADP": {
   ",": 3,
   "ADP": 2,
   "VERB": -4,
   "before": 1,
   "edge": -3
  },
  "ADV": {
   ",": -1,
   ".": -2,
   ":": -2,
   "ADV": 2,
   "NOUN": -2,
   "PRON": 1,
   "VERB": -1,
   "after": -4,
   "amid": 2,
   "before": -1,
   "which": -3
  },
  "AUX": {
   "(": 1,
   ",": -1,
   ".": -2,
   ";": 3,
   "ADJ": -4,
   "ADP": -3,
   "ADV": -3,
   "CCONJ": -1,
   "NOUN": -2,
   "PRON": -2,
   "PROPN": -3,
   "SCONJ": -2,
   "VERB": -1,
   "after": -9,
   "amid": -4,
   "before": -1,
   "edge": -3,
   "quoted": -1,
   "that": -5,
   "which": -1,
   "who": 2,
   "–": 1,
   "—": 1
  },
  "DET": {
   "before": 1
  },
  "NOUN": {
   ",": 2,
   ".": 2,
   "ADV": -1,
   "AUX": -1,
   "CCONJ": -1,
   "DET": -1,
   "NOUN": 1,
   "PRON": 2,
   "SCONJ": -1,
   "VERB": -3,
   "after": -2,
   "amid": 3,
   "quoted": -2,
   "that": -2
  },
  "PROPN": {
   "before": 2,
   "edge": 3
  },
  "SCONJ": {
   "ADP": 2,
   "before": 1
  },
  "SYM": {
   ",": 1,
   ":": -1,
   "before": 4
  },
  "VERB": {
   "'": 1,
   ",": 1,
   "-": -3,
   "--": 2,
   ":": -2,
   ";": -2,
   "ADJ": -4,
   "ADP": 1,
   "AUX": -2,
   "DET": 1,
   "NOUN": -3,
   "PRON": -4,
   "PROPN": -1,
   "SCONJ": -1,
   "SYM": 4,
   "VERB": -4,
   "X": -2,
   "after": -2,
   "amid": 3,
   "edge": -1,
   "not": -3,
   "quoted": 2,
   "that": -6,
   "which": -1,
   "—": -1
  },
  "edge": {
   "VERB": 2,
   "after": 1,
   "before": -3
  },
  "quoted": {
   ",": -5,
   "ADP": 3,
   "after": -2,
   "amid": -4,
   "before": -1,
   "edge": 3,
   "quoted": -4
  },
  "that": {
   "ADP": -2,
   "VERB": -2,
   "after": -2,
   "before": -4,
   "edge": -4
  },
  "to": {
   ",": -2,
   ".": 3,
   "ADP": -1,
   "VERB": 2,
   "after": -4,
   "amid": -6,
   "before": 1,
   "edge": 3
  },
  "who": {
   ",": -3,
   ".": -4,
   "CCONJ": -4,
   "VERB": -2,
   "after": 2,
   "before": -6,
   "edge": 1
  },
  "—": {
   ",": -1,
   "ADP": -4,
   "after": -3,
   "before": -1
  }
 },
 "none": {
  "": -2,
  "announced": {
   "sourced": -5
  },
  "best": {
   "0": -8,
   "1": 1,
   "3": -2,
   "4": -2
  },
  "candidates": {
   "0": -4,
   "2": -3
  },
  "continued": {
   "unsourced": -7
  },
  "cue": {
   "sourced": -5,
   "unsourced": 1
  },
  "direct": -5,
  "form": {
   "according": {
    "1": -11,
    "2": -8,
    "": -5
   },
   "finite": {
    "0": -4,
    "1": -2,
    "2": -4,
    "": -5
   },
   "infinitive": {
    "0": 1,
    "1": -2,
    "2": -2
   },
   "none": {
    "0": -3,
    "1": -4,
    "2": -2,
    "": -4
   },
   "noun": {
    "0": -1,
    "1": -3,
    "2": -7,
    "": -4
   },
   "participle": {
    "0": -2,
    "1": -4,
    "2": -2,
    "": -4
   },
   "passive": {
    "0": 4,
    "1": 7,
    "": 9
   }
  },
  "mixed": -2,
  "previous": {
   "unsourced": -7
  },
  "subject": {
   "sourced": -5,
   "unsourced": 5
  }
 },
 "only": 2,
 "otherThan": {
  "announced": {
   "finite": -1
  },
  "cue": {
   "according": -3,
   "infinitive": -1,
   "noun": -1,
   "participle": -2,
   "passive": -4
  },
  "subject": {
   "according": -4,
   "finite": -1,
   "noun": 1,
   "passive": -1
  }
 },
 "path": {
  "Q": {
   "direct": 5,
   "indirect": -2,
   "mixed": -1,
   "name": 1,
   "noun": 3,
   "relative": -8
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -6,
   "name": -4,
   "noun": -6,
   "pronoun": -8,
   "relative": -1
  },
  "Q..": {
   "indirect": -4,
   "name": -5,
   "noun": -2,
   "pronoun": -2
  },
  "Q...": {
   "indirect": -4
  },
  "Q..sc+": {
   "indirect": -3,
   "name": -3
  },
  "Q.c": {
   "indirect": -3,
   "name": -2
  },
  "Q.cq": {
   "indirect": -3
  },
  "Q.cq.": {
   "indirect": -1
  },
  "Q.q": {
   "indirect": -7,
   "mixed": -2,
   "name": -5,
   "noun": -5,
   "pronoun": -7
  },
  "Q.qc": {
   "indirect": -5,
   "name": -5,
   "noun": -3
  },
  "Q.qsc": {
   "indirect": -4,
   "name": -4
  },
  "Q.qsc+": {
   "indirect": -4,
   "name": -2,
   "noun": -3,
   "pronoun": -5
  },
  "Q.s": {
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -3,
   "pronoun": -2,
   "relative": -4
  },
  "Q.s.": {
   "indirect": -4,
   "name": -3
  },
  "Q.sc": {
   "indirect": -4,
   "name": -3,
   "noun": -4,
   "pronoun": -2
  },
  "Q.sc.": {
   "indirect": -2
  },
  "Q.scc+": {
   "indirect": -4
  },
  "Q.scq": {
   "indirect": -4,
   "mixed": -4,
   "name": -3,
   "noun": -4,
   "pronoun": -5,
   "relative": -2
  },
  "Q.scq+": {
   "direct": -2,
   "indirect": -8,
   "mixed": -4,
   "name": -7,
   "noun": -4,
   "pronoun": -5,
   "relative": -3
  },
  "Q.sq": {
   "indirect": -2,
   "pronoun": -1
  },
  "Q.ssc+": {
   "indirect": -3
  },
  "Qc": {
   "direct": 7,
   "indirect": 5,
   "mixed": 4,
   "name": 9,
   "noun": 2,
   "pronoun": -3
  },
  "Qc.": {
   "indirect": -4,
   "name": -3
  },
  "Qcq": {
   "indirect": -1,
   "name": -5,
   "pronoun": -6
  },
  "Qcq.": {
   "indirect": -3,
   "mixed": -3,
   "name": -3,
   "noun": -2,
   "pronoun": -3
  },
  "Qcq.q": {
   "indirect": -4,
   "name": -5,
   "pronoun": -2
  },
  "Qcq.s+": {
   "indirect": -3,
   "name": -2,
   "pronoun": -4
  },
  "Qcs": {
   "direct": -7,
   "indirect": -2,
   "noun": -4,
   "relative": -5
  },
  "Qcs.": {
   "direct": -5,
   "indirect": -2,
   "name": -3,
   "noun": -1,
   "pronoun": -4
  },
  "Qcs.q": {
   "indirect": -3,
   "mixed": -2,
   "name": -3
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -3,
   "indirect": -3,
   "name": -2
  },
  "Qfar": {
   "direct": -5,
   "indirect": -7,
   "mixed": -5,
   "name": -7,
   "noun": -5,
   "pronoun": -5,
   "relative": -3
  },
  "Qq": {
   "indirect": -2,
   "name": -4,
   "pronoun": -5
  },
  "Qs": {
   "indirect": -4,
   "mixed": -3,
   "name": -3,
   "noun": -4,
   "relative": -3
  },
  "Qs.": {
   "indirect": -4,
   "mixed": -2,
   "name": -2,
   "noun": -1,
   "pronoun": -3
  },
  "Qsc": {
   "direct": -8,
   "indirect": -2,
   "mixed": -4,
   "name": -5,
   "noun": -2,
   "pronoun": -6,
   "relative": -2
  },
  "Qsc.": {
   "direct": -2,
   "indirect": -6,
   "mixed": -4,
   "name": -2,
   "noun": -4,
   "pronoun": -6
  },
  "Qsc.q": {
   "direct": -5,
   "indirect": -6,
   "name": -4,
   "pronoun": -6
  },
  "Qsc.q+": {
   "indirect": -5,
   "name": -5
  },
  "Qsc.s+": {
   "direct": -3,
   "indirect": -5,
   "name": -5,
   "noun": -4,
   "pronoun": -4
  },
  "Qscc": {
   "direct": -5
  },
  "Qsccq": {
   "direct": -4
  },
  "Qsccq+": {
   "direct": -4
  },
  "Qscq": {
   "direct": -4,
   "indirect": -2,
   "mixed": -3,
   "noun": -4,
   "pronoun": -5
  },
  "Qscq.": {
   "direct": -4,
   "indirect": -3,
   "mixed": -6,
   "name": -5,
   "noun": -4,
   "pronoun": -6
  },
  "Qscq.+": {
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -2,
   "pronoun": -4
  },
  "Qscqc+": {
   "pronoun": -3
  },
  "Qsq.": {
   "indirect": -3
  },
  "S": {
   "direct": 4,
   "indirect": 7,
   "mixed": 2,
   "name": 7,
   "noun": 1,
   "pronoun": 3,
   "relative": 4
  },
  "S.": {
   "direct": -2,
   "indirect": -9,
   "mixed": 1,
   "noun": -3,
   "pronoun": -7,
   "relative": -3
  },
  "S..": {
   "direct": -4,
   "name": -1
  },
  "S..sc": {
   "indirect": -7,
   "name": -6,
   "pronoun": -4
  },
  "S..sc+": {
   "indirect": -5
  },
  "S.c": {
   "mixed": -5,
   "name": 1
  },
  "S.q.s+": {
   "name": -4
  },
  "S.qsc": {
   "indirect": -4,
   "name": -5
  },
  "S.qsc+": {
   "direct": -4,
   "indirect": -5,
   "name": -6,
   "noun": -4
  },
  "S.s": {
   "indirect": -4
  },
  "S.s.s+": {
   "indirect": -4,
   "name": -4
  },
  "S.sc": {
   "direct": -6,
   "indirect": -9,
   "mixed": -10,
   "name": -10,
   "noun": -8,
   "pronoun": -8,
   "relative": -3
  },
  "S.scq+": {
   "direct": -4,
   "indirect": -4,
   "noun": -6,
   "pronoun": -6
  },
  "S.scs+": {
   "name": -5
  },
  "S.ssc": {
   "indirect": -4,
   "name": -4
  },
  "Sc": {
   "direct": 2,
   "indirect": 5,
   "mixed": 3,
   "name": 3,
   "noun": 1,
   "pronoun": 3,
   "relative": 5
  },
  "Sc.": {
   "direct": 6,
   "indirect": -4,
   "name": -1,
   "noun": 1,
   "pronoun": 4
  },
  "Sc.qs+": {
   "direct": -5,
   "name": -5
  },
  "Sc.sc": {
   "direct": 1,
   "indirect": 1,
   "mixed": -10,
   "name": 2,
   "noun": -7,
   "pronoun": -3
  },
  "Sc.sc+": {
   "direct": -4,
   "indirect": -5,
   "mixed": -4,
   "name": -4,
   "noun": -5,
   "pronoun": -5
  },
  "Sc.ss+": {
   "indirect": -5
  },
  "Scc": {
   "direct": 4,
   "mixed": 1,
   "noun": 1,
   "pronoun": 2,
   "relative": -3
  },
  "Sccq.+": {
   "indirect": -6,
   "name": -5
  },
  "Scq": {
   "direct": 1,
   "indirect": 1,
   "name": 1
  },
  "Scq.": {
   "direct": -4,
   "indirect": -11,
   "mixed": -8,
   "name": -5,
   "noun": -4,
   "pronoun": -3,
   "relative": -5
  },
  "Scq..+": {
   "indirect": -5,
   "name": -4,
   "noun": -5,
   "pronoun": -6
  },
  "Scq.c": {
   "indirect": -10,
   "name": -7
  },
  "Scq.c+": {
   "direct": -3,
   "indirect": -6,
   "mixed": -5,
   "name": -7,
   "noun": -3
  },
  "Scq.q+": {
   "direct": -7,
   "indirect": -6,
   "mixed": -6,
   "name": -8,
   "noun": -3,
   "pronoun": -5
  },
  "Scq.s": {
   "indirect": -5,
   "name": -5
  },
  "Scq.s+": {
   "direct": -3,
   "indirect": -8,
   "mixed": -4,
   "name": -8,
   "noun": -9,
   "pronoun": -2,
   "relative": -6
  },
  "Scqc": {
   "direct": 7,
   "indirect": 1,
   "mixed": 5,
   "name": 6,
   "noun": 3,
   "pronoun": 2,
   "relative": -5
  },
  "Scqc.+": {
   "indirect": -5,
   "name": -5
  },
  "Scqcq+": {
   "indirect": 2,
   "mixed": -4,
   "name": 1,
   "noun": 1,
   "pronoun": -1
  },
  "Scqcs+": {
   "indirect": 2,
   "pronoun": 2
  },
  "Scqq.+": {
   "indirect": -8
  },
  "Scqqs+": {
   "indirect": -1,
   "mixed": -7,
   "name": -2,
   "pronoun": -1
  },
  "Scqs": {
   "indirect": -6,
   "name": -5
  },
  "Scqs.+": {
   "indirect": -6,
   "name": -5,
   "pronoun": -4
  },
  "Scqsc": {
   "direct": 1,
   "indirect": -2,
   "name": 1,
   "noun": -2,
   "pronoun": -1,
   "relative": -6
  },
  "Scqsc+": {
   "direct": -4,
   "indirect": -2,
   "mixed": -4,
   "name": -6,
   "noun": -8,
   "relative": -4
  },
  "Scqsq+": {
   "indirect": -1,
   "name": -1
  },
  "Scqss+": {
   "mixed": -4
  },
  "Scs": {
   "indirect": -2,
   "name": 1
  },
  "Scs.s+": {
   "indirect": -2
  },
  "Scsc": {
   "direct": -2,
   "indirect": 2,
   "mixed": 1,
   "name": 1,
   "noun": 2,
   "pronoun": -1,
   "relative": -5
  },
  "Scscq+": {
   "direct": -1,
   "indirect": -6,
   "noun": -4,
   "pronoun": -4
  },
  "Sfar": {
   "direct": -7,
   "indirect": -10,
   "mixed": -5,
   "name": -12,
   "noun": -6,
   "pronoun": -7,
   "relative": -4
  },
  "Sq.": {
   "direct": -6,
   "indirect": -3,
   "name": -6,
   "noun": -3
  },
  "Sq.sc": {
   "indirect": -8,
   "name": -1,
   "noun": -6,
   "pronoun": -5
  },
  "Sq.sc+": {
   "indirect": -6,
   "name": -6
  },
  "Sqc": {
   "indirect": -4,
   "mixed": -1,
   "name": -1,
   "noun": -4
  },
  "Sqsc": {
   "indirect": -2,
   "mixed": -2,
   "name": -1,
   "noun": -2,
   "pronoun": -6
  },
  "Sqscq+": {
   "name": -4
  },
  "Ss": {
   "direct": -3,
   "indirect": 2,
   "noun": -6,
   "pronoun": 1
  },
  "Ss.": {
   "direct": -3
  },
  "Ss.sc": {
   "indirect": -4,
   "name": -4
  },
  "Ssc": {
   "direct": -4,
   "indirect": -3,
   "mixed": -2,
   "name": -4,
   "noun": -3,
   "pronoun": -1,
   "relative": -2
  },
  "Ssc.s+": {
   "indirect": -5,
   "name": -4
  },
  "Sscc": {
   "name": 1
  },
  "Sscq.": {
   "direct": -2,
   "indirect": -4,
   "name": -1
  },
  "Sscq.+": {
   "direct": -5,
   "indirect": -2,
   "mixed": -7,
   "name": -2,
   "noun": -5,
   "pronoun": -5
  },
  "Sscqc": {
   "indirect": 3,
   "mixed": 1,
   "name": 4
  },
  "Sscqs+": {
   "direct": -4,
   "indirect": -6,
   "name": -6,
   "noun": -5
  },
  "Ssq.s+": {
   "indirect": -4
  },
  "Sssc": {
   "indirect": -1,
   "name": -2,
   "noun": -1
  },
  "elsewhere": {
   "direct": -6,
   "indirect": -14,
   "mixed": -10,
   "name": -9,
   "noun": -10,
   "pronoun": -8,
   "relative": -9
  },
  "within": {
   "direct": -3,
   "indirect": -1,
   "mixed": 1,
   "noun": -2,
   "pronoun": -2,
   "relative": -2
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 7,
   "indirect": 1,
   "mixed": 4,
   "subject": 1
  },
  "after 0 1": {
   "cue": 2,
   "direct": 3,
   "indirect": -1,
   "mixed": -1,
   "subject": -5
  },
  "after 0 2": {
   "cue": -3,
   "direct": -4,
   "indirect": -1,
   "mixed": -7,
   "subject": 1
  },
  "after 0 3": {
   "cue": -3,
   "direct": -2,
   "indirect": -2,
   "mixed": -5,
   "subject": -1
  },
  "after 0 4": {
   "cue": -2,
   "direct": -2,
   "indirect": -3
  },
  "after 1 ": {
   "cue": -15,
   "direct": -4,
   "indirect": -14,
   "mixed": -14,
   "previous": 3,
   "subject": -8
  },
  "after 2 ": {
   "cue": -14,
   "direct": -6,
   "indirect": -12,
   "mixed": -8,
   "subject": -4
  },
  "after 3 ": {
   "cue": -7,
   "direct": -2,
   "indirect": -7
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 4,
   "previous": 2
  },
  "before 0 0": {
   "cue": 3,
   "indirect": 3,
   "mixed": 1
  },
  "before 0 1": {
   "cue": 3,
   "direct": 2,
   "indirect": 4,
   "mixed": 2,
   "previous": 4,
   "subject": 4
  },
  "before 0 2": {
   "cue": 4,
   "direct": 3,
   "indirect": 3,
   "mixed": 3,
   "subject": 2
  },
  "before 0 3": {
   "cue": 4,
   "direct": 2,
   "indirect": 2,
   "mixed": 3,
   "subject": 1
  },
  "before 0 4": {
   "cue": 3,
   "indirect": 1,
   "mixed": 1,
   "subject": -1
  },
  "before 1 ": {
   "announced": 5,
   "continued": 5,
   "cue": -10,
   "indirect": -10,
   "mixed": -5,
   "previous": 5,
   "subject": -4
  },
  "before 2 ": {
   "announced": -5,
   "continued": -3,
   "cue": -12,
   "direct": -8,
   "indirect": -12,
   "mixed": -13,
   "previous": -3,
   "subject": -12
  },
  "before 3 ": {
   "continued": -8,
   "cue": -12,
   "direct": -11,
   "indirect": -11,
   "mixed": -10,
   "previous": -3,
   "subject": -10
  }
 },
 "previous": {
  "other": {
   "announced": 2,
   "continued": -1,
   "cue": 2,
   "previous": 3
  },
  "same": {
   "0": {
    "others": 1
   },
   "1": {
    "alone": 4,
    "others": -6
   },
   "2": {
    "alone": -4,
    "others": -4
   },
   "announced": 1,
   "continued": 3,
   "cue": -2,
   "previous": 1,
   "subject": -1
  }
 },
 "probability": {
  "0": -6,
  "1": -6,
  "2": -2,
  "3": 2,
  "4": 4,
  "5": 5
 },
 "probable": {
  "cue": {
   "0": -5,
   "1": -3,
   "2": -2,
   "3": 1,
   "4": 3,
   "5": 8
  },
  "other": {
   "0": -7,
   "1": -3,
   "4": 1,
   "5": -1
  },
  "silent": {
   "0": -4,
   "1": -4,
   "2": -1,
   "3": 1,
   "5": -2
  },
  "subject": {
   "0": -2,
   "1": -1,
   "2": -1,
   "3": 1,
   "4": 1,
   "5": 3
  }
 },
 "quoted": -1,
 "rule": {
  "announced": {
   "": 3,
   "direct": 3
  },
  "cue": {
   "": 2,
   "direct": 4
  },
  "other": {
   "direct": -1,
   "indirect": 1,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "direct": -1
  },
  "subject": {
   "mixed": 1
  }
 },
 "type": {
  "name": {
   "direct": 4,
   "mixed": 2
  },
  "noun": {
   "direct": -3,
   "indirect": -1,
   "mixed": -1
  },
  "pronoun": {
   "direct": 1,
   "indirect": -1
  },
  "relative": {
   "direct": -2,
   "indirect": -1,
   "mixed": -2
  }
 },
 "within": -1,
 "word": {
  "anyone": {
   "before": -1
  },
  "everyone": {
   "before": 3
  },
  "he": {
   "after": -2,
   "amid": 2,
   "before": 2
  },
  "her": {
   "after": -4,
   "before": 4
  },
  "him": {
   "before": -1
  },
  "his": {
   "after": -7,
   "amid": -1,
   "before": -4
  },
  "i": {
   "after": -4,
   "before": 2
  },
  "it": {
   "after": -4,
   "amid": 1,
   "before": -7
  },
  "my": {
   "before": -3
  },
  "she": {
   "before": 2
  },
  "that": {
   "after": -1
  },
  "their": {
   "before": 1
  },
  "they": {
   "after": -2,
   "amid": -1,
   "before": 2
  },
  "we": {
   "after": -5
  },
  "which": {
   "after": -7,
   "amid": -5,
   "before": -1
  },
  "who": {
   "after": -9,
   "amid": -3,
   "before": 1
  },
  "you": {
   "after": -4,
   "amid": -4,
   "before": -2
  }
 }
};
