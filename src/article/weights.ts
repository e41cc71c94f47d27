import type { ChainWeights } from './chain.ts';

/**
 * Written by scripts/structure/fit.ts: a linear chain fitted by maximum likelihood with a quadratic penalty on
 * the text of 90 English web pages with a hand-marked body (article-extraction-benchmark, MIT).
 * No text of them is here.
 */
export const WEIGHTS: ChainWeights = {
  features: [
    [0.53, -1.19, 0, -0.22], // always
    [0.19, 0.08, 0.1, -0.71], // length
    [-0.68, -0.27, -0.2, 0.32], // upToThreeWords
    [0.36, -0.01, 0.32, 0.87], // overTwentyWords
    [1.06, -0.6, 0, -0.35], // sentence
    [0.42, -0.26, -0.15, 0.25], // prose
    [0.09, -0.28, -0.22, 0.44], // twoSentences
    [0.16, 0.02, 0.11, -0.33], // quotation
    [0.45, -0.09, -0.11, -0.36], // functionWords
    [-0.95, 0.18, 0.79, -0.37], // capitals
    [0.55, 0.09, 0.72, -0.26], // allCapitals
    [-0.23, 0.06, -0.33, 0.11], // figures
    [-0.27, -0.23, -0.42, 0.74], // lowerCaseStart
    [0.35, 0.1, 0.62, -0.2], // address
    [-0.12, -0.04, 0.08, 0.37], // colon
    [-0.39, -0.08, -0.17, -0.23], // ellipsis
    [0.07, -0.46, 0.05, -0.11], // question
    [0.5, -0.73, -0.01, 0.2], // listMarker
    [0.74, -0.22, -0.24, 0], // table
    [0.95, -0.73, -0.13, -0.01], // datedItem
    [-0.47, 0.25, 0.14, 0.13], // title
    [1.1, -0.6, 0.24, -0.43], // money
    [0.59, -0.38, 0.17, -0.3], // said
    [-0.29, -0.56, 0.26, 0.19], // reader
    [-0.88, -0.02, 0.32, 0.43], // request
    [-0.96, 0.59, -0.36, 0.35], // promotion
    [-0.68, -0.25, 0.13, 0.22], // pageWords
    [-1.57, 0.79, -0.08, -0.02], // furniture
    [-0.43, -0.09, -0.01, 0.03], // relatedHeading
    [-0.36, -0.13, -0.01, 0.18], // commentsHeading
    [-1.11, 1.03, -0.41, 0.09], // credited
    [-0.81, -0.17, -0.3, 0], // posed
    [-0.24, -0.16, -0.08, -0.1], // byline
    [0.03, -0.36, -0.45, 0.06], // published
    [-1.13, 0.7, 0, 1.01], // bio
    [-1.14, -0.07, 0, 0.51], // boilerplate
    [0.41, 0, 0.8, 0.43], // blankAbove
    [0.41, -0.16, 1.28, -0.3], // blankBelow
    [-0.23, 0.89, 0.38, 0.27], // spacedAsBody
    [-0.12, 0.62, -0.38, -0.48], // notSpacedAsBody
    [-0.78, -0.63, 0.04, -0.63], // shorterThanBody
    [-1.95, 0.12, 0.41, -0.09], // repeated
    [0.39, 0.18, 0.48, -0.58], // likeAbove
    [-0.46, 0.06, -0.51, -0.29], // sentenceAbove
    [-0.4, 0.51, 0.6, 0.18], // sentenceBelow
    [-0.49, 0.28, 0.41, 0.22], // titleAbove
    [0.25, -0.47, 0.33, -0.41], // titleBelow
    [0, -0.33, -0.11, -0.93], // titleSoonAbove
    [-0.26, 0.15, 0.64, -0.02], // bylineSoonAbove
    [-0.57, -0.4, -0.51, -0.16], // bylineSoonBelow
    [0.19, 0.31, 1, 0.08], // publishedSoonAbove
    [-0.44, -0.46, 0.24, 0.35], // furnitureAbove
    [0.29, -1.01, 0.07, 0.56], // furnitureBelow
    [0, -0.07, 0.33, -0.06], // furnitureNearAbove
    [-0.03, -0.57, 1.1, 1.57], // creditedAbove
    [-0.6, 1.03, 0.05, -0.15], // creditedBelow
    [-0.67, 0.69, 0, -0.45], // bioAbove
    [-0.54, -0.1, -0.01, -0.58], // boilerplateAbove
    [0.21, -0.06, -0.06, 0.73], // relatedNearAbove
    [-0.78, 0.3, -0.36, 0.2], // underRelated
    [-0.86, -0.4, -0.01, -0.32], // underComments
    [-0.15, 0.58, 0.09, -0.23], // proseAbove
    [0.34, 0.02, 0.14, -0.06], // proseBelow
    [-0.47, 0.53, 0.05, -0.04], // proseFarBelow
    [0.09, -0.16, 0.27, -0.03], // rangeStarts
    [0.19, -0.69, 0, 0.4], // rangeEnded
    [0.04, -0.08, 0.43, -0.22], // inRange
    [0.46, 0.21, -0.79, -0.01], // beforeRange
    [-0.13, 0.54, 0, -0.03], // afterRange
  ],
  turn: [-1.93, -0.91],
};
