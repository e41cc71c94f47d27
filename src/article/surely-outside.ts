import type { Look } from './look.ts';

/** How far from the end of the body an account of its author or its company may stand. */
const FOOT = 3;

/** Which blocks are none of the body, whatever stands around them: credited pictures, links to other articles, newsletters, rules, and at its foot the author's life or the company's. */
export function surelyOutside(looks: readonly Look[], end: number): boolean[] {
  let isUnderRelated = false;
  return looks.map((look, i) => {
    if (look.isRelatedHeading) isUnderRelated = true;
    else if (look.isSentence) isUnderRelated = false;
    if (look.isOrnament) return true;
    if (!look.isSentence && (look.isFurniture || look.isCredited || isUnderRelated)) return true;
    return (look.isFurniture && look.isPromotion) || (i >= end - FOOT && (look.isBio || look.isBoilerplate));
  });
}
