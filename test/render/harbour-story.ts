import { makeAnalysis } from './make-analysis.ts';

/** A story with everything a page can bring, for the tests of all pictures. */
export const harbourStory = makeAnalysis({
  blocks: [
    ['furniture', 'Skip to content'],
    ['furniture', 'Subscribe for $1'],
    ['headline', 'Navy Ships Face Off in Disputed Strait as Ministers Call for Calm'],
    ['dek', 'Two patrol boats collided before dawn, and each government blames the other'],
    ['byline', 'By Ruth Adeyemi and Tomás Vela'],
    ['caption', 'A patrol boat leaves Port Alden on Tuesday. (Ruth Adeyemi/The Harbor Ledger)'],
    ['body', 'PORT ALDEN, Marisia — Two patrol boats collided in the Sorrel Strait before dawn on Tuesday, wounding four sailors and pushing a year-old dispute over fishing grounds to its most dangerous point yet.'],
    ['body', '“We will not be driven from our own waters,” Defense Minister Elena Marsh said. “Whoever rams one of our boats again will be met with force.”'],
    ['body', 'A senior official of the neighboring government said that the Marisian captain had ignored “three clear warnings” and that the navy was ready to close the strait.'],
    ['subheading', 'A Fragile Truce'],
    ['body', 'Fishing crews on both shores have kept an informal truce since the spring, sharing weather reports and, now and then, diesel.'],
    ['body', '“My grandfather fished here, and his father before him, and nobody ever asked them which flag the herring belonged to,” said Jonah Pell, who owns two trawlers. “Now my wife asks me every morning whether I am coming back, and I tell her yes, because what else can I tell her, and then I count the gray hulls on the horizon until it is time to haul the nets in.”'],
    ['listItem', 'The strait carries a fifth of the region’s grain.'],
    ['body', 'According to the Harbor Safety Board, radio traffic shows that both captains tried to turn. “He told me, ‘Hard to port, hard to port,’ and then the line went dead,” the board’s chair, Amira Osei, recalled.'],
    ['body', 'The two foreign ministers agreed to meet on Friday, and both praised the rescue crews who worked together through the night.'],
    ['furniture', 'More from World'],
    ['furniture', '© 2026 The Harbor Ledger'],
  ],
  authors: ['Ruth Adeyemi', 'Tomás Vela'],
  place: 'PORT ALDEN, Marisia',
  speakers: [
    { name: 'Elena Marsh', roles: ['Defense Minister'] },
    { name: 'a senior official of the neighboring government', kind: 'unnamed' },
    { name: 'Jonah Pell', roles: ['who owns two trawlers'] },
    { name: 'Harbor Safety Board', kind: 'organization' },
    { name: 'Amira Osei', roles: ['the board’s chair'] },
  ],
  quotes: [
    { content: ['We will not be driven from our own waters,', 'Whoever rams one of our boats again will be met with force.'], cue: 'said', source: 'Defense Minister Elena Marsh', speaker: 's1' },
    { content: ['the Marisian captain had ignored “three clear warnings” and that the navy was ready to close the strait'], kind: 'mixed', cue: 'said', speaker: 's2' },
    { content: ['My grandfather fished here, and his father before him, and nobody ever asked them which flag the herring belonged to,', 'Now my wife asks me every morning whether I am coming back, and I tell her yes, because what else can I tell her, and then I count the gray hulls on the horizon until it is time to haul the nets in.'], speaker: 's3' },
    { content: ['radio traffic shows that both captains tried to turn'], kind: 'indirect', cue: 'According to', source: 'the Harbor Safety Board', speaker: 's4' },
    { content: ['He told me, ‘Hard to port, hard to port,’ and then the line went dead,'], cue: 'recalled', speaker: 's5' , confidence: 0.62 },
    { content: ['Hard to port, hard to port,'], quotedWithin: 'q5' },
  ],
  tone: [[0.72, -0.5], [0.81, -0.3], [0.6, -0.2], [0.12, 0.2], [0.3, -0.05], [0.35, -0.3], [0.2, 0.6]],
  evidence: [['collided', 0.2], ['dispute', 0.12], ['dangerous', 0.1], ['force', 0.3], ['warnings', 0.15], ['truce', -0.2], ['agreed', -0.1]],
});
