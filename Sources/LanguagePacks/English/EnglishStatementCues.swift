package import Statements
import Timelines

/// The English words that tell what a sentence does. `class: words`, as `StatementCues` says.
extension English {
  package static let statementCues = StatementCues(
    """
    saying: said says say told tells confirmed confirms announced announces stated states added reported reports claimed claims
    saying: according warned revealed declared insisted explained disclosed noted wrote argued acknowledged denied accused vowed
    saying: alleged estimated condemned counted asserted
    happening: attack attacks attacked ambush ambushed killed killing died dead injured wounded bombing bombed blast exploded explosion
    happening: hijacked hijacking seized stormed fired opened rescued rescuing freed released hostage hostages operation clash clashes
    happening: shot shooting gunfire struck hit crashed derailed protest protested rally rallied marched earthquake flood floods
    happening: storm arrested detained visited visit met held raided detonated blew blown ended began started took stopped halted
    happening: suspended arrived left departed collapsed evacuated assault voted elected signed kidnapped abducted stabbed destroyed
    happening: damaged set sent brought reached launched cleared recovered trapped fled walked escaped resumed closed reopened
    happening: shot claimed claim ultimatum deadline conference briefing deaths killings left leaving rammed drove surrounded flew
    happening: flown travelled sank capsized collided burned burnt erupted evacuated quake landslide sentenced convicted charged
    happening: acquitted resigned appointed agreed approved rejected passed launched attacked entered withdrew captured surrendered
    background: long decades years historically traditionally home rich largest poorest strategic accuses repeatedly often usually
    background: always frequently
    attribution: according
    notSpeakers: after before and but that as while when which who has have had also later then meanwhile because since where though
    notSpeakers: other another some many several most all both
    notSpeakers: whether if so until what how why yet only now in on at by from for to with
    pronouns: he she they it we i you this that these those
    passive: was were been being is are be
    stative: remained seemed appeared looked stayed wanted needed hoped believed thought knew felt lived belonged included
    stative: contained expected planned scheduled based aged named called used supposed continued had did stood lay meant
    nounsOfSaying: reports report claims claim estimated alleged stated counted
    claims: claimed claims ultimatum responsibility
    negations: no not never nobody none without neither nor denied denies refused declined
    unreal: would have|could have|might have|should have|had it not
    killed: killed dead died death killing deaths bodies slain lives fatalities martyred perished drowned
    injured: injured wounded hurt injuries wounding injuring
    missing: missing unaccounted
    rescued: rescued freed released freeing rescuing evacuated recovered
    held: hostage captive captives
    aboard: aboard board carrying trapped trapping passengers-list
    arrested: arrested detained arresting detaining
    displaced: displaced homeless
    holding: hold holds holding held
    people: people passengers hostages civilians soldiers troops militants attackers insurgents gunmen terrorists fighters men women
    people: children personnel policemen officers workers staff employees security-men rebels bombers others victims persons
    people: railway paramilitary separatists assailants villagers residents migrants students protesters miners tourists pilgrims
    people: members police sailors firefighters patients journalists guards
    onePerson: soldier passenger man woman child hostage civilian policeman officer worker person attacker militant gunman bomber
    onePerson: driver guard student fighter journalist villager boy girl
    attackers: militants attackers insurgents gunmen terrorists rebels bombers assailants separatists militant attacker gunman
    attackers: bomber fighters fighter
    qualifier.at-least: at least|no fewer than|no less than|a minimum of
    qualifier.more-than: more than|more than a|over|upwards of|in excess of|well over
    qualifier.about: about|around|some|nearly|almost|approximately|roughly|an estimated|close to|about a|nearly a
    qualifier.up-to: up to|as many as|fewer than|less than
    counters: or and then to at of had has have counted gave put by later that in on for another been was were rose from spoke
    counters: reached named first said before
    otherUnits: buildings houses doors streets blocks floors storeys stories counts
    otherUnits: km kilometre kilometres kilometer kilometers miles mile percent per metres meters feet minutes hours days weeks
    otherUnits: months years year million billion kg coaches carriages tonnes tons degrees times trains buses vehicles hour day
    currencies: dollar=dollars dollars=dollars euro=euros euros=euros pound=pounds pounds=pounds rupee=rupees rupees=rupees yen=yen
    currencies: yuan=yuan franc=francs francs=francs rouble=roubles roubles=roubles ruble=roubles rubles=roubles lira=lira
    currencies: dirham=dirhams dirhams=dirhams riyal=riyals riyals=riyals rial=rials rials=rials peso=pesos pesos=pesos
    currencies: real=reais reais=reais won=won rand=rand crown=crowns crowns=crowns krone=kroner kroner=kroner kronor=kronor
    currencySigns: $=dollars €=euros £=pounds ¥=yen ₹=rupees
    scales: thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 lakh=100000 crore=10000000
    scales: m=1000000 mn=1000000 bn=1000000000
    lengths: km=km kms=km kilometre=km kilometres=km kilometer=km kilometers=km mile=miles miles=miles
    kilometres: km=1 miles=1.609344
    bearings: north=0 northern=0 northeast=45 northeastern=45 east=90 eastern=90 southeast=135 southeastern=135 south=180
    bearings: southern=180 southwest=225 southwestern=225 west=270 western=270 northwest=315 northwestern=315
    fromPlace: from of
    numbered: tunnel no number flight coach page chapter route highway platform article section aged
    between: between
    rangeTo: to
    and: and
    of: of
    the: the those these
    them: them whom these those
    were: were was are belonged
    deictic: earlier yesterday today tonight tomorrow ago last overnight now
    since: since until till
    endings: \(wordEndings)
    lookingBack: after before when who whom which since until that whose as where because following
    happening.violence: attack|attacks|attacked|ambush|ambushed|bombing|bombed|bomber|blast|exploded|explosion|hijacked|hijacking
    happening.violence: stormed|opened fire|fired on|fired at|came under fire|exchange of fire|exchanged fire|gunfire|gunfight
    happening.violence: shot|shooting|shootout|gunned down|blew up|blown up|detonated|blew himself|murder|murdered|murdering|slaying
    happening.violence: took hostage|taken hostage|kidnapped|abducted|raided|raid|clash|clashes|clashed|stabbed|stabbing|airstrike
    happening.violence: airstrikes|shelled|shelling|assault|assaulted|massacre|beaten|beheaded
    happening.violence: stopped train|train stopped|forced halt|seized train|responsibility|assassinated|gunmen stopped|it stopped near
    happening.accident: crashed|crash|derailed|derailment|collided|collision|capsized|sank|overturned|collapsed|collapse|ran into
    happening.accident: plunged|drowned|slipped|fell from|fell about|fell to|fell into|fallen to|falling|fatal fall|stampede|gas leak
    happening.disaster: earthquake|quake|aftershock|aftershocks|tremor|flood|floods|flooding|storm|hurricane|cyclone|typhoon|landslide
    happening.disaster: wildfire|wildfires|tornado|volcano|eruption|tsunami|avalanche|drought|blaze|fire|fires|burned|burnt|arson|flames
    happening.departure: had left|left at|left for|leave for|departed|set off|set out|train left|bus left|ship left|sailed|took off
    happening.rescue: freed|rescued|released|evacuated|set free
    happening.arrival: brought to|were brought|was brought|reached|arrived|taken to
    happening.ending: operation ended|operation over|operation completed|operation concluded|siege ended|declared over|operation complete
    happening.ending: ended operation|fighting ended|standoff ended|brought under control
    happening.demand: ultimatum|deadline|exchange prisoners|exchange of prisoners|demanded release|held hostage|ransom
    happening.reaction: condemned|condemns|deplored|mourned|welcomed|praised|condolences|expressed
    happening.visit: visited|visits|flew to|travelled to|toured|paid visit
    happening.conference: press conference|news conference|briefed reporters|told reporters at
    happening.suspension: suspended|cancelled|canceled|trains stopped|services stopped|resumed|reopened|closed until|grounded|shut down
    happening.arrest: arrested|arrest|arrests|detained|custody|captured|apprehended|surrendered
    happening.robbery: robbed|robbery|robbers|heist|stole|stolen|stealing|theft|burglary|looted|looting|smuggled|hacked|fraud
    happening.trial: sentenced|sentencing|convicted|conviction|charged with|was charged|were charged|been charged|acquitted|trial
    happening.trial: found guilty|pleaded|verdict|indicted|arraigned|jury|lawsuit|sued|hearing|extradited|judge ruled|court ruled
    happening.vote: voted|elected|election|elections|referendum|inaugurated|sworn in|polls opened|polls closed
    happening.office: resigned|resignation|appointed|stepped down|was fired|been fired|were fired|was dismissed|was sacked|laid off
    happening.protest: protest|protests|protested|protesters|rally|rallied|marched|march|demonstration|demonstrated|demonstrators
    happening.protest: strike began|went on strike|vigil|riot|riots|rioted|rioters|unrest
    happening.agreement: signed|agreed|ceasefire|truce|treaty|accord|deal
    happening.meeting: met|meeting|talks|summit|conference opened
    happening.outbreak: outbreak|infected|cases confirmed|tested positive|diagnosed
    happening.discovery: recovered body|body recovered|bodies recovered|body found|found body|bodies found|found dead|wreckage found
    happening.launch: launched|unveiled|lifted off|liftoff|maiden flight|test flight|went on sale
    happening.business: acquired|acquisition|merger|merged|takeover|bankruptcy|layoffs
    happening.contest: won|defeated|beat|lost to|championship
    happening.toll: killed|dead|died|deaths|death|injured|wounded|lives
    """)
}
