// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 3
  },
  "(": {
   "after": -4,
   "before": 4
  },
  ")": {
   "after": -2
  },
  ",": {
   "after": -2,
   "amid": 1,
   "before": 1
  },
  "-": {
   "after": -3,
   "before": 1
  },
  "--": {
   "before": 2
  },
  ".": {
   "after": -9,
   "amid": -5,
   "before": 2
  },
  ":": {
   "after": -4,
   "amid": -1,
   "before": 2
  },
  ";": {
   "after": -6,
   "before": 2
  },
  "?": {
   "before": -2
  },
  "ADJ": {
   "before": -4
  },
  "ADP": {
   "after": 2,
   "before": -1
  },
  "ADV": {
   "after": -10,
   "before": 1
  },
  "AUX": {
   "after": -5,
   "amid": -6,
   "before": -2
  },
  "CCONJ": {
   "after": -16,
   "amid": 5,
   "before": 2
  },
  "DET": {
   "after": -3,
   "before": -1
  },
  "NOUN": {
   "after": -4,
   "amid": -3,
   "before": -3
  },
  "NUM": {
   "before": -2
  },
  "PRON": {
   "after": -1,
   "amid": -2,
   "before": -6
  },
  "PROPN": {
   "amid": -2,
   "before": -4
  },
  "SCONJ": {
   "after": -11
  },
  "SYM": {
   "before": 3
  },
  "VERB": {
   "after": 2,
   "amid": -2,
   "before": -4
  },
  "X": {
   "before": 3
  },
  "edge": {
   "amid": -3
  },
  "not": {
   "before": 2
  },
  "quoted": {
   "after": 2,
   "amid": 2,
   "before": -3
  },
  "that": {
   "after": -7,
   "amid": -2,
   "before": -5
  },
  "to": {
   "after": 5
  },
  "which": {
   "after": 3,
   "before": -1
  },
  "who": {
   "after": -3,
   "before": 1
  },
  "—": {
   "after": -5,
   "before": 4
  }
 },
 "cue": {
  "after": {
   "0": 1,
   "3": -1
  },
  "before": {
   "0": 1,
   "1": -2
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "amid": -6,
    "before": -4
   },
   "before": {
    "after": 7,
    "amid": 3,
    "before": 7
   }
  },
  "finite": {
   "after": {
    "after": -1,
    "amid": 3,
    "before": 2
   },
   "before": {
    "after": -5,
    "amid": 1,
    "before": 2
   }
  },
  "infinitive": {
   "after": {
    "after": -5,
    "before": -1
   },
   "before": {
    "after": -3,
    "amid": 1,
    "before": -3
   }
  },
  "noun": {
   "after": {
    "after": -4,
    "amid": -1,
    "before": 3
   },
   "before": {
    "after": -2,
    "before": -4
   }
  },
  "participle": {
   "after": {
    "after": -3,
    "amid": 3,
    "before": 2
   },
   "before": {
    "after": -7,
    "amid": -3,
    "before": -6
   }
  },
  "passive": {
   "after": {
    "after": -4,
    "amid": -6,
    "before": -11
   },
   "before": {
    "after": 4,
    "amid": -7
   }
  }
 },
 "cueToContent": {
  "0": {
   "after": 2,
   "amid": 3,
   "before": 4
  },
  "1": {
   "after": -1,
   "amid": 1,
   "before": 3
  },
  "2": {
   "after": -3,
   "amid": -1,
   "before": 1
  },
  "3": {
   "after": -6,
   "amid": -2,
   "before": -5
  }
 },
 "earlier": {
  "name": {
   "1": {
    "alone": 6,
    "others": -7
   },
   "2": {
    "alone": -8,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "alone": -3,
    "others": -8
   },
   "2": {
    "alone": -4,
    "others": -7
   }
  },
  "pronoun": {
   "1": {
    "alone": 5,
    "others": -8
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
    "others": -6
   }
  }
 },
 "next": {
  "'": {
   "before": -3
  },
  "'s": {
   "ADP": -1
  },
  ")": {
   ",": 2,
   ".": 1,
   "after": -1,
   "before": 2,
   "edge": -1,
   "quoted": 1
  },
  ",": {
   ",": -3,
   ".": 5,
   "ADP": -1,
   "ADV": 1,
   "AUX": -4,
   "CCONJ": 4,
   "SCONJ": -1,
   "after": 4,
   "amid": 3,
   "before": 2,
   "edge": 3,
   "quoted": 1,
   "that": 2,
   "to": 1
  },
  "-": {
   ",": 1,
   "ADP": 4,
   "before": 2
  },
  "--": {
   "before": -1
  },
  ".": {
   ",": 2,
   ".": -1,
   "ADV": 1,
   "CCONJ": 5,
   "VERB": 1,
   "after": 4,
   "amid": -3,
   "before": 3,
   "edge": 4,
   "quoted": -3,
   "to": 4
  },
  ":": {
   ",": -3,
   "-": 4,
   "VERB": -4,
   "after": -2,
   "before": 4,
   "edge": 4
  },
  "ADJ": {
   ".": -3,
   "ADP": 2,
   "VERB": -4,
   "after": -3,
   "amid": -2,
   "edge": 2
  },
  "ADP": {
   ",": 3,
   "VERB": -4,
   "after": -3,
   "amid": -2,
   "before": -1,
   "edge": -4
  },
  "ADV": {
   ",": -1,
   ".": -2,
   ";": 2,
   "ADP": -2,
   "ADV": 1,
   "CCONJ": -1,
   "NOUN": 2,
   "PRON": -3,
   "VERB": -5,
   "after": -5,
   "amid": -2,
   "that": -1,
   "which": -3
  },
  "AUX": {
   "(": 2,
   ",": -1,
   "-": 1,
   ".": -1,
   ":": -1,
   ";": 1,
   "ADJ": -2,
   "ADP": -2,
   "ADV": -3,
   "NOUN": -1,
   "PRON": -2,
   "PROPN": -4,
   "SCONJ": -2,
   "VERB": -4,
   "after": -8,
   "amid": -2,
   "before": -1,
   "edge": -3,
   "that": -2,
   "which": 3,
   "who": -3,
   "—": 1
  },
  "DET": {
   "after": 1,
   "before": -2
  },
  "NOUN": {
   ",": 2,
   "-": 1,
   ".": -1,
   "ADP": 1,
   "ADV": 2,
   "CCONJ": -2,
   "NOUN": -1,
   "SCONJ": -2,
   "VERB": -2,
   "after": -4,
   "amid": 2,
   "edge": 1,
   "that": -1,
   "which": -3
  },
  "PROPN": {
   ",": -1
  },
  "SCONJ": {
   "ADP": 1,
   "before": 2
  },
  "SYM": {
   "before": 3
  },
  "VERB": {
   "'": 3,
   "(": 2,
   ",": 2,
   "-": -1,
   "--": 1,
   ".": -2,
   ";": -1,
   "ADJ": -3,
   "ADP": 1,
   "ADV": -1,
   "CCONJ": 1,
   "DET": -1,
   "NOUN": -2,
   "NUM": -2,
   "PRON": -6,
   "PROPN": -2,
   "SYM": 4,
   "VERB": -3,
   "X": -2,
   "after": -2,
   "amid": 3,
   "before": -1,
   "edge": -1,
   "quoted": 2,
   "that": -6,
   "which": -1,
   "who": -2,
   "—": 1
  },
  "edge": {
   "VERB": 2,
   "before": -3
  },
  "quoted": {
   "ADP": 3,
   "VERB": 3,
   "after": -2,
   "amid": -2,
   "before": -1,
   "edge": 2,
   "quoted": -5
  },
  "that": {
   "ADP": -1,
   "after": -3,
   "before": -3
  },
  "to": {
   ",": -3,
   ".": 3,
   "ADP": -4,
   "VERB": 4,
   "after": -3,
   "amid": -6,
   "edge": 4
  },
  "who": {
   ",": -4,
   "ADP": -1,
   "CCONJ": -4,
   "VERB": -3,
   "after": 2,
   "amid": -4,
   "before": -9
  },
  "—": {
   ",": 1,
   ".": -1,
   "after": -3,
   "edge": -1
  }
 },
 "none": {
  "": -2,
  "announced": {
   "sourced": -5
  },
  "best": {
   "0": -6,
   "1": 1,
   "3": -1,
   "4": -3
  },
  "candidates": {
   "0": -3,
   "2": -2
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
    "0": -6,
    "1": -8,
    "2": -6,
    "": -10
   },
   "finite": {
    "0": -2,
    "1": -3,
    "2": -4,
    "": -3
   },
   "infinitive": {
    "0": -2,
    "1": 1,
    "2": -3
   },
   "none": {
    "0": -5,
    "1": -2,
    "2": -4,
    "": -5
   },
   "noun": {
    "0": 1,
    "1": -3,
    "2": -6,
    "": -2
   },
   "participle": {
    "0": -1,
    "1": -6,
    "2": -1,
    "": -3
   },
   "passive": {
    "0": 4,
    "1": 7,
    "2": 2,
    "": 9
   }
  },
  "mixed": -4,
  "previous": {
   "unsourced": -7
  },
  "subject": {
   "sourced": -4,
   "unsourced": 2
  }
 },
 "only": 2,
 "otherThan": {
  "cue": {
   "according": -4,
   "noun": 2,
   "participle": -2,
   "passive": -6
  },
  "subject": {
   "according": -4,
   "finite": -1,
   "noun": 1,
   "participle": 2
  }
 },
 "path": {
  "Q": {
   "direct": 4,
   "indirect": -1,
   "name": 2,
   "noun": 4,
   "pronoun": 1,
   "relative": -9
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -6,
   "name": -3,
   "noun": -6,
   "pronoun": -8,
   "relative": -2
  },
  "Q..": {
   "indirect": -5,
   "mixed": -3,
   "name": -3,
   "noun": -3,
   "pronoun": -2
  },
  "Q..q": {
   "indirect": -4,
   "name": -4
  },
  "Q..sc+": {
   "indirect": -2,
   "name": -3
  },
  "Q.c": {
   "indirect": -4,
   "name": -4
  },
  "Q.cq": {
   "indirect": -4,
   "name": -3,
   "noun": -3,
   "pronoun": -3
  },
  "Q.q": {
   "indirect": -8,
   "mixed": -4,
   "name": -6,
   "noun": -4,
   "pronoun": -7
  },
  "Q.q.": {
   "indirect": -2
  },
  "Q.qc": {
   "indirect": -5,
   "name": -5
  },
  "Q.qsc+": {
   "indirect": -3,
   "name": -1,
   "pronoun": -3
  },
  "Q.s": {
   "direct": -2,
   "indirect": -5,
   "mixed": -3,
   "name": -3,
   "noun": -4,
   "pronoun": -3,
   "relative": -4
  },
  "Q.s.": {
   "indirect": -2,
   "pronoun": -3
  },
  "Q.sc": {
   "indirect": -4,
   "name": -2,
   "noun": -4,
   "pronoun": -4,
   "relative": -1
  },
  "Q.sc.": {
   "indirect": -2
  },
  "Q.scq": {
   "indirect": -4,
   "mixed": -4,
   "name": -3,
   "noun": -3,
   "pronoun": -3,
   "relative": -2
  },
  "Q.scq+": {
   "indirect": -6,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "pronoun": -4,
   "relative": -1
  },
  "Q.scs+": {
   "indirect": -3
  },
  "Q.sq": {
   "indirect": -2,
   "pronoun": -1
  },
  "Q.sq.": {
   "indirect": -1
  },
  "Q.ssc+": {
   "indirect": -2
  },
  "Qc": {
   "direct": 8,
   "indirect": 7,
   "mixed": 4,
   "name": 10,
   "noun": 4
  },
  "Qc.": {
   "indirect": -2,
   "name": -3
  },
  "Qcq": {
   "indirect": -7,
   "mixed": 1,
   "noun": -5,
   "pronoun": -4
  },
  "Qcq.": {
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -3,
   "pronoun": -3
  },
  "Qcq.q": {
   "indirect": -3,
   "name": -2,
   "pronoun": -4
  },
  "Qcq.s+": {
   "indirect": -3,
   "name": -3,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -5,
   "indirect": -3,
   "relative": -4
  },
  "Qcs.": {
   "direct": -3,
   "indirect": -2,
   "name": -3,
   "noun": -1,
   "pronoun": -2
  },
  "Qcs.q": {
   "indirect": -3,
   "mixed": -3,
   "name": -3,
   "pronoun": -1
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -3,
   "name": -3
  },
  "Qfar": {
   "direct": -3,
   "indirect": -8,
   "mixed": -5,
   "name": -7,
   "noun": -6,
   "pronoun": -6,
   "relative": -2
  },
  "Qq": {
   "indirect": -2,
   "pronoun": -5
  },
  "Qq.": {
   "indirect": -3
  },
  "Qs": {
   "indirect": -4,
   "mixed": 1,
   "name": -5,
   "noun": 1
  },
  "Qs.": {
   "indirect": -2,
   "pronoun": -1
  },
  "Qsc": {
   "direct": -8,
   "indirect": -1,
   "mixed": -3,
   "name": -7,
   "pronoun": -6
  },
  "Qsc.": {
   "direct": -2,
   "indirect": -3,
   "mixed": -3,
   "name": -2,
   "noun": -2,
   "pronoun": -4
  },
  "Qsc.q": {
   "direct": -4,
   "indirect": -4,
   "name": -4,
   "pronoun": -5
  },
  "Qsc.q+": {
   "indirect": -3,
   "name": -3
  },
  "Qsc.s+": {
   "direct": -4,
   "indirect": -2,
   "name": -2,
   "noun": -3,
   "pronoun": -3
  },
  "Qscc": {
   "direct": -4,
   "name": -4
  },
  "Qsccq": {
   "direct": -4
  },
  "Qsccq+": {
   "direct": -3,
   "pronoun": -4
  },
  "Qscq": {
   "direct": -5,
   "indirect": -1,
   "name": -4,
   "noun": 1,
   "pronoun": -2
  },
  "Qscq.": {
   "direct": -2,
   "indirect": -6,
   "mixed": -5,
   "name": -3,
   "noun": -4,
   "pronoun": -5
  },
  "Qscq.+": {
   "direct": -3,
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -6
  },
  "S": {
   "direct": 3,
   "indirect": 6,
   "mixed": 3,
   "name": 6,
   "noun": -1,
   "pronoun": 4,
   "relative": 4
  },
  "S.": {
   "indirect": -9,
   "mixed": -1,
   "noun": -1,
   "pronoun": -7
  },
  "S..sc": {
   "indirect": -6,
   "name": -5
  },
  "S.c": {
   "indirect": 2,
   "name": 1,
   "pronoun": -3
  },
  "S.qsc": {
   "indirect": -3,
   "name": -3,
   "pronoun": -4
  },
  "S.qsc+": {
   "direct": -4,
   "indirect": -2,
   "name": -3,
   "noun": -4
  },
  "S.s": {
   "indirect": -4,
   "name": -4
  },
  "S.sc": {
   "direct": -7,
   "indirect": -3,
   "mixed": -8,
   "name": -4,
   "noun": -10,
   "pronoun": -2,
   "relative": -5
  },
  "S.scq+": {
   "direct": -4,
   "indirect": -2,
   "mixed": 1,
   "name": 2,
   "noun": -5,
   "pronoun": -5,
   "relative": -3
  },
  "S.scs+": {
   "indirect": -5
  },
  "S.ssc": {
   "indirect": -5,
   "name": -4
  },
  "Sc": {
   "direct": 3,
   "indirect": 5,
   "mixed": 2,
   "name": 3,
   "noun": 1,
   "pronoun": 2,
   "relative": 6
  },
  "Sc.": {
   "direct": 6,
   "indirect": -2,
   "mixed": -4,
   "name": 2,
   "noun": 2,
   "pronoun": 4
  },
  "Sc.c": {
   "indirect": -4,
   "name": -4
  },
  "Sc.qs+": {
   "direct": -3,
   "indirect": -4,
   "name": -5
  },
  "Sc.sc": {
   "direct": -6,
   "indirect": -4,
   "mixed": -2,
   "name": -5,
   "noun": -2,
   "pronoun": -7,
   "relative": -4
  },
  "Sc.sc+": {
   "direct": -1,
   "indirect": -5,
   "mixed": -4,
   "pronoun": -6
  },
  "Sc.ss+": {
   "indirect": -6
  },
  "Scc": {
   "direct": -2,
   "indirect": 3,
   "mixed": 1,
   "name": 2,
   "noun": 1,
   "pronoun": 1
  },
  "Sccq.": {
   "direct": -5
  },
  "Sccq.+": {
   "indirect": -5,
   "name": -4,
   "pronoun": -3
  },
  "Scq": {
   "direct": 2,
   "indirect": -3,
   "pronoun": -2
  },
  "Scq.": {
   "direct": -4,
   "indirect": -10,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -4,
   "relative": -5
  },
  "Scq..": {
   "name": -3
  },
  "Scq..+": {
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "pronoun": -5
  },
  "Scq.c": {
   "indirect": -3,
   "mixed": -6,
   "name": -3,
   "noun": -6
  },
  "Scq.c+": {
   "direct": -4,
   "indirect": -6,
   "mixed": -5,
   "name": -7,
   "noun": -3
  },
  "Scq.q+": {
   "direct": -7,
   "indirect": -7,
   "mixed": -6,
   "name": -8,
   "noun": -5,
   "pronoun": -4
  },
  "Scq.s": {
   "indirect": -6,
   "name": -6
  },
  "Scq.s+": {
   "direct": -3,
   "indirect": -8,
   "mixed": -5,
   "name": -7,
   "noun": -12,
   "pronoun": -2,
   "relative": -8
  },
  "Scqc": {
   "direct": 6,
   "indirect": 1,
   "mixed": 3,
   "name": 6,
   "noun": 1,
   "pronoun": 3,
   "relative": -4
  },
  "Scqc.+": {
   "indirect": -6,
   "name": -5
  },
  "Scqcq+": {
   "direct": 1,
   "indirect": 1,
   "mixed": -3,
   "name": -1,
   "noun": 1,
   "pronoun": 3,
   "relative": -4
  },
  "Scqcs+": {
   "indirect": 2,
   "name": 1
  },
  "Scqq.+": {
   "indirect": -7,
   "name": -1
  },
  "Scqqs+": {
   "indirect": -2,
   "mixed": -8,
   "name": -2,
   "pronoun": -2
  },
  "Scqs": {
   "indirect": -6
  },
  "Scqs.": {
   "name": -2
  },
  "Scqs.+": {
   "indirect": -7,
   "name": -6
  },
  "Scqsc": {
   "direct": -1,
   "indirect": -3,
   "name": 1,
   "noun": -1,
   "pronoun": -5
  },
  "Scqsc+": {
   "direct": -5,
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -7,
   "pronoun": -4
  },
  "Scqss+": {
   "indirect": -1
  },
  "Scs": {
   "indirect": 2,
   "name": -1
  },
  "Scs.": {
   "direct": -4,
   "name": -4
  },
  "Scs.s+": {
   "indirect": -3,
   "name": -2
  },
  "Scsc": {
   "direct": -3,
   "indirect": 2,
   "mixed": 2,
   "name": 2
  },
  "Scscq+": {
   "direct": -2,
   "mixed": 2,
   "name": 2,
   "noun": -4
  },
  "Sfar": {
   "direct": -6,
   "indirect": -9,
   "mixed": -7,
   "name": -11,
   "noun": -7,
   "pronoun": -5,
   "relative": -3
  },
  "Sq.": {
   "direct": -7,
   "indirect": -4,
   "name": -6
  },
  "Sq.sc": {
   "indirect": -8,
   "mixed": 1,
   "name": -1,
   "noun": -5,
   "pronoun": -5
  },
  "Sq.sc+": {
   "indirect": -5,
   "name": -6
  },
  "Sqc": {
   "indirect": 1,
   "mixed": -2,
   "name": 3,
   "noun": -2
  },
  "Sqsc": {
   "direct": -1,
   "indirect": -1,
   "name": -2,
   "noun": -5,
   "pronoun": 2
  },
  "Ss": {
   "name": -2,
   "noun": -1
  },
  "Ss.": {
   "name": -4
  },
  "Ssc": {
   "direct": -2,
   "indirect": -2,
   "mixed": -3,
   "name": -2,
   "pronoun": -2,
   "relative": -5
  },
  "Ssc.": {
   "direct": -4,
   "name": -4
  },
  "Ssc.s+": {
   "indirect": -6,
   "name": -4
  },
  "Sscq.": {
   "name": -1
  },
  "Sscq.+": {
   "direct": -2,
   "indirect": -9,
   "mixed": -5,
   "name": -8,
   "noun": -5,
   "pronoun": -5
  },
  "Sscqc": {
   "indirect": 5,
   "mixed": 3,
   "name": 6
  },
  "Sscqc+": {
   "indirect": 2,
   "name": 1
  },
  "Sscqs+": {
   "indirect": -1,
   "name": -3
  },
  "Sscsc": {
   "indirect": -6,
   "name": -5
  },
  "Ssqc": {
   "indirect": -1
  },
  "Sssc": {
   "indirect": -6,
   "name": -5
  },
  "elsewhere": {
   "direct": -5,
   "indirect": -13,
   "mixed": -11,
   "name": -8,
   "noun": -10,
   "pronoun": -8,
   "relative": -9
  },
  "within": {
   "direct": -2,
   "mixed": -1,
   "noun": -1,
   "pronoun": -1,
   "relative": 2
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 7,
   "indirect": 1,
   "mixed": 1
  },
  "after 0 1": {
   "cue": 2,
   "direct": 2,
   "mixed": -1,
   "subject": -4
  },
  "after 0 2": {
   "cue": -1,
   "direct": -2,
   "subject": 2
  },
  "after 0 3": {
   "cue": -3,
   "direct": -1,
   "indirect": -5,
   "mixed": 1
  },
  "after 0 4": {
   "cue": -4,
   "direct": -1,
   "indirect": -5,
   "mixed": -4
  },
  "after 1 ": {
   "cue": -16,
   "direct": -4,
   "indirect": -14,
   "mixed": -15,
   "previous": 3,
   "subject": -9
  },
  "after 2 ": {
   "cue": -14,
   "direct": -5,
   "indirect": -12,
   "mixed": -9,
   "subject": -4
  },
  "after 3 ": {
   "cue": -8,
   "indirect": -7
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 4,
   "indirect": 1,
   "mixed": 1,
   "previous": 1
  },
  "before 0 0": {
   "cue": 3,
   "indirect": 3,
   "subject": 1
  },
  "before 0 1": {
   "cue": 2,
   "direct": 1,
   "indirect": 3,
   "mixed": 2,
   "previous": 4,
   "subject": 5
  },
  "before 0 2": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 2,
   "subject": 3
  },
  "before 0 3": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 2,
   "subject": 3
  },
  "before 0 4": {
   "cue": 3,
   "indirect": 2,
   "mixed": 1,
   "subject": -1
  },
  "before 1 ": {
   "announced": 5,
   "continued": 5,
   "cue": -11,
   "indirect": -9,
   "mixed": -5,
   "previous": 5,
   "subject": -4
  },
  "before 2 ": {
   "announced": -5,
   "continued": -4,
   "cue": -12,
   "direct": -9,
   "indirect": -13,
   "mixed": -13,
   "previous": -4,
   "subject": -12
  },
  "before 3 ": {
   "continued": -7,
   "cue": -12,
   "direct": -10,
   "indirect": -13,
   "mixed": -11,
   "previous": -4,
   "subject": -9
  }
 },
 "previous": {
  "other": {
   "announced": 2,
   "cue": 2,
   "previous": 3,
   "subject": 1
  },
  "same": {
   "0": {
    "others": 1
   },
   "1": {
    "alone": 4,
    "others": -7
   },
   "2": {
    "alone": -4,
    "others": -5
   },
   "announced": 1,
   "continued": 2,
   "cue": -2,
   "previous": 1
  }
 },
 "probability": {
  "0": -6,
  "1": -5,
  "2": -1,
  "3": 2,
  "4": 4,
  "5": 6
 },
 "probable": {
  "cue": {
   "0": -6,
   "1": -1,
   "2": 4,
   "3": 1,
   "4": 3,
   "5": 8
  },
  "other": {
   "0": -4,
   "1": -5,
   "2": -1,
   "3": 1,
   "4": -1,
   "5": 1
  },
  "silent": {
   "1": -4,
   "2": -1,
   "3": 1,
   "4": 1,
   "5": -2
  },
  "subject": {
   "0": -3,
   "1": 2,
   "2": -1,
   "3": -1,
   "4": 5,
   "5": 5
  }
 },
 "quoted": -2,
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
   "direct": -1
  },
  "silent": {
   "": -1,
   "direct": -2,
   "indirect": -1,
   "mixed": 2
  },
  "subject": {
   "direct": 1,
   "mixed": -1
  }
 },
 "type": {
  "name": {
   "direct": 3,
   "mixed": 1
  },
  "noun": {
   "direct": -2,
   "indirect": -1,
   "mixed": -2
  },
  "pronoun": {
   "direct": 2,
   "indirect": -1
  },
  "relative": {
   "direct": -3,
   "mixed": 1
  }
 },
 "word": {
  "everyone": {
   "before": 3
  },
  "he": {
   "after": -2,
   "before": 1
  },
  "her": {
   "after": -6,
   "before": 2
  },
  "him": {
   "before": -3
  },
  "his": {
   "after": -6,
   "amid": -3,
   "before": -2
  },
  "i": {
   "after": -3,
   "amid": -3,
   "before": 2
  },
  "it": {
   "after": -3,
   "amid": 1,
   "before": -8
  },
  "its": {
   "after": -2,
   "before": -5
  },
  "my": {
   "before": -3
  },
  "she": {
   "after": -1,
   "amid": -1,
   "before": 3
  },
  "that": {
   "after": -4,
   "before": -2
  },
  "their": {
   "before": 2
  },
  "them": {
   "before": -2
  },
  "there": {
   "before": -3
  },
  "they": {
   "amid": -2,
   "before": 2
  },
  "this": {
   "before": -3
  },
  "we": {
   "after": -4
  },
  "which": {
   "after": -4,
   "amid": 2,
   "before": -2
  },
  "who": {
   "after": -9,
   "amid": 1,
   "before": 2
  },
  "you": {
   "after": -3,
   "before": -2
  }
 }
};
