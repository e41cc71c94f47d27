import type { ChainWeights } from '../article/chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the markup of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    -17, -58, 0, 17, // always
    30, -21, -9, -35, // length
    -63, -22, -3, 32, // upToThreeWords
    25, -12, 5, 66, // overTwentyWords
    65, -43, -5, 9, // sentence
    21, -23, -17, 18, // prose
    23, -30, -38, 21, // twoSentences
    69, 7, 5, -10, // quotation
    46, -45, 0, -16, // functionWords
    14, 28, 30, -22, // capitals
    25, -13, 77, -21, // allCapitals
    -4, -35, -30, 7, // figures
    -24, -10, -2, 37, // lowerCaseStart
    -48, -38, 15, -4, // address
    -26, 7, 4, 38, // colon
    -38, -11, -20, -20, // ellipsis
    7, -25, -1, -6, // question
    19, -33, 0, 14, // listMarker
    0, 0, 0, 0, // table
    50, -49, -4, -3, // datedItem
    -52, 39, -1, 1, // title
    119, -56, 17, -15, // money
    57, -24, 35, -25, // said
    -39, -9, 27, -11, // reader
    -70, -33, 16, 46, // request
    -69, 80, -46, 11, // promotion
    -48, 11, 0, 11, // pageWords
    -98, 62, -2, -19, // furniture
    -17, 19, -2, -11, // relatedHeading
    -9, -15, 0, -14, // commentsHeading
    -59, 83, -35, 2, // credited
    -35, 17, -13, 0, // posed
    -8, -9, -7, 1, // byline
    4, -82, -29, -24, // published
    -100, 63, 0, 93, // bio
    -73, -1, 0, 29, // boilerplate
    -31, -28, 2, 28, // blankAbove
    -49, -1, 12, 0, // blankBelow
    7, -46, -15, 9, // spacedAsBody
    -14, -27, 15, 8, // notSpacedAsBody
    -47, -19, 23, -36, // shorterThanBody
    -141, 12, -19, 22, // repeated
    -20, 28, 31, -63, // likeAbove
    7, 10, -21, -17, // sentenceAbove
    -8, 43, 18, 29, // sentenceBelow
    -45, 41, 46, 42, // titleAbove
    14, -25, 2, -24, // titleBelow
    -6, -19, 1, -27, // titleSoonAbove
    -10, 23, 23, -11, // bylineSoonAbove
    -28, -23, -14, -2, // bylineSoonBelow
    8, 22, 35, -6, // publishedSoonAbove
    -38, -46, -26, 26, // furnitureAbove
    17, -70, 6, 59, // furnitureBelow
    -4, -12, 19, 15, // furnitureNearAbove
    8, 6, 90, 100, // creditedAbove
    -21, 82, 28, -9, // creditedBelow
    -18, 47, 0, -66, // bioAbove
    -26, -1, 0, -47, // boilerplateAbove
    61, 32, -5, 40, // relatedNearAbove
    -84, -24, -29, 16, // underRelated
    -60, -26, -1, -38, // underComments
    -4, 33, 7, -6, // proseAbove
    18, 6, 5, -4, // proseBelow
    -21, 20, 2, -4, // proseFarBelow
    35, -10, 39, -2, // rangeStarts
    8, -43, 0, 33, // rangeEnded
    -9, 20, 16, 4, // inRange
    30, -26, -24, 0, // beforeRange
    -29, 29, 0, 7, // afterRange
    -73, 36, -11, 22, // links
    -1, 66, 31, 61, // allLinks
    1, -12, 40, 14, // linksAbove
    -22, 18, -25, 37, // linksBelow
    104, 9, 73, -45, // paragraph
    48, -93, 23, -2, // heading
    -30, -5, -23, 38, // topHeading
    133, -32, -14, -93, // item
    35, 7, -22, 0, // cell
    141, -79, -1, -53, // quote
    22, 68, 18, -3, // figure
    -112, -14, -28, -32, // aside
    1, 19, -2, 35, // article
    78, -45, 19, -6, // promisesStory
    -37, 62, -14, 8, // promisesOther
    -2, -72, -4, -1, // doubtful
    14, -30, -2, -11, // broken
    77, -28, 31, 21, // sameParent
    -20, 32, 13, 11, // isParent
    17, 48, 39, -36, // samePath
    -69, 86, 15, 47, // sameParentAbove
    -25, 64, -9, 77, // sameParentBelow
    22, 67, -44, -118, // deeper
    -34, -8, -5, -16, // shallower
    58, 9, 28, -1, // sameParentSure
  ],
  steps: 100,
  turn: [-1.48, -1.35],
};
