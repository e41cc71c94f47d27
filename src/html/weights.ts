import type { ChainWeights } from '../article/chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the markup of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    [-0.17, -0.58, 0, 0.17], // always
    [0.3, -0.21, -0.09, -0.35], // length
    [-0.63, -0.22, -0.04, 0.32], // upToThreeWords
    [0.25, -0.12, 0.05, 0.66], // overTwentyWords
    [0.64, -0.43, -0.05, 0.09], // sentence
    [0.21, -0.23, -0.17, 0.18], // prose
    [0.23, -0.3, -0.37, 0.21], // twoSentences
    [0.69, 0.07, 0.05, -0.1], // quotation
    [0.46, -0.45, 0, -0.16], // functionWords
    [0.14, 0.28, 0.3, -0.22], // capitals
    [0.25, -0.13, 0.77, -0.21], // allCapitals
    [-0.04, -0.34, -0.3, 0.07], // figures
    [-0.24, -0.1, -0.02, 0.37], // lowerCaseStart
    [-0.47, -0.37, 0.15, -0.04], // address
    [-0.26, 0.07, 0.04, 0.38], // colon
    [-0.38, -0.11, -0.2, -0.2], // ellipsis
    [0.07, -0.25, -0.01, -0.06], // question
    [0.19, -0.32, 0, 0.14], // listMarker
    [0, 0, 0, 0], // table
    [0.5, -0.49, -0.04, -0.03], // datedItem
    [-0.52, 0.39, -0.01, 0.01], // title
    [1.19, -0.56, 0.17, -0.15], // money
    [0.57, -0.24, 0.35, -0.25], // said
    [-0.39, -0.09, 0.27, -0.1], // reader
    [-0.7, -0.33, 0.16, 0.46], // request
    [-0.69, 0.79, -0.46, 0.1], // promotion
    [-0.48, 0.11, 0, 0.11], // pageWords
    [-0.98, 0.62, -0.02, -0.19], // furniture
    [-0.17, 0.19, -0.02, -0.11], // relatedHeading
    [-0.09, -0.15, 0, -0.14], // commentsHeading
    [-0.59, 0.82, -0.35, 0.02], // credited
    [-0.35, 0.17, -0.13, 0], // posed
    [-0.08, -0.09, -0.07, 0.01], // byline
    [0.04, -0.82, -0.29, -0.24], // published
    [-1, 0.62, 0, 0.93], // bio
    [-0.73, -0.01, 0, 0.29], // boilerplate
    [-0.3, -0.28, 0.02, 0.28], // blankAbove
    [-0.48, -0.01, 0.12, 0], // blankBelow
    [0.07, -0.46, -0.15, 0.09], // spacedAsBody
    [-0.14, -0.27, 0.15, 0.08], // notSpacedAsBody
    [-0.47, -0.19, 0.23, -0.36], // shorterThanBody
    [-1.41, 0.12, -0.19, 0.22], // repeated
    [-0.2, 0.28, 0.31, -0.62], // likeAbove
    [0.07, 0.1, -0.21, -0.17], // sentenceAbove
    [-0.08, 0.43, 0.18, 0.29], // sentenceBelow
    [-0.45, 0.41, 0.46, 0.42], // titleAbove
    [0.14, -0.25, 0.01, -0.24], // titleBelow
    [-0.06, -0.19, 0.01, -0.27], // titleSoonAbove
    [-0.1, 0.23, 0.23, -0.11], // bylineSoonAbove
    [-0.28, -0.23, -0.15, -0.02], // bylineSoonBelow
    [0.08, 0.22, 0.35, -0.06], // publishedSoonAbove
    [-0.38, -0.46, -0.26, 0.26], // furnitureAbove
    [0.17, -0.7, 0.06, 0.59], // furnitureBelow
    [-0.04, -0.12, 0.19, 0.15], // furnitureNearAbove
    [0.08, 0.06, 0.89, 0.99], // creditedAbove
    [-0.21, 0.82, 0.27, -0.09], // creditedBelow
    [-0.18, 0.46, 0, -0.66], // bioAbove
    [-0.26, -0.01, 0, -0.47], // boilerplateAbove
    [0.61, 0.31, -0.05, 0.4], // relatedNearAbove
    [-0.84, -0.24, -0.29, 0.16], // underRelated
    [-0.6, -0.26, -0.01, -0.38], // underComments
    [-0.04, 0.33, 0.07, -0.06], // proseAbove
    [0.18, 0.06, 0.05, -0.04], // proseBelow
    [-0.21, 0.2, 0.02, -0.04], // proseFarBelow
    [0.35, -0.1, 0.39, -0.02], // rangeStarts
    [0.08, -0.43, 0, 0.32], // rangeEnded
    [-0.09, 0.2, 0.16, 0.04], // inRange
    [0.3, -0.26, -0.23, 0], // beforeRange
    [-0.29, 0.29, 0, 0.06], // afterRange
    [-0.73, 0.36, -0.11, 0.23], // links
    [-0.01, 0.65, 0.31, 0.61], // allLinks
    [0, -0.11, 0.4, 0.14], // linksAbove
    [-0.22, 0.18, -0.25, 0.37], // linksBelow
    [1.04, 0.09, 0.73, -0.45], // paragraph
    [0.48, -0.93, 0.22, -0.03], // heading
    [-0.3, -0.05, -0.22, 0.38], // topHeading
    [1.33, -0.32, -0.14, -0.93], // item
    [0.35, 0.07, -0.22, 0], // cell
    [1.4, -0.79, -0.01, -0.53], // quote
    [0.22, 0.68, 0.18, -0.03], // figure
    [-1.11, -0.14, -0.28, -0.32], // aside
    [0.01, 0.19, -0.02, 0.35], // article
    [0.78, -0.45, 0.19, -0.06], // promisesStory
    [-0.37, 0.62, -0.14, 0.08], // promisesOther
    [-0.02, -0.72, -0.04, -0.01], // doubtful
    [0.14, -0.3, -0.02, -0.11], // broken
    [0.77, -0.28, 0.31, 0.21], // sameParent
    [-0.2, 0.32, 0.13, 0.11], // isParent
    [0.17, 0.48, 0.39, -0.36], // samePath
    [-0.69, 0.86, 0.15, 0.46], // sameParentAbove
    [-0.25, 0.64, -0.09, 0.77], // sameParentBelow
    [0.22, 0.67, -0.44, -1.18], // deeper
    [-0.34, -0.08, -0.05, -0.16], // shallower
    [0.58, 0.09, 0.28, -0.01], // sameParentSure
  ],
  turn: [-1.48, -1.35],
};
