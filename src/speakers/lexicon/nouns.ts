// What kind of speaker a common noun names. Written for copydesk.
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Bodies that speak: `the company said`, and the last words of their names. */
export const ORGANIZATION_NOUNS = list(
  'project initiative collective forum partnership clinic archive observatory brewery theatre orchestra choir administration academy agency airline airlines airport alliance army assembly association authority authorities bank board brigade bureau business cabinet campaign cathedral chamber chiefs charity church city '
  + 'club coalition college command commission committee company confederation conference convention congress consortium corporation council county court department directorate district division embassy exchange factory '
  + 'federation firm force forces foundation fund government governorate group guard hospital house institute institution junta kingdom laboratory lab league legislature library maker manufacturer magazine mayoralty mill militia ministry mission mosque movement municipality museum navy '
  + 'network newspaper ngo office operator opposition organisation organization outlet paper parliament party patrol pentagon police port prosecution publisher regime regulator republic restaurant '
  + 'retailer school senate service services site society state station store studio supplier syndicate team times post journal herald tribune guardian telegraph gazette chronicle observer news treasury tribunal troupe trust union university utility vatican '
  + 'watchdog website inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa nv & bros. partners holdings industries systems technologies labs motors airways pharmaceuticals capital securities studios media press radio tv television '
  + 'productions entertainment pictures films records music awards festival track line lines hut area region mall plaza tower towers robotics software networks electric rail railway railways bancorp ventures analytics homes properties developments estates healthcare health insurance telecom telecoms mobile logistics aerospace cosmetics footwear rovers town united athletic wanderers albion hotspur rangers road street avenue square park valley river island islands lake mountain mountains bay beach bridge stadium arena hotel hotels foods brands stores energy military kremlin agencies companies side defense defence household family crown palace white downing',
);

/** Bodies that no name ends in: `the country said`, `both sides agreed`. */
export const BODIES_BESIDES = list('affiliate bookstore boutique brand brotherhood cartel casino caucus channel clearinghouse dealership enterprise fraternity guesthouse inquiry judiciary madrassa monastery nightclub org outfit province railroad resort subsidiary synagogue tavern temple program programme café cafe bakery gallery theater pharmacy pub zoo shelter platform band franchise constabulary parish diocese faculty co-op guild shop consulate secretariat country nation bloc village industry wing arm unit branch chapter publication body world market');

/** Bodies whose names go on with what they are for: `Center for Global Health`. */
export const BODIES_WITH_AIMS = list('center centre centers centres institute council association society foundation campaign coalition committee subcommittee commission agency office bureau alliance fund movement organization organisation network union academy school ministry department conference');

/** Words without which the name of a business is the same business: `Inc.`, `Records`. */
export const BUSINESS_ENDINGS = list(
  'inc corp corporation co company ltd llc plc gmbh ag sa nv & group holdings holding international partners associates enterprises industries systems technologies technology labs laboratories solutions services brands foods '
  + 'stores motors records entertainment pictures productions films studios music media press publishing label games interactive software robotics networks pharmaceuticals therapeutics biosciences energy electric capital securities bank bancorp ventures analytics logistics homes properties developments healthcare health insurance telecom telecoms mobile aerospace',
);

/** Writings that speak where nobody behind them is named. */
export const DOCUMENT_NOUNS = list(
  'accord amendment announcement assessment autobiography autopsy biography booklet catalog catalogue census certificate citation clause commentary correspondence critique deposition dictionary directive dissertation documentary epitaph evaluation excerpt footnote graffiti guidance injunction invitation invite judgement legislation meme memoir missive notification ordinance pact paperwork podcast poem posting protocol provision receipt recipe regulation screenplay scripture slogan statute submission syllabus textbook thesis translation update videotape warning yearbook '
  + 'menu description listing profile obituary leaflet flyer pamphlet brochure handbook manual guidebook warrant subpoena writ motion voicemail plaque inscription '
  + 'report study survey poll lawsuit suit complaint indictment affidavit filing document documents memo memorandum letter email e-mail emails statement tweet post message text release article story editorial '
  + 'book essay column piece paper law bill act resolution treaty constitution ruling opinion order decision judgment verdict charter agreement deal transcript dossier brief briefing analysis review audit '
  + 'account headline caption notice sign banner placard note diary blog blogpost ad advertisement commercial script advisory bulletin communique communiqué declaration manifesto petition proposal guidelines guideline data figures statistics index findings research summary synopsis records transcripts website video footage recording',
);

