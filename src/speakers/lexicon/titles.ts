// Titles that stand before a name. Written for copydesk.
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Courtesy titles, which tell the gender. */
export const TITLES_OF_MEN = list('mr mr. alh alh. alhaji mallam encik shri sir lord king prince duke baron monsieur herr señor senor signor congressman councilman chairman spokesman father brother pope imam rabbi fr fr.');
export const TITLES_OF_WOMEN = list('mrs mrs. ms ms. miss dame lady queen princess duchess baroness madame madam mdm mdm. hajia hajiya alhaja puan datin smt smt. frau señora senora congresswoman councilwoman chairwoman spokeswoman sister');

/** Courtesy and academic forms that are no job. */
export const COURTESY = list('mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. madame madam mdm mdm. monsieur herr frau señor señora senor senora mx mx. hon hon. rt rt. alh alh. alhaji alhaja hajia hajiya mallam datuk dato datin encik puan shri smt smt. saint st.');

/** Words that end a title before a name: what stands before them belongs to it (`US President`). */
export const TITLE_WORDS = list(
  'president vice-president prime minister premier chancellor secretary undersecretary senator sen. sen sens. representative rep. rep reps. congressman congresswoman governor gov. gov govs. '
  + 'mayor cllr cllr. coun coun. councilman councilwoman councilor councillor alderman commissioner ambassador consul envoy delegate speaker whip leader chairman chairwoman chair chairperson '
  + 'general gen. gen colonel col. lieutenant lt. lt captain capt. capt major maj. maj sergeant sgt. sgt corporal cpl. cpl private pvt. admiral adm. commander cmdr. cmdr brigadier marshal officer '
  + 'detective inspector det. insp. det insp dci dsp asp csp superintendent supt. supt constable const. const sheriff deputy chief executive judge justice judges justices magistrate attorney prosecutor solicitor barrister barr. adv adv. engr engr. '
  + 'professor prof. prof dean provost chancellor principal teacher coach manager captain director editor reporter correspondent columnist '
  + 'king queen prince princess duke duchess baron baroness earl count countess emperor sultan sheikh sheik emir ayatollah shah '
  + 'pope cardinal archbishop bishop father fr fr. rev. rev revd reverend pastor rabbi imam mullah maulana swami ven. sister brother mother '
  + 'spokesman spokeswoman spokesperson taoiseach tánaiste td msp dpp ceo cfo coo cto founder co-founder chief-of-staff minister mp md analyst economist strategist adviser advisor consultant '
  + 'referee umpire striker winger skipper substitute batsman bowler midfielder defender goalkeeper quarterback pitcher actor actress singer author novelist writer poet director producer '
  + 'mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. madame madam mdm mdm. monsieur herr frau señor señora mx mx. hon hon. rt rt. alh alh. alhaji alhaja hajia hajiya mallam datuk dato datin encik puan shri smt smt. '
  + 'president-elect ex-president then-president comrade democrat republican',
);

/** What before a title makes a lower office of it: `vice president`. */
export const RANKS_BELOW = list('vice deputy assistant associate');

/** What somebody is called whose title is short for it: `Sen. Roe`, later `the senator`. */
export const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']], ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']], ['gov', ['governor']], ['gen', ['general']],
  ['col', ['colonel']], ['lt', ['lieutenant']], ['capt', ['captain']], ['maj', ['major']], ['sgt', ['sergeant']], ['adm', ['admiral']], ['cmdr', ['commander']],
  ['det', ['detective']], ['insp', ['inspector']], ['supt', ['superintendent']], ['const', ['constable']], ['pc', ['constable']], ['prof', ['professor']], ['rev', ['reverend', 'pastor', 'minister']], ['cllr', ['councillor']], ['coun', ['councillor']], ['dr', ['doctor']],
  ['senator', ['lawmaker']], ['congressman', ['lawmaker']], ['congresswoman', ['lawmaker']], ['mp', ['lawmaker']], ['justice', ['judge']],
]);

/** `Secretary of State`, `Director of National Intelligence`, `Leader of the Opposition`: titles that go on with `of`. */
export const TITLES_WITH_OF = list('secretary minister director vp chief head speaker leader president duke prince archbishop bishop governor mayor chairman attorney premier chancellor');

/** Parties as they stand in brackets after a name: `Ruth Abara (Con, Westfield)`, `(BJP)`. */
export const PARTIES_IN_BRACKETS = list('con lab lib ld ind green grn reform snp plaid dup uup sdlp alliance conservative labour independent liberal ff fg sf bjp inc congress aap tmc dmk alp lnp nat ndp anc eff pti ppp');

/** Letters after a name: honours and degrees, and what tells an office: `Mary Roe OBE`, `John Roe KC MP`. */
export const HONOURS = list('obe mbe cbe kbe dbe phd ph.d. ph.d ph dphil frs esq esq.');
export const OFFICES_IN_LETTERS = list('mp mep td msp mla mna kc qc sc md m.d. rn cpa jp');
