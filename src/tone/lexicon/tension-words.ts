import type { TensionFacets } from '../types.ts';

/**
 * Words that speak of opposition, by dictionary form, under the facet they speak for.
 * The key of each line is how strongly they do, 0 to 1; as in the rating guide, 1 is armed force.
 * Chosen by hand for this project.
 */
export const TENSION_WORDS: Readonly<Record<keyof TensionFacets, Readonly<Record<string, string>>>> = {
  threat: {
    '1': 'ultimatum blackmail menace overrun annihilate obliterate',
    '.8': 'threat threaten threatening endanger retaliate retaliation retaliatory retribution reprisal vengeance revenge extortion extort sabre-rattling saber-rattling warhead',
    '.6': 'warn warning deter deterrent deterrence intimidate intimidation provoke provocation provocative nuclear plot missile wmd antagonistic',
    '.4': 'consequence repercussion brandish loom looming danger dangerous peril vow jeopardize aggressor',
  },
  hostility: {
    '.8': 'hate hatred hateful hostile hostility enmity foe enemy adversary bigotry racist racism antisemitic anti-semitic smear vilify demonize demonise incite incitement vitriol vitriolic feud animosity traitor treason',
    '.6': 'accuse accusation condemn condemnation denounce denunciation deplore lambast lambaste slam blast excoriate lash berate decry outrage outraged fury furious angry anger enrage infuriate insult insulting mock ridicule slander defame libel taunt scold rebuke reprimand assail castigate chide blame scapegoat betray betrayal liar lie deceive rhetoric bully bullying discriminate discrimination demagogue backlash uproar furor outcry scathing blistering bellicose disgrace disgraceful xenophobic corrupt crooked',
    '.4': 'criticize criticise criticism critical critic dispute disagree disagreement reject rejection refute deny denial allege allegation alleged oppose opposition opponent object objection resent resentment rival rivalry bristle complain complaint grievance controversial controversy quarrel argue argument spat row bitter acrimonious contentious divisive polarize polarise polarized distrust mistrust suspicion hypocrisy hypocritical dismiss jab swipe belittle disparage deride scorn contempt',
    '.2': 'question challenge doubt skeptical sceptical unfair concern concerned worry frustrated frustration dissatisfied disappointed compete competitor competition contest contender',
  },
  confrontation: {
    '1': 'war warfare invade invasion bomb bombing bombard bombardment shell shelling airstrike air-strike massacre genocide slaughter ambush offensive insurgency insurgent rebel militant militia terrorist terrorism terror gunfire firefight battlefield combatant combat rocket mortar troops behead siege besiege overthrow coup jihadist gunman gunmen sniper riot rioter crossfire hostilities',
    '.8': 'attack attacker assault strike raid shoot shooting shootout fight fighting battle clash combat violence violent armed weapon troop soldier army military kill killing murder assassinate assassination stab stabbing hostage kidnap abduct suicide-bomber bomber explosive grenade hijack mutiny uprising rebellion revolt mob incursion aggression skirmish fire-bomb firebomb torch loot conflict fighter warplane warship',
    '.6': 'confront confrontation standoff stand-off showdown face-off altercation brawl scuffle crisis tension tense escalate escalation deadlock stalemate impasse mobilize mobilise mobilization mobilisation deploy deployment build-up buildup protest protester demonstrator demonstrate demonstration unrest crackdown strained hardline hard-line faction gun gang resist resistance occupation occupy occupier separatist breach besieged destroy tear-gas teargas militarize drone',
    '.4': 'strife friction discord split rift divide division clash tussle struggle showdown rally march activist dissident boycott walkout picket counter defy defiance defiant refuse refusal impeach impeachment lawsuit sue litigation plaintiff defendant litigate versus war-torn frontline oust ouster sabotage hack hacker cyberattack spy espionage bout',
    '.2': 'against debate campaign rivalry contender race lawmaker versus',
  },
  coercion: {
    '.8': 'blockade embargo sanction crackdown siege detain detention arrest imprison imprisonment jail torture execute execution expel expulsion deport deportation seize seizure confiscate evict eviction curfew martial persecute persecution repression repressive suppress suppression oppress oppression brutality handcuff repress subjugate',
    '.6': 'coerce coercion coercive force compel punish punishment punitive tariff ban subpoena indict indictment prosecute prosecution prosecutor charge convict conviction raid custody clampdown penalty penalize fine suspend suspension revoke shutdown censor censorship pressure injunction lockout veto block restraint',
    '.4': 'restrict restriction prohibit investigate investigation probe inquiry demand insist order enforce enforcement police officer allegedly suspect summon recall halt curb impose fire sack felony crime criminal',
  },
  urgency: {
    '.8': 'imminent imminently brink precipice eleventh-hour',
    '.6': 'deadline urgent urgently emergency immediate immediately verge mount mounting spiral spiralling spiraling flare flashpoint erupt eruption intensify worsen worsening deteriorate',
    '.4': 'soon rapidly countdown looming alarm alarming alarmed heighten heightened',
  },
  uncertainty: {
    '.6': 'unclear uncertain uncertainty unresolved unpredictable volatile volatility',
    '.4': 'fear feared potential potentially possible possibly risk risky prospect speculation speculate whether',
    '.2': 'could might may if unless',
  },
  deescalation: {
    '1': 'ceasefire cease-fire truce armistice peace peaceful peacefully peacemaker disarm disarmament denuclearization denuclearisation amnesty reconcile reconciliation de-escalate de-escalation deescalate detente demilitarize',
    '.8': 'release withdraw withdrawal pullout pull-out free pardon apologize apologise apology treaty accord resolve resolution defuse compromise concession concede calm ease easing peacekeeper peacekeeping mediate mediation mediator thaw truce settle settlement',
    '.6': 'talk talks negotiate negotiation negotiator dialogue dialog agree agreement pact deal cooperate cooperation co-operation diplomacy diplomatic diplomat summit reopen rapprochement normalize normalise normalization normalisation restore ratify humanitarian truce lift surrender',
    '.4': 'meet meeting discuss discussion consult consultation visit welcome praise assure assurance pledge aid assist assistance support help unite unity ally alliance partner partnership join joint together friendship friendly envoy delegation sign host respect proposal propose commend thank congratulate',
  },
};
