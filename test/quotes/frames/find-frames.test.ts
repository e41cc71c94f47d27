import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../src/quotes/frames/find-frames.ts';
import { layOut } from '../../../src/quotes/layout.ts';
import { read, wordsOf } from '../../reading.ts';

/** Each act of speaking that the first sentence tells: what stands before, who, by what words, and what follows. */
function frames(sentence: string): string[] {
  const reading = read(sentence);
  return findFrames(layOut(reading), 0).map(({ before, source, cue, after }) =>
    [before, source, cue, after].map((range) => wordsOf(reading, range) ?? '').join(' | '));
}

describe('a verb and its subject', () => {
  it.each([
    ['The harbour master said that the ferry would sail.', ' | The harbour master | said | the ferry would sail.'],
    ['The harbour master said the ferry would sail.', ' | The harbour master | said | the ferry would sail.'],
    ['Mr. Okoro warned on Friday that wells were running dry.', ' | Mr. Okoro | warned | wells were running dry.'],
    ['Dr. Lund told reporters that the test had failed.', ' | Dr. Lund | told | the test had failed.'],
    ['The envoy urged both sides to hold their fire.', ' | The envoy | urged | to hold their fire.'],
    ['Priya Nair said: “We are not done.”', ' | Priya Nair | said | “We are not done.”'],
    ['Priya Nair, the club’s captain, said, “We are not done.”', ' | Priya Nair, the club’s captain | said | “We are not done.”'],
    ['Mr. Reyes, who was hurt in the crash, said the brakes had failed.', ' | Mr. Reyes, who was hurt in the crash | said | the brakes had failed.'],
    ['The reviewer called the film “a long nap.”', ' | The reviewer | called | “a long nap.”'],
    ['The inspectors rated the bridge as “poor” in May.', ' | The inspectors | rated | the bridge as “poor” in May.'],
    ['The leader of the Greens (East) branded the plan “a stunt”.', ' | The leader of the Greens (East) | branded | the plan “a stunt”.'],
    ['The mayor herself said the ferry would sail.', ' | The mayor | said | the ferry would sail.'],
    ['The film cuts to footage of Priya Nair saying: “We are not done.”', ' | Priya Nair | saying | “We are not done.”'],
    ['The film showed a row of farmers — twins, mostly — declaring: “We are not done.”', ' | a row of farmers — twins, mostly | declaring | “We are not done.”'],
    ['The mayor left the house of Priya Nair saying: “We are not done.”', ' | The mayor | saying | “We are not done.”'],
    ['A man behind him said that the ferry would sail.', ' | A man behind him | said | the ferry would sail.'],
    ['In a letter to the court, Priya Nair, 68, said the ferry would sail.', ' | Priya Nair, 68 | said | the ferry would sail.'],
    ['Priya Nair, of Ashton, Md., who watched it, said the ferry would sail.', ' | Priya Nair, of Ashton, Md., who watched it | said | the ferry would sail.'],
    ['Ann Lee, Dan Mora and Priya Nair said the ferry would sail.', ' | Ann Lee, Dan Mora and Priya Nair | said | the ferry would sail.'],
    ['In Leeds, Dan Mora and Priya Nair said the ferry would sail.', ' | Dan Mora and Priya Nair | said | the ferry would sail.'],
    ['The fee — though Ms. Lund says it is fair — was cut.', ' | Ms. Lund | says | it is fair'],
    ['The fee -- critics called it “a bad joke” -- was cut.', ' | critics | called | “a bad joke”'],
    ['The harbour master — a former pilot — said the ferry — now late — would sail.', ' | The harbour master — a former pilot | said | the ferry — now late — would sail.'],
    ['After “a wait — a long one” critics say the fee — a tax — is fair.', ' | critics | say | the fee — a tax — is fair.'],
    ['Prosecutors alleged that the ledger was forged.', ' | Prosecutors | alleged | the ledger was forged.'],
  ])('%s', (sentence, expected) => {
    expect(frames(sentence)).toEqual([expected]);
  });
});

