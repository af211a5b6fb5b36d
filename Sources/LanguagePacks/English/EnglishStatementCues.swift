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
    and: and
    the: the those these
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
