import { isTitleLike, type Look } from './look.ts';
import { proseRange, type BlockRange } from './prose-range.ts';

/** A page as the features see it. */
interface Page {
  readonly looks: readonly Look[];
  /** The densest run of prose: a first guess at the body. */
  readonly range: BlockRange;
  /** Whether blank lines part the paragraphs of that run. */
  readonly isSpaced: boolean;
  /** Middle length, in words, of its paragraphs. */
  readonly median: number;
  /** Whether another block begins as this one does. */
  readonly repeated: readonly boolean[];
  /** Prose around each block, the nearer the heavier. */
  readonly proseAbove: Float64Array;
  readonly proseBelow: Float64Array;
  readonly proseFarBelow: Float64Array;
  /** How many blocks above, or below, the nearest of a kind stands. */
  readonly sinceByline: Int32Array;
  readonly sincePublished: Int32Array;
  readonly sinceFurniture: Int32Array;
  readonly sinceRelated: Int32Array;
  readonly sinceTitle: Int32Array;
  readonly untilByline: Int32Array;
  readonly untilFurniture: Int32Array;
  /** Whether a block stands in a list of other articles, or among readers' comments. */
  readonly underRelated: readonly boolean[];
  readonly underComments: readonly boolean[];
}

const ADDRESS = /https?:|www\./i;
const AT_SIGN = /\S@\S|(?:^|\s)@\w/;
const READER = /\b(?:you|your|our|us)\b/i;
const SAID = /\b(?:said|says|told|according to|announced|added)\b/;
const MONEY = /[$£€]\s?\d/;
const LIST_MARKER = /^(?:[-–*•▪·]|\d{1,3}[.)]|[a-z]\))\s/;
const PAGE_WORD = /\b(?:newsletters?|subscri(?:be|bers?|ption)|sign up|inbox|click|cookies?|privacy|advertis\w{1,9}|comments?|app|download|follow|twitter|facebook|instagram|email|website|copyright|rights reserved|©|terms|log in|account|podcast|photos?|video|image|gallery|related|more|read|share|stories|story|articles?)\b/gi;

const SOON = 6;
const NEAR = 4;

