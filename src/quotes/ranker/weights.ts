// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 2,
   "before": 1
  },
  "(": {
   "after": -2,
   "before": 3
  },
  ")": {
   "after": -3,
   "before": -2
  },
  ",": {
   "after": -1,
   "amid": 3,
   "before": 2
  },
  "-": {
   "after": -3,
   "before": -1
  },
  "--": {
   "before": 1
  },
  ".": {
   "after": -8,
   "amid": -5,
   "before": 2
  },
  ":": {
   "after": -6
  },
  ";": {
   "after": -6,
   "amid": 3,
   "before": 2
  },
  "?": {
   "before": -2
  },
  "ADJ": {
   "after": -3,
   "before": -2
  },
  "ADP": {
   "after": 2,
   "amid": -4,
   "before": -1
  },
  "ADV": {
   "after": -8,
   "amid": -1,
   "before": 1
  },
  "AUX": {
   "before": -3
  },
  "CCONJ": {
   "after": -16,
   "amid": 3,
   "before": 1
  },
  "DET": {
   "after": -4,
   "before": 2
  },
  "NOUN": {
   "after": -1,
   "amid": 1,
   "before": -3
  },
  "NUM": {
   "after": -4,
   "before": -1
  },
  "PRON": {
   "after": -1,
   "amid": -1,
   "before": -4
  },
  "PROPN": {
   "after": -6,
   "amid": 1,
   "before": -3
  },
  "SCONJ": {
   "after": -10,
   "amid": -1
  },
  "SYM": {
   "before": 3
  },
  "VERB": {
   "after": 2,
   "amid": -2,
   "before": -3
  },
  "X": {
   "before": -2
  },
  "not": {
   "before": -1
  },
  "quoted": {
   "after": 2,
   "amid": 3,
   "before": -2
  },
  "that": {
   "after": -6,
   "amid": -2,
   "before": -5
  },
  "to": {
   "after": 4,
   "before": 1
  },
  "which": {
   "after": 1,
   "amid": -1,
   "before": 1
  },
  "who": {
   "after": -5,
   "before": 4
  },
  "–": {
   "before": 3
  },
  "—": {
   "after": -6,
   "before": 2
  },
  "”": {
   "before": 1
  }
 },
 "cue": {
  "after": {
   "1": -1,
   "2": 2,
   "3": -3
  },
  "before": {
   "0": 1,
   "1": 2,
   "2": 1,
   "3": -2
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "after": 1,
    "amid": -3,
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
    "amid": 2,
    "before": 2
   },
   "before": {
    "after": -4,
    "amid": 2,
    "before": 2
   }
  },
  "infinitive": {
   "after": {
    "after": -2
   },
   "before": {
    "amid": -6
   }
  },
  "noun": {
   "after": {
    "after": -4,
    "amid": -2,
    "before": 2
   },
   "before": {
    "after": -7,
    "amid": 1,
    "before": -3
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
    "amid": -6,
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
    "amid": -7,
    "before": 1
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
   "amid": 2,
   "before": 3
  },
  "2": {
   "after": -3,
   "amid": 1,
   "before": 1
  },
  "3": {
   "after": -6,
   "amid": -6,
   "before": -5
  }
 },
 "earlier": {
  "name": {
   "1": {
    "alone": 6,
    "others": -5
   },
   "2": {
    "alone": -5,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "others": -8
   },
   "2": {
    "alone": -5,
    "others": -6
   }
  },
  "pronoun": {
   "1": {
    "alone": 5,
    "others": -7
   },
   "2": {
    "alone": -5,
    "others": -8
   }
  },
  "relative": {
   "1": {
    "others": -7
   },
   "2": {
    "others": -6
   }
  }
 },
 "next": {
  "'": {
   "ADP": -1,
   "before": -5,
   "edge": -2
  },
  "'s": {
   "before": 2
  },
  "(": {
   "before": -4
  },
  ")": {
   "ADP": -3,
   "CCONJ": -1,
   "after": -2,
   "before": 1,
   "edge": 1,
   "quoted": 2
  },
  ",": {
   "-": -3,
   ".": 3,
   ":": -2,
   "ADP": -3,
   "ADV": 1,
   "AUX": -1,
   "SCONJ": 2,
   "VERB": -2,
   "after": 3,
   "amid": -1,
   "before": 2,
   "edge": 2,
   "that": 2,
   "to": 1
  },
  "-": {
   ",": 1,
   ".": -1,
   "ADP": 1,
   "CCONJ": -2,
   "after": -2,
   "before": -1,
   "edge": -4
  },
  "--": {
   "VERB": -2,
   "before": -1
  },
  ".": {
   ",": 1,
   ".": -1,
   "ADP": 1,
   "ADV": 1,
   "CCONJ": 4,
   "VERB": 1,
   "after": 5,
   "amid": -1,
   "before": 2,
   "edge": 2,
   "to": 3
  },
  ":": {
   ",": -4,
   "-": 3,
   "ADP": -3,
   "after": -4,
   "before": 4,
   "edge": 4
  },
  "ADJ": {
   ",": -1,
   ".": -3,
   "ADP": 2,
   "CCONJ": -2,
   "SCONJ": -1,
   "VERB": -2,
   "after": -6,
   "amid": -1,
   "edge": -4
  },
  "ADP": {
   ",": 2,
   ".": -5,
   "ADP": -3,
   "VERB": -3,
   "edge": -2,
   "quoted": -2
  },
  "ADV": {
   ",": -1,
   ".": -2,
   ":": -2,
   ";": 1,
   "ADV": 2,
   "CCONJ": 1,
   "NOUN": -3,
   "SCONJ": -1,
   "VERB": -3,
   "after": -3,
   "amid": 2,
   "before": -1,
   "edge": -1,
   "that": 2,
   "which": -3
  },
  "AUX": {
   ".": -2,
   ";": 2,
   "ADJ": -3,
   "ADP": -4,
   "ADV": -2,
   "CCONJ": 1,
   "DET": 3,
   "PROPN": -3,
   "SCONJ": -3,
   "after": -10,
   "amid": -2,
   "before": -1,
   "edge": -3,
   "quoted": -2,
   "that": -5,
   "which": 3,
   "who": 1,
   "—": -1
  },
  "DET": {
   ",": 3,
   "ADV": -1,
   "after": -2
  },
  "NOUN": {
   ",": 2,
   "ADP": -1,
   "AUX": -3,
   "CCONJ": -1,
   "DET": -1,
   "NOUN": -1,
   "PRON": -2,
   "SCONJ": 1,
   "VERB": -5,
   "after": -3,
   "before": -1,
   "quoted": -1,
   "that": -5
  },
  "PRON": {
   "before": 2
  },
  "PROPN": {
   "before": -1,
   "edge": 2
  },
  "SCONJ": {
   "ADP": -2,
   "before": -2
  },
  "SYM": {
   ".": 1,
   ":": 1,
   "before": 2
  },
  "VERB": {
   "'": 3,
   "(": 2,
   ",": 1,
   "-": -3,
   "--": 1,
   ".": -1,
   ";": -2,
   "ADJ": -1,
   "ADP": 1,
   "AUX": -1,
   "CCONJ": -1,
   "DET": 2,
   "NOUN": -2,
   "NUM": -2,
   "PRON": -3,
   "PROPN": -3,
   "SCONJ": -1,
   "SYM": 3,
   "VERB": -2,
   "X": -4,
   "after": -3,
   "amid": 4,
   "before": -1,
   "edge": -1,
   "not": -2,
   "quoted": 2,
   "that": -6,
   "which": -1,
   "”": 1
  },
  "edge": {
   "VERB": 2,
   "after": 2,
   "before": -2
  },
  "quoted": {
   "after": -2,
   "amid": -5,
   "quoted": -4
  },
  "that": {
   ",": -2,
   "ADP": -3,
   "after": -4,
   "before": -2
  },
  "to": {
   ",": -1,
   "ADP": -2,
   "ADV": -3,
   "CCONJ": -4,
   "VERB": 4,
   "after": -4,
   "amid": -6,
   "edge": 3
  },
  "who": {
   ",": -2,
   ".": -3,
   "CCONJ": -4,
   "VERB": 1,
   "after": 2,
   "amid": 1,
   "before": -4
  },
  "—": {
   ",": 1,
   "CCONJ": -1,
   "before": 1
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
   "4": -2
  },
  "candidates": {
   "0": -4,
   "2": -3
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
    "1": -8,
    "2": -8,
    "": -7
   },
   "finite": {
    "0": -1,
    "1": -2,
    "2": -4,
    "": -4
   },
   "infinitive": {
    "0": -4,
    "2": -2
   },
   "none": {
    "0": -3,
    "1": -5,
    "2": -1,
    "": -5
   },
   "noun": {
    "0": -3,
    "1": -4,
    "2": -4,
    "": -5
   },
   "participle": {
    "0": -2,
    "1": -3,
    "2": -2,
    "": -3
   },
   "passive": {
    "0": 4,
    "1": 9,
    "": 9
   }
  },
  "mixed": -3,
  "previous": {
   "unsourced": -7
  },
  "subject": {
   "sourced": -4,
   "unsourced": 5
  }
 },
 "only": 2,
 "otherThan": {
  "cue": {
   "participle": -1,
   "passive": -3
  },
  "subject": {
   "according": -1,
   "noun": -1,
   "participle": -2,
   "passive": -2
  }
 },
 "path": {
  "Q": {
   "direct": 5,
   "indirect": -2,
   "mixed": -1,
   "name": 1,
   "noun": 3,
   "pronoun": 2,
   "relative": -10
  },
  "Q.": {
   "indirect": -7,
   "mixed": -5,
   "name": -2,
   "noun": -5,
   "pronoun": -8,
   "relative": -3
  },
  "Q..": {
   "indirect": -4,
   "mixed": -4,
   "name": -3,
   "noun": -3,
   "pronoun": -3
  },
  "Q..sc+": {
   "indirect": -4,
   "name": -3,
   "pronoun": -2
  },
  "Q.c": {
   "indirect": -4,
   "name": -5
  },
  "Q.cq": {
   "indirect": -5,
   "name": -3,
   "noun": -4
  },
  "Q.q": {
   "direct": -3,
   "indirect": -6,
   "mixed": -4,
   "name": -6,
   "noun": -4,
   "pronoun": -6
  },
  "Q.qc": {
   "indirect": -6,
   "name": -6
  },
  "Q.qsc": {
   "indirect": -4,
   "name": -4
  },
  "Q.qsc+": {
   "indirect": -5,
   "name": -3,
   "pronoun": -5
  },
  "Q.s": {
   "indirect": -5,
   "mixed": -1,
   "name": -4,
   "noun": -3,
   "pronoun": -3,
   "relative": -3
  },
  "Q.s.": {
   "indirect": -3,
   "name": -2,
   "pronoun": -2
  },
  "Q.sc": {
   "indirect": -4,
   "name": -3,
   "noun": -3,
   "pronoun": -2
  },
  "Q.scq": {
   "indirect": -5,
   "mixed": -5,
   "name": -3,
   "noun": -3,
   "pronoun": -4,
   "relative": -2
  },
  "Q.scq+": {
   "direct": -3,
   "indirect": -7,
   "mixed": -4,
   "name": -7,
   "noun": -5,
   "pronoun": -4,
   "relative": -2
  },
  "Q.sq": {
   "indirect": -2
  },
  "Q.ssc+": {
   "indirect": -2,
   "name": -1,
   "pronoun": -4
  },
  "Qc": {
   "direct": 6,
   "indirect": 5,
   "mixed": 3,
   "name": 8,
   "noun": 2,
   "pronoun": -5
  },
  "Qc.": {
   "indirect": -3,
   "name": -2
  },
  "Qcq": {
   "indirect": 2,
   "name": 1,
   "noun": 1,
   "pronoun": -6
  },
  "Qcq.": {
   "indirect": -3,
   "mixed": -5,
   "name": -3,
   "noun": -3,
   "pronoun": -1
  },
  "Qcq.q": {
   "indirect": -4,
   "name": -3,
   "pronoun": -3
  },
  "Qcq.s+": {
   "indirect": -4,
   "name": -5,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -7,
   "indirect": -3,
   "noun": -4,
   "pronoun": -3,
   "relative": -7
  },
  "Qcs.": {
   "indirect": -1,
   "name": 1,
   "noun": -2,
   "pronoun": -3
  },
  "Qcs..": {
   "indirect": -3
  },
  "Qcs.q": {
   "direct": 1,
   "indirect": -3,
   "mixed": -4,
   "name": -3,
   "pronoun": 1
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -2,
   "indirect": -1,
   "name": -2
  },
  "Qfar": {
   "direct": -4,
   "indirect": -7,
   "mixed": -5,
   "name": -6,
   "noun": -4,
   "pronoun": -5
  },
  "Qq": {
   "indirect": -2,
   "mixed": -4,
   "name": -1,
   "pronoun": -6
  },
  "Qq.": {
   "indirect": -2
  },
  "Qs": {
   "direct": -1,
   "indirect": -1,
   "mixed": -3,
   "name": -7,
   "noun": 1,
   "pronoun": -1,
   "relative": -4
  },
  "Qs.": {
   "indirect": -3,
   "mixed": -2,
   "name": -2,
   "noun": -2,
   "pronoun": -3
  },
  "Qs.sc+": {
   "indirect": -2
  },
  "Qsc": {
   "direct": -10,
   "indirect": -4,
   "mixed": -5,
   "name": -4,
   "noun": -6,
   "pronoun": -6,
   "relative": -3
  },
  "Qsc.": {
   "direct": -5,
   "indirect": -5,
   "mixed": -3,
   "name": -5,
   "noun": -4,
   "pronoun": -4
  },
  "Qsc.q": {
   "direct": -4,
   "indirect": -3,
   "name": -5,
   "pronoun": -3
  },
  "Qsc.q+": {
   "indirect": -5,
   "name": -5
  },
  "Qsc.s+": {
   "direct": -4,
   "indirect": -4,
   "name": -4,
   "noun": -3,
   "pronoun": -4
  },
  "Qscc": {
   "direct": -4
  },
  "Qsccq": {
   "direct": -3
  },
  "Qsccq+": {
   "direct": -3
  },
  "Qscq": {
   "direct": -4,
   "mixed": -3,
   "pronoun": -7
  },
  "Qscq.": {
   "direct": -4,
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -6
  },
  "Qscq.+": {
   "indirect": -4,
   "mixed": -4,
   "name": -4,
   "noun": -3,
   "pronoun": -4
  },
  "Qscqc+": {
   "pronoun": -2
  },
  "S": {
   "direct": 5,
   "indirect": 4,
   "mixed": 4,
   "name": 6,
   "noun": 1,
   "pronoun": 4,
   "relative": 1
  },
  "S.": {
   "direct": -1,
   "indirect": -8,
   "mixed": 1,
   "name": -1,
   "noun": -2,
   "pronoun": -8,
   "relative": -3
  },
  "S..": {
   "direct": -3,
   "indirect": -3,
   "name": -3
  },
  "S...s+": {
   "indirect": -2
  },
  "S..sc": {
   "indirect": -5,
   "name": -4,
   "pronoun": -3
  },
  "S..sc+": {
   "indirect": -2,
   "name": -2
  },
  "S.cqs+": {
   "name": -4
  },
  "S.qsc": {
   "name": -5
  },
  "S.qsc+": {
   "direct": -3,
   "indirect": -5,
   "name": -6
  },
  "S.s": {
   "indirect": -4,
   "name": -4
  },
  "S.s.s+": {
   "indirect": -5,
   "name": -4
  },
  "S.sc": {
   "direct": -7,
   "indirect": -4,
   "mixed": -8,
   "name": -6,
   "noun": -7,
   "pronoun": -1,
   "relative": -4
  },
  "S.scq+": {
   "direct": -4,
   "mixed": 1,
   "name": 1,
   "noun": -3,
   "pronoun": -5,
   "relative": -3
  },
  "S.ssc": {
   "indirect": -7,
   "name": -5
  },
  "S.ssc+": {
   "indirect": -5,
   "name": -5
  },
  "Sc": {
   "direct": 1,
   "indirect": 5,
   "mixed": 2,
   "name": 4,
   "noun": 1,
   "pronoun": 2,
   "relative": 5
  },
  "Sc.": {
   "direct": 5,
   "indirect": -2,
   "mixed": -1,
   "name": -1,
   "pronoun": 5
  },
  "Sc.qs+": {
   "direct": -4,
   "name": -5
  },
  "Sc.sc": {
   "direct": 1,
   "indirect": -1,
   "mixed": -8,
   "noun": -8,
   "pronoun": -2,
   "relative": -4
  },
  "Sc.sc+": {
   "direct": -4,
   "indirect": -8,
   "name": -6,
   "noun": -5,
   "pronoun": -6
  },
  "Sc.ss+": {
   "indirect": -4
  },
  "Scc": {
   "direct": 3,
   "indirect": 3,
   "name": -1,
   "noun": 3,
   "pronoun": 5
  },
  "Sccq.+": {
   "indirect": -4,
   "name": -5
  },
  "Scq": {
   "direct": 2,
   "indirect": -4,
   "pronoun": -3
  },
  "Scq.": {
   "direct": -3,
   "indirect": -10,
   "mixed": -9,
   "name": -5,
   "noun": -1,
   "pronoun": -2,
   "relative": -4
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
   "indirect": -7,
   "name": -6
  },
  "Scq.c+": {
   "direct": -2,
   "indirect": -5,
   "name": -6,
   "noun": -2
  },
  "Scq.q+": {
   "direct": -6,
   "indirect": -8,
   "mixed": -6,
   "name": -8,
   "noun": -5,
   "pronoun": -5
  },
  "Scq.s": {
   "indirect": -5,
   "name": -6
  },
  "Scq.s+": {
   "direct": -2,
   "indirect": -8,
   "mixed": -3,
   "name": -4,
   "noun": -11,
   "pronoun": -4,
   "relative": -7
  },
  "Scqc": {
   "direct": 5,
   "indirect": 2,
   "mixed": 5,
   "name": 5,
   "noun": 3,
   "pronoun": 4,
   "relative": -7
  },
  "Scqc.+": {
   "indirect": -5,
   "name": -5
  },
  "Scqcq+": {
   "indirect": 1,
   "mixed": -3,
   "name": 1,
   "noun": 1,
   "relative": -4
  },
  "Scqcs+": {
   "indirect": 1,
   "name": 2
  },
  "Scqq.+": {
   "indirect": -5
  },
  "Scqqs+": {
   "mixed": -7,
   "name": -2
  },
  "Scqs": {
   "indirect": -3,
   "name": -3
  },
  "Scqs.": {
   "name": -4
  },
  "Scqs.+": {
   "indirect": -9,
   "name": -7,
   "noun": -4,
   "pronoun": -6
  },
  "Scqsc": {
   "direct": 2,
   "indirect": -1,
   "name": 2,
   "noun": -2,
   "pronoun": -2,
   "relative": -7
  },
  "Scqsc+": {
   "direct": -5,
   "indirect": -2,
   "mixed": -3,
   "name": -3,
   "noun": -7,
   "pronoun": -1,
   "relative": -6
  },
  "Scqss+": {
   "indirect": -1,
   "name": -3
  },
  "Scs.s+": {
   "indirect": -4,
   "name": -5
  },
  "Scsc": {
   "direct": -3,
   "indirect": 2,
   "pronoun": 1
  },
  "Scscq+": {
   "indirect": -5,
   "name": -1,
   "noun": -2
  },
  "Sfar": {
   "direct": -7,
   "indirect": -10,
   "mixed": -7,
   "name": -11,
   "noun": -7,
   "pronoun": -7,
   "relative": -5
  },
  "Sq.": {
   "direct": -6,
   "name": -4
  },
  "Sq.sc": {
   "indirect": -8,
   "mixed": 1,
   "name": -1,
   "noun": -4,
   "pronoun": -4
  },
  "Sq.sc+": {
   "indirect": -5,
   "name": -4
  },
  "Sqc": {
   "direct": 1,
   "indirect": -2,
   "mixed": 1,
   "name": 2,
   "noun": -2
  },
  "Sqsc": {
   "direct": -6,
   "indirect": -2,
   "mixed": -5,
   "name": -3,
   "noun": -2,
   "pronoun": -6
  },
  "Sqscq+": {
   "name": -5
  },
  "Ss": {
   "direct": -1,
   "indirect": 1,
   "noun": -2,
   "pronoun": 1
  },
  "Ss.": {
   "direct": -4,
   "name": -4
  },
  "Ss.sc": {
   "indirect": -5,
   "name": -4,
   "noun": -2
  },
  "Ssc": {
   "direct": -4,
   "indirect": -3,
   "mixed": -1,
   "name": -3,
   "noun": -2,
   "pronoun": -1,
   "relative": -1
  },
  "Ssc.s+": {
   "indirect": -5,
   "name": -5
  },
  "Sscc": {
   "indirect": -1,
   "name": -5
  },
  "Sscq.": {
   "direct": -2,
   "indirect": -4,
   "name": -1,
   "noun": -4
  },
  "Sscq.+": {
   "direct": -3,
   "indirect": -7,
   "mixed": -3,
   "name": -6,
   "noun": -4,
   "pronoun": -4
  },
  "Sscqc": {
   "indirect": 5,
   "mixed": 2,
   "name": 6,
   "pronoun": 2
  },
  "Sscqc+": {
   "indirect": 3,
   "name": 3
  },
  "Sscqq+": {
   "name": 1
  },
  "Sscqs+": {
   "indirect": -9,
   "name": -8,
   "noun": -4
  },
  "Ssq.s+": {
   "indirect": -4
  },
  "Sssc": {
   "mixed": -1,
   "name": -6,
   "noun": 1
  },
  "elsewhere": {
   "direct": -6,
   "indirect": -12,
   "mixed": -14,
   "name": -8,
   "noun": -11,
   "pronoun": -8,
   "relative": -8
  },
  "within": {
   "direct": -4,
   "indirect": -1,
   "mixed": 1,
   "name": -1,
   "noun": -2,
   "relative": -2
  }
 },
 "place": {
  "after 0 0": {
   "cue": 6,
   "direct": 7,
   "indirect": 1,
   "mixed": 3
  },
  "after 0 1": {
   "cue": 2,
   "direct": 4,
   "indirect": -1,
   "mixed": -1,
   "subject": -3
  },
  "after 0 2": {
   "cue": -3,
   "direct": -4,
   "mixed": -6,
   "subject": -1
  },
  "after 0 3": {
   "mixed": -1,
   "subject": 1
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
   "mixed": -15,
   "previous": 3,
   "subject": -9
  },
  "after 2 ": {
   "cue": -14,
   "direct": -6,
   "indirect": -12,
   "mixed": -8,
   "subject": -4
  },
  "after 3 ": {
   "cue": -6,
   "indirect": -6
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 2,
   "mixed": 1,
   "previous": -2,
   "subject": 1
  },
  "before 0 0": {
   "cue": 3,
   "indirect": 3,
   "mixed": 1,
   "subject": 2
  },
  "before 0 1": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 1,
   "previous": 4,
   "subject": 5
  },
  "before 0 2": {
   "cue": 4,
   "direct": 3,
   "indirect": 3,
   "mixed": 2,
   "subject": 2
  },
  "before 0 3": {
   "cue": 4,
   "direct": 2,
   "indirect": 3,
   "mixed": 1,
   "subject": 1
  },
  "before 0 4": {
   "cue": 3,
   "direct": 1,
   "indirect": 2
  },
  "before 1 ": {
   "announced": 6,
   "continued": 5,
   "cue": -11,
   "direct": 1,
   "indirect": -9,
   "mixed": -5,
   "previous": 4,
   "subject": -4
  },
  "before 2 ": {
   "announced": -5,
   "continued": -5,
   "cue": -12,
   "direct": -9,
   "indirect": -13,
   "mixed": -12,
   "previous": -3,
   "subject": -13
  },
  "before 3 ": {
   "continued": -7,
   "cue": -12,
   "direct": -12,
   "indirect": -12,
   "mixed": -9,
   "previous": -5,
   "subject": -10
  }
 },
 "previous": {
  "other": {
   "announced": 1,
   "cue": 2,
   "previous": 3,
   "subject": 1
  },
  "same": {
   "0": {
    "others": 1
   },
   "1": {
    "alone": 5,
    "others": -6
   },
   "2": {
    "alone": -1,
    "others": -4
   },
   "announced": 2,
   "continued": 3,
   "cue": -2,
   "previous": 2,
   "subject": -2
  }
 },
 "probability": {
  "0": -11,
  "1": -5,
  "2": -2,
  "3": 3,
  "4": 5,
  "5": 4
 },
 "probable": {
  "announced": {
   "4": 2
  },
  "cue": {
   "0": -8,
   "1": -4,
   "2": -1,
   "3": 1,
   "4": 3,
   "5": 8
  },
  "other": {
   "0": -8,
   "1": -3,
   "3": 1,
   "4": 2,
   "5": -2
  },
  "silent": {
   "0": -5,
   "1": -4,
   "2": -1,
   "3": 2,
   "4": 1,
   "5": -4
  },
  "subject": {
   "0": -4,
   "1": -1,
   "2": -1,
   "3": 3,
   "4": 3,
   "5": 4
  }
 },
 "rule": {
  "announced": {
   "": 4,
   "direct": 4
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
   "": -2,
   "direct": -1,
   "indirect": -1,
   "mixed": 1
  }
 },
 "type": {
  "name": {
   "direct": 5,
   "indirect": 1,
   "mixed": 1
  },
  "noun": {
   "direct": -1,
   "mixed": -2
  },
  "pronoun": {
   "indirect": -1,
   "mixed": 1
  },
  "relative": {
   "direct": -4,
   "indirect": -2,
   "mixed": -1
  }
 },
 "within": -1,
 "word": {
  "anyone": {
   "before": 1
  },
  "everyone": {
   "before": 2
  },
  "he": {
   "after": -2,
   "amid": -1,
   "before": 3
  },
  "her": {
   "after": -5,
   "before": 2
  },
  "his": {
   "after": -8,
   "amid": -8,
   "before": -4
  },
  "i": {
   "after": -3,
   "amid": -2,
   "before": 1
  },
  "it": {
   "after": -5,
   "amid": 2,
   "before": -8
  },
  "its": {
   "after": -4
  },
  "my": {
   "before": -3
  },
  "she": {
   "before": 3
  },
  "someone": {
   "before": -1
  },
  "that": {
   "after": -4,
   "before": -5
  },
  "their": {
   "after": -4,
   "before": -3
  },
  "there": {
   "before": -5
  },
  "they": {
   "after": -2,
   "amid": -1,
   "before": 1
  },
  "this": {
   "after": -1,
   "before": 1
  },
  "we": {
   "after": -3,
   "before": 1
  },
  "which": {
   "after": -6,
   "amid": -6,
   "before": -3
  },
  "who": {
   "after": -10,
   "amid": -2,
   "before": 1
  },
  "you": {
   "after": -3
  }
 }
};