/** Words for one kind of writing, any of which may stand for another: `a study`, later `the report`. */
export const SAME_WRITING = ['report study survey research paper analysis review audit findings document', 'statement release', 'letter email e-mail message memo note', 'lawsuit suit complaint filing indictment affidavit', 'tweet post message', 'article story piece column essay editorial', 'ruling opinion decision judgment verdict order'].map(list);

/** Nouns for those of one trade or cause, any of which may stand for another: `the doctors`, later `the physicians`. */
export const SAME_PEOPLE = ['doctor physician medic', 'lawyer attorney', 'teacher educator', 'lawmaker legislator', 'protester demonstrator', 'worker employee', 'rebel insurgent', 'resident villager', 'farmer grower', 'trader shopkeeper', 'pupil student'].map(list);

/** Several people without names. */
export const GROUP_NOUNS = list('congregation diaspora ensemble entourage grandchildren kin percentage personnel proportion quartet quintet schoolchildren spokespeople troop workforce people gang mob squad tribe clan household percent half third thirds quarter quarters number handful lot lots tens dozens hundreds thousands millions minority plurality share portion faction establishment elite community generation chorus management population leadership crowd crew cast audience jury panel delegation electorate camp men women couple parents pair duo trio public critics others many some both majority residents staff youth children twins family');

/** Of these what `it` may stand for. */
export const COLLECTIVES = list('panel jury delegation crew cast camp leadership management family establishment squad');

