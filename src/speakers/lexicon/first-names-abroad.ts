// First names that English lists lack, from many languages, and some that they give to both though most bearers are one; written for copydesk.
export const WOMEN_ABROAD =
  'abby alexis allison andrea angie ashley bev brandy carly claire clare connie courtney evelyn gail gayle ginger grace haley hazel hilary hillary holly jodi jodie julie kelley kelsey kimberly laurie lauren lesley lynn mallory maddy marion meredith meryl michele nikki paige patsy patty penny ruby sandy shannon shelby shelley simone stacy sydney tammy terri tracy whitney winnie '
  + 'aditi agnieszka aisha akiko alejandra alena alessandra amal amina amira anastasia anjali anke annalena aparna ayesha aysha azadeh beatriz birgit bronwyn '
  + 'camila carmela chiara chiamaka chimamanda consuelo dalia daria deepa deepika dilma divya dunja ekaterina elif eun fatima fatma fatou federica francesca '
  + 'galina ghada giorgia giulia greta gulnara hala hanan hatice heba hiba hina hiroko huda ilse indira ines ingrid irina isabela ivanka jacinda jadwiga '
  + 'jamila jian juana kamala kavita keiko khadija kirsten ksenia lakshmi larisa latifa layla leila liesl liv lucia ludmila lupita magdalena maha maia malala '
  + 'mariam marija marisol mariya maryam masako mei melania meera mette michiko mina mireille mona nadezhda nadia nahid naomi nasrin natalya nayib neha ngozi niamh '
  + 'nicola nikki nisha noor nour olena oksana padma parisa parvati pilar polina pooja priya priyanka rania rashida rekha renu reem rosario roza ruchi '
  + 'saanvi sabah sabine sadia safiya sahar saima saoirse samantha samira sanna shabnam shanti shireen shirin shreya sibongile siobhan sneha snezana sofia soledad '
  + 'sonali sushma svetlana swati tamar tanya tatyana teresa theresa thuli uma ursula usha vaishali valentina vandana veena viktoriya winnie ximena yasmin yelena '
  + 'yevgenia yingluck yuki yulia yuliya zainab zeinab zeynep zuzana'
  + ' abena achieng adaeze adwoa ailsa aino aishwarya aisling akinyi akosua almaz ananya angharad anja anneke anneli aoife atieno ayanda bethan biljana'
  + ' birgitte bisi bozena bronagh caoimhe catrin cerys chioma chipo ciara danuta dragana efua eilidh eimear eleri elin esi esperanza farzana fatemeh femke'
  + ' ffion fionnuala folake freja funmilayo grainne halima halyna haruka hauwa heike helle hirut hoda ifeoma iryna isla itzel ivana jelena jolanta kaisa'
  + ' katarzyna katja kavya kirsty laleh lesia lindiwe linh maeve mairead malee malgorzata malin marijke maya meenakshi mehreen meseret mhairi milica mitra'
  + ' morag nandini naoko nawal nguyet njeri nkechi nokuthula nomvula nuala nurul nusrat nyambura oonagh orla palesa parveen parvin phuong putri radhika'
  + ' rasha rhian riikka rocio roisin roya rukmini saara sakura samah samina sangeeta saskia savitri shabana shalini shazia sian signe sinead siti solveig'
  + ' sudha sunita svenja svitlana tariro thandi tigist titilayo tuula vesna vidya wambui wangari wanjiru yaroslava yetunde zahra zanele zofia';
