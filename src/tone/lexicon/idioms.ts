/**
 * Phrases whose words of conflict mean none, by dictionary forms; and phrases of news that say the opposite of their words,
 * with how pleasant they are, -4 to 4. Chosen by hand for this project.
 */
export const NO_CONFLICT = `heart attack|panic attack|asthma attack|star wars|price war|bidding war|war chest|culture war|console war|turf war
a shot at|take a shot|give it a shot|long shot|shot in the arm|parting shot|mug shot|screen shot|jump shot|slap shot|photo shoot|penalty shoot
strike a deal|strike an agreement|strike a balance|strike a chord|strike gold|strike out|strike partnership|lightning strike
fire sale|catch fire|under fire|fire up|hit the road|box office bomb|bath bomb|time bomb|killer app|dress to kill|kill time|to die for
battle cancer|battle with cancer|battle of wit|fight for breath|fight back tear|fight cancer|fight climate change|fight crime|fight fire
secret weapon|stand a chance|attack on goal|attack the rim|the attack line|rule out|break the bank|break up|break a record|break new ground
beat the market|beat expectation|beat estimate|crush it|crush hit|target price|target audience|bury the hatchet|in the crosshairs
hostage to fortune|blow out candle|blow the whistle|knock out|cut through|trade show|civil service|force field|task force|air force
work force|sales force|force of nature|tour de force|army of fan|charm offensive|smash hit|hit song|hit single|hit show|slam dunk`;

export const GOOD_OR_BAD: Readonly<Record<string, string>> = {
  '2': `cut its losses|cut her losses|cut his losses|cut their losses|loss narrow|narrow their loss|higher profit|higher profits|profit rise|profit jump|profit soar|record profit|record profits|low unemployment|lower unemployment|record low unemployment|unemployment fell|unemployment fall
fewer deaths|crime fell|crime fall|inflation ease|inflation fall|inflation slow|narrow its loss|narrow loss|debt free|no longer in danger|cancer free|beat cancer|free of charge`,
  '-2': `lower profit|lower profits|fall in profit|profit fall|profit drop|miss expectation|profit warning|lose ground|dead end|drawn out
lower sales|record high unemployment|higher unemployment|unemployment rise|crime rise|death toll rise|loss widen|widen its loss|profit plunge|profit tumble|record loss|record losses|short of breath|worse than expect|higher inflation|cut jobs|job cut|under fire`,
};