/** Nouns for one person, beyond those that end in -er, -or, -ist, -man, -woman, … */
export const PERSON_NOUNS = list(
  'accused adherent beggar bro buffoon celeb convenor counselor deacon egomaniac emigre figurehead fool idiot liar lunatic martyr maven moron neocon neophyte paramour pedophile pol prostitute protege purveyor sheik sociopath suburbanite suffragette swami wonk xenophobe bodyguard dj gp emt paralegal bailiff rapporteur laureate politico garda taoiseach tánaiste tanaiste mla mec jawan pilgrim fiance sweetheart corporal conscript postdoc undergrad alum registrar bursar provost physio matron doula osteopath homeopath naturopath reverend cardinal churchgoer mullah ayatollah mufti maulana muezzin sheikh pandit yogi pontiff nuncio monsignor friar parson soprano tenor baritone countertenor maestro impresario scribe restaurateur newsagent actuary valuer notary heptathlete triathlete biathlete bookie flyhalf scrumhalf welterweight middleweight featherweight bantamweight judoka karateka prodigy phenom wunderkind debutante cowherd goatherd chauffeur tradie lumberjack copilot gendarme warlord rescuer compatriot concertgoer moviegoer festivalgoer partygoer racegoer theatregoer beachgoer filmgoer viscount baroness baronet countess duchess empress emperor sultan shah laird maharaja nawab oba chieftain equerry dignitary emissary luminary mercenary functionary apparatchik despot jihadi naxal bandit dacoit goon vandal hooligan hoodlum kingpin saboteur acrobat understudy starlet auteur raconteur troubadour songstress connoisseur aficionado paparazzo supremo bigwig doyen doyenne boffin sleuth netizen cosmonaut sysadmin aunty schoolmate workmate bandmate shipmate cellmate soulmate schoolchild godchild oap chap fella gent recluse hermit disciple apostle psychopath psychic sangoma charlatan fanatic foodie groupie superfan skinhead hippie havildar subedar tehsildar patwari lokayukta sadhu induna granthi pujari maid masseuse masseur wrongdoer dramaturg '
  + 'signatory grandma granny gran barista vendor publican landlady barmaid passerby passer-by stepdad stepmum stepmom bloke gal lad lass kid undergraduate postgraduate alumnus alumna headmistress surveyor jockey gymnast exec counsellor survivor twin sibling nephew niece '
  + 'firebrand lady graduate peer intellectual spouse slave foe recipient bigot astronaut exile intern adversary felon convict stalwart warrior patron maverick rookie thug classmate teammate roommate housemate flatmate demagogue genius millionaire marshal addict beneficiary baron czar tsar clown culprit patriarch matriarch prophet saint superstar visionary bachelor dude earl hypocrite knight mistress oligarch vigilante villain accomplice artisan attaché drunk emir missionary monarch novice orphan pirate scion socialite subordinate tailor valet vegan virtuoso undersecretary abbot amateur assassin chaplain commando companion consul dame expatriate eyewitness geek grandpa grandson stepson godson grandparent godparent grandchild stepchild guerrilla housewife shepherd mastermind mommy mama mummy daddy nomad outlaw prelate sherpa stagehand supermodel acquaintance constituent '
  + 'cornerback linebacker fullback halfback shortstop sarpanch mam nan nana grandad granddad auntie apprentice newlywed bridesmaid seamstress blacksmith lifeguard coxswain deckhand farmhand postie '
  + 'girlfriend boyfriend ballerina poet playwright cabbie steward burglar landowner techie '
  + 'official aide source voice referee umpire rebel insurgent dissident incumbent proponent adolescent respondent captive fugitive hostage zealot patriot expat thief spy scout crook guest hero heroine academic skeptic sceptic comic guru cadet recruit marine mp rival progressive conservative liberal moderate independent evangelical neurosurgeon guy user citizen admiral associate elite enthusiast heavyweight enemy counterpart denizen holdout teen teenager adult local native newcomer toddler baby celebrity dad mum mom pal mate buddy person man woman boy girl student clerk nurse guard chief head boss owner expert analyst economist scientist physicist activist lawyer attorney advocate counsel spokesman spokeswoman spokesperson '
  + 'president minister secretary ambassador diplomat envoy general colonel captain sergeant detective agent witness victim resident neighbor neighbour friend colleague relative mother father parent son daughter brother sister wife husband widow uncle aunt cousin '
  + 'professor researcher author writer critic historian judge justice prosecutor magistrate juror candidate governor senator congressman congresswoman lawmaker legislator mayor councilman councilwoman councillor councilor commissioner chairman chairwoman chair chairperson '
  + 'coach player athlete striker midfielder goalkeeper goalie quarterback pitcher manager star singer actor actress director producer artist musician chef farmer fisherman doctor physician surgeon therapist pastor priest bishop archbishop pope rabbi imam '
  + 'veteran soldier officer vp commander pilot sailor firefighter paramedic ceo cfo executive entrepreneur billionaire founder co-founder prefect co-author junior senior freshman sophomore midwife tycoon donor frontrunner front-runner strategist consultant adviser advisor operative staffer volunteer organizer organiser member delegate representative deputy leader '
  + 'king queen prince princess duke dean principal teacher pupil patient customer client tenant landlord shopkeeper driver passenger tourist immigrant refugee protester demonstrator supporter opponent voter fan host anchor journalist reporter correspondent editor columnist photographer '
  + 'insider scholar fellow surrogate icon rep pundit pioneer magnate mogul loyalist confidant confidante ally biographer hopeful protégé protégée cook nanny vet medic monk nun mechanic cleric guide cop groom bride heir heiress champion waitress stewardess hostess vicar curate warden caregiver carer herder whistleblower participant defendant plaintiff suspect inmate prisoner statesman md td msp mep premier chancellor inspector superintendent constable sheriff architect engineer developer child pensioner grandmother grandfather partner fiancée fiancé',
);

