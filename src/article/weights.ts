import type { ChainWeights } from './chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the text of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    53, -119, 0, -22, // always
    19, 8, 10, -71, // length
    -68, -27, -20, 32, // upToThreeWords
    36, -1, 32, 87, // overTwentyWords
    106, -60, 0, -35, // sentence
    42, -26, -15, 25, // prose
    9, -28, -22, 44, // twoSentences
    16, 2, 11, -33, // quotation
    45, -9, -11, -36, // functionWords
    -95, 18, 79, -37, // capitals
    55, 9, 72, -26, // allCapitals
    -23, 6, -33, 11, // figures
    -27, -23, -42, 74, // lowerCaseStart
    35, 10, 62, -20, // address
    -12, -4, 8, 37, // colon
    -39, -8, -17, -23, // ellipsis
    7, -46, 5, -11, // question
    50, -73, -1, 20, // listMarker
    74, -22, -24, 0, // table
    95, -73, -13, -1, // datedItem
    -47, 25, 14, 13, // title
    110, -60, 24, -43, // money
    59, -38, 17, -30, // said
    -29, -56, 26, 19, // reader
    -88, -2, 32, 43, // request
    -96, 59, -36, 35, // promotion
    -68, -25, 13, 22, // pageWords
    -157, 79, -8, -2, // furniture
    -43, -9, -1, 3, // relatedHeading
    -36, -13, -1, 18, // commentsHeading
    -111, 103, -41, 9, // credited
    -81, -17, -30, 0, // posed
    -24, -16, -8, -10, // byline
    3, -36, -45, 6, // published
    -113, 70, 0, 101, // bio
    -114, -7, 0, 51, // boilerplate
    41, 0, 80, 43, // blankAbove
    41, -16, 128, -30, // blankBelow
    -23, 89, 38, 27, // spacedAsBody
    -12, 62, -38, -48, // notSpacedAsBody
    -78, -63, 4, -63, // shorterThanBody
    -195, 12, 41, -9, // repeated
    39, 18, 48, -58, // likeAbove
    -46, 6, -51, -29, // sentenceAbove
    -40, 51, 60, 18, // sentenceBelow
    -49, 28, 41, 22, // titleAbove
    25, -47, 33, -41, // titleBelow
    0, -33, -11, -93, // titleSoonAbove
    -26, 15, 64, -2, // bylineSoonAbove
    -57, -40, -51, -16, // bylineSoonBelow
    19, 31, 100, 8, // publishedSoonAbove
    -44, -46, 24, 35, // furnitureAbove
    29, -101, 7, 56, // furnitureBelow
    0, -7, 33, -6, // furnitureNearAbove
    -3, -57, 110, 157, // creditedAbove
    -60, 103, 5, -15, // creditedBelow
    -67, 69, 0, -45, // bioAbove
    -54, -10, -1, -58, // boilerplateAbove
    21, -6, -6, 73, // relatedNearAbove
    -78, 30, -36, 20, // underRelated
    -86, -40, -1, -32, // underComments
    -15, 58, 9, -23, // proseAbove
    34, 2, 14, -6, // proseBelow
    -47, 53, 5, -4, // proseFarBelow
    9, -16, 27, -3, // rangeStarts
    19, -69, 0, 40, // rangeEnded
    4, -8, 43, -22, // inRange
    46, 21, -79, -1, // beforeRange
    -13, 54, 0, -3, // afterRange
  ],
  turn: [-1.93, -0.91],
};
