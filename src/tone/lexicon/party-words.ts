/**
 * Nouns for those who can stand on one side of a quarrel: states and their organs, forces, movements, firms, camps.
 * Dictionary forms. Chosen by hand for this project.
 */
export const PARTY_NOUNS = new Set(
  `government regime administration ministry kremlin parliament congress senate cabinet junta authority authorities official officials
  country nation state superpower neighbour neighbor capital side party faction camp coalition alliance bloc opposition
  police policeman policemen officer army military navy force forces troops soldier guard militia rebel insurgent militant fighter terrorist
  separatist guerrilla gang cartel gunman attacker suspect protester protestor demonstrator activist crowd mob rioter dissident
  union worker employee employer management company firm corporation manufacturer regulator watchdog shareholder investor
  republican democrat republicans democrats conservative liberal labour leftist extremist nationalist populist socialist communist
  candidate nominee rival opponent enemy foe adversary challenger critic supporter lawmaker senator congressman legislator
  president premier minister chancellor leader diplomat ambassador envoy spokesman spokeswoman
  prosecutor plaintiff defendant court judge attorney lawyer jury
  community tribe clan villager resident settler migrant refugee minority group organization organisation committee agency`.split(/\s+/),
);

/** Words that put one party against another. */
export const OPPOSING_WORDS = new Set('against versus vs between opponent rival enemy foe adversary opposing warring'.split(' '));
