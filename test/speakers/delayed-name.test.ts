import { describe, expect, it } from 'vitest';
import { namesOf, speakersOf } from './attributed.ts';

const FURTHER = '\n\nThe hearing went on until the evening, and nobody left.';

describe('who is described in a lead and named after it', () => {
  it.each([
    ['by the role', 'A county judge has told a zoo to give back a bear, calling its cage “a shoebox.”\n\nJudge Thomas Lind gave the zoo a week.', 'Thomas Lind'],
    ['by nothing but the place', 'The former owner of a bakery who promised his neighbours “a loaf for life” was fined on Monday.\n\nThomas Lind, 46, had closed the shop in May.', 'Thomas Lind'],
    ['not where another role is told', 'A county judge has told a zoo to give back a bear, calling its cage “a shoebox.”\n\nThomas Lind, a keeper, wept.', 'a county judge'],
    ['not where the lead tells of two', 'A county judge has told a keeper to give back a bear, calling its cage “a shoebox.”\n\nThomas Lind wept.', 'a county judge'],
    ['not where another name comes first', 'A county judge has told a zoo to give back a bear, calling its cage “a shoebox.”\n\nRuth Abara, a keeper, wept. Thomas Lind left.', 'a county judge'],
    ['not by somebody of another gender', 'An old fisherman told the zoo that its cage was “a shoebox.”\n\nRuth Abara left early.', 'an old fisherman'],
    ['not whom another sells to', 'A county judge has told a zoo to give back a bear, calling its cage “a shoebox.”\n\nThe zoo had bought it from Thomas Lind.', 'a county judge'],
    ['not several', 'The judges of the county called the cage “a shoebox.”\n\nJudge Thomas Lind gave the zoo a week.', 'the judges of the county'],
    ['not one of many', 'One judge told the zoo that its cage was “a shoebox.”\n\nJudge Thomas Lind left early.', 'one judge'],
    ['not far below', `A county judge has told a zoo to give back a bear, calling its cage “a shoebox.”${FURTHER}${FURTHER}\n\nJudge Thomas Lind left early.`, 'a county judge'],
    ['far below by the role that only one has', `The owner of a bakery told a court that its oven was “a bomb.”${FURTHER}${FURTHER}\n\nThe bakery’s owner, Thomas Lind, left early.`, 'Thomas Lind'],
    ['not so far below without it', `The owner of a bakery told a court that its oven was “a bomb.”${FURTHER}${FURTHER}\n\nThomas Lind left early.`, 'the owner of a bakery'],
    ['not further down', `The zoo lost.${FURTHER}${FURTHER}${FURTHER}\n\nA county judge called its cage “a shoebox.”\n\nJudge Thomas Lind gave the zoo a week.`, 'a county judge'],
    ['not who was named before', 'Thomas Lind wins his bear\n\nA county judge has told a zoo to give back a bear, calling its cage “a shoebox.”\n\nThomas Lind wept for joy.', 'a county judge'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).at(-1)).toBe(expected);
  });
});

it('the description tells a role of who says nothing before the name', () => {
  const text = 'A courier who left a gas ring on has been fined.\n\nThomas Lind, 46, told the court: “I forgot.”';
  expect(speakersOf(text)[0]).toMatchObject({ name: 'Thomas Lind', roles: ['courier'] });
});

it('the description tells a role', () => {
  const text = 'The former owner of a bakery who promised his neighbours “a loaf for life” was fined on Monday.\n\nThomas Lind, 46, had closed the shop in May.';
  expect(speakersOf(text)[0]?.roles).toContain('former owner');
});
