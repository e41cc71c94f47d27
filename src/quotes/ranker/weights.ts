// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 4,
   "before": 1
  },
  "(": {
   "after": -2,
   "before": 1
  },
  ")": {
   "after": -3,
   "before": 1
  },
  ",": {
   "amid": 1,
   "before": 2
  },
  "-": {
   "after": -2
  },
  "--": {
   "before": 3
  },
  ".": {
   "after": -8,
   "amid": -3,
   "before": 3
  },
  ":": {
   "after": -4,
   "before": -1
  },
  ";": {
   "after": -6,
   "amid": -5,
   "before": 3
  },
  "ADJ": {
   "after": -2,
   "before": -2
  },
  "ADP": {
   "after": 1,
   "before": -1
  },
  "ADV": {
   "after": -6,
   "amid": -2,
   "before": 1
  },
  "AUX": {
   "amid": -4,
   "before": -3
  },
  "CCONJ": {
   "after": -14,
   "amid": 4,
   "before": 2
  },
  "DET": {
   "after": -3,
   "before": 1
  },
  "NOUN": {
   "after": -5,
   "before": -4
  },
  "NUM": {
   "before": 1
  },
  "PRON": {
   "after": -1,
   "amid": -1,
   "before": -3
  },
  "PROPN": {
   "after": -4,
   "before": -3
  },
  "SCONJ": {
   "after": -11,
   "amid": -1
  },
  "SYM": {
   "before": 4
  },
  "VERB": {
   "after": 2,
   "amid": -2,
   "before": -4
  },
  "X": {
   "before": -1
  },
  "edge": {
   "amid": 2,
   "before": 1
  },
  "quoted": {
   "after": 3,
   "amid": 2,
   "before": -3
  },
  "that": {
   "after": -8,
   "amid": -2,
   "before": -5
  },
  "to": {
   "after": 2,
   "before": -2
  },
  "which": {
   "amid": -1,
   "before": -2
  },
  "who": {
   "after": -3,
   "before": 3
  },
  "–": {
   "before": 1
  },
  "—": {
   "after": -5,
   "before": 4
  },
  "”": {
   "before": 1
  }
 },
 "cue": {
  "after": {
   "2": 1,
   "3": -4
  },
  "before": {
   "0": 2,
   "1": 1,
   "3": -1
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "after": 2,
    "amid": -7,
    "before": -4
   },
   "before": {
    "after": 7,
    "before": 5
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
    "before": 1
   }
  },
  "infinitive": {
   "after": {
    "after": -2,
    "before": 1
   },
   "before": {
    "after": -3
   }
  },
  "noun": {
   "after": {
    "after": -6,
    "before": 2
   },
   "before": {
    "after": -6,
    "amid": 2,
    "before": -1
   }
  },
  "participle": {
   "after": {
    "after": -6,
    "amid": 4,
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
    "amid": -2,
    "before": -10
   },
   "before": {
    "after": 3,
    "amid": 1,
    "before": 4
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
   "after": -7,
   "amid": -6,
   "before": -5
  }
 },
 "earlier": {
  "name": {
   "1": {
    "alone": 7,
    "others": -7
   },
   "2": {
    "alone": -6,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "others": -7
   },
   "2": {
    "alone": -4,
    "others": -7
   }
  },
  "pronoun": {
   "1": {
    "alone": 4,
    "others": -8
   },
   "2": {
    "alone": -4,
    "others": -9
   }
  },
  "relative": {
   "1": {
    "others": -6
   },
   "2": {
    "others": -6
   }
  }
 },
 "next": {
  "'": {
   "ADP": -2,
   "before": -4
  },
  ")": {
   ",": 3,
   ".": -1,
   "CCONJ": -2,
   "after": -3,
   "—": -1
  },
  ",": {
   ")": 1,
   ".": 4,
   "ADP": -3,
   "AUX": -2,
   "SCONJ": 2,
   "VERB": -2,
   "after": 3,
   "before": 3,
   "edge": 2,
   "quoted": 1,
   "that": 1
  },
  "-": {
   ",": -2,
   "ADP": 1,
   "CCONJ": -3,
   "after": -2,
   "before": -1,
   "edge": 4
  },
  "--": {
   "VERB": -3,
   "before": 2,
   "edge": 1
  },
  ".": {
   ",": -1,
   "ADV": 2,
   "CCONJ": 2,
   "VERB": 2,
   "after": 3,
   "amid": -2,
   "before": 2,
   "edge": 1,
   "quoted": -1,
   "to": 4
  },
  ":": {
   "-": 2,
   "ADP": -1,
   "VERB": -3,
   "after": -5,
   "before": 5,
   "edge": 4
  },
  "ADJ": {
   ",": -3,
   ".": -1,
   "ADP": 1,
   "ADV": -3,
   "CCONJ": -1,
   "VERB": -4,
   "after": -5,
   "amid": -4,
   "before": -2,
   "edge": -3
  },
  "ADP": {
   ",": 4,
   "ADP": 1,
   "VERB": -4,
   "after": -1,
   "before": 1,
   "edge": -2
  },
  "ADV": {
   ",": -1,
   ".": -2,
   ":": -1,
   "ADP": -1,
   "ADV": 2,
   "NOUN": -2,
   "PRON": 1,
   "VERB": -2,
   "after": -5,
   "amid": 4,
   "quoted": -1,
   "that": 2,
   "which": -4
  },
  "AUX": {
   "(": 2,
   ".": -2,
   ";": 2,
   "ADJ": -4,
   "ADP": -3,
   "ADV": -2,
   "NOUN": -2,
   "PRON": -2,
   "PROPN": -3,
   "SCONJ": -3,
   "VERB": -3,
   "after": -10,
   "amid": -2,
   "edge": -2,
   "quoted": -2,
   "that": -5,
   "which": -1,
   "who": 1,
   "–": 1,
   "—": 2
  },
  "NOUN": {
   ",": 2,
   ".": 1,
   "ADV": -2,
   "AUX": -1,
   "CCONJ": -2,
   "NOUN": 1,
   "SCONJ": -1,
   "VERB": -3,
   "after": -1,
   "amid": 3,
   "quoted": -2,
   "that": -3
  },
  "PROPN": {
   "before": 2,
   "edge": 3
  },
  "SCONJ": {
   "ADP": 2,
   "before": 2
  },
  "SYM": {
   ",": 3,
   ":": -1,
   "before": 5
  },
  "VERB": {
   "'": 1,
   ",": 1,
   "-": -4,
   "--": 2,
   ":": -2,
   ";": -2,
   "ADJ": -3,
   "ADP": 1,
   "AUX": -2,
   "CCONJ": 1,
   "NOUN": -3,
   "PRON": -3,
   "PROPN": -2,
   "SCONJ": -1,
   "SYM": 4,
   "VERB": -3,
   "X": -3,
   "after": -2,
   "amid": 3,
   "not": -3,
   "quoted": 2,
   "that": -5,
   "which": -1,
   "–": -1,
   "—": -2,
   "”": 2
  },
  "edge": {
   "VERB": 2,
   "after": 1,
   "before": -2
  },
  "quoted": {
   ",": -4,
   "ADP": 4,
   "after": -1,
   "amid": -3,
   "before": -2,
   "edge": 3,
   "quoted": -3
  },
  "that": {
   ",": 1,
   "ADP": -3,
   "VERB": -2,
   "after": -3,
   "before": -4,
   "edge": -3
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
   ".": -3,
   "CCONJ": -4,
   "VERB": -1,
   "after": 2,
   "before": -5,
   "edge": 1
  },
  "—": {
   "ADP": -3,
   "CCONJ": 1,
   "after": -4,
   "before": -1,
   "edge": 1
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
   "3": -1,
   "4": -2
  },
  "candidates": {
   "0": -3,
   "2": -3
  },
  "continued": {
   "unsourced": -5
  },
  "cue": {
   "sourced": -5,
   "unsourced": 2
  },
  "direct": -4,
  "form": {
   "according": {
    "1": -9,
    "2": -8,
    "": -7
   },
   "finite": {
    "0": -5,
    "1": -2,
    "2": -4,
    "": -4
   },
   "infinitive": {
    "1": -3,
    "": 1
   },
   "none": {
    "0": -2,
    "1": -3,
    "2": -3,
    "": -4
   },
   "noun": {
    "0": -1,
    "1": -4,
    "2": -6,
    "": -4
   },
   "participle": {
    "0": -2,
    "1": -4,
    "2": -1,
    "": -4
   },
   "passive": {
    "0": 4,
    "1": 8,
    "": 9
   }
  },
  "mixed": -2,
  "previous": {
   "unsourced": -6
  },
  "subject": {
   "sourced": -4,
   "unsourced": 5
  }
 },
 "only": 2,
 "otherThan": {
  "announced": {
   "finite": -2
  },
  "cue": {
   "according": -1,
   "infinitive": -1,
   "participle": -1,
   "passive": -5
  },
  "subject": {
   "according": -5,
   "finite": -1,
   "noun": 1
  }
 },
 "path": {
  "Q": {
   "direct": 6,
   "indirect": -1,
   "mixed": -1,
   "name": 2,
   "noun": 3,
   "pronoun": 1,
   "relative": -9
  },
  "Q.": {
   "indirect": -8,
   "mixed": -5,
   "name": -4,
   "noun": -5,
   "pronoun": -8,
   "relative": -2
  },
  "Q..": {
   "indirect": -5,
   "name": -4,
   "noun": -3,
   "pronoun": -3
  },
  "Q...": {
   "indirect": -4
  },
  "Q..sc+": {
   "indirect": -2,
   "name": -1
  },
  "Q.c": {
   "indirect": -4,
   "name": -4
  },
  "Q.cq": {
   "indirect": -4
  },
  "Q.cq.": {
   "indirect": -1
  },
  "Q.q": {
   "indirect": -8,
   "mixed": -5,
   "name": -7,
   "noun": -4,
   "pronoun": -6
  },
  "Q.qc": {
   "indirect": -7,
   "name": -7,
   "noun": -4
  },
  "Q.qsc": {
   "indirect": -4,
   "name": -4
  },
  "Q.qsc+": {
   "indirect": -4,
   "name": -3,
   "noun": -2,
   "pronoun": -4
  },
  "Q.s": {
   "indirect": -4,
   "mixed": -2,
   "name": -4,
   "noun": -3,
   "pronoun": -2,
   "relative": -2
  },
  "Q.s.": {
   "indirect": -3,
   "name": -2
  },
  "Q.sc": {
   "indirect": -3,
   "name": -4,
   "noun": -1,
   "pronoun": -3
  },
  "Q.sc.": {
   "indirect": -4
  },
  "Q.scc+": {
   "indirect": -2
  },
  "Q.scq": {
   "indirect": -3,
   "mixed": -3,
   "name": -5,
   "noun": -2,
   "pronoun": -3,
   "relative": -1
  },
  "Q.scq+": {
   "direct": -2,
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -7,
   "relative": -1
  },
  "Q.sq": {
   "indirect": -2,
   "pronoun": -3
  },
  "Q.ssc+": {
   "indirect": -3
  },
  "Qc": {
   "direct": 9,
   "indirect": 6,
   "mixed": 4,
   "name": 10,
   "noun": 3,
   "pronoun": -4
  },
  "Qc.": {
   "indirect": -4,
   "name": -4
  },
  "Qcq": {
   "indirect": -1,
   "name": -6,
   "pronoun": -6
  },
  "Qcq.": {
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -4,
   "pronoun": -4
  },
  "Qcq.q": {
   "indirect": -5,
   "name": -5,
   "pronoun": -4
  },
  "Qcq.s+": {
   "indirect": -3,
   "name": -3,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -7,
   "indirect": -3,
   "noun": -4,
   "relative": -6
  },
  "Qcs.": {
   "direct": -3,
   "indirect": -3,
   "name": -2,
   "noun": -1,
   "pronoun": -5
  },
  "Qcs.q": {
   "direct": 1,
   "indirect": -4,
   "mixed": -2,
   "name": -2
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -2,
   "indirect": -2,
   "name": -2
  },
  "Qfar": {
   "direct": -5,
   "indirect": -7,
   "mixed": -3,
   "name": -6,
   "noun": -4,
   "pronoun": -6,
   "relative": -2
  },
  "Qq": {
   "indirect": -1,
   "name": -5,
   "pronoun": -5
  },
  "Qs": {
   "indirect": -3,
   "mixed": -5,
   "name": -4,
   "noun": -4,
   "relative": -3
  },
  "Qs.": {
   "indirect": -3,
   "mixed": -3,
   "name": -1,
   "noun": -3,
   "pronoun": -3
  },
  "Qsc": {
   "direct": -11,
   "indirect": -2,
   "mixed": -5,
   "name": -6,
   "noun": -1,
   "pronoun": -7,
   "relative": -2
  },
  "Qsc.": {
   "direct": -3,
   "indirect": -4,
   "mixed": -3,
   "name": -5,
   "noun": -3,
   "pronoun": -3
  },
  "Qsc.q": {
   "direct": -4,
   "indirect": -3,
   "name": -4,
   "pronoun": -3
  },
  "Qsc.q+": {
   "indirect": -4,
   "name": -4
  },
  "Qsc.s+": {
   "direct": -3,
   "indirect": -5,
   "name": -5,
   "noun": -3,
   "pronoun": -4
  },
  "Qscc": {
   "direct": -5
  },
  "Qsccq": {
   "direct": -4
  },
  "Qsccq+": {
   "direct": -3
  },
  "Qscq": {
   "direct": -3,
   "indirect": -1,
   "mixed": -3,
   "noun": -4,
   "pronoun": -5
  },
  "Qscq.": {
   "direct": -3,
   "indirect": -3,
   "mixed": -3,
   "name": -5,
   "noun": -2,
   "pronoun": -3
  },
  "Qscq.+": {
   "indirect": -5,
   "mixed": -2,
   "name": -4,
   "noun": -3,
   "pronoun": -3
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
   "mixed": 3,
   "name": 7,
   "noun": 2,
   "pronoun": 3,
   "relative": 4
  },
  "S.": {
   "direct": -1,
   "indirect": -10,
   "mixed": 1,
   "name": 1,
   "noun": -4,
   "pronoun": -7,
   "relative": -4
  },
  "S..": {
   "direct": -4,
   "name": -1
  },
  "S..sc": {
   "indirect": -5,
   "name": -4,
   "pronoun": -4
  },
  "S..sc+": {
   "indirect": -2
  },
  "S.c": {
   "indirect": 1,
   "mixed": -6,
   "name": 1
  },
  "S.q.s+": {
   "name": -4
  },
  "S.qsc": {
   "indirect": -3,
   "name": -4
  },
  "S.qsc+": {
   "direct": -3,
   "indirect": -5,
   "name": -6,
   "noun": -3
  },
  "S.s": {
   "indirect": -5
  },
  "S.s.s+": {
   "indirect": -5,
   "name": -3
  },
  "S.sc": {
   "direct": -6,
   "indirect": -10,
   "mixed": -8,
   "name": -11,
   "noun": -7,
   "pronoun": -7,
   "relative": -3
  },
  "S.scq+": {
   "direct": -4,
   "indirect": -2,
   "mixed": 1,
   "noun": -7,
   "pronoun": -7
  },
  "S.scs+": {
   "name": -3
  },
  "S.ssc": {
   "indirect": -5,
   "name": -3
  },
  "Sc": {
   "direct": 1,
   "indirect": 5,
   "mixed": 2,
   "name": 3,
   "noun": 1,
   "pronoun": 3,
   "relative": 5
  },
  "Sc.": {
   "direct": 5,
   "indirect": -3,
   "name": -1,
   "noun": 2,
   "pronoun": 4
  },
  "Sc.qs+": {
   "direct": -5,
   "name": -5
  },
  "Sc.sc": {
   "direct": 2,
   "indirect": 1,
   "mixed": -9,
   "name": 2,
   "noun": -9,
   "pronoun": -3
  },
  "Sc.sc+": {
   "direct": -4,
   "indirect": -5,
   "mixed": -4,
   "name": -6,
   "noun": -4,
   "pronoun": -4
  },
  "Sc.ss+": {
   "indirect": -5
  },
  "Scc": {
   "direct": 5,
   "mixed": 1,
   "noun": 1,
   "pronoun": 2,
   "relative": -3
  },
  "Sccq.+": {
   "indirect": -5,
   "name": -6
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
   "noun": -3,
   "pronoun": -2,
   "relative": -6
  },
  "Scq..+": {
   "indirect": -7,
   "name": -6,
   "noun": -5,
   "pronoun": -6
  },
  "Scq.c": {
   "indirect": -8,
   "name": -7
  },
  "Scq.c+": {
   "direct": -5,
   "indirect": -5,
   "mixed": -4,
   "name": -7,
   "noun": -2
  },
  "Scq.q+": {
   "direct": -6,
   "indirect": -6,
   "mixed": -5,
   "name": -7,
   "noun": -3,
   "pronoun": -4
  },
  "Scq.s": {
   "indirect": -5,
   "name": -4
  },
  "Scq.s+": {
   "direct": -3,
   "indirect": -9,
   "mixed": -5,
   "name": -6,
   "noun": -10,
   "pronoun": -1,
   "relative": -7
  },
  "Scqc": {
   "direct": 7,
   "indirect": 1,
   "mixed": 5,
   "name": 6,
   "noun": 3,
   "pronoun": 3,
   "relative": -5
  },
  "Scqc.+": {
   "indirect": -4,
   "name": -4
  },
  "Scqcq+": {
   "indirect": 2,
   "mixed": -4,
   "name": 2,
   "pronoun": -2
  },
  "Scqcs+": {
   "indirect": 3,
   "pronoun": 3
  },
  "Scqq.+": {
   "indirect": -5
  },
  "Scqqs+": {
   "indirect": -1,
   "mixed": -7,
   "name": -3,
   "pronoun": -2
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
   "indirect": -1,
   "mixed": -1,
   "name": 1,
   "noun": -2,
   "pronoun": -2,
   "relative": -6
  },
  "Scqsc+": {
   "direct": -4,
   "indirect": -3,
   "mixed": -2,
   "name": -4,
   "noun": -8,
   "pronoun": -1,
   "relative": -4
  },
  "Scqsq+": {
   "name": -1
  },
  "Scqss+": {
   "indirect": 1,
   "mixed": -5,
   "name": 1
  },
  "Scs": {
   "indirect": -2,
   "name": 1
  },
  "Scs.s+": {
   "indirect": -4
  },
  "Scsc": {
   "direct": -2,
   "indirect": 3,
   "mixed": 1,
   "noun": 2,
   "pronoun": -1,
   "relative": -6
  },
  "Scscq+": {
   "indirect": -5,
   "mixed": -1,
   "name": 1,
   "noun": -3,
   "pronoun": -3
  },
  "Sfar": {
   "direct": -6,
   "indirect": -9,
   "mixed": -8,
   "name": -9,
   "noun": -8,
   "pronoun": -5,
   "relative": -4
  },
  "Sq.": {
   "direct": -5,
   "indirect": -3,
   "name": -5,
   "noun": -3
  },
  "Sq.sc": {
   "indirect": -9,
   "mixed": 1,
   "name": -2,
   "noun": -5,
   "pronoun": -5
  },
  "Sq.sc+": {
   "indirect": -5,
   "name": -5
  },
  "Sqc": {
   "indirect": -3,
   "name": -1,
   "noun": -4
  },
  "Sqsc": {
   "indirect": -2,
   "mixed": -2,
   "name": -2,
   "noun": -2,
   "pronoun": -5
  },
  "Sqscq+": {
   "name": -5
  },
  "Ss": {
   "direct": -3,
   "indirect": 2,
   "name": 1,
   "noun": -6,
   "pronoun": 1
  },
  "Ss.": {
   "direct": -3
  },
  "Ss.sc": {
   "indirect": -3,
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
   "indirect": -4,
   "name": -5
  },
  "Sscc": {
   "name": 1
  },
  "Sscq.": {
   "direct": -1,
   "indirect": -5,
   "name": -2
  },
  "Sscq.+": {
   "direct": -5,
   "indirect": -7,
   "mixed": -4,
   "name": -8,
   "noun": -6,
   "pronoun": -4
  },
  "Sscqc": {
   "indirect": 3,
   "mixed": 2,
   "name": 5
  },
  "Sscqc+": {
   "indirect": 1,
   "name": 1
  },
  "Sscqs+": {
   "direct": -4,
   "indirect": -6,
   "name": -7,
   "noun": -5
  },
  "Ssq.s+": {
   "indirect": -3
  },
  "Sssc": {
   "indirect": -1,
   "name": -2
  },
  "elsewhere": {
   "direct": -6,
   "indirect": -13,
   "mixed": -10,
   "name": -8,
   "noun": -10,
   "pronoun": -8,
   "relative": -9
  },
  "within": {
   "direct": -3,
   "indirect": -1,
   "mixed": 1,
   "noun": -2,
   "pronoun": -1,
   "relative": -3
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 7,
   "indirect": 1,
   "mixed": 3,
   "subject": 1
  },
  "after 0 1": {
   "cue": 2,
   "direct": 2,
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
   "mixed": -6,
   "subject": -2
  },
  "after 0 4": {
   "cue": -2,
   "direct": -1,
   "indirect": -3
  },
  "after 1 ": {
   "cue": -15,
   "direct": -5,
   "indirect": -13,
   "mixed": -16,
   "previous": 2,
   "subject": -10
  },
  "after 2 ": {
   "cue": -14,
   "direct": -6,
   "indirect": -12,
   "mixed": -8,
   "subject": -6
  },
  "after 3 ": {
   "cue": -8,
   "direct": -4,
   "indirect": -8
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 4,
   "previous": 1
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
   "mixed": 1,
   "previous": 3,
   "subject": 4
  },
  "before 0 2": {
   "cue": 3,
   "direct": 3,
   "indirect": 3,
   "mixed": 3,
   "subject": 3
  },
  "before 0 3": {
   "cue": 3,
   "direct": 2,
   "indirect": 2,
   "mixed": 2,
   "subject": 1
  },
  "before 0 4": {
   "cue": 2,
   "indirect": 1,
   "mixed": 1
  },
  "before 1 ": {
   "announced": 5,
   "continued": 5,
   "cue": -11,
   "indirect": -10,
   "mixed": -6,
   "previous": 4,
   "subject": -3
  },
  "before 2 ": {
   "announced": -4,
   "continued": -4,
   "cue": -12,
   "direct": -8,
   "indirect": -13,
   "mixed": -13,
   "previous": -3,
   "subject": -12
  },
  "before 3 ": {
   "continued": -8,
   "cue": -12,
   "direct": -11,
   "indirect": -12,
   "mixed": -10,
   "previous": -3,
   "subject": -10
  }
 },
 "previous": {
  "other": {
   "announced": 1,
   "cue": 1,
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
   "previous": 2,
   "subject": -2
  }
 },
 "probability": {
  "0": -7,
  "1": -6,
  "2": -1,
  "3": 2,
  "4": 4,
  "5": 5
 },
 "probable": {
  "cue": {
   "0": -5,
   "1": -3,
   "2": -2,
   "4": 3,
   "5": 8
  },
  "other": {
   "0": -4,
   "1": -3,
   "4": 1,
   "5": -2
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
   "2": -2,
   "3": 1,
   "4": 1,
   "5": 3
  }
 },
 "rule": {
  "announced": {
   "": 3,
   "direct": 3
  },
  "cue": {
   "": 2,
   "direct": 5
  },
  "other": {
   "direct": -1,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "direct": -1,
   "indirect": -1
  }
 },
 "type": {
  "name": {
   "direct": 4,
   "mixed": 2
  },
  "noun": {
   "direct": -4,
   "indirect": -2,
   "mixed": -2
  },
  "pronoun": {
   "direct": 2,
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
   "amid": 1,
   "before": 2
  },
  "her": {
   "after": -4,
   "before": 5
  },
  "him": {
   "before": -1
  },
  "his": {
   "after": -8,
   "amid": -1,
   "before": -3
  },
  "i": {
   "after": -4,
   "amid": -1,
   "before": 3
  },
  "it": {
   "after": -4,
   "before": -8
  },
  "my": {
   "before": -3
  },
  "she": {
   "after": 1,
   "before": 2
  },
  "that": {
   "after": -4,
   "before": -1
  },
  "they": {
   "after": -2,
   "before": 2
  },
  "we": {
   "after": -4,
   "before": 1
  },
  "which": {
   "after": -5,
   "amid": -5
  },
  "who": {
   "after": -9,
   "amid": -4,
   "before": 1
  },
  "you": {
   "after": -4,
   "amid": -3,
   "before": -2
  }
 }
};
