// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "'": {
   "after": 1,
   "before": 2
  },
  "(": {
   "after": -3,
   "before": 3
  },
  ")": {
   "after": -2,
   "before": -2
  },
  ",": {
   "after": -1,
   "amid": 2,
   "before": 1
  },
  "-": {
   "after": -3,
   "before": -1
  },
  "--": {
   "before": 2
  },
  ".": {
   "after": -8,
   "amid": -6,
   "before": 3
  },
  ":": {
   "after": -5,
   "amid": 2
  },
  ";": {
   "after": -7,
   "amid": 2,
   "before": 2
  },
  "?": {
   "before": -1
  },
  "ADJ": {
   "after": -2,
   "before": -2
  },
  "ADP": {
   "after": 2,
   "amid": -4,
   "before": -1
  },
  "ADV": {
   "after": -7,
   "before": 2
  },
  "AUX": {
   "after": -2,
   "before": -2
  },
  "CCONJ": {
   "after": -15,
   "amid": 3
  },
  "DET": {
   "after": -3,
   "before": 2
  },
  "NOUN": {
   "before": -4
  },
  "NUM": {
   "after": -3,
   "before": -2
  },
  "PRON": {
   "amid": -1,
   "before": -3
  },
  "PROPN": {
   "after": -5,
   "amid": 1,
   "before": -2
  },
  "SCONJ": {
   "after": -11
  },
  "SYM": {
   "before": 5
  },
  "VERB": {
   "after": 2,
   "amid": -1,
   "before": -4
  },
  "X": {
   "before": -1
  },
  "edge": {
   "amid": 2,
   "before": 1
  },
  "not": {
   "before": 1
  },
  "quoted": {
   "after": 2,
   "amid": 2,
   "before": -2
  },
  "that": {
   "after": -7,
   "amid": -5,
   "before": -5
  },
  "to": {
   "after": 4,
   "before": 2
  },
  "which": {
   "amid": -2
  },
  "who": {
   "after": -4,
   "before": 4
  },
  "–": {
   "before": 2
  },
  "—": {
   "after": -7,
   "before": 2
  },
  "”": {
   "before": 2
  }
 },
 "cue": {
  "after": {
   "0": 1,
   "1": -1,
   "2": 1,
   "3": -3
  },
  "before": {
   "1": 2,
   "2": 1,
   "3": -1
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "after": -2,
    "amid": -5,
    "before": -3
   },
   "before": {
    "after": 7,
    "amid": -1,
    "before": 6
   }
  },
  "finite": {
   "after": {
    "after": -1,
    "amid": 3,
    "before": 1
   },
   "before": {
    "after": -4,
    "amid": 1,
    "before": 3
   }
  },
  "infinitive": {
   "after": {
    "after": -1,
    "before": 1
   },
   "before": {
    "after": -3,
    "amid": -6
   }
  },
  "noun": {
   "after": {
    "after": -2,
    "before": 2
   },
   "before": {
    "after": -8,
    "amid": -1,
    "before": -1
   }
  },
  "participle": {
   "after": {
    "after": -6,
    "amid": 4,
    "before": 2
   },
   "before": {
    "after": -8,
    "amid": -7,
    "before": -3
   }
  },
  "passive": {
   "after": {
    "after": -7,
    "amid": -2,
    "before": -12
   },
   "before": {
    "after": 3,
    "amid": -6
   }
  }
 },
 "cueToContent": {
  "0": {
   "after": 4,
   "amid": 3,
   "before": 3
  },
  "1": {
   "after": -1,
   "before": 3
  },
  "2": {
   "after": -2,
   "before": 2
  },
  "3": {
   "after": -7,
   "amid": -5,
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
    "others": -9
   },
   "2": {
    "alone": -4,
    "others": -6
   }
  },
  "pronoun": {
   "1": {
    "alone": 5,
    "others": -8
   },
   "2": {
    "alone": -6,
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
   "VERB": -3,
   "before": -4,
   "edge": -3
  },
  "'s": {
   "before": 2
  },
  "(": {
   "before": -4
  },
  ")": {
   ".": 1,
   "ADP": -4,
   "CCONJ": -1,
   "after": -2,
   "before": 1,
   "edge": -1,
   "quoted": 3
  },
  ",": {
   ",": -1,
   "-": -2,
   ".": 4,
   "ADP": -1,
   "ADV": 1,
   "AUX": -2,
   "CCONJ": 1,
   "PROPN": 2,
   "SCONJ": 3,
   "VERB": -3,
   "after": 3,
   "amid": 3,
   "before": 2,
   "edge": 2,
   "quoted": 1,
   "that": 1,
   "to": 3
  },
  "-": {
   ",": -2,
   ".": -1,
   "CCONJ": -3,
   "after": -2,
   "amid": 2,
   "before": -2,
   "edge": -1
  },
  "--": {
   "VERB": -3,
   "before": -1
  },
  ".": {
   ".": -2,
   "ADP": 2,
   "ADV": 2,
   "CCONJ": 2,
   "NOUN": -3,
   "VERB": 1,
   "after": 6,
   "amid": -1,
   "before": 2,
   "edge": 2,
   "quoted": 1,
   "to": 3
  },
  ":": {
   ",": -4,
   "-": 4,
   "ADP": -3,
   "VERB": -2,
   "after": -4,
   "before": 4,
   "edge": 5
  },
  "ADJ": {
   ",": -1,
   ".": -1,
   "ADP": 2,
   "ADV": -3,
   "CCONJ": -2,
   "NOUN": -2,
   "SCONJ": -3,
   "VERB": -4,
   "after": -6,
   "amid": -1,
   "edge": -2
  },
  "ADP": {
   ",": 3,
   ".": -6,
   "ADP": -1,
   "VERB": -3,
   "amid": -1,
   "edge": -1,
   "quoted": -2
  },
  "ADV": {
   ",": -1,
   ".": -2,
   ":": -2,
   "ADP": -1,
   "CCONJ": -2,
   "NOUN": -1,
   "PROPN": -1,
   "SCONJ": -1,
   "VERB": -2,
   "after": -6,
   "amid": 2,
   "before": -1,
   "that": 1,
   "which": -3
  },
  "AUX": {
   "(": 2,
   "-": 2,
   ".": -2,
   ";": 2,
   "ADJ": -4,
   "ADP": -4,
   "ADV": -3,
   "CCONJ": 1,
   "DET": 2,
   "NOUN": -1,
   "PRON": 1,
   "PROPN": -4,
   "SCONJ": -2,
   "VERB": -2,
   "after": -9,
   "amid": -1,
   "before": -1,
   "edge": -3,
   "that": -6,
   "which": 3,
   "who": 2
  },
  "DET": {
   ",": 3,
   "ADV": -1,
   "after": -3,
   "before": 1
  },
  "NOUN": {
   ",": 2,
   ".": 2,
   ":": -1,
   ";": -1,
   "ADP": -1,
   "ADV": 2,
   "AUX": -2,
   "DET": -2,
   "NOUN": -2,
   "PRON": -2,
   "SCONJ": 1,
   "VERB": -4,
   "after": -3,
   "amid": 3,
   "before": -1,
   "edge": 1,
   "quoted": -4,
   "that": -2
  },
  "PRON": {
   "before": 2
  },
  "PROPN": {
   "ADP": -2,
   "before": 2,
   "edge": 1
  },
  "SCONJ": {
   "before": 2
  },
  "SYM": {
   ":": -1,
   "after": -2,
   "before": 1
  },
  "VERB": {
   "'": 3,
   "(": 1,
   ",": 1,
   "-": -3,
   "--": 1,
   ".": -1,
   ";": -1,
   "?": 1,
   "ADJ": -3,
   "ADP": 1,
   "AUX": -1,
   "DET": 2,
   "NOUN": -3,
   "NUM": -4,
   "PRON": -3,
   "PROPN": -1,
   "SCONJ": -2,
   "SYM": 5,
   "VERB": -1,
   "X": -2,
   "after": -2,
   "amid": 4,
   "before": -1,
   "edge": -1,
   "not": -1,
   "quoted": 2,
   "that": -5,
   "which": -2,
   "who": 1,
   "”": 2
  },
  "edge": {
   "VERB": 3,
   "after": 4,
   "before": -2
  },
  "quoted": {
   "VERB": 1,
   "after": -2,
   "amid": -5,
   "before": -1,
   "edge": 2,
   "quoted": -4
  },
  "that": {
   ",": -1,
   "ADP": -3,
   "VERB": -2,
   "after": -4,
   "before": -4
  },
  "to": {
   ",": -1,
   ".": 2,
   "ADP": -2,
   "ADV": -1,
   "CCONJ": -4,
   "VERB": 4,
   "after": -6,
   "amid": -6,
   "before": 1,
   "edge": 3
  },
  "who": {
   ",": -1,
   ".": -3,
   "ADP": -1,
   "CCONJ": -4,
   "after": 2,
   "before": -8
  },
  "—": {
   ",": 2,
   ".": -1,
   "CCONJ": 1,
   "after": 1,
   "before": 1,
   "edge": 1
  }
 },
 "none": {
  "": -2,
  "announced": {
   "sourced": -5
  },
  "best": {
   "0": -10,
   "1": 1,
   "3": -1,
   "4": -3
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
  "direct": -5,
  "form": {
   "according": {
    "1": -9,
    "2": -7,
    "": -6
   },
   "finite": {
    "0": -4,
    "1": -2,
    "2": -3,
    "": -4
   },
   "infinitive": {
    "0": -1,
    "1": -1
   },
   "none": {
    "0": -3,
    "1": -4,
    "2": -2,
    "": -5
   },
   "noun": {
    "0": -5,
    "1": -5,
    "2": -2,
    "": -4
   },
   "participle": {
    "0": -2,
    "1": -5,
    "2": -2,
    "": -3
   },
   "passive": {
    "0": 5,
    "1": 9,
    "2": -1,
    "": 9
   }
  },
  "mixed": -2,
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
   "according": 1,
   "finite": -1,
   "infinitive": -1,
   "noun": 1,
   "passive": -3
  },
  "subject": {
   "finite": -1,
   "noun": 1,
   "participle": 1,
   "passive": -2
  }
 },
 "path": {
  "Q": {
   "direct": 6,
   "indirect": -2,
   "name": 1,
   "noun": 3,
   "pronoun": 1,
   "relative": -9
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -6,
   "name": -3,
   "noun": -6,
   "pronoun": -9,
   "relative": -4
  },
  "Q..": {
   "indirect": -6,
   "mixed": -3,
   "name": -5,
   "noun": -4,
   "pronoun": -2
  },
  "Q..q": {
   "indirect": -4
  },
  "Q..s": {
   "indirect": -2
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
   "indirect": -1,
   "name": -3,
   "pronoun": -1
  },
  "Q.q": {
   "direct": -3,
   "indirect": -7,
   "mixed": -6,
   "name": -6,
   "noun": -4,
   "pronoun": -5
  },
  "Q.qc": {
   "indirect": -6,
   "name": -7
  },
  "Q.qsc": {
   "indirect": -3,
   "name": -4
  },
  "Q.qsc+": {
   "indirect": -4,
   "name": -2,
   "noun": -3,
   "pronoun": -4
  },
  "Q.s": {
   "indirect": -4,
   "mixed": -3,
   "name": -5,
   "noun": -3,
   "pronoun": -3,
   "relative": -3
  },
  "Q.s.": {
   "indirect": -2,
   "name": -1,
   "pronoun": -3
  },
  "Q.sc": {
   "indirect": -5,
   "name": -4,
   "noun": -3,
   "pronoun": -2
  },
  "Q.scq": {
   "indirect": -4,
   "mixed": -4,
   "name": -6,
   "noun": -3,
   "pronoun": -3,
   "relative": -2
  },
  "Q.scq+": {
   "direct": -3,
   "indirect": -7,
   "mixed": -3,
   "name": -6,
   "noun": -5,
   "pronoun": -5,
   "relative": -2
  },
  "Q.sq": {
   "indirect": -3
  },
  "Q.ssc+": {
   "indirect": -3,
   "pronoun": -3
  },
  "Qc": {
   "direct": 6,
   "indirect": 5,
   "mixed": 3,
   "name": 8,
   "noun": 3,
   "pronoun": -4,
   "relative": -3
  },
  "Qc.": {
   "indirect": -3
  },
  "Qcq": {
   "indirect": -1,
   "pronoun": -6
  },
  "Qcq.": {
   "indirect": -5,
   "mixed": -3,
   "name": -5,
   "noun": -2,
   "pronoun": -4
  },
  "Qcq.q": {
   "indirect": -3,
   "name": -3,
   "pronoun": -2
  },
  "Qcq.s+": {
   "indirect": -3,
   "name": -2,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -7,
   "indirect": -3,
   "noun": -4,
   "relative": -5
  },
  "Qcs.": {
   "direct": -1,
   "indirect": -2,
   "noun": -4,
   "pronoun": -3
  },
  "Qcs..": {
   "indirect": -2
  },
  "Qcs.q": {
   "direct": 1,
   "indirect": -3,
   "mixed": -2
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -3,
   "indirect": -3,
   "name": -2
  },
  "Qcscq+": {
   "direct": -3
  },
  "Qfar": {
   "direct": -4,
   "indirect": -8,
   "mixed": -4,
   "name": -7,
   "noun": -6,
   "pronoun": -5,
   "relative": -3
  },
  "Qq": {
   "indirect": -2,
   "mixed": -2,
   "name": 1,
   "pronoun": -6
  },
  "Qq.": {
   "indirect": -2
  },
  "Qs": {
   "indirect": -2,
   "mixed": -2,
   "name": -5,
   "pronoun": -5,
   "relative": -3
  },
  "Qs.": {
   "indirect": -3,
   "name": -2,
   "noun": -3,
   "pronoun": -2
  },
  "Qs.sc+": {
   "indirect": -1
  },
  "Qsc": {
   "direct": -8,
   "indirect": -2,
   "mixed": -4,
   "name": -3,
   "noun": -5,
   "pronoun": -6,
   "relative": -4
  },
  "Qsc.": {
   "direct": -4,
   "indirect": -6,
   "mixed": -4,
   "name": -5,
   "noun": -5,
   "pronoun": -5
  },
  "Qsc.q": {
   "direct": -5,
   "indirect": -2,
   "name": -4,
   "pronoun": -2
  },
  "Qsc.q+": {
   "indirect": -4,
   "name": -4
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
   "direct": -4
  },
  "Qsccq+": {
   "direct": -3
  },
  "Qscq": {
   "direct": -5,
   "indirect": -1,
   "mixed": -4,
   "name": -2,
   "pronoun": -6,
   "relative": -4
  },
  "Qscq.": {
   "direct": -3,
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -5
  },
  "Qscq.+": {
   "indirect": -5,
   "mixed": -3,
   "name": -4,
   "noun": -3,
   "pronoun": -4
  },
  "Qscqc+": {
   "pronoun": -4
  },
  "S": {
   "direct": 5,
   "indirect": 4,
   "name": 6,
   "pronoun": 2,
   "relative": 1
  },
  "S.": {
   "direct": -1,
   "indirect": -8,
   "mixed": 1,
   "noun": -1,
   "pronoun": -8,
   "relative": -4
  },
  "S..": {
   "name": -3
  },
  "S...s+": {
   "indirect": -2
  },
  "S..sc": {
   "indirect": -6,
   "name": -5,
   "pronoun": -3
  },
  "S..sc+": {
   "indirect": -3,
   "name": -2
  },
  "S.c": {
   "indirect": 1,
   "name": 1
  },
  "S.cqs+": {
   "indirect": -5
  },
  "S.qsc": {
   "name": -3
  },
  "S.qsc+": {
   "direct": -1,
   "indirect": -7,
   "name": -3
  },
  "S.s": {
   "indirect": -6,
   "name": -4
  },
  "S.s.s+": {
   "indirect": -5,
   "name": -4
  },
  "S.sc": {
   "direct": -7,
   "indirect": -6,
   "mixed": -6,
   "name": -14,
   "noun": -9,
   "pronoun": -1,
   "relative": -2
  },
  "S.scq+": {
   "direct": -6,
   "indirect": -3,
   "mixed": -1,
   "name": -2,
   "noun": -4,
   "pronoun": -5,
   "relative": -3
  },
  "S.ssc": {
   "indirect": -5,
   "name": -5
  },
  "Sc": {
   "direct": 1,
   "indirect": 5,
   "mixed": 3,
   "name": 4,
   "noun": 1,
   "pronoun": 2,
   "relative": 5
  },
  "Sc.": {
   "direct": 6,
   "indirect": -1,
   "mixed": -2,
   "name": -1,
   "pronoun": 5
  },
  "Sc..s+": {
   "indirect": -5,
   "name": -5
  },
  "Sc.qs+": {
   "direct": -2,
   "indirect": -4,
   "name": -3
  },
  "Sc.sc": {
   "mixed": -10,
   "name": 1,
   "noun": -6,
   "pronoun": -2,
   "relative": -5
  },
  "Sc.sc+": {
   "direct": -2,
   "indirect": -7,
   "name": -5,
   "noun": -5,
   "pronoun": -4
  },
  "Scc": {
   "direct": 2,
   "indirect": 2,
   "name": -1,
   "noun": 2,
   "pronoun": 4
  },
  "Sccq.+": {
   "indirect": -2,
   "name": -5
  },
  "Scq": {
   "direct": 3,
   "indirect": -2,
   "name": 2,
   "pronoun": -1
  },
  "Scq.": {
   "direct": -4,
   "indirect": -11,
   "mixed": -2,
   "name": -5,
   "noun": -1,
   "pronoun": -3,
   "relative": -5
  },
  "Scq..": {
   "name": -2
  },
  "Scq..+": {
   "indirect": -5,
   "mixed": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -5
  },
  "Scq.c": {
   "indirect": -8,
   "name": -7,
   "noun": -4
  },
  "Scq.c+": {
   "direct": -4,
   "indirect": -5,
   "mixed": -4,
   "name": -6,
   "noun": -5
  },
  "Scq.q+": {
   "direct": -5,
   "indirect": -8,
   "mixed": -5,
   "name": -6,
   "noun": -5,
   "pronoun": -5
  },
  "Scq.s": {
   "indirect": -4,
   "name": -5
  },
  "Scq.s+": {
   "direct": -2,
   "indirect": -13,
   "mixed": -4,
   "name": -7,
   "noun": -9,
   "pronoun": -3,
   "relative": -5
  },
  "Scqc": {
   "direct": 5,
   "indirect": 2,
   "mixed": 6,
   "name": 5,
   "noun": 4,
   "pronoun": 4,
   "relative": -7
  },
  "Scqc.+": {
   "indirect": -6,
   "name": -6
  },
  "Scqcq+": {
   "direct": 1,
   "indirect": 1,
   "mixed": -2,
   "name": 1,
   "pronoun": 2,
   "relative": -4
  },
  "Scqcs+": {
   "indirect": 2,
   "name": 2
  },
  "Scqq.+": {
   "indirect": -5,
   "name": -1
  },
  "Scqqs+": {
   "mixed": -7
  },
  "Scqs": {
   "indirect": -1,
   "name": -2
  },
  "Scqs.": {
   "direct": -3,
   "name": -3
  },
  "Scqs.+": {
   "indirect": -8,
   "name": -6,
   "pronoun": -5
  },
  "Scqsc": {
   "direct": 2,
   "indirect": -3,
   "name": 1,
   "noun": -1,
   "pronoun": -3,
   "relative": -7
  },
  "Scqsc+": {
   "direct": -4,
   "indirect": -2,
   "mixed": -2,
   "name": -4,
   "noun": -1,
   "pronoun": -3,
   "relative": -5
  },
  "Scqss+": {
   "indirect": 2
  },
  "Scs": {
   "indirect": -1
  },
  "Scs.s+": {
   "indirect": -5,
   "name": -4
  },
  "Scsc": {
   "direct": -2,
   "indirect": 2,
   "mixed": -2,
   "pronoun": 1,
   "relative": -5
  },
  "Scscq+": {
   "direct": 1,
   "indirect": -4,
   "name": 2,
   "noun": -4
  },
  "Scssc": {
   "indirect": -2
  },
  "Sfar": {
   "direct": -8,
   "indirect": -8,
   "mixed": -7,
   "name": -11,
   "noun": -7,
   "pronoun": -7,
   "relative": -2
  },
  "Sq.": {
   "direct": -5,
   "name": -5
  },
  "Sq.sc": {
   "indirect": -6,
   "name": -2,
   "noun": -3,
   "pronoun": -6
  },
  "Sq.sc+": {
   "indirect": -6,
   "name": -5,
   "pronoun": -4
  },
  "Sqc": {
   "direct": 1,
   "indirect": -1,
   "name": 4
  },
  "Sqsc": {
   "direct": -6,
   "indirect": -4,
   "mixed": -3,
   "name": -4,
   "noun": -2,
   "pronoun": -6
  },
  "Sqscq+": {
   "name": -3
  },
  "Ss": {
   "direct": -2,
   "name": -3,
   "pronoun": 2
  },
  "Ss.sc": {
   "indirect": -6,
   "name": -6,
   "noun": -4
  },
  "Ss.sc+": {
   "indirect": -3
  },
  "Ssc": {
   "direct": -3,
   "indirect": -2,
   "mixed": -1,
   "name": -3,
   "noun": -2,
   "relative": -3
  },
  "Ssc.s+": {
   "indirect": -4,
   "name": -5
  },
  "Sscq.": {
   "direct": -1,
   "indirect": -4,
   "name": -1,
   "noun": -4
  },
  "Sscq.+": {
   "direct": -5,
   "indirect": -6,
   "mixed": -6,
   "name": -7,
   "noun": -5,
   "pronoun": -3
  },
  "Sscqc": {
   "indirect": 5,
   "mixed": 2,
   "name": 5,
   "pronoun": 2
  },
  "Sscqc+": {
   "indirect": 2,
   "name": 2
  },
  "Sscqs+": {
   "indirect": -6,
   "name": -7,
   "noun": -3
  },
  "Ssq.s+": {
   "indirect": -4
  },
  "Sssc": {
   "indirect": -1,
   "name": -6,
   "noun": -1
  },
  "elsewhere": {
   "direct": -6,
   "indirect": -12,
   "mixed": -11,
   "name": -8,
   "noun": -10,
   "pronoun": -8,
   "relative": -9
  },
  "within": {
   "direct": -5,
   "name": -2,
   "noun": -1,
   "pronoun": -1,
   "relative": -1
  }
 },
 "place": {
  "after 0 0": {
   "cue": 5,
   "direct": 7,
   "indirect": 1,
   "mixed": 3
  },
  "after 0 1": {
   "cue": 1,
   "direct": 4,
   "indirect": -1,
   "mixed": -2,
   "subject": -4
  },
  "after 0 2": {
   "cue": -3,
   "direct": -4,
   "indirect": -1,
   "mixed": -5,
   "subject": -1
  },
  "after 0 3": {
   "cue": -1,
   "direct": 1,
   "indirect": -2
  },
  "after 0 4": {
   "cue": -4,
   "direct": -2,
   "indirect": -4
  },
  "after 1 ": {
   "cue": -15,
   "direct": -4,
   "indirect": -13,
   "mixed": -17,
   "previous": 2,
   "subject": -9
  },
  "after 2 ": {
   "cue": -15,
   "direct": -4,
   "indirect": -13,
   "mixed": -9,
   "subject": -4
  },
  "after 3 ": {
   "cue": -8,
   "indirect": -6
  },
  "amid 0 0": {
   "cue": 3,
   "direct": 2,
   "indirect": 1,
   "previous": -1,
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
   "previous": 5,
   "subject": 4
  },
  "before 0 2": {
   "cue": 3,
   "direct": 4,
   "indirect": 2,
   "mixed": 3,
   "subject": 3
  },
  "before 0 3": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 1,
   "subject": 1
  },
  "before 0 4": {
   "cue": 2,
   "indirect": 2
  },
  "before 1 ": {
   "announced": 5,
   "continued": 4,
   "cue": -11,
   "direct": 1,
   "indirect": -9,
   "mixed": -5,
   "previous": 4,
   "subject": -4
  },
  "before 2 ": {
   "announced": -1,
   "continued": -5,
   "cue": -12,
   "direct": -8,
   "indirect": -13,
   "mixed": -12,
   "previous": -3,
   "subject": -13
  },
  "before 3 ": {
   "continued": -6,
   "cue": -12,
   "direct": -11,
   "indirect": -12,
   "mixed": -11,
   "previous": -4,
   "subject": -7
  }
 },
 "previous": {
  "other": {
   "announced": 2,
   "continued": -1,
   "cue": 2,
   "previous": 2
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
    "alone": -2,
    "others": -4
   },
   "announced": 1,
   "continued": 2,
   "cue": -2,
   "previous": 2,
   "subject": -2
  }
 },
 "probability": {
  "0": -7,
  "1": -5,
  "2": -2,
  "3": 2,
  "4": 4,
  "5": 4
 },
 "probable": {
  "announced": {
   "4": 2
  },
  "cue": {
   "0": -5,
   "1": -3,
   "2": -2,
   "4": 3,
   "5": 7
  },
  "other": {
   "0": -4,
   "1": -3,
   "2": -1,
   "3": 2,
   "4": 1,
   "5": -2
  },
  "silent": {
   "0": -1,
   "1": -4,
   "2": -1,
   "3": 2,
   "5": -3
  },
  "subject": {
   "0": -4,
   "1": -2,
   "3": 1,
   "4": 2,
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
   "direct": 4,
   "mixed": -1
  },
  "other": {
   "direct": -1,
   "indirect": 1,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "indirect": -1
  }
 },
 "type": {
  "name": {
   "direct": 4,
   "mixed": 2
  },
  "noun": {
   "direct": -2,
   "indirect": -1,
   "mixed": -2
  },
  "pronoun": {
   "indirect": -1,
   "mixed": 1
  },
  "relative": {
   "direct": -3,
   "indirect": -1,
   "mixed": -1
  }
 },
 "within": -1,
 "word": {
  "everyone": {
   "before": 3
  },
  "he": {
   "after": -3,
   "amid": 1,
   "before": 3
  },
  "her": {
   "after": -5,
   "before": 1
  },
  "him": {
   "after": -4
  },
  "his": {
   "after": -8,
   "amid": -3,
   "before": -4
  },
  "i": {
   "after": -4,
   "amid": -1,
   "before": 2
  },
  "it": {
   "after": -4,
   "amid": 2,
   "before": -8
  },
  "its": {
   "after": -3
  },
  "she": {
   "after": 1,
   "amid": 1,
   "before": 2
  },
  "that": {
   "after": -4,
   "before": -5
  },
  "their": {
   "after": -3,
   "before": -2
  },
  "there": {
   "before": -6
  },
  "they": {
   "after": -3,
   "amid": 1,
   "before": 1
  },
  "this": {
   "before": -2
  },
  "we": {
   "after": -3,
   "before": 2
  },
  "which": {
   "after": -7,
   "amid": -6
  },
  "who": {
   "after": -9,
   "before": 1
  },
  "you": {
   "after": -3,
   "before": -1
  }
 }
};
