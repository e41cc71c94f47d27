// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 3
  },
  "(": {
   "after": -2,
   "before": 4
  },
  ")": {
   "after": -3
  },
  ",": {
   "after": -1,
   "amid": 1,
   "before": 1
  },
  "-": {
   "after": -4,
   "before": 1
  },
  "--": {
   "before": 1
  },
  ".": {
   "after": -9,
   "amid": -5,
   "before": 2
  },
  ":": {
   "after": -4,
   "amid": -1,
   "before": 1
  },
  ";": {
   "after": -6,
   "before": 2
  },
  "?": {
   "before": -1
  },
  "ADJ": {
   "after": 1,
   "before": -5
  },
  "ADP": {
   "after": 1,
   "amid": 1,
   "before": -1
  },
  "ADV": {
   "after": -9,
   "before": 1
  },
  "AUX": {
   "after": -5,
   "amid": -5,
   "before": -1
  },
  "CCONJ": {
   "after": -15,
   "amid": 5,
   "before": 2
  },
  "DET": {
   "after": -4,
   "before": -1
  },
  "NOUN": {
   "after": -2,
   "amid": -2,
   "before": -2
  },
  "NUM": {
   "before": -3
  },
  "PRON": {
   "after": -1,
   "amid": -3,
   "before": -5
  },
  "PROPN": {
   "amid": -1,
   "before": -4
  },
  "SCONJ": {
   "after": -10
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
   "before": 2
  },
  "edge": {
   "amid": -2
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
   "after": -8,
   "amid": -3,
   "before": -5
  },
  "to": {
   "after": 4
  },
  "which": {
   "after": 1,
   "amid": -1,
   "before": -1
  },
  "who": {
   "after": -3
  },
  "—": {
   "after": -4,
   "before": 3
  }
 },
 "cue": {
  "after": {
   "2": -1,
   "3": -1
  },
  "before": {
   "0": 1,
   "1": -1
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "amid": -8,
    "before": -5
   },
   "before": {
    "after": 6,
    "amid": 3,
    "before": 8
   }
  },
  "finite": {
   "after": {
    "after": -1,
    "amid": 4,
    "before": 1
   },
   "before": {
    "after": -6,
    "amid": 1,
    "before": 1
   }
  },
  "infinitive": {
   "after": {
    "after": -4,
    "before": -1
   },
   "before": {
    "after": -2,
    "before": -3
   }
  },
  "noun": {
   "after": {
    "after": -5,
    "before": 2
   },
   "before": {
    "after": -4,
    "amid": -1,
    "before": -3
   }
  },
  "participle": {
   "after": {
    "after": -3,
    "amid": 3,
    "before": 1
   },
   "before": {
    "after": -8,
    "amid": -4,
    "before": -6
   }
  },
  "passive": {
   "after": {
    "after": -6,
    "amid": -6,
    "before": -11
   },
   "before": {
    "after": 4,
    "amid": -8
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
   "before": 2
  },
  "2": {
   "after": -2,
   "amid": -2
  },
  "3": {
   "after": -6,
   "amid": -3,
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
    "alone": -9,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "alone": -4,
    "others": -7
   },
   "2": {
    "alone": -3,
    "others": -6
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
   "before": 2,
   "edge": 1
  },
  ")": {
   ",": 2,
   ".": 1,
   "CCONJ": -2,
   "after": -1,
   "before": 1,
   "edge": -1,
   "quoted": 2
  },
  ",": {
   ",": -2,
   ".": 4,
   "ADP": -2,
   "ADV": 2,
   "AUX": -4,
   "CCONJ": 5,
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
   "ADP": 3,
   "before": 1
  },
  "--": {
   "before": 1
  },
  ".": {
   ",": 2,
   ".": -1,
   "ADP": -1,
   "ADV": 1,
   "CCONJ": 4,
   "VERB": 1,
   "after": 4,
   "amid": -2,
   "before": 3,
   "edge": 4,
   "quoted": -4,
   "to": 3
  },
  ":": {
   ",": -5,
   "-": 4,
   "VERB": -4,
   "after": -1,
   "before": 4,
   "edge": 4
  },
  "ADJ": {
   ".": -2,
   "ADP": 2,
   "VERB": -4,
   "after": -3,
   "amid": -2,
   "edge": 1
  },
  "ADP": {
   ",": 3,
   "VERB": -3,
   "after": -2,
   "amid": -1,
   "edge": -4
  },
  "ADV": {
   ",": -1,
   ".": -3,
   ";": 1,
   "ADP": -2,
   "ADV": 1,
   "NOUN": 2,
   "PRON": -2,
   "SCONJ": -1,
   "VERB": -5,
   "after": -6,
   "amid": -2,
   "quoted": -1,
   "that": -1,
   "which": -3
  },
  "AUX": {
   "(": 2,
   ",": -1,
   "-": 1,
   ".": -1,
   "ADJ": -1,
   "ADP": -3,
   "ADV": -3,
   "NOUN": -2,
   "PRON": -2,
   "PROPN": -3,
   "SCONJ": -2,
   "VERB": -4,
   "after": -8,
   "amid": -2,
   "before": -1,
   "edge": -3,
   "quoted": -2,
   "that": -2,
   "which": 3,
   "who": -2,
   "—": 2
  },
  "DET": {
   "after": 1,
   "before": -1
  },
  "NOUN": {
   ",": 2,
   "-": 1,
   "ADP": 1,
   "ADV": 2,
   "CCONJ": -2,
   "DET": 1,
   "SCONJ": -1,
   "VERB": -3,
   "after": -4,
   "amid": 3,
   "before": 1,
   "edge": 1,
   "quoted": -1,
   "that": -1,
   "which": -4
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
   "-": -2,
   ".": -2,
   ":": -1,
   ";": -1,
   "ADJ": -4,
   "ADP": 2,
   "ADV": -1,
   "AUX": 1,
   "NOUN": -3,
   "NUM": -3,
   "PRON": -5,
   "PROPN": -2,
   "SYM": 4,
   "VERB": -3,
   "X": -2,
   "after": -2,
   "amid": 3,
   "before": -1,
   "edge": -1,
   "quoted": 1,
   "that": -6,
   "which": -1,
   "who": -1
  },
  "edge": {
   "VERB": 1,
   "before": -1
  },
  "quoted": {
   "ADP": 2,
   "VERB": 4,
   "after": -2,
   "amid": -3,
   "before": -1,
   "edge": 2,
   "quoted": -4
  },
  "that": {
   "ADP": -1,
   "after": -3,
   "before": -2
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
   "CCONJ": -3,
   "VERB": -3,
   "after": 1,
   "amid": -4,
   "before": -9
  },
  "—": {
   ",": 1,
   "after": -2,
   "before": 1
  }
 },
 "none": {
  "": -2,
  "announced": {
   "sourced": -4
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
   "unsourced": -6
  },
  "cue": {
   "sourced": -5,
   "unsourced": 2
  },
  "direct": -5,
  "form": {
   "according": {
    "0": -7,
    "1": -9,
    "2": -6,
    "": -12
   },
   "finite": {
    "0": -3,
    "1": -2,
    "2": -4,
    "": -4
   },
   "infinitive": {
    "0": -1,
    "1": 2,
    "2": -4
   },
   "none": {
    "0": -5,
    "1": -2,
    "2": -5,
    "": -5
   },
   "noun": {
    "0": 1,
    "1": -4,
    "2": -7,
    "": -3
   },
   "participle": {
    "0": -1,
    "1": -6,
    "2": -2,
    "": -4
   },
   "passive": {
    "0": 4,
    "1": 7,
    "2": 2,
    "": 9
   }
  },
  "mixed": -3,
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
  "announced": {
   "finite": -1
  },
  "cue": {
   "according": -4,
   "finite": -1,
   "noun": 2,
   "participle": -2,
   "passive": -4
  },
  "subject": {
   "according": -4,
   "finite": -1,
   "noun": 1,
   "participle": 2,
   "passive": -1
  }
 },
 "path": {
  "Q": {
   "direct": 4,
   "indirect": -1,
   "name": 1,
   "noun": 3,
   "pronoun": 1,
   "relative": -9
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -6,
   "name": -4,
   "noun": -6,
   "pronoun": -7,
   "relative": -2
  },
  "Q..": {
   "indirect": -6,
   "mixed": -2,
   "name": -4,
   "noun": -5,
   "pronoun": -3
  },
  "Q..q": {
   "indirect": -2,
   "name": -3
  },
  "Q..sc+": {
   "indirect": -3,
   "name": -2
  },
  "Q.c": {
   "indirect": -3,
   "name": -3
  },
  "Q.cq": {
   "indirect": -2,
   "name": -1,
   "noun": -2,
   "pronoun": -3
  },
  "Q.q": {
   "indirect": -7,
   "mixed": -6,
   "name": -6,
   "noun": -3,
   "pronoun": -5
  },
  "Q.q.": {
   "indirect": -3
  },
  "Q.qc": {
   "indirect": -6,
   "name": -5
  },
  "Q.qsc+": {
   "indirect": -5,
   "name": -3,
   "pronoun": -5
  },
  "Q.s": {
   "direct": -3,
   "indirect": -5,
   "mixed": -2,
   "name": -3,
   "noun": -4,
   "pronoun": -4,
   "relative": -2
  },
  "Q.s.": {
   "indirect": -1,
   "pronoun": -1
  },
  "Q.sc": {
   "indirect": -5,
   "name": -4,
   "noun": -4,
   "pronoun": -3,
   "relative": -1
  },
  "Q.sc.": {
   "indirect": -2
  },
  "Q.scq": {
   "indirect": -4,
   "mixed": -2,
   "name": -4,
   "noun": -3,
   "pronoun": -2,
   "relative": -1
  },
  "Q.scq+": {
   "indirect": -6,
   "mixed": -2,
   "name": -5,
   "noun": -4,
   "pronoun": -4,
   "relative": -1
  },
  "Q.scs+": {
   "indirect": -3
  },
  "Q.sq": {
   "indirect": -4,
   "pronoun": -3
  },
  "Q.sq.": {
   "indirect": -3
  },
  "Q.ssc+": {
   "indirect": -3
  },
  "Qc": {
   "direct": 7,
   "indirect": 7,
   "mixed": 3,
   "name": 9,
   "noun": 4
  },
  "Qc.": {
   "indirect": -2,
   "name": -2
  },
  "Qcq": {
   "indirect": -7,
   "mixed": 1,
   "noun": -5,
   "pronoun": -6
  },
  "Qcq.": {
   "indirect": -6,
   "mixed": -4,
   "name": -6,
   "noun": -4,
   "pronoun": -3
  },
  "Qcq.q": {
   "indirect": -2,
   "name": -2,
   "pronoun": -1
  },
  "Qcq.s+": {
   "indirect": -4,
   "name": -4,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -5,
   "indirect": -3,
   "relative": -4
  },
  "Qcs.": {
   "direct": -3,
   "indirect": -1,
   "name": -2,
   "noun": -1,
   "pronoun": -2
  },
  "Qcs.q": {
   "direct": 1,
   "indirect": -3,
   "mixed": -4,
   "name": -2,
   "pronoun": -1
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -3,
   "name": -4
  },
  "Qfar": {
   "direct": -4,
   "indirect": -7,
   "mixed": -4,
   "name": -7,
   "noun": -5,
   "pronoun": -5,
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
   "indirect": -5,
   "mixed": 1,
   "name": -3,
   "noun": 1
  },
  "Qs.": {
   "indirect": -3,
   "pronoun": -2
  },
  "Qsc": {
   "direct": -8,
   "indirect": -2,
   "mixed": -4,
   "name": -7,
   "pronoun": -6
  },
  "Qsc.": {
   "direct": -3,
   "indirect": -2,
   "mixed": -3,
   "name": -4,
   "noun": -3,
   "pronoun": -3
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
   "direct": -3,
   "indirect": -2,
   "name": -2,
   "noun": -2,
   "pronoun": -4
  },
  "Qscc": {
   "direct": -4,
   "name": -3
  },
  "Qsccq": {
   "direct": -3
  },
  "Qsccq+": {
   "direct": -2,
   "pronoun": -3
  },
  "Qscq": {
   "direct": -6,
   "indirect": -1,
   "name": -4,
   "noun": 1,
   "pronoun": -2
  },
  "Qscq.": {
   "direct": -4,
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -5
  },
  "Qscq.+": {
   "direct": -3,
   "indirect": -6,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "pronoun": -5
  },
  "S": {
   "direct": 3,
   "indirect": 6,
   "mixed": 3,
   "name": 6,
   "pronoun": 3,
   "relative": 4
  },
  "S.": {
   "indirect": -9,
   "name": 1,
   "noun": -2,
   "pronoun": -6
  },
  "S..sc": {
   "indirect": -5,
   "name": -5
  },
  "S.c": {
   "indirect": 2,
   "pronoun": -4
  },
  "S.qsc": {
   "indirect": -6,
   "name": -6,
   "pronoun": -4
  },
  "S.qsc+": {
   "direct": -3,
   "indirect": -5,
   "name": -5,
   "noun": -4
  },
  "S.s": {
   "indirect": -4,
   "name": -4
  },
  "S.sc": {
   "direct": -7,
   "indirect": -4,
   "mixed": -10,
   "name": -6,
   "noun": -10,
   "pronoun": -1,
   "relative": -5
  },
  "S.scq+": {
   "direct": -4,
   "indirect": -1,
   "noun": -6,
   "pronoun": -7,
   "relative": -4
  },
  "S.scs+": {
   "indirect": -5
  },
  "S.ssc": {
   "indirect": -4,
   "name": -3
  },
  "Sc": {
   "direct": 3,
   "indirect": 4,
   "mixed": 2,
   "name": 3,
   "noun": 2,
   "pronoun": 2,
   "relative": 5
  },
  "Sc.": {
   "direct": 6,
   "indirect": -2,
   "mixed": -2,
   "name": 2,
   "noun": 1,
   "pronoun": 4
  },
  "Sc.c": {
   "indirect": -4,
   "name": -5
  },
  "Sc.qs+": {
   "direct": -4,
   "indirect": -2,
   "name": -4
  },
  "Sc.sc": {
   "direct": -6,
   "indirect": -3,
   "mixed": -2,
   "name": -3,
   "noun": -1,
   "pronoun": -7,
   "relative": -3
  },
  "Sc.sc+": {
   "indirect": -6,
   "mixed": -5,
   "pronoun": -5
  },
  "Sc.ss+": {
   "indirect": -5
  },
  "Scc": {
   "direct": -1,
   "indirect": 3,
   "mixed": 1,
   "name": 2,
   "pronoun": 1
  },
  "Sccq.": {
   "direct": -5
  },
  "Sccq.+": {
   "indirect": -5,
   "name": -4,
   "pronoun": -4
  },
  "Scq": {
   "direct": 2,
   "indirect": -3,
   "name": -1,
   "pronoun": -2
  },
  "Scq.": {
   "direct": -4,
   "indirect": -11,
   "mixed": -4,
   "name": -4,
   "noun": -2,
   "pronoun": -3,
   "relative": -5
  },
  "Scq..": {
   "name": -4
  },
  "Scq..+": {
   "indirect": -8,
   "mixed": -4,
   "name": -7,
   "noun": -3,
   "pronoun": -4
  },
  "Scq.c": {
   "indirect": -3,
   "mixed": -5,
   "name": -3,
   "noun": -5
  },
  "Scq.c+": {
   "direct": -4,
   "indirect": -6,
   "mixed": -4,
   "name": -7,
   "noun": -5
  },
  "Scq.q+": {
   "direct": -5,
   "indirect": -7,
   "mixed": -6,
   "name": -7,
   "noun": -4,
   "pronoun": -5
  },
  "Scq.s": {
   "indirect": -6,
   "name": -6
  },
  "Scq.s+": {
   "direct": -2,
   "indirect": -8,
   "mixed": -4,
   "name": -6,
   "noun": -10,
   "pronoun": -2,
   "relative": -8
  },
  "Scqc": {
   "direct": 7,
   "indirect": 2,
   "mixed": 3,
   "name": 6,
   "noun": 1,
   "pronoun": 4,
   "relative": -4
  },
  "Scqc.+": {
   "indirect": -6,
   "name": -5
  },
  "Scqcq+": {
   "direct": -1,
   "indirect": 2,
   "mixed": -2,
   "name": -2,
   "noun": 1,
   "pronoun": 3,
   "relative": -4
  },
  "Scqcs+": {
   "indirect": 2,
   "name": 2
  },
  "Scqq.+": {
   "indirect": -5
  },
  "Scqqs+": {
   "indirect": -3,
   "mixed": -7,
   "name": -2,
   "pronoun": -2
  },
  "Scqs": {
   "indirect": -6
  },
  "Scqs.": {
   "name": -1
  },
  "Scqs.+": {
   "indirect": -7,
   "name": -7
  },
  "Scqsc": {
   "direct": 1,
   "indirect": -2,
   "noun": -2,
   "pronoun": -4,
   "relative": -1
  },
  "Scqsc+": {
   "direct": -5,
   "indirect": -3,
   "mixed": -4,
   "name": -5,
   "noun": -7,
   "pronoun": -4
  },
  "Scs": {
   "indirect": 3,
   "name": -1
  },
  "Scs.": {
   "direct": -3,
   "name": -3
  },
  "Scs.s+": {
   "indirect": -3,
   "name": -2
  },
  "Scsc": {
   "direct": -4,
   "indirect": 2,
   "mixed": 2,
   "name": 2,
   "pronoun": 1
  },
  "Scscq+": {
   "mixed": 3,
   "name": 2,
   "noun": -4,
   "pronoun": 1
  },
  "Sfar": {
   "direct": -6,
   "indirect": -10,
   "mixed": -6,
   "name": -9,
   "noun": -6,
   "pronoun": -7,
   "relative": -5
  },
  "Sq.": {
   "direct": -6,
   "indirect": -4,
   "name": -6
  },
  "Sq.sc": {
   "indirect": -6,
   "mixed": -1,
   "name": -1,
   "noun": -6,
   "pronoun": -5
  },
  "Sq.sc+": {
   "indirect": -5,
   "name": -5
  },
  "Sqc": {
   "indirect": 1,
   "mixed": -2,
   "name": 2,
   "noun": -2
  },
  "Sqsc": {
   "direct": -1,
   "indirect": -1,
   "name": -2,
   "noun": -6,
   "pronoun": 1
  },
  "Ss": {
   "name": -2
  },
  "Ss.": {
   "name": -5
  },
  "Ssc": {
   "direct": -3,
   "indirect": -1,
   "mixed": -3,
   "name": -3,
   "pronoun": -2,
   "relative": -6
  },
  "Ssc.": {
   "direct": -3,
   "name": -4
  },
  "Ssc.s+": {
   "indirect": -5,
   "name": -3
  },
  "Sscq.+": {
   "direct": -4,
   "indirect": -6,
   "mixed": -6,
   "name": -8,
   "noun": -6,
   "pronoun": -3
  },
  "Sscqc": {
   "indirect": 5,
   "mixed": 3,
   "name": 6
  },
  "Sscqc+": {
   "indirect": 2,
   "name": 2
  },
  "Sscqs+": {
   "indirect": -2,
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
   "direct": -6,
   "indirect": -13,
   "mixed": -11,
   "name": -8,
   "noun": -10,
   "pronoun": -8,
   "relative": -9
  },
  "within": {
   "direct": -3,
   "noun": -2,
   "pronoun": -1,
   "relative": 1
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 8,
   "indirect": 2,
   "mixed": 2,
   "subject": 1
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
   "mixed": 1,
   "subject": 2
  },
  "after 0 3": {
   "cue": -2,
   "direct": -2,
   "indirect": -5,
   "mixed": 2
  },
  "after 0 4": {
   "cue": -5,
   "direct": -1,
   "indirect": -6,
   "mixed": -3
  },
  "after 1 ": {
   "cue": -16,
   "direct": -3,
   "indirect": -14,
   "mixed": -15,
   "previous": 4,
   "subject": -9
  },
  "after 2 ": {
   "cue": -15,
   "direct": -6,
   "indirect": -13,
   "mixed": -9,
   "subject": -4
  },
  "after 3 ": {
   "cue": -7,
   "indirect": -6
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 3,
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
   "previous": 5,
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
   "cue": 4,
   "direct": 3,
   "indirect": 3,
   "mixed": 2,
   "subject": 3
  },
  "before 0 4": {
   "cue": 3,
   "direct": 1,
   "indirect": 2,
   "mixed": 2,
   "subject": -1
  },
  "before 1 ": {
   "announced": 5,
   "continued": 5,
   "cue": -10,
   "indirect": -10,
   "mixed": -6,
   "previous": 5,
   "subject": -5
  },
  "before 2 ": {
   "announced": -5,
   "continued": -4,
   "cue": -12,
   "direct": -9,
   "indirect": -13,
   "mixed": -13,
   "previous": -3,
   "subject": -12
  },
  "before 3 ": {
   "continued": -8,
   "cue": -12,
   "direct": -11,
   "indirect": -13,
   "mixed": -11,
   "previous": -4,
   "subject": -10
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
    "others": 2
   },
   "1": {
    "alone": 4,
    "others": -7
   },
   "2": {
    "alone": -4,
    "others": -4
   },
   "announced": 1,
   "continued": 2,
   "cue": -2,
   "previous": 1
  }
 },
 "probability": {
  "0": -7,
  "1": -6,
  "2": -1,
  "3": 1,
  "4": 4,
  "5": 6
 },
 "probable": {
  "cue": {
   "0": -6,
   "1": -2,
   "2": 3,
   "4": 2,
   "5": 8
  },
  "other": {
   "0": -5,
   "1": -5,
   "2": -2,
   "3": 1,
   "5": 1
  },
  "silent": {
   "0": 1,
   "1": -4,
   "2": -2,
   "3": 1,
   "4": 1,
   "5": -3
  },
  "subject": {
   "0": -3,
   "1": 2,
   "2": -1,
   "3": -2,
   "4": 5,
   "5": 3
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
   "direct": 4
  },
  "other": {
   "": -1,
   "direct": -2,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "direct": -1,
   "indirect": -1,
   "mixed": 2
  },
  "subject": {
   "direct": 1,
   "mixed": -2
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
   "indirect": -2
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
   "after": -3,
   "before": 1
  },
  "her": {
   "after": -3,
   "before": 2
  },
  "him": {
   "before": -2
  },
  "his": {
   "after": -5,
   "amid": -4,
   "before": -4
  },
  "i": {
   "after": -2,
   "amid": -3,
   "before": 1
  },
  "it": {
   "after": -3,
   "amid": 2,
   "before": -7
  },
  "its": {
   "after": -3,
   "before": -5
  },
  "my": {
   "before": -3
  },
  "she": {
   "amid": -1,
   "before": 3
  },
  "that": {
   "after": -2,
   "before": -3
  },
  "their": {
   "before": 1
  },
  "them": {
   "before": -2
  },
  "there": {
   "before": -3
  },
  "they": {
   "amid": -3,
   "before": 2
  },
  "this": {
   "before": -3
  },
  "we": {
   "after": -4,
   "before": 1
  },
  "which": {
   "after": -4,
   "before": -3
  },
  "who": {
   "after": -10,
   "before": 3
  },
  "you": {
   "after": -4,
   "before": -2
  }
 }
};
