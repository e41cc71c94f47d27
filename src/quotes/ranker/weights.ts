// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 2,
   "before": 1
  },
  "(": {
   "after": -4,
   "before": 3
  },
  ")": {
   "after": -4,
   "before": -1
  },
  ",": {
   "amid": 1,
   "before": 1
  },
  "-": {
   "after": -1,
   "before": 1
  },
  "--": {
   "before": 3
  },
  ".": {
   "after": -8,
   "amid": -4,
   "before": 3
  },
  ":": {
   "after": -4,
   "amid": -6,
   "before": 1
  },
  ";": {
   "after": -7,
   "before": 3
  },
  "?": {
   "before": -2
  },
  "ADJ": {
   "after": -3,
   "before": -1
  },
  "ADP": {
   "after": 2,
   "amid": -2,
   "before": -1
  },
  "ADV": {
   "after": -6,
   "amid": -2,
   "before": 1
  },
  "AUX": {
   "after": -1,
   "amid": -5,
   "before": -2
  },
  "CCONJ": {
   "after": -13,
   "amid": 4,
   "before": 1
  },
  "DET": {
   "after": -4,
   "before": 1
  },
  "NOUN": {
   "after": -3,
   "before": -4
  },
  "NUM": {
   "before": 1
  },
  "PRON": {
   "after": -3,
   "amid": 1,
   "before": -3
  },
  "PROPN": {
   "after": -3,
   "amid": 1,
   "before": -1
  },
  "SCONJ": {
   "after": -9,
   "amid": 2
  },
  "SYM": {
   "before": 4
  },
  "VERB": {
   "after": 1,
   "amid": -2,
   "before": -4
  },
  "X": {
   "before": -1
  },
  "edge": {
   "amid": 3,
   "before": 1
  },
  "not": {
   "before": 1
  },
  "quoted": {
   "after": 3,
   "amid": 1,
   "before": -3
  },
  "that": {
   "after": -5,
   "amid": -3,
   "before": -6
  },
  "to": {
   "after": 2,
   "before": 1
  },
  "which": {
   "after": -1,
   "amid": -2,
   "before": -1
  },
  "who": {
   "after": -3,
   "before": 4
  },
  "–": {
   "before": 2
  },
  "—": {
   "after": -5,
   "before": 1
  },
  "”": {
   "before": 1
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
  "none": -2
 },
 "cueForm": {
  "according": {
   "after": {
    "amid": -6,
    "before": -1
   },
   "before": {
    "after": 6,
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
    "amid": 2,
    "before": 3
   }
  },
  "infinitive": {
   "after": {
    "after": -2,
    "before": 1
   },
   "before": {
    "after": -3,
    "before": -2
   }
  },
  "noun": {
   "after": {
    "after": -6,
    "before": 4
   },
   "before": {
    "after": -8,
    "amid": -2,
    "before": -5
   }
  },
  "participle": {
   "after": {
    "after": -6,
    "amid": 4,
    "before": 3
   },
   "before": {
    "after": -7,
    "amid": -1,
    "before": -4
   }
  },
  "passive": {
   "after": {
    "after": -6,
    "amid": -1,
    "before": -11
   },
   "before": {
    "after": 3,
    "amid": 1,
    "before": 1
   }
  }
 },
 "cueToContent": {
  "0": {
   "after": 3,
   "amid": 2,
   "before": 3
  },
  "1": {
   "amid": 2,
   "before": 3
  },
  "2": {
   "after": -5,
   "before": 1
  },
  "3": {
   "after": -7,
   "amid": -7,
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
    "alone": -7,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "others": -8
   },
   "2": {
    "alone": -4,
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
    "others": -6
   }
  }
 },
 "next": {
  "'": {
   "ADP": -3,
   "before": -5,
   "edge": -1
  },
  ")": {
   ",": 2,
   ".": 1,
   "CCONJ": -2,
   "after": -1,
   "before": 1,
   "edge": 1,
   "—": -1
  },
  ",": {
   ")": 2,
   ",": -1,
   ".": 4,
   "ADP": -2,
   "ADV": 1,
   "AUX": -3,
   "SCONJ": 2,
   "VERB": -1,
   "after": 2,
   "amid": 2,
   "before": 2,
   "edge": 2,
   "quoted": 1,
   "that": -1,
   "to": 2
  },
  "-": {
   ",": -2,
   "ADP": 2,
   "CCONJ": -4,
   "after": -1,
   "amid": 3,
   "before": -2
  },
  "--": {
   "VERB": -3,
   "before": 2,
   "edge": 1
  },
  ".": {
   ",": 1,
   ".": -1,
   "ADP": 1,
   "ADV": 1,
   "CCONJ": 2,
   "SCONJ": -4,
   "VERB": 2,
   "after": 3,
   "amid": -1,
   "before": 2,
   "edge": 2,
   "to": 3
  },
  ":": {
   "-": 3,
   "ADP": -2,
   "VERB": -3,
   "after": -3,
   "before": 2,
   "edge": 4
  },
  "ADJ": {
   ",": -2,
   "ADP": -1,
   "ADV": -3,
   "CCONJ": -1,
   "VERB": -4,
   "after": -4,
   "amid": -3,
   "before": -1,
   "edge": -4
  },
  "ADP": {
   ",": 2,
   ".": 1,
   "ADP": 1,
   "VERB": -3,
   "after": -1,
   "before": 1,
   "edge": -1
  },
  "ADV": {
   ",": -1,
   ".": -1,
   ":": -1,
   "ADP": -1,
   "ADV": 1,
   "CCONJ": 1,
   "NOUN": -2,
   "PRON": -1,
   "VERB": -3,
   "after": -4,
   "amid": 2,
   "before": -1,
   "edge": 1,
   "quoted": -1,
   "which": -4
  },
  "AUX": {
   "(": 1,
   "-": 1,
   ".": -2,
   ":": -3,
   ";": 2,
   "ADJ": -4,
   "ADP": -4,
   "ADV": -3,
   "CCONJ": 1,
   "NOUN": -1,
   "PROPN": -1,
   "SCONJ": -3,
   "VERB": -2,
   "after": -10,
   "amid": -2,
   "before": -1,
   "edge": -2,
   "quoted": -2,
   "that": -4,
   "which": -1,
   "who": 2,
   "–": 2,
   "—": 2
  },
  "DET": {
   "edge": 1
  },
  "NOUN": {
   ",": 3,
   ":": -2,
   "ADP": -1,
   "ADV": -2,
   "AUX": -1,
   "DET": 1,
   "NOUN": -1,
   "PRON": 2,
   "SCONJ": -2,
   "VERB": -3,
   "after": -2,
   "amid": 2,
   "quoted": -2,
   "that": -4
  },
  "PROPN": {
   "before": 1,
   "edge": 3
  },
  "SCONJ": {
   "ADP": 3,
   "before": 2
  },
  "SYM": {
   ",": 1,
   ":": 1,
   "before": 2
  },
  "VERB": {
   "'": -1,
   "(": 1,
   ",": 1,
   "-": -4,
   "--": 1,
   ".": -1,
   ":": -1,
   ";": -1,
   "ADJ": -2,
   "ADP": 1,
   "ADV": 1,
   "AUX": 1,
   "DET": 1,
   "NOUN": -2,
   "NUM": -2,
   "PRON": -3,
   "PROPN": -1,
   "SYM": 4,
   "VERB": -3,
   "X": -3,
   "after": -3,
   "amid": 4,
   "not": -1,
   "quoted": 2,
   "that": -5,
   "which": -1,
   "–": -1,
   "—": -2,
   "”": 1
  },
  "edge": {
   "VERB": 2,
   "after": 1,
   "before": -2
  },
  "quoted": {
   "ADP": 4,
   "VERB": 1,
   "after": -1,
   "amid": -3,
   "before": -2,
   "edge": 2,
   "quoted": -3
  },
  "that": {
   "ADP": -2,
   "VERB": -2,
   "after": -3,
   "before": -4,
   "edge": -3
  },
  "to": {
   ",": -2,
   ".": 3,
   "ADP": -2,
   "VERB": 2,
   "after": -4,
   "amid": -7,
   "edge": 4
  },
  "who": {
   ",": -4,
   "CCONJ": -3,
   "VERB": -1,
   "after": 3,
   "before": -6,
   "edge": -2
  },
  "—": {
   "CCONJ": -1,
   "after": -1,
   "before": -1,
   "edge": 2
  }
 },
 "none": {
  "": -2,
  "announced": {
   "sourced": -5
  },
  "best": {
   "0": -8,
   "1": 2,
   "2": -1,
   "3": -1,
   "4": -2
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
  "direct": -5,
  "form": {
   "according": {
    "1": -11,
    "2": -8,
    "": -7
   },
   "finite": {
    "0": -5,
    "1": -2,
    "2": -3,
    "": -5
   },
   "infinitive": {
    "1": -2,
    "2": -1
   },
   "none": {
    "0": -3,
    "1": -3,
    "2": -1,
    "": -4
   },
   "noun": {
    "0": -1,
    "1": -4,
    "2": -5,
    "": -4
   },
   "participle": {
    "0": -2,
    "1": -4,
    "2": -1,
    "": -4
   },
   "passive": {
    "0": 6,
    "1": 7,
    "2": 1,
    "": 9
   }
  },
  "mixed": -3,
  "previous": {
   "unsourced": -7
  },
  "subject": {
   "sourced": -5,
   "unsourced": 3
  }
 },
 "only": 2,
 "otherThan": {
  "announced": {
   "finite": -1
  },
  "cue": {
   "according": -3,
   "infinitive": -2,
   "noun": -1,
   "participle": -1,
   "passive": -3
  },
  "subject": {
   "according": -4,
   "finite": -1,
   "noun": 3,
   "participle": -1,
   "passive": 1
  }
 },
 "path": {
  "Q": {
   "direct": 5,
   "indirect": -1,
   "mixed": -1,
   "name": 1,
   "noun": 2,
   "pronoun": 1,
   "relative": -9
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -4,
   "name": -3,
   "noun": -5,
   "pronoun": -9,
   "relative": -1
  },
  "Q..": {
   "indirect": -5,
   "name": -5,
   "noun": -3,
   "pronoun": -3
  },
  "Q...": {
   "indirect": -3
  },
  "Q..s": {
   "indirect": -3
  },
  "Q..sc+": {
   "indirect": -3,
   "name": -3
  },
  "Q.c": {
   "indirect": -3
  },
  "Q.cq": {
   "indirect": -4,
   "noun": -2
  },
  "Q.cq.": {
   "indirect": -3
  },
  "Q.q": {
   "indirect": -7,
   "mixed": -6,
   "name": -7,
   "noun": -4,
   "pronoun": -5
  },
  "Q.qc": {
   "indirect": -6,
   "name": -5
  },
  "Q.qsc": {
   "indirect": -4
  },
  "Q.qsc+": {
   "indirect": -5,
   "name": -3,
   "noun": -2,
   "pronoun": -4
  },
  "Q.s": {
   "indirect": -5,
   "name": -5,
   "noun": -3,
   "pronoun": -3,
   "relative": -3
  },
  "Q.s.": {
   "indirect": -3,
   "name": -2,
   "noun": -2,
   "pronoun": -3
  },
  "Q.sc": {
   "indirect": -4,
   "name": -5,
   "noun": -2,
   "pronoun": -3
  },
  "Q.sc.": {
   "indirect": -3
  },
  "Q.scc+": {
   "indirect": -4
  },
  "Q.scq": {
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "pronoun": -5,
   "relative": -1
  },
  "Q.scq+": {
   "direct": -3,
   "indirect": -6,
   "mixed": -4,
   "name": -6,
   "noun": -3,
   "pronoun": -4,
   "relative": -1
  },
  "Q.scs+": {
   "indirect": -4
  },
  "Q.sq": {
   "indirect": -1,
   "pronoun": -1
  },
  "Qc": {
   "direct": 7,
   "indirect": 6,
   "mixed": 4,
   "name": 9,
   "noun": 3,
   "pronoun": -3
  },
  "Qc.": {
   "indirect": -3,
   "name": -4
  },
  "Qcq": {
   "indirect": -1,
   "mixed": 2,
   "noun": 1,
   "pronoun": -7
  },
  "Qcq.": {
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -3
  },
  "Qcq.q": {
   "indirect": -4,
   "name": -4,
   "pronoun": -5
  },
  "Qcq.s+": {
   "indirect": -3,
   "name": -4,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -6,
   "indirect": -3,
   "noun": -5,
   "relative": -4
  },
  "Qcs.": {
   "direct": -4,
   "indirect": -3,
   "name": -2,
   "noun": -2,
   "pronoun": -2
  },
  "Qcs.q": {
   "indirect": -3,
   "mixed": -3,
   "name": -3
  },
  "Qcs.q+": {
   "name": -4
  },
  "Qcs.s+": {
   "direct": -3,
   "indirect": -2,
   "name": -3
  },
  "Qfar": {
   "direct": -5,
   "indirect": -6,
   "mixed": -5,
   "name": -5,
   "noun": -5,
   "pronoun": -4,
   "relative": -1
  },
  "Qq": {
   "indirect": -1,
   "name": -3,
   "pronoun": -4
  },
  "Qq.": {
   "indirect": -3
  },
  "Qs": {
   "indirect": -3,
   "mixed": -3,
   "name": -2,
   "noun": -4,
   "relative": -4
  },
  "Qs.": {
   "indirect": -4,
   "mixed": -2,
   "noun": -1,
   "pronoun": -3
  },
  "Qsc": {
   "direct": -4,
   "indirect": -3,
   "mixed": -5,
   "name": -6,
   "noun": -1,
   "pronoun": -9,
   "relative": -3
  },
  "Qsc.": {
   "direct": -3,
   "indirect": -6,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "pronoun": -3
  },
  "Qsc.q": {
   "direct": -4,
   "indirect": -3,
   "name": -4,
   "pronoun": -3
  },
  "Qsc.q+": {
   "indirect": -3,
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
   "direct": -7,
   "name": -2
  },
  "Qsccq": {
   "direct": -3
  },
  "Qsccq+": {
   "direct": -3
  },
  "Qscq": {
   "direct": -5,
   "indirect": -1,
   "mixed": -4,
   "noun": -4,
   "pronoun": -6
  },
  "Qscq.": {
   "direct": -4,
   "indirect": -4,
   "mixed": -3,
   "name": -5,
   "noun": -3,
   "pronoun": -3
  },
  "Qscq.+": {
   "indirect": -5,
   "mixed": -3,
   "name": -4,
   "noun": -3,
   "pronoun": -4
  },
  "Qsq.": {
   "indirect": -1
  },
  "S": {
   "direct": 3,
   "indirect": 7,
   "name": 6,
   "pronoun": 4,
   "relative": 5
  },
  "S.": {
   "direct": -1,
   "indirect": -9,
   "mixed": 1,
   "noun": -3,
   "pronoun": -7,
   "relative": -3
  },
  "S..": {
   "name": -4
  },
  "S..sc": {
   "indirect": -6,
   "name": -5,
   "pronoun": -4
  },
  "S..sc+": {
   "indirect": -3
  },
  "S.c": {
   "name": 1
  },
  "S.q.s+": {
   "indirect": -4,
   "name": -4
  },
  "S.qcs+": {
   "indirect": -3
  },
  "S.qsc": {
   "indirect": -4,
   "name": -5
  },
  "S.qsc+": {
   "direct": -4,
   "indirect": -6,
   "name": -7,
   "noun": -3
  },
  "S.s": {
   "indirect": -4
  },
  "S.s.s+": {
   "indirect": -4,
   "name": -3
  },
  "S.sc": {
   "direct": -6,
   "indirect": -5,
   "mixed": -11,
   "name": -5,
   "noun": -7,
   "pronoun": -5,
   "relative": -3
  },
  "S.scc": {
   "indirect": -6
  },
  "S.scq+": {
   "direct": -6,
   "indirect": -2,
   "name": -1,
   "noun": -6,
   "pronoun": -5
  },
  "S.scs+": {
   "name": -5
  },
  "S.ssc": {
   "indirect": -6,
   "name": -5
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
   "direct": 5,
   "indirect": -3,
   "mixed": -3,
   "name": -1,
   "noun": 1,
   "pronoun": 5
  },
  "Sc..s+": {
   "name": -3
  },
  "Sc.qs+": {
   "direct": -5,
   "name": -5
  },
  "Sc.sc": {
   "mixed": -10,
   "name": 1,
   "noun": -6,
   "pronoun": -2
  },
  "Sc.sc+": {
   "direct": -5,
   "indirect": -8,
   "mixed": -5,
   "name": -6,
   "noun": -5,
   "pronoun": -8
  },
  "Sc.ss+": {
   "indirect": -3
  },
  "Scc": {
   "mixed": 1,
   "pronoun": 3
  },
  "Sccq.+": {
   "indirect": -6,
   "name": -7
  },
  "Scq": {
   "direct": 1,
   "indirect": -1
  },
  "Scq.": {
   "direct": -4,
   "indirect": -11,
   "name": -5,
   "noun": -2,
   "pronoun": -3,
   "relative": -4
  },
  "Scq..+": {
   "indirect": -6,
   "name": -7,
   "noun": -2,
   "pronoun": -5
  },
  "Scq.c": {
   "indirect": -7,
   "name": -6
  },
  "Scq.c+": {
   "direct": -4,
   "indirect": -7,
   "mixed": -5,
   "name": -8
  },
  "Scq.q+": {
   "direct": -5,
   "indirect": -9,
   "mixed": -5,
   "name": -6,
   "noun": -3,
   "pronoun": -5
  },
  "Scq.s": {
   "indirect": -7,
   "name": -5
  },
  "Scq.s+": {
   "direct": -2,
   "indirect": -8,
   "mixed": -3,
   "name": -8,
   "noun": -9,
   "pronoun": -1,
   "relative": -4
  },
  "Scqc": {
   "direct": 7,
   "indirect": 1,
   "mixed": 6,
   "name": 6,
   "noun": 5,
   "pronoun": 3,
   "relative": -5
  },
  "Scqc.+": {
   "indirect": -4,
   "name": -5
  },
  "Scqcq+": {
   "direct": -1,
   "indirect": 2,
   "mixed": -3,
   "name": 2,
   "noun": 1
  },
  "Scqcs+": {
   "indirect": 3,
   "name": 2
  },
  "Scqq.+": {
   "indirect": -5
  },
  "Scqqs+": {
   "indirect": -1,
   "mixed": -7,
   "name": -2,
   "pronoun": -2
  },
  "Scqs": {
   "indirect": -3
  },
  "Scqs.+": {
   "indirect": -5,
   "name": -3,
   "pronoun": -4
  },
  "Scqsc": {
   "direct": -1,
   "indirect": -2,
   "mixed": 2,
   "name": 1,
   "noun": -2,
   "pronoun": -4,
   "relative": -3
  },
  "Scqsc+": {
   "direct": -5,
   "indirect": -3,
   "mixed": -3,
   "name": -4,
   "noun": -8,
   "pronoun": -2,
   "relative": -3
  },
  "Scqsq+": {
   "indirect": -4,
   "name": -5
  },
  "Scqss+": {
   "name": -2
  },
  "Scs": {
   "indirect": 2,
   "name": 1
  },
  "Scs.s+": {
   "indirect": -4,
   "name": -4
  },
  "Scsc": {
   "direct": -2,
   "indirect": 2,
   "mixed": -1,
   "noun": 2,
   "relative": -5
  },
  "Scscq+": {
   "indirect": -5,
   "name": -1,
   "noun": -3,
   "pronoun": -4
  },
  "Sfar": {
   "direct": -7,
   "indirect": -9,
   "mixed": -7,
   "name": -11,
   "noun": -5,
   "pronoun": -7,
   "relative": -5
  },
  "Sq.": {
   "direct": -5,
   "indirect": -4,
   "name": -6,
   "noun": -4
  },
  "Sq.sc": {
   "indirect": -8,
   "mixed": -1,
   "name": -2,
   "noun": -6,
   "pronoun": -5
  },
  "Sq.sc+": {
   "indirect": -6,
   "name": -5,
   "pronoun": -3
  },
  "Sqc": {
   "indirect": -2,
   "name": 3,
   "noun": -4
  },
  "Sqsc": {
   "indirect": -2,
   "mixed": -7,
   "name": -3,
   "noun": -1,
   "pronoun": -2
  },
  "Sqscq+": {
   "indirect": 3
  },
  "Ss": {
   "indirect": -1,
   "name": -3,
   "noun": -6
  },
  "Ss.": {
   "direct": -4
  },
  "Ss.sc": {
   "indirect": -5,
   "name": -4
  },
  "Ssc": {
   "direct": -3,
   "indirect": -3,
   "mixed": -2,
   "name": -3,
   "noun": -2,
   "pronoun": -1,
   "relative": -3
  },
  "Ssc.s+": {
   "indirect": -5,
   "name": -5
  },
  "Sscc": {
   "indirect": 1,
   "name": 1
  },
  "Sscq.": {
   "direct": -1,
   "indirect": -4,
   "name": -1
  },
  "Sscq.+": {
   "direct": -6,
   "indirect": -1,
   "mixed": -4,
   "name": -1,
   "noun": -2,
   "pronoun": -5
  },
  "Sscqc": {
   "indirect": 3,
   "mixed": 1,
   "name": 4
  },
  "Sscqc+": {
   "indirect": 1,
   "name": 2
  },
  "Sscqs+": {
   "direct": -5,
   "indirect": -1,
   "name": -2,
   "noun": -6
  },
  "Ssqc": {
   "name": 4
  },
  "Sssc": {
   "indirect": -4,
   "name": -2,
   "noun": -1
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
   "indirect": -1,
   "mixed": 1,
   "noun": -1,
   "pronoun": -1,
   "relative": -3
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 7,
   "indirect": 1,
   "mixed": 4,
   "subject": 2
  },
  "after 0 1": {
   "cue": 2,
   "direct": 3,
   "indirect": -1,
   "subject": -4
  },
  "after 0 2": {
   "cue": -3,
   "direct": -2,
   "indirect": -1,
   "mixed": -1
  },
  "after 0 3": {
   "cue": -4,
   "direct": -2,
   "indirect": -4,
   "mixed": -1,
   "subject": -1
  },
  "after 0 4": {
   "cue": -2,
   "direct": -2,
   "indirect": -2
  },
  "after 1 ": {
   "cue": -15,
   "direct": -4,
   "indirect": -13,
   "mixed": -13,
   "previous": 2,
   "subject": -9
  },
  "after 2 ": {
   "cue": -13,
   "direct": -6,
   "indirect": -11,
   "mixed": -9,
   "subject": -4
  },
  "after 3 ": {
   "cue": -7,
   "direct": -3,
   "indirect": -6
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 3,
   "previous": 1
  },
  "before 0 0": {
   "cue": 3,
   "indirect": 3,
   "mixed": 1
  },
  "before 0 1": {
   "cue": 3,
   "direct": 1,
   "indirect": 4,
   "mixed": 1,
   "previous": 5,
   "subject": 4
  },
  "before 0 2": {
   "cue": 3,
   "direct": 3,
   "indirect": 3,
   "mixed": 2,
   "subject": 4
  },
  "before 0 3": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 1,
   "subject": 2
  },
  "before 0 4": {
   "cue": 3,
   "direct": -1,
   "indirect": 2,
   "mixed": 1,
   "subject": -1
  },
  "before 1 ": {
   "announced": 5,
   "continued": 3,
   "cue": -11,
   "indirect": -10,
   "mixed": -6,
   "previous": 4,
   "subject": -4
  },
  "before 2 ": {
   "announced": -4,
   "continued": -3,
   "cue": -12,
   "direct": -9,
   "indirect": -12,
   "mixed": -13,
   "previous": -3,
   "subject": -12
  },
  "before 3 ": {
   "continued": -7,
   "cue": -12,
   "direct": -11,
   "indirect": -12,
   "mixed": -11,
   "previous": -4,
   "subject": -10
  }
 },
 "previous": {
  "other": {
   "announced": 4,
   "cue": 2,
   "previous": 3,
   "subject": 1
  },
  "same": {
   "0": {
    "others": 1
   },
   "1": {
    "alone": 3,
    "others": -6
   },
   "2": {
    "alone": -4,
    "others": -4
   },
   "announced": -1,
   "continued": 2,
   "cue": -2,
   "previous": 2,
   "subject": -2
  }
 },
 "probability": {
  "0": -7,
  "1": -6,
  "2": -2,
  "3": 2,
  "4": 4,
  "5": 5
 },
 "probable": {
  "cue": {
   "0": -5,
   "1": -5,
   "2": -1,
   "4": 4,
   "5": 8
  },
  "other": {
   "0": -5,
   "1": -3,
   "2": -1,
   "3": 1,
   "4": 1,
   "5": -2
  },
  "silent": {
   "0": -1,
   "1": -4,
   "2": -1,
   "3": 2,
   "5": -2
  },
  "subject": {
   "0": -3,
   "1": 1,
   "2": 1,
   "3": -1,
   "4": 2,
   "5": 4
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
   "direct": -2,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "direct": -1,
   "indirect": -1,
   "mixed": 1
  }
 },
 "type": {
  "name": {
   "direct": 5,
   "mixed": 2
  },
  "noun": {
   "direct": -4,
   "indirect": -1,
   "mixed": -2
  },
  "pronoun": {
   "direct": 1,
   "indirect": -1
  },
  "relative": {
   "direct": -2,
   "mixed": -2
  }
 },
 "within": -1,
 "word": {
  "anyone": {
   "before": -2
  },
  "everyone": {
   "before": 3
  },
  "he": {
   "after": -4,
   "amid": 1,
   "before": 2
  },
  "her": {
   "after": -5,
   "before": 4
  },
  "him": {
   "before": -2
  },
  "his": {
   "after": -7,
   "amid": -2,
   "before": -3
  },
  "i": {
   "after": -4,
   "amid": 1,
   "before": 2
  },
  "it": {
   "after": -5,
   "amid": 1,
   "before": -8
  },
  "my": {
   "before": -2
  },
  "she": {
   "before": 2
  },
  "that": {
   "after": -3
  },
  "they": {
   "after": -5,
   "amid": -1,
   "before": 2
  },
  "we": {
   "after": -4,
   "amid": -3,
   "before": 1
  },
  "which": {
   "after": -5,
   "amid": -6
  },
  "who": {
   "after": -10,
   "amid": -3,
   "before": 1
  },
  "you": {
   "after": -5,
   "amid": -5,
   "before": -1
  }
 }
};
