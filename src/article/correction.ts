const LABEL = /^(?:(?:an? )?(?:correction|clarification|editor[’']?s['’]? note)s?\b\s?[:(—–-]|correction\s|(?:this|an earlier|a previous|the original) (?:article|story|post|report|version of this (?:article|story|post|report))\b.{0,80}\b(?:corrected|amended|updated|misstated|misidentified|misspelled|incorrectly|clarif(?:y|ied)))/i;

/** Whether a passage sets right what its publisher had printed, or says that it did. */
export function isCorrection(text: string): boolean {
  return LABEL.test(text.slice(0, 240));
}
