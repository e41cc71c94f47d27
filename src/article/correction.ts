import type { Look } from './look.ts';

const LABEL = /^(?:(?:an? )?(?:correction|clarification|editor[’']?s['’]? note)s?\b\s?[:(—–-]|correction\s|(?:this|an earlier|a previous|the original) (?:version of this )?(?:article|story|post|report)\b.{0,80}\b(?:corrected|amended|updated|misstated|misidentified|misspelled|incorrectly|clarif(?:y|ied)))/i;

/** Whether a block sets right what its publisher had printed, or says that it did. */
export function isCorrection({ head }: Look): boolean {
  return LABEL.test(head);
}