describe('a verb after what is said', () => {
  it.each([
    ['“We are not done,” Priya Nair said.', '“We are not done,” | Priya Nair | said | '],
    ['“We are not done,” said Priya Nair.', '“We are not done,” | Priya Nair | said | '],
    ['“We are not done,” said Priya Nair, the club’s captain.', '“We are not done,” | Priya Nair, the club’s captain | said | '],
    ['“We are not done,” she said when we met.', '“We are not done,” | she | said | '],
    ['“We are not done,” said the other.', '“We are not done,” | the other | said | '],
    ['“We are not done!” she thundered.', '“We are not done!” | she | thundered | '],
    ['“We are not done,” Priya Nair, a chemist at Larch Foods in Leeds, Kent, and a poet in Ashton, Md., said.', '“We are not done,” | Priya Nair, a chemist at Larch Foods in Leeds, Kent, and a poet in Ashton, Md. | said | '],
    ['“We are not done,” study lead author Priya Nair, a chemist, said.', '“We are not done,” | study lead author Priya Nair, a chemist | said | '],
    ['The ferry would sail at dawn, the harbour master said.', 'The ferry would sail at dawn | the harbour master | said | '],
    ['The ferry would sail at dawn, the harbour master said, as a storm gathered.', 'The ferry would sail at dawn | the harbour master | said | '],
    ['The ferry, the harbour master said, would sail at dawn.', 'The ferry | the harbour master | said | would sail at dawn.'],
    ['The ferry, said the harbour master, would sail at dawn.', 'The ferry | the harbour master | said | would sail at dawn.'],
    ['“We are not done,” said Priya Nair, whose left arm was bandaged.', '“We are not done,” | Priya Nair | said | '],
    ['“We are not done,” said Priya Nair, back from a tour that nearly broke the club.', '“We are not done,” | Priya Nair | said | '],
    ['On Channel 9’s “Morning Line,” Priya Nair said that the season was over.', ' | Priya Nair | said | the season was over.'],
    ['On this week’s edition of “Morning Line,” Priya Nair said that the season was over.', ' | Priya Nair | said | the season was over.'],
    ['In her book, “Away Days,” Priya Nair said that the season was over.', ' | Priya Nair | said | the season was over.'],
    ['Over the noise, “Never,” Priya Nair said.', 'Over the noise, “Never,” | Priya Nair | said | '],
    ['Priya Nair told Channel 9’s “Morning Line” on Friday that the season was over.', ' | Priya Nair | told | the season was over.'],
    ['The pier was “a good start,” as Priya Nair told the club.', '“a good start,” | Priya Nair | told | '],
    ['The pier was “a good start”, as Priya Nair told the club.', '“a good start”, | Priya Nair | told | '],
    ['“We are not done,” Priya Nair said, “and they know it.”', '“We are not done,” | Priya Nair | said | “and they know it.”'],
  ])('%s', (sentence, expected) => {
    expect(frames(sentence)).toEqual([expected]);
  });
});

describe('a verb that announces nothing', () => {
  it.each([
    'A self-described “quiet idler” left the hall.',
    'The now-derided “old guard” left the hall.',
  ])('%s', (sentence) => {
    expect(frames(sentence)).toEqual([]);
  });
});

describe('a verb in the passive', () => {
  it.each([
    ['The plan was described by the union as “a slow goodbye.”', ' | the union | described | “a slow goodbye.”'],
    ['Within hours it was labelled “a stunt” by the Greens’ leader, Marta Sosa.', ' | the Greens’ leader, Marta Sosa | labelled | “a stunt”'],
    ['The plan, condemned by doctors as “reckless,” was dropped.', ' | doctors | condemned | “reckless,”'],
    ['The plan was condemned on Friday by doctors as a “reckless” step.', ' | doctors | condemned | a “reckless” step.'],
    ['They were warned by the harbour master that the pier was “rotten through”.', ' | the harbour master | warned | the pier was “rotten through”.'],
    ['She had been asked by the porter whether the lift was “any good”.', ' | the porter | asked | whether the lift was “any good”.'],
  ])('%s', (sentence, expected) => {
    expect(frames(sentence)).toEqual([expected]);
  });

  it.each([
    'The plan was described by the union in a report.',
    'They were warned by the harbour master that the pier was rotten.',
    'He was called by a man that hummed “Moon Tide.”',
    'They were warned by a man who hummed “Moon Tide.”',
    'The plan was described as “a slow goodbye” and mourned by the union.',
    'He was called by a man who hummed “Moon Tide.”',
  ])('not: %s', (sentence) => {
    expect(frames(sentence)).toEqual([]);
  });
});