export const MEN_ABROAD =
  'donald walter adrian austin barry bennie benny bernie bert bill billy bobby brett chad cory danny darryl denny donnie donny eddie eddy frank fred freddy gabriel gene george glen glenn gus ira jermaine jesse joey kyle leland max noel perry phil quentin randy ray reggie ricky robbie robby ronny rory sal sean shane shawn ted tim timmy toby tommy tony vinny wally willie '
  + 'abdallah abdul abdullah abhishek abiy adel adnan ahmed ahmet ajay akbar akira alejandro aleksandr alexei alexey ali aliaksandr aliou alok amir amit anand andrei '
  + 'andrej andriy anil antonio anton antonis anwar arjun armando arun aryeh ashok ashraf asif assad atiku avi aziz babak barack bashar bassam bedri benyamin binyamin '
  + 'bogdan bongani boyko carlos cesar chidi chinedu cyril dae daisuke dawit deepak denys diego dieter dimitri dmitri dmitry dmytro dragan ebrahim eduardo efrain emeka '
  + 'emre enrique erdogan evo fadi fahad faisal farhad farouk felipe fernando francois fumio gamal gaurav gennady geert georgios gianni gintaras giorgos giovanni giuseppe goran '
  + 'gustavo hamid hans haruki hassan hiroshi hideo horst hosni hossein hugo hussein ibrahim igor ilham imran ismail ivan jair jamal javier jeong ji jinping joao joko jorge '
  + 'jose juan jun jurgen kazuo kemal kenji khaled khalid kim kofi kyriakos lars leonid lech leopoldo lorenzo luis luiz mahathir mahmoud majid manmohan manuel marcelo '
  + 'marek mariano mario marwan massoud matteo mehmet mikhail miguel miloš milos min mohamed mohammad mohammed muhammad muammar mustafa mykhailo nabil naftali narendra nawaz nelson nguyen '
  + 'nicolas nikolai nikolaj nikol nikos nouri olaf oleg oleksandr oleksiy olusegun omar osama oscar pablo park paulo pavel pavlo pedro petr petro pierre pinchas piotr pranab '
  + 'prakash pradeep radoslaw rafael rahul raj rajesh rajiv rakesh ramesh ramzan raul ravi recep ricardo riyad roberto rodrigo rohit sadiq saeed salman salva sanjay sanjeev '
  + 'santiago satoshi sebastian sergei sergey sergio seung shinzo shinji shimon silvio slobodan stefano stéphane suleiman sundar suresh sunil takashi taro tariq tayyip tedros '
  + 'thabo thierry tidjane tomasz toshiro ufuk umar vaclav vadim valery vasily viktor vijay vikram vitali vitaliy vladimir vojislav volodymyr vuk walid wei werner xi xavier '
  + 'yair yasser yasir yevgeny yitzhak yoshihide youssef yuri yuriy yusuf zbigniew zelimkhan ziad zoran'
  + ' abebe agus aliyu antti arvind ashwin ayodele babatunde bashir behrouz bekele bohdan bojan budi callum cathal chukwuma ciaran colm conor cormac dafydd'
  + ' danylo dariush declan diarmuid dusan emrys eoin farai farooq femi fergal finbarr fionn fouad ganesh gearoid gethin ghassan gijs grzegorz harish heikki'
  + ' helmut huw idris iestyn ieuan ifeanyi ihor imtiaz janusz jaroslaw javed jeroen jiri joonas joost jukka kamau karthik kipchoge kiprono kishore knut kojo'
  + ' krzysztof kunle kwabena kwame kwesi lachlan llyr lorcan lubos maarten magnus mandla mehdi mikko milan minh mohan murdo musa mwangi mykola nadeem naveen'
  + ' nizar njoroge obinna ochieng odhiambo oisin olumide otieno owain pekka pranav quang raghav rashid rasmus reza rhodri rizal rohan ruairi ruaridh ruud'
  + ' samir sandeep segun serhiy shahid sherif siddharth sipho slamet somchai soren struan sudhir sverre tadhg takeshi tamer taras tawanda tesfaye themba'
  + ' thiha timo torsten tuan tunde tushar uday vasyl venkat wael wojciech xiaoming yashwant yohannes zdenek zubair';

/** Names that older lists give to one and that many bearers of today are not. */
export const EITHER_NOW = 'avery bailey cameron charlie dakota devon drew elliot emerson finley harper hayden hunter jaden jordan kai kendall logan marley micah morgan parker peyton phoenix quinn reagan reese remy riley river rowan sage sawyer sidney skylar skyler taylor';

/** Words that lists of first names hold and that, alone, are more often a place, a month or a creed. */
export const NOT_ALONE =
  'north south east west africa alabama america april asia atlanta august austin avalon berlin boston brooklyn carolina catalina chad charlotte chester chile china christian cleveland columbia '
  + 'cuba dakota dallas delaware denver diego easter egypt england erin europe florence florida france geneva georgia germany holland houston india indiana ireland israel italy jackson jamaica japan jersey jordan '
  + 'kenya kent kingston korea lincoln london louisiana lourdes madison malta march may maya mecca mexico milan montana moscow nevada norway odessa orlando paris persia phoenix quebec ramadan rio rome russia salem '
  + 'savannah scotland sierra sofia spain summer sydney syria tennessee texas trinity troy tulsa ukraine valencia venice verona victoria vienna virginia wales washington windsor york';
