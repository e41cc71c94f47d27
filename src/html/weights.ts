import type { ChainWeights } from '../article/chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the markup of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    -3, -12, 0, 3, // always
    6, -4, -2, -7, // length
    -13, -4, -1, 6, // upToThreeWords
    5, -2, 1, 13, // overTwentyWords
    13, -9, -1, 2, // sentence
    4, -5, -3, 4, // prose
    5, -6, -8, 4, // twoSentences
    14, 1, 1, -2, // quotation
    9, -9, 0, -3, // functionWords
    3, 6, 6, -4, // capitals
    5, -3, 15, -4, // allCapitals
    -1, -7, -6, 1, // figures
    -5, -2, 0, 7, // lowerCaseStart
    -10, -8, 3, -1, // address
    -5, 1, 1, 8, // colon
    -8, -2, -4, -4, // ellipsis
    1, -5, 0, -1, // question
    4, -7, 0, 3, // listMarker
    0, 0, 0, 0, // table
    10, -10, -1, -1, // datedItem
    -10, 8, 0, 0, // title
    24, -11, 3, -3, // money
    11, -5, 7, -5, // said
    -8, -2, 5, -2, // reader
    -14, -7, 3, 9, // request
    -14, 16, -9, 2, // promotion
    -10, 2, 0, 2, // pageWords
    -20, 12, 0, -4, // furniture
    -3, 4, 0, -2, // relatedHeading
    -2, -3, 0, -3, // commentsHeading
    -12, 17, -7, 0, // credited
    -7, 3, -3, 0, // posed
    -2, -2, -1, 0, // byline
    1, -16, -6, -5, // published
    -20, 13, 0, 19, // bio
    -15, 0, 0, 6, // boilerplate
    -6, -6, 0, 6, // blankAbove
    -10, 0, 2, 0, // blankBelow
    1, -9, -3, 2, // spacedAsBody
    -3, -5, 3, 2, // notSpacedAsBody
    -9, -4, 5, -7, // shorterThanBody
    -28, 2, -4, 4, // repeated
    -4, 6, 6, -13, // likeAbove
    1, 2, -4, -3, // sentenceAbove
    -2, 9, 4, 6, // sentenceBelow
    -9, 8, 9, 8, // titleAbove
    3, -5, 0, -5, // titleBelow
    -1, -4, 0, -5, // titleSoonAbove
    -2, 5, 5, -2, // bylineSoonAbove
    -6, -5, -3, 0, // bylineSoonBelow
    2, 4, 7, -1, // publishedSoonAbove
    -8, -9, -5, 5, // furnitureAbove
    3, -14, 1, 12, // furnitureBelow
    -1, -2, 4, 3, // furnitureNearAbove
    2, 1, 18, 20, // creditedAbove
    -4, 16, 6, -2, // creditedBelow
    -4, 9, 0, -13, // bioAbove
    -5, 0, 0, -9, // boilerplateAbove
    12, 6, -1, 8, // relatedNearAbove
    -17, -5, -6, 3, // underRelated
    -12, -5, 0, -8, // underComments
    -1, 7, 1, -1, // proseAbove
    4, 1, 1, -1, // proseBelow
    -4, 4, 0, -1, // proseFarBelow
    7, -2, 8, 0, // rangeStarts
    2, -9, 0, 7, // rangeEnded
    -2, 4, 3, 1, // inRange
    6, -5, -5, 0, // beforeRange
    -6, 6, 0, 1, // afterRange
    -15, 7, -2, 4, // links
    0, 13, 6, 12, // allLinks
    0, -2, 8, 3, // linksAbove
    -4, 4, -5, 7, // linksBelow
    21, 2, 15, -9, // paragraph
    10, -19, 5, 0, // heading
    -6, -1, -5, 8, // topHeading
    27, -6, -3, -19, // item
    7, 1, -4, 0, // cell
    28, -16, 0, -11, // quote
    4, 14, 4, -1, // figure
    -22, -3, -6, -6, // aside
    0, 4, 0, 7, // article
    16, -9, 4, -1, // promisesStory
    -7, 12, -3, 2, // promisesOther
    0, -14, -1, 0, // doubtful
    3, -6, 0, -2, // broken
    15, -6, 6, 4, // sameParent
    -4, 6, 3, 2, // isParent
    3, 10, 8, -7, // samePath
    -14, 17, 3, 9, // sameParentAbove
    -5, 13, -2, 15, // sameParentBelow
    4, 13, -9, -24, // deeper
    -7, -2, -1, -3, // shallower
    12, 2, 6, 0, // sameParentSure
  ],
  turn: [-1.48, -1.35],
};