describe('according to', () => {
  it.each([
    ['Rents rose by a tenth, according to the housing ministry.', 'Rents rose by a tenth | the housing ministry | according to | '],
    ['According to the housing ministry, rents rose by a tenth.', ' | the housing ministry | According to | rents rose by a tenth.'],
    ['According to the report, which was leaked on Monday, rents rose by a tenth.', ' | the report | According to | rents rose by a tenth.'],
    ['Rents rose by a tenth, according to the report, which was leaked on Monday.', 'Rents rose by a tenth | the report | according to | '],
    ['According to a complaint filed in Leeds, rents rose by a tenth.', ' | a complaint | According to | rents rose by a tenth.'],
    ['According to the report, which was leaked on Monday.', ' | the report | According to | '],
    ['According to the paper, Ruth Abara said that rents were “a scandal”.', ' | Ruth Abara | said | rents were “a scandal”.'],
    ['According to the paper, Ruth Abara said that rents were high.', ' | the paper | According to | Ruth Abara said that rents were high.'],
    ['Rents, according to the housing ministry, rose by a tenth.', 'Rents | the housing ministry | according to | '],
  ])('%s', (sentence, expected) => {
    expect(frames(sentence)).toEqual([expected]);
  });
});

describe('a noun that announces', () => {
  it.each([
    ['Ms. Dee’s claim that the vote was bought drew laughter.', 'Ms. Dee', 'claim'],
    ['Her dire warning that the dam would burst went unheard.', 'Her', 'warning'],
    ['The board ignored their promise that nobody would lose a job.', 'their', 'promise'],
  ])('%s', (sentence, source, cue) => {
    expect(frames(sentence).map((frame) => frame.split(' | ').slice(1, 3))).toContainEqual([source, cue]);
  });

  it('not without somebody whose it is', () => {
    expect(frames('The claim that the vote was bought drew laughter.')).toEqual([]);
  });
});

describe('several acts in one sentence', () => {
  it.each([
    ['The minister said that the road was safe and added that nobody need worry.', ['The minister | said | the road was safe', 'The minister | added | nobody need worry.']],
    ['The minister said the road was safe and added that nobody need worry.', ['The minister | said | the road was safe', 'The minister | added | nobody need worry.']],
    ['Ms. Dee said that the count was fair, adding that she would not appeal.', ['Ms. Dee | said | the count was fair', 'Ms. Dee | adding | she would not appeal.']],
    ['The minister said the road was safe, and the mayor warned that it was not.', ['The minister | said | the road was safe', 'the mayor | warned | it was not.']],
    ['The nurse said that the patient had said he was cold.', ['The nurse | said | the patient had said he was cold.']],
  ])('%s', (sentence, expected) => {
    expect(frames(sentence).map((frame) => frame.split(' | ').slice(1).join(' | '))).toEqual(expected);
  });
});

describe('after a cue within what is said', () => {
  it.each([
    ['the clause goes on', 'The ferry, she said, at dusk had left.', 'The ferry | she | said | at dusk had left.'],
    ['it goes on after marks', '“The ferry,” she said, had left.', '“The ferry,” | she | said | had left.'],
    ['a clause tells the scene', '“We left,” she said, before the mayor ruled that it was late.', '“We left,” | she | said | before the mayor ruled that it was late.'],
    ['the scene is told', '“The ferry,” she said, in a voice that shook.', '“The ferry,” | she | said | '],
  ])('%s', (_, sentence, expected) => {
    expect(frames(sentence)[0]).toBe(expected);
  });
});

it('what announces nothing takes nothing from the frame after it', () => {
  expect(frames('The club was “hurt” by the letters she wrote to her old coach, a friend said last night.').at(-1)).toBe('The club was “hurt” by the letters she wrote to her old coach | a friend | said | ');
});

describe('no act of speaking', () => {
  it.each([
    'The ferry sailed at dawn with forty people aboard.',
    'The mayor was told that the bridge would close.',
    'He is described as a quiet man.',
    'The said bridge was closed.',
    '“So I rang the bell,” a habit that rhymes with the town.',
  ])('%s', (sentence) => {
    expect(frames(sentence)).toEqual([]);
  });
});
