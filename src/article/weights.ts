import type { ChainWeights } from './chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the text of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    11, -24, 0, -4, // always
    4, 2, 2, -14, // length
    -14, -5, -4, 6, // upToThreeWords
    7, 0, 6, 17, // overTwentyWords
    21, -12, 0, -7, // sentence
    8, -5, -3, 5, // prose
    2, -6, -4, 9, // twoSentences
    3, 0, 2, -7, // quotation
    9, -2, -2, -7, // functionWords
    -19, 4, 16, -7, // capitals
    11, 2, 14, -5, // allCapitals
    -5, 1, -7, 2, // figures
    -5, -5, -8, 15, // lowerCaseStart
    7, 2, 12, -4, // address
    -3, -1, 2, 7, // colon
    -8, -2, -3, -5, // ellipsis
    1, -9, 1, -2, // question
    10, -15, 0, 4, // listMarker
    15, -4, -5, 0, // table
    19, -15, -3, 0, // datedItem
    -9, 5, 3, 3, // title
    22, -12, 5, -9, // money
    12, -8, 3, -6, // said
    -6, -11, 5, 4, // reader
    -18, 0, 6, 9, // request
    -19, 12, -7, 7, // promotion
    -14, -5, 3, 4, // pageWords
    -31, 16, -2, 0, // furniture
    -9, -2, 0, 1, // relatedHeading
    -7, -2, 0, 4, // commentsHeading
    -22, 21, -8, 2, // credited
    -16, -3, -6, 0, // posed
    -5, -3, -2, -2, // byline
    1, -7, -9, 1, // published
    -23, 14, 0, 20, // bio
    -23, -1, 0, 10, // boilerplate
    8, 0, 16, 9, // blankAbove
    8, -3, 26, -6, // blankBelow
    -5, 18, 8, 5, // spacedAsBody
    -2, 12, -8, -10, // notSpacedAsBody
    -16, -13, 1, -13, // shorterThanBody
    -39, 2, 8, -2, // repeated
    8, 4, 10, -12, // likeAbove
    -9, 1, -10, -6, // sentenceAbove
    -8, 10, 12, 4, // sentenceBelow
    -10, 6, 8, 4, // titleAbove
    5, -9, 7, -8, // titleBelow
    0, -7, -2, -19, // titleSoonAbove
    -5, 3, 13, 0, // bylineSoonAbove
    -11, -8, -10, -3, // bylineSoonBelow
    4, 6, 20, 2, // publishedSoonAbove
    -9, -9, 5, 7, // furnitureAbove
    6, -20, 1, 11, // furnitureBelow
    0, -1, 7, -1, // furnitureNearAbove
    -1, -11, 22, 31, // creditedAbove
    -12, 21, 1, -3, // creditedBelow
    -13, 14, 0, -9, // bioAbove
    -11, -2, 0, -12, // boilerplateAbove
    4, -1, -1, 15, // relatedNearAbove
    -16, 6, -7, 4, // underRelated
    -17, -8, 0, -6, // underComments
    -3, 12, 2, -5, // proseAbove
    7, 0, 3, -1, // proseBelow
    -9, 11, 1, -1, // proseFarBelow
    2, -3, 5, -1, // rangeStarts
    4, -14, 0, 8, // rangeEnded
    1, -1, 9, -4, // inRange
    9, 4, -16, 0, // beforeRange
    -3, 11, 0, -1, // afterRange
  ],
  steps: 20,
  turn: [-1.93, -0.91],
};