/** What speaks for or against a block's being of the body, by the block itself. */
const OF_BLOCK: Readonly<Record<string, (look: Look) => boolean | number>> = {
  always: () => true,
  length: ({ words }) => Math.log2(1 + Math.min(words, 127)) / 7,
  upToThreeWords: ({ words }) => words <= 3,
  overTwentyWords: ({ words }) => words > 20,
  sentence: ({ isSentence }) => isSentence,
  prose: ({ prose }) => prose / 60,
  twoSentences: ({ head }) => /[.!?]["”’]?\s["“‘]?\p{Lu}/u.test(head),
  quotation: ({ head }) => /["“”]/.test(head),
  functionWords: ({ functionWords }) => functionWords,
  capitals: ({ capitals }) => capitals,
  allCapitals: ({ head }) => head.length < 200 && !/[a-z]/.test(head) && head === head.toUpperCase() && /\p{Lu}/u.test(head),
  figures: ({ figures }) => figures,
  lowerCaseStart: ({ head }) => /^\p{Ll}/u.test(head),
  address: ({ head }) => ADDRESS.test(head) || (head.includes('@') && AT_SIGN.test(head)),
  colon: ({ head }) => head.endsWith(':'),
  ellipsis: ({ head }) => /(?:…|\.\.\.)$/.test(head.slice(-3)),
  question: ({ head }) => head.endsWith('?'),
  listMarker: ({ head }) => LIST_MARKER.test(head),
  table: ({ head }) => head.includes('\t'),
  datedItem: ({ head, isSentence, words }) => !isSentence && words > 4 && /\d/.test(head) && /\s[-–—:@|]+\s/.test(head),
  title: isTitleLike,
  money: ({ head }) => MONEY.test(head),
  said: ({ head }) => SAID.test(head),
  reader: ({ head }) => READER.test(head),
  request: ({ isRequest }) => isRequest,
  promotion: ({ isPromotion }) => isPromotion,
  pageWords: ({ head, words }) => Math.min(3, (head.match(PAGE_WORD) ?? []).length) / Math.max(3, Math.min(words, 20)),
  furniture: ({ isFurniture }) => isFurniture,
  relatedHeading: ({ isRelatedHeading }) => isRelatedHeading,
  commentsHeading: ({ isCommentsHeading }) => isCommentsHeading,
  credited: ({ isCredited }) => isCredited,
  posed: ({ isPosed }) => isPosed,
  byline: ({ isByline }) => isByline,
  published: ({ isPublished }) => isPublished,
  bio: ({ isBio }) => isBio,
  boilerplate: ({ isBoilerplate }) => isBoilerplate,
};

/** The same by what stands around it. */
const OF_SURROUNDINGS: Readonly<Record<string, (page: Page, i: number) => boolean | number>> = {
  blankAbove: ({ looks }, i) => i === 0 || looks[i].isBlankAbove,
  blankBelow: ({ looks }, i) => i + 1 === looks.length || looks[i + 1].isBlankAbove,
  spacedAsBody: ({ looks, isSpaced }, i) => isSpaced && looks[i].isBlankAbove,
  notSpacedAsBody: ({ looks, isSpaced }, i) => isSpaced && !looks[i].isBlankAbove,
  shorterThanBody: ({ looks, median }, i) => looks[i].isSentence && looks[i].words < median / 2,
  repeated: ({ repeated }, i) => repeated[i],
  likeAbove: ({ looks }, i) => !looks[i].isSentence && looks[i - 1]?.shape === looks[i].shape,
  sentenceAbove: ({ looks }, i) => looks[i - 1]?.isSentence,
  sentenceBelow: ({ looks }, i) => looks[i + 1]?.isSentence,
  titleAbove: ({ looks }, i) => i > 0 && isTitleLike(looks[i - 1]),
  titleBelow: ({ looks }, i) => i + 1 < looks.length && isTitleLike(looks[i + 1]),
  titleSoonAbove: ({ sinceTitle }, i) => sinceTitle[i] <= SOON + NEAR,
  bylineSoonAbove: ({ sinceByline }, i) => sinceByline[i] <= SOON,
  bylineSoonBelow: ({ looks, untilByline }, i) => looks[i].isByline || untilByline[i] <= SOON,
  publishedSoonAbove: ({ sincePublished }, i) => sincePublished[i] <= SOON,
  furnitureAbove: ({ sinceFurniture }, i) => sinceFurniture[i] === 1,
  furnitureBelow: ({ untilFurniture }, i) => untilFurniture[i] === 1,
  furnitureNearAbove: ({ sinceFurniture }, i) => sinceFurniture[i] <= NEAR,
  creditedAbove: ({ looks }, i) => looks[i - 1]?.isCredited,
  creditedBelow: ({ looks }, i) => looks[i + 1]?.isCredited,
  bioAbove: ({ looks }, i) => looks[i - 1]?.isBio,
  boilerplateAbove: ({ looks }, i) => looks[i - 1]?.isBoilerplate,
  relatedNearAbove: ({ sinceRelated }, i) => sinceRelated[i] < NEAR,
  underRelated: ({ underRelated }, i) => underRelated[i],
  underComments: ({ underComments }, i) => underComments[i],
  proseAbove: ({ proseAbove }, i) => proseAbove[i],
  proseBelow: ({ proseBelow }, i) => proseBelow[i],
  proseFarBelow: ({ proseFarBelow }, i) => proseFarBelow[i],
  rangeStarts: ({ range }, i) => i === range.first,
  rangeEnded: ({ range }, i) => i === range.end,
  inRange: ({ range }, i) => i >= range.first && i < range.end,
  beforeRange: ({ range }, i) => i < range.first && Math.exp((i + 1 - range.first) / 3),
  afterRange: ({ range }, i) => i >= range.end && Math.exp((range.end - i) / 3),
};

const ofBlock = Object.values(OF_BLOCK);
const ofSurroundings = Object.values(OF_SURROUNDINGS);

/** Names of the features, in the order of the weights. */
export const FEATURES: readonly string[] = [...Object.keys(OF_BLOCK), ...Object.keys(OF_SURROUNDINGS)];

/** The features of every block, a row of `FEATURES.length` numbers each. */
export function featureRows(looks: readonly Look[]): Float64Array {
  const page = survey(looks);
  const rows = new Float64Array(looks.length * FEATURES.length);
  let at = 0;
  // A row holds zeros already, and most of it stays so.
  const set = (value: boolean | number) => {
    if (value) rows[at] = Number(value);
    at++;
  };
  looks.forEach((look, i) => {
    for (const feature of ofBlock) set(feature(look));
    for (const feature of ofSurroundings) set(feature(page, i));
  });
  return rows;
}

function survey(looks: readonly Look[]): Page {
  const range = proseRange(looks);
  const paragraphs = looks.slice(range.first, range.end).filter(({ prose }) => prose >= 12);
  const lengths = paragraphs.map(({ words }) => words).sort((a, b) => a - b);
  const spaced = paragraphs.filter(({ isBlankAbove }) => isBlankAbove).length;
  return {
    looks,
    range,
    isSpaced: spaced > (paragraphs.length - spaced) * 2,
    median: lengths[lengths.length >> 1] ?? 20,
    repeated: repeatedBeginnings(looks),
    proseAbove: proseAbove(looks, 0.5),
    proseBelow: proseAbove(looks.toReversed(), 0.5).reverse(),
    proseFarBelow: proseAbove(looks.toReversed(), 0.85).reverse(),
    sinceByline: since(looks, ({ isByline }) => isByline),
    sincePublished: since(looks, ({ isPublished }) => isPublished),
    sinceFurniture: since(looks, ({ isFurniture }) => isFurniture),
    sinceRelated: since(looks, ({ isRelatedHeading }) => isRelatedHeading),
    sinceTitle: since(looks, (look) => isTitleLike(look) && look.words >= 6),
    untilByline: until(looks, ({ isByline }) => isByline),
    untilFurniture: until(looks, ({ isFurniture }) => isFurniture),
    underRelated: underRelated(looks),
    underComments: underComments(looks),
  };
}

function repeatedBeginnings(looks: readonly Look[]): boolean[] {
  const repeated = looks.map(() => false);
  const seen = new Map<string, number>();
  looks.forEach(({ head }, i) => {
    const beginning = head.slice(0, 80).toLowerCase();
    const before = seen.get(beginning);
    if (before === undefined) seen.set(beginning, i);
    else repeated[i] = repeated[before] = true;
  });
  return repeated;
}

function proseAbove(looks: readonly Look[], rate: number): Float64Array {
  const sums = new Float64Array(looks.length);
  for (let i = 1; i < looks.length; i++) sums[i] = sums[i - 1] * rate + (looks[i - 1].prose / 60) * (1 - rate);
  return sums;
}

function shareOfProseAbove(looks: readonly Look[]): Float64Array {
  const total = looks.reduce((sum, { prose }) => sum + prose, 0) || 1;
  const shares = new Float64Array(looks.length);
  for (let i = 1; i < looks.length; i++) shares[i] = shares[i - 1] + looks[i - 1].prose / total;
  return shares;
}

const FAR_OFF = 1 << 30;

/** For each block, how many blocks above it the nearest of the kind stands. */
function since(looks: readonly Look[], is: (look: Look) => boolean): Int32Array {
  const distances = new Int32Array(looks.length);
  for (let i = 0, distance = FAR_OFF; i < looks.length; i++) {
    distances[i] = distance;
    distance = is(looks[i]) ? 1 : Math.min(distance + 1, FAR_OFF);
  }
  return distances;
}

/** The same downwards. */
function until(looks: readonly Look[], is: (look: Look) => boolean): Int32Array {
  return since(looks.toReversed(), is).reverse();
}

/** A list of other articles goes on until a sentence of some length. */
function underRelated(looks: readonly Look[]): boolean[] {
  let under = false;
  return looks.map(({ isRelatedHeading, isSentence, words }) => {
    if (isRelatedHeading) under = true;
    else if (isSentence && words > 12) under = false;
    return under && !isRelatedHeading;
  });
}

/** Comments go on to the end of the page; a heading of that name above the article is a link down to them. */
function underComments(looks: readonly Look[]): boolean[] {
  const proseSeen = shareOfProseAbove(looks);
  let under = false;
  return looks.map(({ isCommentsHeading }, i) => (under ||= isCommentsHeading && proseSeen[i] > 0.15));
}
