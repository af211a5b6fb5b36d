import DatelineModel
import Statements

/// The English words round numbers of people.
extension English {
  static let figures = FigureVocabulary(
    kinds: figureKinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.atLeast, "at least|no fewer than|no less than|a minimum of"),
      (.moreThan, "more than|more then|more than a|over|upwards of|in excess of|well over|over a"),
      (.about, "about|around|some|nearly|almost|approximately|roughly|an estimated|close to|about a|nearly a"),
      (.upTo, "up to|as many as|fewer than|less than"),
    ],
    endings: (
      person: "man woman er or ist ian eer ster", persons: "men women ers ors ists ians eers sters ees ants",
      adverbs: "ly", past: "ed", gerunds: "ing", peoples: "s"
    ))

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive = "was were been being is are be got get"
    words.perfect = "has have had having"
    words.modals = "could would might may can should will must shall"
    words.attempts =
      "tried attempted attempting attempt trying planned planning plotted plotting threatened threatening wanted hoped intended intends plans vowed conspiring conspiracy plot"
    words.successes = "managed able on helped used continued"
    words.negations = "not no never none nobody without neither nor didn't wasn't weren't hasn't haven't don't doesn't"
    words.hypotheses = "if unless"
    words.prepositions =
      "in at on by from with near during for after before into inside outside around across through throughout under among amid against behind off along since within beyond onto over toward towards as than via"
    words.clauses = "when while where until because after before since as"
    words.conjunctions = "and or plus along"
    words.denials = "denied denies denying deny rejected rejects rejecting dismissed dismisses refuted refutes disputed"
    words.relatives = "who whom which that whose"
    words.determiners = "the these those all its their his her our my your this that"
    words.indefinites = "a an another"
    words.pronouns = "he she they it we i you his her their its him himself herself themselves"
    words.adverbs =
      "also already still now then later reportedly so far only just meanwhile again together alone back up away there here altogether apparently allegedly else ago confirmed long"
    words.including = "including include includes included among"
    words.of = "of"
    words.agents = "by"
    words.them = "them whom these those"
    words.others = "other others"
    words.singularPronouns = "he she"
    words.definite = "the"
    words.half = "half"
    words.more = "more another additional further"
    words.both = "both"
    words.between = "between"
    words.to = "to"
    words.reflexives = "himself herself themselves"
    words.verbs =
      "was said says say told went came left made took found began became saw got gave held fled ran met led sent paid kept brought fought struck broke wrote spoke stood lay sat fell rose lost won hit drove flew swam hid set put knew thought felt heard claim claims report reports joined entered reached returned mourn mourned attend attends believe believes face faces live lives work works say need needs remain remains want wants stormed opened fired swept thrown flung torn caught questioned interrogated knocked seen taken blown dragged"
    return words
  }()

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.general = "people persons others individuals victims lives"
    words.multiples = "dozen=12"
    words.captives = "hostages captives"
    words.groups = "couple=2 duo=2 pair=2 trio=3 threesome=3 quartet=4 foursome=4 quintet=5"
    words.collectives =
      "family families crew group groups party team band gang squad convoy household unit cell busload congregation total"
    words.captors = """
      bandits kidnappers pirates jihadists extremists abductors raiders guerrillas guerillas militia militias rebels gunmen militants
      insurgents terrorists hijackers kidnapper gunman fighters attackers separatists
      """
    words.authorities = """
      police policemen officers troops soldiers guards rangers commandos detectives authorities agents customs deputies inspectors
      constables troopers gendarmes investigators cops sleuths
      """
    words.peoples = peoples
    words.riders = "passengers crew crewmembers"
    words.modifiers =
      "police family crew staff army navy security railway military personnel hospital passenger bus church"
    words.persons = """
      people passengers hostages civilians soldiers troops militants attackers insurgents gunmen terrorists fighters men women children
      policemen officers workers employees rebels bombers others victims persons separatists assailants villagers residents migrants
      students protesters miners tourists pilgrims members sailors firefighters patients journalists guards worshippers worshipers
      americans servicemen servicewomen pupils nuns monks clerks guests travellers travelers commuters shoppers adults teenagers teens boys
      girls babies infants toddlers youths relatives survivors inmates prisoners suspects refugees crewmen crewmembers nationals citizens
      climbers trekkers hikers skiers swimmers divers fishermen farmers labourers laborers peacekeepers diplomats aides officials
      colleagues coworkers friends neighbours neighbors brothers sisters sons daughters cousins parents couples mothers fathers
      husbands wives uncles aunts males females foreigners locals immigrants demonstrators activists bystanders pedestrians motorists
      drivers pilots engineers doctors nurses teachers lawyers judges deputies cadets recruits commandos marines airmen mourners
      spectators fans players athletes customers traders vendors guides rangers lawmakers politicians witnesses plotters militiamen
      tribesmen herdsmen priests clerics imams cooks waiters porters casualties crew staff personnel police paramilitaries rioters loyalists
      families households nephews nieces juveniles vigilantes jawans devotees deckhands deacons operatives skippers grandchildren siblings twins
      cops hawkers jailers kids toddlers lifeguards farmhands labourers pensioners churchgoers holidaymakers captives warders constables detainees convicts ministers councillors protestants catholics muslims christians jews hindus accomplices smugglers dealers robbers hijackers kidnappers pirates seamen
      surgeons paramedics midwives pharmacists electricians plumbers carpenters tailors mechanics signalmen stationmasters dentists accountants
      architects professors principals welders gardeners photographers reporters
      stowaways orphans widows volunteers rescuers responders patrolmen constables conscripts reservists veterans occupants
      """
    words.person = """
      person soldier passenger man woman child hostage civilian policeman policewoman officer worker attacker militant gunman bomber
      driver guard student fighter journalist villager boy girl teenager teen baby infant toddler youth resident nurse cook waiter porter
      clerk nun monk priest deputy nanny maid guest tourist pilgrim migrant patient inmate prisoner suspect refugee sailor crewman
      crewmember national citizen climber trekker hiker skier swimmer diver fisherman farmer labourer laborer peacekeeper diplomat aide
      official colleague coworker friend neighbour neighbor brother sister son daughter cousin mother father husband wife
      uncle aunt male female foreigner immigrant demonstrator activist bystander pedestrian motorist pilot engineer doctor teacher lawyer
      judge cadet recruit commando marine airman mourner spectator fan player athlete customer trader vendor guide ranger
      lawmaker politician witness serviceman servicewoman rebel insurgent victim survivor employee member firefighter miner
      shopkeeper barber butcher baker cleaner rider cyclist motorcyclist adult stepfather stepmother grandmother grandfather boyfriend
      girlfriend fiancee fiance schoolboy schoolgirl patrolman constable sergeant trooper sheriff stranger australian briton american palestinian
      old nephew niece stepson stepdaughter juvenile vigilante jawan devotee deckhand deacon operative skipper grandchild sibling twin monarch hijacker kidnapper robber hawker cop kid lifeguard pensioner intruder burglar assailant stowaway orphan widow volunteer rescuer occupant sherpa mountaineer chef surgeon paramedic midwife pharmacist electrician plumber carpenter tailor mechanic signalman stationmaster dentist
      accountant architect professor principal headmaster headmistress welder gardener photographer reporter stewardess imam cleric rabbi bishop pastor preacher vicar curate muezzin chaplain
      lecturer scholar poet artist singer actor actress model author warden usher caretaker janitor bride bridegroom herder shepherd tribesman elder
      councillor foreman apprentice porter docker stevedore
      """
    words.attackers = """
      militants attackers insurgents gunmen terrorists rebels bombers assailants separatists bandits bandit militant attacker gunman bomber fighters
      fighter hijackers hijacker terrorist insurgent rebel assailant
      """
    words.relations =
      "father mother parent grandfather grandmother uncle aunt parents stepfather stepmother fathers mothers"
    words.illness = """
      ill sick infected infections cases patients outbreak virus fever cholera measles salmonella poisoning symptoms diarrhoea diarrhea coronavirus flu influenza dengue ebola malaria
      """
    words.requests = """
      demand demands demanded demanding seek seeks sought seeking negotiate negotiates negotiated negotiating negotiations agenda urge urges urged
      urging ask asks asked asking await awaits awaited awaiting offer offers offered offering condition conditions plea pleas pleaded appeal appeals appealed
      appealing call calls called calling request requests requested discuss discussed discussing promise promises promised
      """
    words.custody = "bail acquitted parole probation custody jail prison charge questioning questioned interrogated"
    words.things = """
      letters containers towers helicopters numbers quarters waters papers orders borders vehicles tractors sectors motors factors
      reactors mirrors errors doors floors shelters trailers boulders meters liters litres metres centers centres chapters computers servers
      shares stocks newspapers corners dollars collars layers powers showers flowers rivers lasers posters tankers trucks restaurants
      plants grants elephants giants variants degrees trees knees fees committees number letter container tower helicopter
      quarter water paper order border tractor sector motor factor mirror error door floor shelter trailer boulder meter liter litre
      metre center centre chapter computer server newspaper corner dollar collar layer power shower flower river laser poster tanker
      lorry truck van taxi motorcycle tram coach express minibus trolleybus boat ship plane helicopter vessel ferry trawler yacht bus train jet aircraft airliner cases infections
      december november october september summer winter matter after under over never ever other another either neither weather
      whether whatever however further later earlier greater lesser rather jobs bills deals projects plans proposals whales dolphins wildlife fish
      deer bears wolves lions tigers horses buildings houses homes cars buses trains planes boats ships villages towns cities shops attacks
      beakers goblets vases chains rings coins paintings drawings drawers lockers ledgers boilers hangers filters burners printers scanners
      chargers batteries monuments statues icons manuscripts crowns diamonds jewels necklaces files beaker goblet vase chain ring coin
      painting drawing drawer locker ledger boiler filter burner printer scanner battery monument statue icon manuscript crown diamond
      jewel necklace file
      together former latter for nor or color colour honor harbor harbour
      labor labour interior exterior minor major terror horror humor tumor rumor odor anchor corridor manor decor
      human ocean mission session
      turtle turtles sheep deer whale dolphin bird fishes bees camels mules donkeys hens hospitals clinics morgues mortuaries sites locations stations bullet bullets block blocks dog cat horse bird cow goat pig dogs cats horses cattle birds cows sheep canaries animals pigeons chickens goats
      """
    words.units = """
      km kilometre kilometres kilometer kilometers miles mile percent per metres meters feet foot inches minutes hours days weeks months years
      year billion trillion kg kilos kilograms grams tonnes tons degrees times hour day minute week month seconds second gallons litres liters acres
      hectares dollars euros pounds rupees yen yuan cents points calibre caliber mph knots
      """
    words.numbered = """
      tunnel no number flight coach page chapter route highway platform article section aged age ages boeing airbus magnitude
      channel room unit block gate sector area district ward level grade class version model type mark windows highway interstate exit
      apollo formula top catch studio radio fm am nos route line bus coach psalm verse act bill resolution measuring scale
      """
    words.within = "in"
    words.decades = "teens twenties thirties forties fifties sixties seventies eighties nineties"
    words.survivors = "survivors survivor"
    words.personalRelatives = "who whom"
    words.suspects = "suspects suspect accomplices accomplice culprits culprit offenders offender fugitives fugitive"
    words.eldest = "oldest youngest eldest"
    words.vague = "dozens scores hundreds thousands several many numerous multiple countless few tens millions"
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.toll = "toll tolls"
    words.number = "number count total numbers figure tally"
    words.reach =
      "to at topped topping reached reaching exceeded exceeding passed surpassed hit is was stands stood reaches hits passes tops climbed as"
    words.formerly = "from"
    words.capturing = "capture captures captured capturing"
    words.finding = "found find finds finding located traced discovered recovered turned turn"
    words.remainder = "last rest all remainder"
    words.alive = "alive safe unharmed unhurt uninjured"
    words.bodies = "body corpse remains"
    words.earlier = "earlier previous"
    words.deedsOnThings =
      "blow blows blew blown blowing haul hauls hauled hauling wipe wiped wiping cut neutralise neutralised neutralize neutralized"
    words.handing = "hand hands handed handing"
    words.orders =
      "order|orders|ordered|ordering|sought|seek|seeks|seeking|demanded|demands|demanding|requested|requests|urged|warrant for|warrants for|asked for|asks for|called for|calls for|calling for"
    words.retractions =
      "wrongly reported|erroneously reported|incorrectly reported|mistakenly reported|falsely reported"
    words.corrections = "correction corrections"
    words.differences = "more than|fewer than|less than|higher than|lower than"
    words.turned = "up down revised raised lowered corrected increase increased"
    words.linking =
      "reported feared confirmed believed presumed known found left leaving leaves leave beaten pronounced declared remained remain gone listed"
    words.with = "with"
    words.carrying = "carrying carried transporting ferrying"
    words.holding = "hold holds holding held"
    words.taking =
      "grab grabs grabbed grabbing pick_up picks_up picked_up picking_up seize seizes seized seizing take takes took taking capture captures captured capturing catch catches caught catching"
    words.searching = "search searches searching searched looking look trace sign word whereabouts"
    words.lives = "claimed claiming claims cost costing took taken taking takes take claim"
    words.life = "lives life"
    words.fatally = "fatally fatal"
    words.wounding = "shot stabbed shoots shooting stabs stabbing shoot"
    words.counters =
      "or and then to at of had has have counted gave put by later that in on another been was were rose from spoke reached named first said before"
    return words
  }()
}