/** Nouns that end as those for people do and name things: `drawer`, `reactor`. */
export const NO_AGENTS = list(
  'other another neither either whether rather further together altogether whatever whoever matter order number letter paper power center quarter chapter factor border summer winter october '
  + 'september november december water weather offer river tower sector computer server dinner murder disaster transfer disorder encounter cancer register restaurant plant grant newsletter human '
  + 'german christian shelter supper fever cover timber amber career barrier frontier easier earlier layer prayer drawer counter container folder trailer poster ladder hammer toaster '
  + 'cooker boiler heater freezer blender locker thriller trigger banner corner pepper ginger butter leather feather gender wonder thunder danger hunger anger finger shoulder bladder bumper cylinder '
  + 'powder slider burger hamburger cheeseburger laser manner printer scanner router adapter charger filter temper rubber jumper sweater slipper sneaker trouser copper silver lumber bunker crater '
  + 'meter centimeter kilometer blister cluster roster canister theater starter chopper cruiser destroyer trawler freighter tanker tractor motor reactor rotor monitor elevator escalator sensor '
  + 'processor refrigerator calculator generator ventilator incubator simulator radiator accelerator semiconductor indicator denominator vector semester trimester flyer primer header footer buffer '
  + 'booster duster cracker blocker sticker ticker marker rudder udder fiber saber clover fritter platter chatter clutter batter glitter gutter shutter litter twitter blinder binder tinder cinder '
  + 'warrant covenant constant instant pollutant coolant elephant antidepressant deodorant sealant waist twist wrist checklist shortlist playlist wishlist waitlist committee subcommittee coffee guarantee degree decree spree toffee levee puree jubilee pedigree marquee',
);

/** What a common noun tells of gender. */
export const NOUNS_OF_MEN = list('viscount baronet emperor sultan maharaja nawab friar monsignor chap fella parson daddy grandpa grandad granddad grandson stepson bloke lad boyfriend stepdad headmaster landlord man boy father son brother husband uncle grandfather king prince spokesman chairman congressman councilman businessman policeman fisherman actor nephew widower statesman fiancé');
export const NOUNS_OF_WOMEN = list('countess duchess empress baroness songstress masseuse doyenne starlet debutante lady dame housewife mistress matriarch mommy mama mummy gal lass girlfriend stepmum stepmom grandma granny gran mam nan nana auntie bridesmaid seamstress headmistress landlady barmaid ballerina stewardess alumna woman girl mother daughter sister wife widow aunt grandmother queen princess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress niece fiancée');

/** Nouns that say little more than that it is a person, and so may stand for one called something else. */
export const ANYONES = list('man woman boy girl person patient victim teenager child individual suspect defendant visitor customer');

/** Nouns that tell nothing of what somebody does. */
export const NO_JOBS = list('man woman boy girl person people teenager child individual');

/** What stands for an organization that has been named: `the company`. */
export const GENERIC_ORGANIZATION_NOUNS = list('company firm agency group organization organisation label network chain startup start-up publisher maker manufacturer carmaker automaker airline retailer nonprofit outlet broadcaster operator giant bank club team tabloid broadsheet newspaper magazine charity watchdog regulator lender insurer brewer drugmaker chipmaker planemaker steelmaker toymaker housebuilder shipbuilder supermarket grocer conglomerate');

/** Of these the ones for any body; the others are for what sells or plays, and so for none whose name ends in one of the words below. */
export const ANY_BODIES = list('group organization organisation agency nonprofit network outlet tabloid broadsheet newspaper magazine charity watchdog regulator');
export const NO_BUSINESSES = list('awards festival senate congress house court government ministry department police university school college church council committee commission agency army party union league cabinet parliament administration bureau office association foundation institute city county state republic kingdom nations');

/** Nouns that, with `the`, may still bring somebody new into the story. */
export const NEW_PERSON_NOUNS = list('official spokesman spokeswoman spokesperson source aide lawyer attorney witness expert analyst insider adviser advisor diplomat agent officer');

/** What a person is called by where he or she is from: `the Dutchman`, beyond those that end in -man or -woman. */
export const DEMONYMS = list(
  'american argentine australian austrian belgian brazilian briton bulgarian canadian chilean colombian croat cuban czech dane egyptian ethiopian finn georgian german ghanaian greek hungarian icelander indian indonesian iranian iraqi israeli italian jamaican jordanian kenyan '
  + 'korean latvian lebanese lithuanian malaysian mexican moroccan nepali nigerian norwegian pakistani palestinian peruvian pole portuguese romanian russian saudi scot serb slovak slovene somali spaniard sudanese swede swiss syrian taiwanese thai tunisian turk ugandan ukrainian '
  + 'uruguayan venezuelan vietnamese zimbabwean african asian european californian texan floridian londoner glaswegian liverpudlian berliner parisian dubliner',
);
