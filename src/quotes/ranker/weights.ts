// Written by scripts/quotes/train-ranker.ts. What it was estimated from, and how, is in docs/accuracy.md.
import type { PackedTree } from './weight-tree.ts';

export const RANKER_WEIGHTS: PackedTree = {
 "ahead": {
  "(": {
   "after": -4,
   "before": 3
  },
  ")": {
   "after": -4,
   "before": -1
  },
  ",": {
   "after": -1,
   "amid": 3,
   "before": 1
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
   "amid": -6,
   "before": 2
  },
  ":": {
   "after": -5,
   "amid": 1,
   "before": -1
  },
  ";": {
   "after": -7,
   "amid": 2,
   "before": 1
  },
  "?": {
   "before": 1
  },
  "ADJ": {
   "after": -2,
   "before": -3
  },
  "ADP": {
   "after": 2,
   "amid": -4,
   "before": -2
  },
  "ADV": {
   "after": -8,
   "amid": -2,
   "before": 1
  },
  "AUX": {
   "after": 1,
   "before": -2
  },
  "CCONJ": {
   "after": -14,
   "amid": 4
  },
  "DET": {
   "after": -4,
   "before": 4
  },
  "NOUN": {
   "after": -1,
   "before": -3
  },
  "NUM": {
   "after": -3,
   "before": -1
  },
  "PRON": {
   "after": -3,
   "amid": 1,
   "before": -4
  },
  "PROPN": {
   "after": -4,
   "amid": 2,
   "before": -3
  },
  "SCONJ": {
   "after": -9,
   "amid": -1,
   "before": -1
  },
  "SYM": {
   "before": 4
  },
  "VERB": {
   "after": 1,
   "amid": -1,
   "before": -3
  },
  "X": {
   "before": -1
  },
  "edge": {
   "amid": 2
  },
  "not": {
   "before": 1
  },
  "quoted": {
   "after": 2,
   "amid": 1,
   "before": -3
  },
  "that": {
   "after": -8,
   "amid": -1,
   "before": -6
  },
  "to": {
   "after": 3,
   "before": 1
  },
  "which": {
   "amid": -2
  },
  "who": {
   "after": -4,
   "before": 4
  },
  "–": {
   "before": 3
  },
  "—": {
   "after": -5
  },
  "”": {
   "before": 2
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
   "1": 2,
   "2": 1,
   "3": -2
  }
 },
 "cueForm": {
  "according": {
   "after": {
    "after": 1,
    "amid": -2,
    "before": -3
   },
   "before": {
    "after": 7,
    "amid": -1,
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
    "before": 1
   }
  },
  "infinitive": {
   "after": {
    "after": -3,
    "before": 1
   },
   "before": {
    "after": -4,
    "amid": -6
   }
  },
  "noun": {
   "after": {
    "after": -6,
    "amid": 2,
    "before": 1
   },
   "before": {
    "after": -7,
    "amid": 1,
    "before": -3
   }
  },
  "participle": {
   "after": {
    "after": -5,
    "amid": 4,
    "before": 2
   },
   "before": {
    "after": -7,
    "amid": -2,
    "before": -3
   }
  },
  "passive": {
   "after": {
    "after": -5,
    "amid": -8,
    "before": -11
   },
   "before": {
    "after": 3,
    "amid": -2,
    "before": -1
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
   "after": -2,
   "before": 4
  },
  "2": {
   "after": -4,
   "amid": -1,
   "before": 1
  },
  "3": {
   "after": -8,
   "amid": -5,
   "before": -5
  }
 },
 "earlier": {
  "name": {
   "1": {
    "alone": 6,
    "others": -6
   },
   "2": {
    "alone": -6,
    "others": -9
   }
  },
  "noun": {
   "1": {
    "others": -8
   },
   "2": {
    "alone": -3,
    "others": -6
   }
  },
  "pronoun": {
   "1": {
    "alone": 4,
    "others": -7
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
   "ADP": -3,
   "before": -5,
   "edge": -2
  },
  "'s": {
   "before": 3,
   "edge": 3
  },
  ")": {
   ",": -1,
   "ADP": -3,
   "CCONJ": -1,
   "after": -2,
   "before": 1,
   "edge": 1,
   "quoted": 2
  },
  ",": {
   ")": 2,
   "-": -3,
   ".": 3,
   "ADP": -3,
   "ADV": 2,
   "AUX": -2,
   "SCONJ": 3,
   "VERB": -3,
   "after": 4,
   "before": 2,
   "edge": 1,
   "quoted": 1,
   "that": 2,
   "to": 3
  },
  "-": {
   ",": 2,
   ".": -1,
   "ADP": 3,
   "CCONJ": -2,
   "after": -2,
   "before": -2,
   "edge": -3
  },
  "--": {
   "VERB": -1,
   "before": -3,
   "edge": 1
  },
  ".": {
   ",": 1,
   ".": -1,
   "ADP": 1,
   "ADV": 1,
   "CCONJ": 3,
   "VERB": 1,
   "after": 4,
   "amid": -1,
   "before": 2,
   "edge": 2,
   "quoted": -2,
   "to": 3
  },
  ":": {
   ",": -3,
   "-": 3,
   "ADP": -1,
   "VERB": -2,
   "after": -3,
   "before": 3,
   "edge": 4
  },
  "ADJ": {
   ".": -5,
   "ADP": 1,
   "ADV": -2,
   "CCONJ": -2,
   "NOUN": -3,
   "SCONJ": -1,
   "VERB": -4,
   "after": -5,
   "amid": -4,
   "edge": -2
  },
  "ADP": {
   ",": 2,
   ".": -5,
   "ADP": -1,
   "VERB": -3,
   "amid": -2,
   "quoted": -3
  },
  "ADV": {
   ",": -2,
   ".": -2,
   ":": -3,
   ";": -3,
   "ADV": 2,
   "CCONJ": -2,
   "NOUN": -2,
   "PRON": -1,
   "PROPN": 1,
   "SCONJ": -1,
   "VERB": -2,
   "after": -6,
   "amid": 2,
   "that": 1,
   "which": -2
  },
  "AUX": {
   "(": 2,
   ",": -1,
   "-": -2,
   ".": -2,
   ":": 1,
   ";": 2,
   "ADJ": -5,
   "ADP": -2,
   "ADV": -4,
   "CCONJ": 1,
   "DET": 3,
   "NOUN": -1,
   "PRON": -1,
   "PROPN": -3,
   "SCONJ": -2,
   "VERB": -1,
   "after": -10,
   "before": -1,
   "edge": -3,
   "that": -5,
   "which": 3,
   "who": 2,
   "–": 2,
   "—": -2
  },
  "DET": {
   ",": 3,
   "after": -1,
   "before": 1
  },
  "NOUN": {
   ",": 3,
   ".": 2,
   ":": -4,
   "ADP": -2,
   "ADV": -1,
   "AUX": -1,
   "CCONJ": -2,
   "DET": -1,
   "PRON": -2,
   "VERB": -5,
   "after": -3,
   "amid": 2,
   "before": -1,
   "quoted": -3,
   "that": -4
  },
  "PROPN": {
   "before": 1,
   "edge": 2
  },
  "SCONJ": {
   "ADP": 2,
   "before": 3
  },
  "SYM": {
   ".": 2,
   ":": -1,
   "before": 1
  },
  "VERB": {
   "'": 3,
   ",": 1,
   "-": -3,
   ".": -1,
   ":": -1,
   "?": -1,
   "ADJ": -3,
   "ADP": 2,
   "ADV": -1,
   "AUX": -1,
   "DET": 3,
   "NOUN": -3,
   "NUM": -3,
   "PRON": -3,
   "PROPN": -3,
   "SCONJ": -1,
   "SYM": 4,
   "VERB": -1,
   "X": -2,
   "after": -3,
   "amid": 3,
   "before": -1,
   "not": -1,
   "quoted": 2,
   "that": -5,
   "which": -2,
   "who": 1,
   "—": -1,
   "”": 1
  },
  "edge": {
   "VERB": 2,
   "before": -2
  },
  "quoted": {
   "ADP": 1,
   "VERB": 1,
   "after": -2,
   "amid": -4,
   "before": -1,
   "quoted": -4
  },
  "that": {
   ",": -1,
   "ADP": -2,
   "after": -4,
   "before": -2
  },
  "to": {
   ",": -1,
   ".": 2,
   "ADP": -5,
   "ADV": -1,
   "CCONJ": -4,
   "VERB": 4,
   "after": -7,
   "amid": -7,
   "edge": 3
  },
  "who": {
   ",": -1,
   ".": -4,
   "ADV": -2,
   "CCONJ": -3,
   "VERB": 1,
   "after": 2,
   "before": -5
  },
  "—": {
   ",": 1,
   ".": 1,
   "ADP": 1,
   "CCONJ": -1
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
   "0": -4,
   "2": -2
  },
  "continued": {
   "unsourced": -4
  },
  "cue": {
   "sourced": -5,
   "unsourced": 1
  },
  "direct": -6,
  "form": {
   "according": {
    "1": -9,
    "2": -8,
    "": -7
   },
   "finite": {
    "0": -3,
    "1": -2,
    "2": -5,
    "": -4
   },
   "infinitive": {
    "0": -4,
    "2": 2,
    "": -1
   },
   "none": {
    "0": -3,
    "1": -3,
    "2": -3,
    "": -3
   },
   "noun": {
    "0": -2,
    "1": -6,
    "2": -5,
    "": -4
   },
   "participle": {
    "1": -5,
    "2": -5,
    "": -2
   },
   "passive": {
    "0": 3,
    "1": 9,
    "2": -1,
    "": 9
   }
  },
  "indirect": -1,
  "mixed": -2,
  "previous": {
   "unsourced": -7
  },
  "subject": {
   "sourced": -6,
   "unsourced": 5
  }
 },
 "only": 2,
 "otherThan": {
  "cue": {
   "finite": -1,
   "infinitive": -2,
   "noun": 2,
   "passive": -2
  },
  "subject": {
   "according": -4,
   "noun": 1,
   "participle": -2
  }
 },
 "path": {
  "Q": {
   "direct": 5,
   "indirect": -2,
   "name": 1,
   "noun": 3,
   "pronoun": 1,
   "relative": -5
  },
  "Q.": {
   "direct": -1,
   "indirect": -8,
   "mixed": -5,
   "name": -2,
   "noun": -7,
   "pronoun": -7,
   "relative": -2
  },
  "Q..": {
   "indirect": -5,
   "mixed": -3,
   "name": -5,
   "noun": -2,
   "pronoun": -3
  },
  "Q..sc+": {
   "indirect": -5,
   "name": -3,
   "pronoun": -3
  },
  "Q.c": {
   "indirect": -4,
   "name": -4
  },
  "Q.cq": {
   "indirect": -5,
   "noun": -4
  },
  "Q.q": {
   "indirect": -6,
   "mixed": -3,
   "name": -6,
   "noun": -4,
   "pronoun": -6
  },
  "Q.qc": {
   "indirect": -7,
   "name": -7,
   "noun": -3
  },
  "Q.qsc": {
   "indirect": -3
  },
  "Q.qsc+": {
   "indirect": -4,
   "name": -2,
   "noun": -3,
   "pronoun": -3
  },
  "Q.s": {
   "direct": -2,
   "indirect": -4,
   "name": -3,
   "noun": -3,
   "pronoun": -3,
   "relative": -4
  },
  "Q.s.": {
   "indirect": -3,
   "pronoun": -2
  },
  "Q.sc": {
   "indirect": -4,
   "name": -4,
   "noun": -2,
   "pronoun": -2
  },
  "Q.scq": {
   "indirect": -4,
   "mixed": -4,
   "name": -4,
   "noun": -4,
   "pronoun": -3,
   "relative": -3
  },
  "Q.scq+": {
   "direct": -4,
   "indirect": -6,
   "mixed": -3,
   "name": -6,
   "noun": -2,
   "pronoun": -5,
   "relative": -2
  },
  "Q.sq": {
   "indirect": -4
  },
  "Q.ss": {
   "indirect": -4
  },
  "Q.ssc+": {
   "indirect": -4,
   "pronoun": -3
  },
  "Qc": {
   "direct": 6,
   "indirect": 5,
   "mixed": 6,
   "name": 9,
   "noun": 3,
   "pronoun": -6,
   "relative": -4
  },
  "Qc.": {
   "indirect": -2,
   "name": -2
  },
  "Qcq": {
   "indirect": -2,
   "pronoun": -4
  },
  "Qcq.": {
   "indirect": -5,
   "mixed": -3,
   "name": -5,
   "noun": -3,
   "pronoun": -4
  },
  "Qcq.q": {
   "indirect": -3,
   "name": -4,
   "pronoun": -2
  },
  "Qcq.s+": {
   "indirect": -5,
   "name": -4,
   "pronoun": -3
  },
  "Qcs": {
   "direct": -7,
   "indirect": -4,
   "noun": -3,
   "relative": -7
  },
  "Qcs.": {
   "direct": -4,
   "indirect": -2,
   "name": -3,
   "noun": -3,
   "pronoun": -3
  },
  "Qcs..": {
   "indirect": -1
  },
  "Qcs.q": {
   "direct": 1,
   "indirect": -2,
   "mixed": -4,
   "name": -2
  },
  "Qcs.q+": {
   "name": -3
  },
  "Qcs.s+": {
   "direct": -1,
   "name": -3
  },
  "Qfar": {
   "direct": -5,
   "indirect": -6,
   "mixed": -5,
   "name": -6,
   "noun": -4,
   "pronoun": -4,
   "relative": -3
  },
  "Qq": {
   "indirect": -3,
   "mixed": -4,
   "pronoun": -6
  },
  "Qq.": {
   "indirect": -1
  },
  "Qs": {
   "direct": -2,
   "indirect": -4,
   "mixed": -4,
   "name": -5,
   "noun": -4,
   "relative": -5
  },
  "Qs.": {
   "indirect": -3,
   "name": -3,
   "noun": -4,
   "pronoun": -2
  },
  "Qs.sc+": {
   "indirect": -3
  },
  "Qsc": {
   "direct": -9,
   "indirect": -2,
   "mixed": -4,
   "name": -9,
   "pronoun": -6,
   "relative": -2
  },
  "Qsc.": {
   "direct": -3,
   "indirect": -3,
   "mixed": -4,
   "name": -6,
   "noun": -4,
   "pronoun": -2
  },
  "Qsc.q": {
   "direct": -5,
   "indirect": -5,
   "name": -4,
   "pronoun": -5
  },
  "Qsc.q+": {
   "indirect": -4,
   "name": -5
  },
  "Qsc.s+": {
   "direct": -3,
   "indirect": -4,
   "name": -5,
   "noun": -3,
   "pronoun": -4
  },
  "Qsccq": {
   "direct": -4
  },
  "Qsccq+": {
   "direct": -3
  },
  "Qscq": {
   "direct": -4,
   "mixed": -4,
   "pronoun": -5
  },
  "Qscq.": {
   "direct": -3,
   "indirect": -5,
   "mixed": -5,
   "name": -5,
   "noun": -3,
   "pronoun": -5
  },
  "Qscq.+": {
   "indirect": -6,
   "mixed": -4,
   "name": -5,
   "noun": -2,
   "pronoun": -6,
   "relative": -1
  },
  "Qscqc+": {
   "pronoun": -3
  },
  "Qsq": {
   "mixed": 1
  },
  "S": {
   "direct": 5,
   "indirect": 5,
   "mixed": 4,
   "name": 6,
   "noun": 3,
   "relative": 1
  },
  "S.": {
   "direct": -1,
   "indirect": -9,
   "mixed": 1,
   "noun": -1,
   "pronoun": -8,
   "relative": -3
  },
  "S..": {
   "indirect": -3,
   "name": -3
  },
  "S..sc": {
   "indirect": -5,
   "name": -4,
   "pronoun": -5
  },
  "S..sc+": {
   "name": -4
  },
  "S.c": {
   "indirect": 1,
   "name": 1
  },
  "S.qsc": {
   "name": -5
  },
  "S.qsc+": {
   "indirect": -6,
   "name": -7,
   "pronoun": -4
  },
  "S.s": {
   "indirect": -6
  },
  "S.s.s+": {
   "indirect": -3,
   "name": -2
  },
  "S.sc": {
   "direct": -8,
   "indirect": -4,
   "mixed": -10,
   "name": -5,
   "noun": -9,
   "pronoun": -1,
   "relative": -6
  },
  "S.scq+": {
   "direct": -5,
   "indirect": -3,
   "mixed": -1,
   "name": -2,
   "noun": -5,
   "pronoun": -7,
   "relative": -4
  },
  "S.ssc": {
   "indirect": -8,
   "name": -5,
   "pronoun": -3
  },
  "Sc": {
   "direct": -1,
   "indirect": 5,
   "mixed": 3,
   "name": 3,
   "noun": 1,
   "pronoun": 3,
   "relative": 5
  },
  "Sc.": {
   "direct": 5,
   "indirect": -1,
   "mixed": -3,
   "noun": 2,
   "pronoun": 5
  },
  "Sc..s+": {
   "name": -5
  },
  "Sc.qs+": {
   "direct": -3,
   "indirect": -4,
   "name": -4
  },
  "Sc.s": {
   "indirect": -4
  },
  "Sc.sc": {
   "direct": 1,
   "mixed": -8,
   "name": 1,
   "noun": -8,
   "pronoun": -1,
   "relative": -3
  },
  "Sc.sc+": {
   "direct": -4,
   "indirect": -7,
   "name": -5,
   "noun": -5,
   "pronoun": -5
  },
  "Sc.ss+": {
   "indirect": -5
  },
  "Scc": {
   "direct": 3,
   "indirect": 2,
   "name": 1,
   "noun": 3,
   "pronoun": 2
  },
  "Sccq.+": {
   "indirect": -5,
   "name": -3
  },
  "Scq": {
   "direct": 1,
   "indirect": -2,
   "pronoun": -3
  },
  "Scq.": {
   "direct": -4,
   "indirect": -13,
   "mixed": -3,
   "name": -5,
   "noun": -1,
   "pronoun": -3,
   "relative": -4
  },
  "Scq..+": {
   "indirect": -7,
   "mixed": -4,
   "name": -6,
   "noun": -5,
   "pronoun": -4
  },
  "Scq.c": {
   "indirect": -7,
   "name": -6,
   "noun": -4
  },
  "Scq.c+": {
   "direct": -4,
   "indirect": -6,
   "name": -7,
   "noun": -3
  },
  "Scq.q+": {
   "direct": -5,
   "indirect": -8,
   "mixed": -5,
   "name": -6,
   "noun": -5,
   "pronoun": -4
  },
  "Scq.s": {
   "indirect": -6,
   "name": -5
  },
  "Scq.s+": {
   "direct": -4,
   "indirect": -10,
   "mixed": -3,
   "name": -5,
   "noun": -11,
   "pronoun": -5,
   "relative": -7
  },
  "Scqc": {
   "direct": 6,
   "indirect": 1,
   "mixed": 5,
   "name": 5,
   "noun": 4,
   "pronoun": 4,
   "relative": -7
  },
  "Scqc.+": {
   "indirect": -5,
   "name": -7
  },
  "Scqcq+": {
   "direct": -1,
   "mixed": -3,
   "name": 2,
   "noun": 1,
   "pronoun": -1,
   "relative": -5
  },
  "Scqcs+": {
   "indirect": 3,
   "name": 2,
   "pronoun": 2
  },
  "Scqq.+": {
   "indirect": -6,
   "name": -1
  },
  "Scqqs+": {
   "indirect": -3,
   "mixed": -7,
   "name": -3
  },
  "Scqs": {
   "indirect": -4
  },
  "Scqs.+": {
   "indirect": -9,
   "name": -7,
   "pronoun": -6
  },
  "Scqsc": {
   "indirect": -1,
   "mixed": -2,
   "name": 1,
   "noun": -2,
   "pronoun": -3,
   "relative": -8
  },
  "Scqsc+": {
   "direct": -3,
   "indirect": -2,
   "mixed": -9,
   "name": -4,
   "noun": -2,
   "pronoun": -1,
   "relative": -6
  },
  "Scqss+": {
   "indirect": -2,
   "name": -2,
   "noun": -1
  },
  "Scs": {
   "indirect": 1,
   "name": 1
  },
  "Scs.s+": {
   "indirect": -5,
   "name": -4
  },
  "Scsc": {
   "direct": -5,
   "indirect": 1,
   "noun": -1,
   "pronoun": 1
  },
  "Scscq+": {
   "indirect": -5,
   "mixed": 3,
   "name": 2,
   "noun": -5,
   "pronoun": 1
  },
  "Sfar": {
   "direct": -6,
   "indirect": -10,
   "mixed": -8,
   "name": -10,
   "noun": -6,
   "pronoun": -6,
   "relative": -4
  },
  "Sq.": {
   "direct": -6,
   "name": -6
  },
  "Sq.sc": {
   "indirect": -8,
   "mixed": 1,
   "noun": -6,
   "pronoun": -4
  },
  "Sq.sc+": {
   "indirect": -6,
   "name": -4
  },
  "Sqc": {
   "direct": 4,
   "indirect": -2,
   "mixed": 1,
   "name": 3
  },
  "Sqsc": {
   "direct": -7,
   "indirect": -2,
   "mixed": -5,
   "name": -4,
   "noun": -2,
   "pronoun": -6
  },
  "Ss": {
   "direct": -3,
   "indirect": 1,
   "name": -1,
   "noun": -7,
   "pronoun": 2
  },
  "Ss.": {
   "direct": -4,
   "name": -2
  },
  "Ss.sc": {
   "indirect": -6,
   "name": -5
  },
  "Ss.sc+": {
   "indirect": -3,
   "name": -3
  },
  "Ssc": {
   "direct": -2,
   "indirect": -2,
   "mixed": -3,
   "name": -3,
   "noun": -2,
   "relative": -1
  },
  "Ssc.s+": {
   "indirect": -5,
   "name": -6
  },
  "Sscq.": {
   "indirect": -4,
   "noun": -4
  },
  "Sscq.+": {
   "direct": -4,
   "indirect": -7,
   "mixed": -4,
   "name": -7,
   "noun": -4,
   "pronoun": -3
  },
  "Sscqc": {
   "indirect": 5,
   "mixed": 1,
   "name": 6
  },
  "Sscqc+": {
   "indirect": 2,
   "name": 3
  },
  "Sscqs+": {
   "indirect": -9,
   "name": -9
  },
  "Ssq.s+": {
   "indirect": -5
  },
  "Sssc": {
   "indirect": -1,
   "name": -6
  },
  "elsewhere": {
   "direct": -6,
   "indirect": -12,
   "mixed": -14,
   "name": -8,
   "noun": -10,
   "pronoun": -8,
   "relative": -8
  },
  "within": {
   "direct": -4,
   "indirect": -1,
   "name": -1,
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
   "direct": 5,
   "indirect": -1,
   "mixed": -3,
   "subject": -3
  },
  "after 0 2": {
   "cue": -3,
   "direct": -5,
   "indirect": -1,
   "mixed": -1,
   "subject": -2
  },
  "after 0 3": {
   "cue": -1,
   "direct": -1,
   "indirect": -1,
   "mixed": -2,
   "subject": -1
  },
  "after 0 4": {
   "cue": -3,
   "direct": -2,
   "indirect": -4
  },
  "after 1 ": {
   "cue": -15,
   "direct": -3,
   "indirect": -13,
   "mixed": -14,
   "previous": 2,
   "subject": -9
  },
  "after 2 ": {
   "cue": -14,
   "direct": -7,
   "indirect": -12,
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
   "previous": -1,
   "subject": 1
  },
  "before 0 0": {
   "cue": 3,
   "indirect": 2,
   "mixed": 1,
   "subject": 2
  },
  "before 0 1": {
   "cue": 3,
   "direct": 2,
   "indirect": 3,
   "mixed": 2,
   "previous": 4,
   "subject": 4
  },
  "before 0 2": {
   "cue": 4,
   "direct": 3,
   "indirect": 3,
   "mixed": 2,
   "subject": 3
  },
  "before 0 3": {
   "cue": 4,
   "direct": 2,
   "indirect": 3,
   "mixed": 2,
   "subject": 2
  },
  "before 0 4": {
   "cue": 3,
   "indirect": 2,
   "mixed": 1,
   "subject": -2
  },
  "before 1 ": {
   "announced": 5,
   "continued": 5,
   "cue": -11,
   "indirect": -10,
   "mixed": -5,
   "previous": 4,
   "subject": -3
  },
  "before 2 ": {
   "announced": -5,
   "continued": -4,
   "cue": -12,
   "direct": -9,
   "indirect": -13,
   "mixed": -12,
   "previous": -3,
   "subject": -14
  },
  "before 3 ": {
   "continued": -6,
   "cue": -12,
   "direct": -11,
   "indirect": -12,
   "mixed": -9,
   "previous": -5,
   "subject": -10
  }
 },
 "previous": {
  "other": {
   "announced": 1,
   "continued": -1,
   "cue": 2,
   "previous": 2,
   "subject": -1
  },
  "same": {
   "1": {
    "alone": 4,
    "others": -6
   },
   "2": {
    "alone": -4,
    "others": -4
   },
   "announced": 2,
   "continued": 2,
   "cue": -3,
   "previous": 1,
   "subject": -2
  }
 },
 "probability": {
  "0": -11,
  "1": -6,
  "2": -2,
  "3": 2,
  "4": 5,
  "5": 4
 },
 "probable": {
  "cue": {
   "0": -8,
   "1": -4,
   "2": -1,
   "4": 3,
   "5": 8
  },
  "other": {
   "0": -10,
   "1": -3,
   "2": -1,
   "3": 2,
   "4": 2,
   "5": -3
  },
  "silent": {
   "0": -6,
   "1": -3,
   "2": -1,
   "3": 2,
   "5": -2
  },
  "subject": {
   "0": -4,
   "1": -1,
   "2": -2,
   "3": 4,
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
   "direct": -2,
   "indirect": 1,
   "mixed": 1
  },
  "silent": {
   "": -1,
   "indirect": -1
  },
  "subject": {
   "direct": 1,
   "mixed": -1
  }
 },
 "type": {
  "name": {
   "direct": 4,
   "mixed": 1
  },
  "noun": {
   "direct": -2,
   "indirect": -1,
   "mixed": -2
  },
  "pronoun": {
   "direct": 1,
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
  "anyone": {
   "before": 1
  },
  "everyone": {
   "before": 3
  },
  "he": {
   "after": -2,
   "before": 2
  },
  "her": {
   "after": -6,
   "before": 1
  },
  "his": {
   "after": -9,
   "amid": -3,
   "before": -4
  },
  "i": {
   "after": -3,
   "before": 3
  },
  "it": {
   "after": -5,
   "amid": 2,
   "before": -7
  },
  "its": {
   "after": -4
  },
  "my": {
   "before": -3
  },
  "she": {
   "amid": -1,
   "before": 2
  },
  "that": {
   "after": -3,
   "before": -4
  },
  "their": {
   "after": -4,
   "before": -1
  },
  "there": {
   "before": -4
  },
  "they": {
   "after": -1,
   "amid": -1,
   "before": 1
  },
  "this": {
   "before": -3
  },
  "we": {
   "after": -4
  },
  "which": {
   "after": -5,
   "amid": -1,
   "before": -1
  },
  "who": {
   "after": -11
  },
  "you": {
   "after": -3
  }
 }
};
