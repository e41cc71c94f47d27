import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../src/tone/score-sentiment.ts';
import { scoreTension } from '../../src/tone/score-tension.ts';

const MORE_TENSE: readonly (readonly [why: string, tense: string, calm: string])[] = [
  // Sad is not tense.
  ['a quake has no opponent', 'The militia killed nine villagers in a raid on Tuesday.', 'The earthquake killed nine villagers on Tuesday.'],
  ['illness has no opponent', 'The two armies fought for control of the valley.', 'Doctors fought the outbreak in the valley for weeks.'],
  ['an accident has no opponent', 'Gunmen attacked a bus and killed four passengers.', 'A bus crash on an icy road killed four passengers.'],
  ['markets have no opponent', 'The union threatened to shut the port over pay.', 'Shares in the port operator fell sharply after weak results.'],
  ['grief is not a quarrel', 'The brothers accused each other of stealing the estate.', 'The brothers mourned their father, who died in his sleep.'],
  ['weather only storms', 'Protesters stormed the ministry and clashed with police.', 'A hurricane stormed ashore and flooded the old town.'],
  // Tense without being sad.
  ['an ultimatum', 'The general gave the city until noon to surrender.', 'The general gave the city a new library.'],
  ['mobilisation', 'The army moved tanks and troops to the border.', 'The company moved desks and staff to the new office.'],
  ['a stand-off', 'Warships of both navies are locked in a tense standoff in the strait.', 'Ferries of both lines are moored in a quiet dock in the strait.'],
  // Threats and their negation.
  ['force ruled out', 'The president did not rule out an attack on the rebels.', 'The president ruled out an attack on the rebels.'],
  ['no plan to invade', 'The country plans to invade its neighbor.', 'The country has no plan to invade its neighbor.'],
  ['a warning given', 'The minister warned that his country would retaliate against any strike.', 'The minister said that his country would host the summer festival.'],
  ['sanctions imposed, sanctions lifted', 'Washington imposed sanctions on the regime.', 'Washington welcomed tourists from the islands.'],
  // Sport, stage, games.
  ['a team attacks', 'Rebels attacked the capital from the north.', 'The team attacked from the left wing and scored a goal before halftime.'],
  ['crushed 4–0', 'The regime crushed the opposition and jailed its leaders.', 'The champions crushed the opposition 4-0 to win the league title.'],
  ['a war film', 'The war entered its third week with heavy shelling.', 'The war film entered its third week at the top of the box office.'],
  ['a shooter on the ice', 'Police shot a protester near the square.', 'The forward shot wide of the goal in the first game of the season.'],
  ['Star Wars', 'The war between the two states could spread.', 'The new Star Wars movie opens on Friday.'],
  // Business and metaphor.
  ['a price war', 'The two countries slid toward war.', 'The two supermarkets slid into a price war.'],
  ['a heart attack', 'The mayor died in a bomb attack by militants.', 'The mayor died of a heart attack at home.'],
  ['a deal struck', 'Pilots voted to strike against the airline.', 'Pilots strike a deal with the airline on new uniforms.'],
  ['a shot at the title', 'Soldiers fired a shot at the crowd.', 'The singer gets a shot at the title of best album.'],
  // Kinds of text.
  ['a firm that sues, a firm that is proud', 'The dairy said it would sue its rival over the stolen recipe and called the firm dishonest.', 'The dairy is proud to announce a new yogurt, made with fresh fruit by people who love what they do.'],
  ['a lead article that attacks, one that is glad', 'The governor’s threat to jail the strikers is a disgrace, and the court must stop him.', 'The new library is a delight, and the council deserves our thanks for it.'],
  ['an opinion on a quarrel, one on a garden', 'I do not trust the colonels, and neither should those whom they have ordered to lay down their weapons.', 'I do not trust the forecast, and neither should those who have planted their tomatoes.'],
  // As headlines put it.
  ['a headline of a raid, of a quake', 'Raid leaves nine dead in hill town', 'Quake leaves nine dead in hill town'],
  ['a headline of a walkout, of a closure', 'Bus drivers threaten walkout over pay', 'Bus maker to close plant as orders dry up'],
];

const MORE_PLEASANT: readonly (readonly [why: string, pleasant: string, unpleasant: string])[] = [
  ['plain praise', 'Critics praised the new bridge.', 'Critics condemned the new bridge.'],
  ['negated praise', 'The plan is good for farmers.', 'The plan is not good for farmers.'],
  ['negated blame', 'The review found no evidence of fraud.', 'The review found strong evidence of fraud.'],
  ['losses cut', 'The airline cut its losses.', 'The airline reported losses.'],
  ['profits lower', 'The bank reported higher profits.', 'The bank reported sharply lower profits.'],
  ['stronger by a word', 'The hearing was bad.', 'The hearing was extremely bad.'],
  ['losses narrower and wider', 'The bank’s losses narrowed.', 'The bank’s losses widened.'],
  ['crime', 'Crime fell last year.', 'Crime rose last year.'],
  ['an idiom denied', 'The drug is free of charge.', 'The drug is not free of charge.'],
  ['failure to win', 'She won the prize.', 'She failed to win the prize.'],
  ['nobody hurt', 'No one was hurt in the blaze.', 'Two people were hurt in the blaze.'],
  ['rescue and loss', 'All the miners were rescued.', 'All the miners were killed.'],
  ['unemployment', 'The region enjoys record low unemployment.', 'The region suffers record high unemployment.'],
];

const MORE_ESCALATING: readonly (readonly [why: string, escalating: string, easing: string])[] = [
  ['war and truce', 'The rebels launched a new offensive against the army.', 'The rebels signed a ceasefire with the army.'],
  ['threat and talks', 'The government threatened the union with arrests.', 'The government agreed to talks with the union.'],
  ['build-up and withdrawal', 'The country massed troops on the border.', 'The country withdrew its troops from the border.'],
  ['jail and release', 'Police arrested the opposition leader.', 'Police released the opposition leader.'],
  // Verbs that undo what they are said of.
  ['sanctions imposed and lifted', 'The council imposed sanctions on the island.', 'The council lifted sanctions on the island.'],
  ['a threat made and taken back', 'The minister repeated his threat to close the strait.', 'The minister withdrew his threat to close the strait.'],
  ['talks resumed and broken off', 'The rebels broke off talks with the government.', 'The rebels resumed talks with the government.'],
  ['a strike begun and called off', 'The nurses went on strike on Monday.', 'The nurses called off the strike on Monday.'],
  ['a siege begun and ended', 'The army laid siege to the city.', 'The army ended the siege of the city.'],
];

describe('more tense than', () => {
  it.each(MORE_TENSE)('%s', (_, tense, calm) => {
    expect(scoreTension(tense).level).toBeGreaterThan(scoreTension(calm).level + 0.04);
  });
});

describe('more pleasant than', () => {
  it.each(MORE_PLEASANT)('%s', (_, pleasant, unpleasant) => {
    expect(scoreSentiment(pleasant).score).toBeGreaterThan(scoreSentiment(unpleasant).score);
  });
});

describe('more escalating than', () => {
  it.each(MORE_ESCALATING)('%s', (_, escalating, easing) => {
    expect(scoreTension(escalating).direction).toBeGreaterThan(scoreTension(easing).direction + 0.1);
  });
});
