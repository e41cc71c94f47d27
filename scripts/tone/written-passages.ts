/**
 * Headlines and paragraphs of news that were written and rated for this project, after the same guide as the rest: nothing in
 * them happened, nobody in them exists. They stand in groups whose lines differ in one thing, what a quarrel is made of:
 * an earthquake and a raid that kill as many, a strike that begins and one that ends, the news of a battle and a film of one.
 * A line is level from 0 to 4, direction and sentiment from -2 to 2 with 2 added, then the text; a group has a heading.
 */
export const WRITTEN_PASSAGES = {
  headlines: `
# quake, attack
020 Earthquake kills 40 in mountain province
440 Rebel raid kills 40 in mountain province
020 Quake toll rises as rescuers dig through rubble
440 Toll rises as army pounds rebel-held district
021 Villages cut off after strong tremor
341 Villages cut off after militia seizes only road
021 Thousands homeless after quake flattens hillside town
440 Thousands flee as fighting reaches hillside town
023 Baby pulled alive from rubble six days after quake
# flood, siege
020 Flash floods leave 17 dead, dozens missing
440 Ambush leaves 17 soldiers dead, dozens wounded
021 River bursts banks, farmland under water
341 Troops cross river, farmland mined
020 Mudslide buries primary school, at least 30 children killed
440 Rocket hits primary school, at least 30 children killed
021 Ferry sinks in rough seas, scores feared drowned
331 Navy fires on ferry in disputed waters
020 Two climbers die in avalanche
331 Two climbers held hostage by separatists
# storm
021 Hurricane forces thousands from their homes
331 Shelling forces thousands from their homes
021 Typhoon nears coast, flights cancelled
332 Warships near coast, flights cancelled
021 Cyclone death toll climbs to 212
440 Death toll in clashes climbs to 212
021 Tornado tears through trailer park
341 Mob storms through market district
020 Heat wave blamed for rise in deaths among elderly
231 Ministers blame each other for rise in deaths among elderly
021 Snow strands hundreds of drivers on motorway
231 Striking drivers block motorway for third day
# transport accident
020 Bus plunges into ravine, killing 22 pilgrims
440 Bomb on bus kills 22 pilgrims
020 Plane crash kills all 94 on board
440 Missile downs airliner, all 94 on board dead
020 Train derails near capital, 8 dead
341 Saboteurs derail train near capital
020 Toddler dies after falling from balcony
331 Toddler taken at gunpoint from balcony flat
020 Cyclist killed in collision with lorry
020 Teen driver killed in icy road crash
021 Pilot error likely cause of helicopter crash
231 Families sue airline over helicopter crash
021 Gas leak blamed in apartment blast
341 Militants claim apartment blast
020 Miners trapped after shaft collapses
231 Miners walk out over pay
021 Crane topples at building site, two workers hurt
# fire
020 Fire at nursing home kills 11
430 Arson attack on refugee hostel kills 11
021 Wildfire destroys hundreds of homes
440 Retreating troops burn hundreds of homes
021 Blaze guts historic theatre
341 Rioters burn historic theatre
022 Firefighters bring forest blaze under control
122 Firefighters take pay claim to ministry
# illness
020 Cholera outbreak kills dozens in camps
440 Air raid kills dozens in camps
021 Flu cases surge, hospitals full
021 New virus strain detected in poultry
231 Farmers protest poultry cull
020 Cancer claims beloved children's author at 61
021 Hospital reports rise in superbug infections
231 Nurses accuse hospital of hiding superbug infections
020 Malnutrition killing children in drought-hit north
331 Blockade starving children in rebel-held north
021 Drug recalled after patients fall ill
231 Patients sue drug maker over side effects
020 Heart disease remains top killer
020 Suicide rate among veterans climbs
022 Early test may spot dementia, researchers say
023 Vaccine cuts malaria deaths by half
021 Smog chokes capital, schools shut
020 Mother of four dies waiting for transplant
021 Obesity tied to memory loss
# death and grief
021 Former foreign minister dies at 88
330 Former foreign minister shot dead outside home
020 Hundreds mourn crash victims
331 Thousands chant for revenge at funeral of slain commander
021 Jazz pianist dies after long illness
020 Grief-stricken town buries its young
020 Widow recalls last call from fisherman husband
022 Nation remembers victims a year after tsunami
021 Beloved zoo elephant dies
020 Body of missing hiker found
330 Body of missing journalist found with gunshot wounds
020 Lonely pensioner lay dead for months
020 Orphans of the epidemic face bleak winter
# economy, layoffs
021 Carmaker to cut 4,000 jobs as sales slide
231 Union vows to fight 4,000 job cuts at carmaker
021 Airline files for bankruptcy
231 Creditors battle over bankrupt airline
021 Shares tumble on weak growth data
021 Unemployment hits ten-year high
021 Housing slump deepens
022 Oil slips below 60 dollars
231 Oil states trade accusations over output cuts
023 Profits soar at chip maker
022 Central bank holds rates steady
021 Town reels as last mill closes
331 Workers seize mill to stop closure
021 Retailer shuts 200 stores
022 Bank names new chief executive
132 Shareholders seek to oust bank chief
131 Rivals circle as phone maker stumbles
122 Supermarket giants in price war
122 Brewer launches hostile bid for rival
021 Currency crashes to record low
021 Poverty deepens in rural south
# war and violence
440 Car bomb kills 12 at checkpoint
440 Gunmen storm hotel, hostages taken
440 Warplanes bomb rebel bases
440 Suicide bomber strikes market
440 Dozens killed as tribes clash over pasture
440 Soldiers open fire on protesters
440 Army shells town as rebels dig in
341 Grenade thrown at mosque
440 Sectarian killings spread
440 Rockets fired across border
340 Peacekeepers ambushed on patrol
440 Troops storm school to end siege
341 Gunfire heard near presidential palace
441 Coup leaders seize state television
440 Insurgents overrun army post
440 Village massacre survivors tell of horror
330 Aid workers abducted in desert
330 Priest beheaded by extremists
340 Police find bomb under stadium seats
331 Gang war spills into suburbs
330 Two officers shot in traffic stop, suspect at large
341 Riot police fire tear gas at students
330 Teen stabbed outside nightclub
331 Serial killer taunts police
# threat in neutral words
342 General sets noon deadline for surrender
342 Army masses tanks at frontier
332 Navy orders vessels out of strait
342 Parliament gives president power to use force
332 Jets scrambled as bombers near airspace
342 Reserves called up
332 Envoy summoned over border shots
331 Nuclear inspectors told to leave
342 Missile test planned for next week, ministry says
332 Carrier group sails for gulf
332 Embassy families told to leave
342 Cabinet rejects final offer, talks end
332 Fleets face off near reef
232 Border closed until further notice
332 Both armies on alert
332 Foreign minister: all options on table
332 Ministry: We will answer any move
331 Regime will pay price, premier says
331 Neighbours warn of consequences over dam
332 Troops on both sides of line told to hold positions
232 Opposition lawmakers refuse to leave chamber
331 Ultimatum expires, no word from kidnappers
232 Union sets strike date
232 Council gives squatters until Monday to go
332 Militia ignores order to disarm
231 Ambassador recalled
232 Talks with rebels go into ninth day
232 Two presidents sworn in on same day
# retaliation, escalation
341 Government vows revenge for bombing
341 Army hits back after rocket fire
341 Tit-for-tat strikes raise fears of wider war
331 New sanctions slapped on junta
331 Tariffs answered with tariffs
331 Expelled diplomats: ministry promises swift reply
341 Rebels threaten to resume war
331 Leader warns of civil war
231 Row over fishing rights deepens
231 Hunger strikers refuse water
331 Hackers threaten to leak patient files
341 Warlord rejects truce, advances on capital
231 Teachers escalate strike
330 Death threats force judge into hiding
331 Militants threaten to kill captives
341 Border clash puts neighbours on brink
331 Enrichment to go ahead, ministry says in defiance
231 Standoff over budget drags on
331 Curfew imposed after night of riots
331 Martial law declared in north
# easing
204 Ceasefire holds for third day
204 Warring sides sign peace accord
203 Rebels lay down arms
203 Hostages freed unharmed
203 Strike called off after late-night deal
213 Talks resume after six-month freeze
203 Troops begin pullout from valley
203 Sanctions lifted
203 Siege ends, food trucks roll in
203 Prisoners swapped at border
212 Presidents agree to meet
203 Airline, pilots settle dispute
213 Mediator sees progress in hostage talks
103 Rivals shake hands at summit
213 Gunmen release two captives
203 Blockade of port ends
203 Junta sets date for free vote
212 Premier offers talks with separatists
103 Court drops charges against editor
203 Union accepts pay offer
203 Threat withdrawn, embassy reopens
203 Neighbours reopen border after 12 years
113 Ministers patch up quarrel over fishing
113 Minister apologises for remarks
212 Militia agrees to hand over heavy guns
212 General calls for calm
203 Tariff war ends
203 Navy ships turn back from strait
204 Former foes mark ten years of peace
203 Curfew lifted as calm returns
213 Dissident freed from house arrest
203 Inspectors allowed back in
103 Siblings end feud over estate
# reversal pairs
331 UN imposes arms embargo
213 UN lifts arms embargo
331 Army begins offensive
213 Army halts offensive
232 Nurses to go on strike
203 Nurses end strike
331 Militants seize engineer
213 Militants free engineer
331 Kingdom cuts ties with neighbour
203 Kingdom restores ties with neighbour
341 President threatens to send troops
212 President rules out sending troops
331 Regime bans opposition rally
213 Regime allows opposition rally
331 Talks collapse
213 Talks succeed
331 Truce breaks down
204 Truce takes hold
231 Firm sues former partner
103 Firm drops suit against former partner
331 Police arrest protest leaders
213 Police release protest leaders
342 Troops move into valley
203 Troops move out of valley
331 Rebels break off negotiations
213 Rebels open negotiations
331 Premier hardens stance on islands
212 Premier softens stance on islands
331 Tensions rise over reef
213 Tensions ease over reef
232 Lawmakers override veto
122 Lawmakers uphold veto
331 Pirates capture tanker
213 Pirates give up tanker
332 Factory occupied
203 Occupation of factory ends
341 War fears grow
213 War fears fade
# politics
122 Premier calls early election
132 Opposition attacks tax plan
121 Poll shows ruling party losing ground
132 Senators spar over spending bill
232 Thousands march against pension reform
231 Minister accused of taking bribes
231 President slams media as traitors
132 Candidates trade barbs in final debate
022 Voters go to the polls
132 Vote too close to call
122 Coalition partners at odds over energy
231 Lawmakers brawl in parliament
231 Impeachment vote set for Thursday
022 New cabinet sworn in
122 Mayor will seek third term
121 Critics question cost of summit
132 Governor vetoes gun bill
231 Opposition cries foul over ballot count
331 Opposition leader jailed
022 Parliament passes budget
231 Aide quits amid spying scandal
232 Leaders clash over trade at summit
022 Premier to visit neighbour in spring
131 Church leaders condemn lottery plan
231 Islanders demand independence vote
# court and crime
231 Nurse charged with murder of patients
221 Man gets life for killing wife
231 Ex-minister goes on trial for fraud
222 Jury retires in bribery case
122 Court clears editor of libel
231 Band sues label over royalties
332 Suspect barricaded in bank, police surround building
330 Gunman on run after bank raid
231 Police raid offices of drug firm
232 Judge blocks pipeline
222 Appeal court to hear death row case
331 Witness threatened ahead of mob trial
221 Swindler jailed for seven years
220 Father admits shaking baby to death
230 Teacher accused of abusing pupils
231 Tycoon arrested at airport
122 Thief returns stolen painting
122 High court to rule on same-day voting
222 Lawsuit over water rights goes to trial
# sport, play and metaphor
023 Striker's late goal sinks champions
132 Coach blasts referee after defeat
022 Injured captain out of final
021 Keeper's howler costs title
023 Underdogs stun holders in shootout
023 Sprinter storms to gold
022 Bowlers rip through batting line-up
023 Teenager upsets top seed
121 Fans boo as team slumps to sixth defeat
022 Rivals meet in cup clash
023 Fighter retains title with knockout
021 Skater breaks leg in training fall
023 Blockbuster destroys box-office record
022 War epic leads award nominations
022 Studio delays battle game
021 Critics savage new musical
023 Singer fights back tears at comeback
022 Stars turn out for film premiere
022 Chess giants lock horns
132 Stars feud on chat show
023 Start-up takes aim at banks
022 Gadget makers battle for living room
021 Bitter cold grips north
022 Explosion of colour at flower show
023 Killer whale calf delights scientists
022 Town bombarded with tourists
023 Small bakery wins war on waste
022 Dieters fight the flab
022 Bomb-shaped lamp is design hit
# calm and pleasant
024 Lottery winner gives fortune to orphans
023 Lost dog finds way home
024 Rescued sailors reunited with families
023 Telescope spots most distant galaxy
023 New bridge opens ahead of schedule
023 Schools to get free lunches
022 Museum to show desert gold
022 Scientists map bee genome
023 Chocolate may be good for heart
022 City plans tram line
023 Record harvest lifts farmers
024 Twins separated in pioneering surgery
023 Rare turtle returns to beach
022 Clocks go back this weekend
022 Airline adds route to islands
023 Tourism booms on coast
024 Boy, 9, saves grandmother from fire
022 Dentists recommend soft brushes
022 Phone update brings new icons
023 Village throws party for centenarian
022 Study looks at sleep and school results
# sad but not tense, further
020 Girl, 7, killed by falling tree
020 Four die of carbon monoxide in cabin
021 Famous oak felled by storm
020 Drought leaves millions hungry
021 Quarter of reef dead, survey finds
020 Boat carrying holidaymakers capsizes, nine drown
021 Bridge collapse strands commuters
020 Child poverty at highest in decades
020 Father drowns saving son
021 Ice shelf loss speeds up
020 Premature babies die after power failure at ward
020 Tearful farewell for lost submarine crew
021 Famine feared as locusts strip crops
020 Lightning kills farm workers
021 Bird flu found on farm
020 Actor found dead in hotel room
021 Factory blast injures 14
020 Stampede at temple kills 60
021 Radiation leak at plant after pump fails
021 Beach closed after shark bite
020 Deadly heat grips plains
021 Dam burst swamps valley
020 Road deaths up sharply
021 Singer in hospital after overdose
020 Food poisoning kills wedding guests
021 Baby formula recalled
020 Dozens of whales die on beach
021 Panda cub dies at zoo
020 Veteran takes own life after losing home
021 Gloom deepens in fishing villages
# fear without sorrow: threat, alarm, anger
331 Bomb threat clears courthouse
331 Letter with white powder sent to minister
331 Terror alert raised to highest level
331 Plot to blow up tunnel foiled
231 Outrage over cartoon of prophet
231 Anger as ministers vote for own pay rise
231 Residents furious over waste dump
331 Cult vows to fight eviction
341 Mobs attack foreign shops
231 Far right gains spark protests
331 Regime accused of torture
231 Neighbours at war over hedge
331 Smugglers open fire on coast guard
231 Fury at verdict in police beating
331 Spy poisoned, ministry blames neighbour
231 Students burn effigy of dean
331 Nuclear test condemned
331 Prisoners riot, guards held
331 Vigilantes patrol border
231 Protesters pelt premier with eggs
331 Pilot overpowers hijacker
331 Stalker broke into star's home
331 Intruder shot at palace gate
231 Church and state clash over abortion law
231 Animal activists storm laboratory`,
  paragraphs: `
# one event, four causes
020 The blast tore through the bakery shortly before dawn, killing the owner and two of her sons. Inspectors said a worn gas line was to blame.
440 The blast tore through the bakery shortly before dawn, killing the owner and two of her sons. The army said rebels had fired the rocket from the hills across the river.
230 The blast tore through the bakery shortly before dawn, killing the owner and two of her sons. The family's lawyer accused the gas company of ignoring nine complaints and said he would sue.
023 A year after the blast that killed the owner and two of her sons, the bakery opened its doors again on Saturday. Neighbors brought flowers, and the line reached the corner.
# layoffs, with and without a quarrel
020 The mill will close in March, the company said on Tuesday, and 640 people will lose their jobs. Orders have fallen every year since the paper plants overseas grew.
231 The mill will close in March, the company said on Tuesday. The union called the decision a betrayal and said its 640 members would occupy the gates until managers came to the table.
332 The mill's 640 workers have been inside the gates for nine days. Managers have given them until Friday evening to leave.
203 The mill's 640 workers went home on Friday after managers agreed to keep two of the four machines running. Both sides called the settlement fair.
021 Many of the 640 have worked there since they left school. Some have begun to sell their boats; the bank has already taken several houses.
# border
342 Satellite pictures show that fuel trucks and field hospitals have been brought to within ten miles of the frontier. Leave has been canceled for all officers, and trains in the east carry no passengers this week.
332 The two patrols stood facing each other on the bridge until nightfall, some thirty yards apart. Neither side would say who had given the order.
203 The two patrols that had faced each other on the bridge for a month went back to barracks on Sunday. Trucks loaded with onions were crossing again by noon.
212 The foreign ministers met for four hours and agreed to meet again next week. They did not shake hands, but a hotline between the two commands will be set up.
022 The foreign ministers cut a ribbon at the new bridge, which shortens the drive to the coast by an hour. A regatta followed.
331 If the dam is filled before a treaty is signed, the minister said, his country will regard it as an act of war. Engineers upstream said the gates would shut on Monday as planned.
# disasters and those who answer for them
020 Rain fell for nine days on the delta, and when the levee gave way at night most people were asleep. By Thursday 211 bodies had been found.
021 Half of the valley's orchards are under water, and those who farm them say the trees will not bear again for years.
231 Farmers blocked the highway with tractors on Monday to protest what they called the government's failure to mend the levee. Ministers said the protesters were being used by the opposition.
024 Volunteers in canoes brought 340 people out of the drowned villages in two days, among them a woman who gave birth in the boat.
021 Scientists expect seas to rise by two feet along this coast before the end of the century. Whole neighborhoods will have to move.
020 He had gone back into the house for the dog. Firefighters found them both on the stairs.
# illness
020 The fever has killed 38 children in the district since May, and nurses say that beds stand in the corridors. There is no vaccine.
231 Parents of children who died of the fever accuse the district of hiding the first cases for weeks. Officials deny it and have threatened to sue a newspaper that printed the records.
331 Two nurses were beaten by a crowd that believed they had brought the fever. The clinic has closed, and guards stand at its door.
021 She was given six months, and she has used them to write letters to her daughter, one for each birthday to come.
023 The trial was stopped early because those who were given the drug did so much better. Doctors at three hospitals called the results remarkable.
021 Overdoses killed more people in the county last year than car crashes did. The coroner has had to rent a second cold room.
# crime: past, pending, live
332 The police asked people who live near the station to stay indoors and away from windows. A helicopter circled; no one would say whether the man they were looking for was armed.
330 The gunman walked out of the garage and fired until the clip was empty. He was still at large on Monday, and schools in three towns stayed shut.
220 He pleaded guilty in 1998 to the killing of a fuel station clerk and has been in prison since. A parole board will hear his case in June.
230 Prosecutors said that the accountant had stolen four million dollars from a fund for widows. Her lawyer called the charges a fantasy and said she would fight them.
121 Burglaries fell by a tenth in the city last year, while thefts of cars rose slightly, according to figures that the police put out on Friday.
113 The charges were dropped on Wednesday after the two brothers told the judge that they had made up. They left the courtroom together.
022 The jury heard from a handwriting expert in the morning and was then sent home because of the snow.
331 Witnesses in the case have found dead birds on their doorsteps. One has moved away; another said that he no longer remembers the night of the shooting.
# the past, as history
121 The siege lasted 117 days, and those who lived through it spoke of boiled leather and silence. Of the 4,000 letters that they left, a museum will show sixty this fall.
022 Soldiers of both armies lie in the cemetery above the lake. On Sunday grandchildren of both came to plant a lime tree.
021 Her grandfather came home from the war without a word to say about it. She found his diary in a biscuit tin, forty years later.
122 For centuries the two towns fought over the salt works, with lawyers and sometimes with pitchforks. Today they share a swimming pool and a mayor.
022 The book retells the battle from the letters of a cook who served on the flagship. It is gripping, if too long by half.
# stage, screen and sport
022 In the third episode the rebels take the citadel, and the prince must choose between his brother and his army. The battle scenes were filmed in a quarry.
023 The visitors came out attacking and were two goals up before the crowd had sat down. By halftime the champions had been taken apart, 5-0.
132 The manager accused the referee of cowardice after the match and refused to shake his hand. The league said it would look into his remarks.
021 The striker wept as he left the field on a stretcher; his season, and perhaps more, is over.
122 They have met eleven times, and each has won five; nobody in the sport likes to be in the locker room when those two share it.
022 Players defend a village against waves of undead in this sequel, with crossbows, traps and a very angry goose. The boss fights are fair, the puzzles are not.
# business
022 Revenue at the bottler rose 4 percent in the quarter, helped by a hot summer and lower prices for sugar.
020 Shares of the lender lost two-thirds of their value in a week. Thousands of pensioners had put their savings in it.
231 The founder's two children have not spoken since March, and each now claims to be chairman. On Thursday both turned up at the plant with lawyers and a locksmith.
132 The grocer cut the price of milk below what it pays for it, and its rival across the street followed within the hour. Analysts expect both to bleed for months.
231 The regulator said that the two makers of the drug had divided the market between them for nine years. It asked for a fine of 200 million dollars; both firms said they would appeal.
023 The startup, which makes batteries from salt, said that it would build its first plant in the valley and hire 900 people.
021 The chain filed for bankruptcy on Friday, the fourth bookseller to do so this year.
# press release
023 Harlow Foods is proud to announce the opening of its new research kitchen. “We are thrilled to bring healthy, delicious products to families everywhere,” said Dana Ruiz, chief executive officer.
023 The foundation today awarded grants worth 2.4 million dollars to 31 community gardens. Recipients were chosen for their outstanding commitment to neighborhoods in need.
021 The company is recalling 40,000 strollers because a hinge may fail. Customers should stop using the product at once and ask for a free repair kit. We deeply regret any inconvenience.
122 The association strongly urges lawmakers to reject the amendment, which would place an unnecessary burden on small dental practices.
231 “The lawsuit is without merit, and we will defend ourselves vigorously,” the company said in a statement. It added that its former partner had copied the design.
022 The airline will move its check-in counters to Terminal B on May 4. Passengers are advised to allow extra time.
# editorial and op-ed
121 The council has had four years to mend the library roof. It has produced three reports, two consultants and no roof. Voters should remember the buckets.
231 This bill is a disgrace. It would let the police hold a child for a week without a lawyer, and those who wrote it know as much. The governor must veto it.
231 The minister calls his critics enemies of the nation. It is the language of a man who has run out of arguments, and it is dangerous, because there are people who will act on it.
132 There is a case for the tax, and its opponents ought to answer it rather than shout. But the government has made that case so badly that one suspects it does not believe it either.
022 I learned to bake from a man who never measured anything. It took me years to see that he measured all the time, with his hands.
021 We do not talk about loneliness, because there is nobody to blame for it. My neighbor died in March, and it was the smell that told us.
203 Some will say that the rebels should have been made to pay. Perhaps. But the guns are silent tonight, the hostages are home, and that is worth an injustice or two.
331 We have been here before: first the lists, then the broken windows, then the trucks. Whoever still says that it is only talk has not been listening to what is said.
123 She deserves credit. When others would have picked a fight with the court, the mayor sat down, read the ruling and obeyed it.
# campaign and parliament
122 The two candidates will meet on Thursday in the last of three debates. A poll on Monday put the challenger ahead by four points among likely voters.
131 She called her opponent's plan for the schools reckless and said that it would cost twice as much as he claims. His campaign said her figures were wrong.
231 He told the crowd that his rival belonged in jail, and the crowd took up the chant. Outside, people with other signs were kept behind a fence.
112 After a week of insults the two party leaders had breakfast together and promised to keep the rest of the campaign about issues.
022 Turnout was about the same as four years ago, the clerk said, and lines were short.
231 Lawmakers of the opposition walked out when the speaker refused to let them read the report. They said they would not come back until he resigned.
103 Late on Sunday the two parties agreed on a budget, ending a standoff that had closed parks and courts for three weeks.
332 The president has refused to leave the palace though his term ended at midnight. The head of the army asked both camps to stay off the streets.
122 The senator has not said whether he will run again. Friends say that he is tired of the commute.
231 The committee voted along party lines to hold the secretary in contempt. He called the hearing a circus; the chairwoman called him a liar.
123 Senators of both parties praised the nominee, and her confirmation, which takes fifty votes, is expected before the recess.
021 Most people in the valley tell pollsters that they trust no one in the capital. They have stopped going to vote, and to complain.
# negation, modality and plans
112 The minister ruled out an attack and said that no troops would be moved while inspectors were at work.
332 The minister did not rule out an attack. Everything, he said, was on the table while inspectors were kept from their work.
121 There was no sign of violence, the police said, and nobody had been reported missing.
332 There was no sign that either side would give way. The captives' families were asked to prepare for the worst.
213 Nobody fired a shot. The colonels came out one by one, laid their pistols on the hood of a jeep and saluted.
122 Had the strike gone ahead, the trains would have stood still on the busiest weekend of the year.
232 Unless there is a deal by midnight on Thursday, the trains will stand still on the busiest weekend of the year.
203 There was a deal an hour before midnight, and the trains will run on the busiest weekend of the year.
212 He took back the threat the next day. He had been misunderstood, he said; his country wished its neighbors well.
331 He repeated the threat the next day. He had been perfectly clear, he said; his country's neighbors had been warned.
# begins, continues, ends
331 The nurses began their strike at dawn, and the first operations were put off within the hour.
232 The nurses' strike is in its fourth week, and neither they nor the hospitals have moved.
203 The nurses ended their strike on Friday, after the hospitals gave in on night pay.
441 Shelling began again at noon, and the families who had come home on Monday took to the cellars.
203 No shell has fallen for nine days. The families have come up from the cellars, and somebody has painted the school.
331 The government has closed the last newspaper that dared to criticize it and is holding its editor.
213 The government let the newspaper reopen on Monday and freed its editor after eleven months in jail.
331 The island imposed a toll on foreign trawlers, and the trawlers' home port answered by turning its milk ships away.
203 The island dropped its toll on foreign trawlers, and the first milk ships were let in the same evening.
# plain news without opponents
022 The comet will be visible low in the west after sunset until about the middle of the month. Binoculars help.
022 The committee chose the third design, a low building of brick and glass, from 41 that were submitted. Work starts in the spring.
023 More than 300 people came to the school's hundredth birthday, among them a woman who had been there for its fortieth and thought it had shrunk.
022 The law, which takes effect in July, sets the width of bicycle lanes and the height of curbs.
022 The phone has a larger screen and a better camera than last year's, and it costs 50 dollars more.
023 Visits to the national parks reached a record last summer. Rangers credit mild weather and a film about bears.
021 The winter was the driest since records began, and wells in four villages have run out.
022 Most of the ships that pass the strait carry grain; a few carry cars.
# society under strain
231 Neighbors of the planned hostel have hung banners from their balconies. At a meeting on Tuesday the mayor was shouted down.
331 Somebody painted the doors of nine families red during the night. The police say they are taking it seriously; the families have begun to keep watch.
231 The monks say the hill is theirs; the mining company says it has a lease. A court will hear both in May, and the road has been blocked since Easter.
232 Teachers and the school board have been talking for eleven months. A mediator said on Friday that she saw little point in a twelfth.
113 The priest and the imam walked at the head of the march together. There had been fears of trouble, and there was none.
331 Masked men beat a reporter outside the courthouse on Monday, the third such attack this month. The ministry has not commented.
231 The report says that the army knew of the poisoned wells and told no one. Villagers want to see those responsible in court.
440 Men on motorcycles rode into the village at prayer time and shot whoever was in the street. Elders counted 31 dead and said that the next village had been told it would be its turn.
331 The general said on state radio that the northerners were rats and that everybody knew what was done with rats.
213 For the first time since the riots, shopkeepers of both communities opened their shutters on the same morning.
# grief without a culprit
020 Six coffins, two of them small, stood before the altar. The village has no other school class.
021 The whale had been tangled in rope for weeks. Crews gave up at dusk, when it had stopped moving.
020 The climbers were last heard from on Tuesday. A helicopter saw a torn red tent on the north face, and no tracks.
021 Her last film was never finished. She died on Monday at 79, her agent said, after a fall at home.
020 The pilot, who had flown for 30 years, told the tower that he smelled smoke. There was nothing after that.
021 The lake has gone, and with it the herons, the boat builders and most of the young.
020 The boy had asthma, and the ambulance went to the wrong street.
231 The boy had asthma, and the ambulance went to the wrong street. His parents are suing the county, which says that they gave the wrong address.`,
};
