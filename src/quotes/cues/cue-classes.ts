/** What kind of attribution a cue makes. */
export type CueClass =
  | 'say' | 'tell' | 'write' | 'ask' | 'answer' | 'add' | 'explain' | 'announce' | 'report' | 'cite'
  | 'claim' | 'argue' | 'suggest' | 'predict' | 'warn' | 'promise' | 'urge' | 'order' | 'propose' | 'call'
  | 'accuse' | 'criticize' | 'praise' | 'thank' | 'joke' | 'deny' | 'decline' | 'admit' | 'agree' | 'confirm'
  | 'believe' | 'doubt' | 'know' | 'feel' | 'want' | 'plan' | 'expect' | 'support' | 'oppose' | 'find' | 'show' | 'seem';

interface CueWords {
  /** Whether it tells of something said or written, and not of a belief, a wish or a finding. */
  readonly speech: boolean;
  /** Dictionary forms, parted by spaces. A noun that is no form of one of the verbs ends in `~`. */
  readonly words: string;
}

/** The words of each class. A word stands in one class only, that of its commonest use in news. */
export const CUE_CLASSES: Readonly<Record<CueClass, CueWords>> = {
  say: { speech: true, words: 'say state remark comment mention speak talk express voice utter observe note articulate intone exclaim shout yell scream cry whisper mutter mumble murmur bark snap roar chant sing pray recite put go statement~ remarks~ comments~ speech~ words~ saying~' },
  tell: { speech: true, words: 'tell inform remind assure reassure brief notify advise convince persuade testify testimony~ recount relate recall reminisce narrate confide' },
  write: { speech: true, words: 'write tweet retweet post email text blog publish opine editorialize pen scribble read memo~ letter~ op-ed~' },
  ask: { speech: true, words: 'ask inquire enquire question wonder query quiz grill press probe pose' },
  answer: { speech: true, words: 'answer reply respond retort counter rebut rejoin shoot response~' },
  add: { speech: true, words: 'add continue repeat reiterate echo elaborate summarize finish stress emphasize emphasise underscore underline highlight' },
  explain: { speech: true, words: 'explain describe clarify detail outline define illustrate specify identify discuss address lay spell portray depict characterize characterise paint explanation~ description~' },
  announce: { speech: true, words: 'announce declare proclaim pronounce disclose reveal release unveil signal broadcast trumpet tout advertise introduce issue announcement~ declaration~' },
  report: { speech: true, words: 'report according relay document chronicle leak reportedly~ account~' },
  cite: { speech: true, words: 'cite quote reference invoke refer point paraphrase allude attribute' },
  claim: { speech: true, words: 'claim allege assert contend maintain insist profess purport aver avow brag boast crow allegedly~ allegation~ assertion~ contention~ insistence~' },
  argue: { speech: true, words: 'argue reason posit theorize protest object plead appeal debate complain gripe grumble lament bemoan whine fume vent rail rage moan argument~ complaint~ objection~' },
  suggest: { speech: true, words: 'suggest imply hint insinuate indicate intimate propound float moot suggestion~' },
  predict: { speech: true, words: 'predict forecast project foresee estimate speculate prophesy foretell prediction~ projection~ estimation~' },
  warn: { speech: true, words: 'warn caution threaten alert admonish warning~ threat~' },
  promise: { speech: true, words: 'promise pledge vow swear guarantee undertake pledge~ vow~ assurance~' },
  urge: { speech: true, words: 'urge encourage exhort implore beg entreat counsel recommend advocate preach lobby prod recommendation~' },
  order: { speech: true, words: 'order demand command instruct direct require rule decree dictate request bid summon ban forbid ruling~' },
  propose: { speech: true, words: 'propose offer invite volunteer proposal~' },
  call: { speech: true, words: 'call dub label brand name term deem nickname liken compare equate dismiss' },
  accuse: { speech: true, words: 'accuse charge blame fault implicate indict sue accusation~' },
  criticize: { speech: true, words: 'criticize criticise blast slam attack denounce condemn decry rip deride mock ridicule chide scold rebuke lambaste lambast castigate bash berate assail excoriate skewer knock hammer pan disparage belittle insult malign impugn taunt needle vilify deplore criticism~' },
  praise: { speech: true, words: 'praise commend applaud hail laud compliment congratulate salute extol celebrate herald welcome defend praise~' },
  thank: { speech: true, words: 'thank greet apologize apologise apology~' },
  joke: { speech: true, words: 'joke quip deadpan tease riff jest laugh chuckle crack kid gush enthuse muse' },
  deny: { speech: true, words: 'deny refute reject disavow dispute contradict rebuff repudiate disagree denial~' },
  decline: { speech: true, words: 'decline refuse' },
  admit: { speech: true, words: 'admit acknowledge concede confess allow grant own admission~ acknowledgment~ acknowledgement~' },
  agree: { speech: true, words: 'agree concur accept assent' },
  confirm: { speech: true, words: 'confirm verify attest vouch affirm reaffirm certify confirmation~' },
  believe: { speech: false, words: 'believe think consider regard view suppose presume assume reckon guess figure judge conclude imagine suspect trust perceive see convinced belief~ view~ opinion~ mind~ thinking~ assumption~ conviction~' },
  doubt: { speech: false, words: 'doubt mistrust distrust skeptical sceptical skepticism~' },
  know: { speech: false, words: 'know understand realize realise recognize recognise learn hear remember forget aware discover notice knowledge~ awareness~' },
  feel: { speech: false, words: 'feel fear worry regret resent love like hate dislike admire enjoy despise detest mourn envy respect care mind concerned surprised worried afraid angry proud frustrated concern~ feeling~ frustration~ anger~' },
  want: { speech: false, words: 'want wish hope desire prefer need long yearn seek crave eager willing hope~ desire~ demand~ wish~' },
  plan: { speech: false, words: 'plan intend mean aim decide resolve determine choose weigh mull contemplate try attempt prepare plan~ intention~ decision~ effort~ aim~' },
  expect: { speech: false, words: 'expect anticipate await count schedule expectation~' },
  support: { speech: false, words: 'support back endorse favor favour embrace champion promote approve push espouse subscribe value support~ endorsement~ backing~' },
  oppose: { speech: false, words: 'oppose resist fight challenge disapprove block balk opposition~' },
  find: { speech: false, words: 'find establish calculate measure rate rank poll survey assess examine investigate study analyze analyse finding~ study~ analysis~ report~ poll~' },
  show: { speech: false, words: 'show demonstrate prove reflect evidence~ proof~' },
  seem: { speech: false, words: 'seem appear look sound apparent clear unclear' },
};
