import Statements

/// The English words that tell incidents of one kind apart.
extension English {
  static let particulars = ParticularVocabulary { particular in
    switch particular {
    case .cause: causes
    case .vehicle: vehicles
    case .site: sites
    case .occupation: occupations
    }
  }

  /// A blast may be a bomb's or a burning gas tank's, a flood comes with a storm and brings mud: such words have several classes.
  private static let causes = """
    bomb: bomb|bombs|bombing|bombings|bombed|bomber|bombers|grenade|grenades|landmine|landmines|land mine|mine exploded|blew himself up
    bomb: blew herself up
    bomb fire gas: explosion|explosions|exploded|explode|explodes|blast|blasts|blew up|detonated|detonation
    shots: shooting|shootings|gunfire|gunned down|opened fire|open fire|opens fire|fired on|shots|shootout|gunfight|shot dead|shot and killed
    shots: fatally shot|was shot|were shot|been shot
    knife: stabbed|stabs|stabbing|stabbings|knife|knifed|machete|machetes|hacked to death
    fire: fire|fires|blaze|blazes|inferno|arson|arsonist|arsonists|burned|burnt|burning|flames|alight|wildfire|wildfires|bushfire|bushfires|suffocated
    gas: gas leak|leaking gas|fumes|carbon monoxide|asphyxiated|chemical leak
    weather: flood|floods|flooded|flooding|deluge|downpour|downpours|storm|storms|hurricane|cyclone|typhoon|tornado|tornadoes|torrential rain
    weather: heavy rain|heavy rains
    slide weather: landslide|landslides|mudslide|mudslides|landslip|rockslide|rockfall
    slide snow: avalanche|avalanches
    snow: blizzard|snowstorm|ice storm
    lightning: lightning|thunderbolt
    heat: heatwave|heat wave|heatstroke
    quake: earthquake|earthquakes|quake|quakes|aftershock|aftershocks|tremor|tremors
    quake wave: tsunami|tsunamis
    crash: crash|crashed|crashes|collision|collided|collides|rammed|ran into|ploughed into|plowed into|pileup|hit and run|run over|ran over|overturned
    crash capsize: rolled over
    derailment crash: derailed|derailment|derails|left the rails|left the tracks|jumped the tracks|jumped the rails|came off the rails
    derailment crash: came off the tracks
    capsize: capsized|capsizes|capsizing|sank|sinks|sinking|sunk|keeled over
    collapse: collapsed|collapses|collapse|caved in|cave in|gave way
    crush: stampede|stampeded|crush|trampled
    poison: poisoned|poisoning|tainted|contaminated|toxic alcohol|bootleg alcohol|moonshine
    power: electrocuted|electrocution|electric shock|power line
    air: airstrike|airstrikes|air strike|air strikes|drone strike|drone strikes|missile|missiles|rocket|rockets|warplane|warplanes
    shells air: shelling|shelled|artillery|mortar|mortars
    animal: crocodile|leopard|tiger|elephant|shark|bear attack|snakebite|mauled|bees
    disease: cholera|measles|ebola|malaria|dengue|virus|outbreak
    """

  private static let vehicles = """
    train: train|trains|railcar|locomotive|carriages|railway|express train|freight train
    tram: tram|trams|streetcar|light rail
    bus: bus|buses|coach|shuttle bus|school bus
    bus van: minibus|minibuses|minivan|jeepney|matatu|passenger van
    van: van|vans|pickup|pickup truck
    lorry: lorry|lorries|truck|trucks|tanker truck|tractor trailer|dump truck|dumper
    car: car|cars|taxi|taxis|cab|sedan|suv|limousine|convoy|motorcade
    bike: motorcycle|motorcycles|motorbike|motorbikes|scooter|rickshaw|moped
    cycle: bicycle|bicycles|cyclist|cyclists
    tractor: tractor|tractors|trolley
    ship: ship|ships|boat|boats|ferry|ferries|vessel|vessels|barge|barges|yacht|trawler|trawlers|dinghy|canoe|raft|steamer|freighter|frigate
    ship: tanker|oil tanker
    ship: submarine
    plane: plane|planes|aircraft|airliner|jet|jets|airplane|aeroplane|glider|cargo plane
    plane helicopter: helicopter|helicopters|chopper|choppers
    cable: cable car|cable cars|gondola|chairlift|funicular
    """

  private static let sites = """
    factory: factory|factories|plant|mill|mills|sweatshop|workshop|foundry|refinery|brickyard|brick kiln|kiln
    store: warehouse|warehouses|depot|depots|storehouse
    slum: slum|slums|shantytown|shanty town|favela|shacks
    camp: refugee camp|tent camp|camp
    market: market|markets|bazaar|marketplace|bazar
    shop market: shop|shops|supermarket|store|stores|mall|shopping mall|shopping centre|shopping center|kiosk|boutique
    barber shop: barber shop|barbershop|hairdresser|hair salon|beauty salon
    bakery shop: bakery|butchery
    pharmacy shop: pharmacy|drugstore
    jeweller shop: jewellery shop|jewelry store|jeweller
    bank: bank branch|bank branches|branch|savings bank|bank
    post: post office
    none: national park|nature park|car park
    park: park|parks|playground|garden|gardens
    beach: beach|beaches|seaside|pier|shore
    school: school|schools|schoolhouse|classroom|madrassa|madrasa|kindergarten|nursery
    university school: university|college|campus|academy
    hospital: maternity ward|field hospital
    home: nursing home|care home|retirement home
    prison: prison|jail|penitentiary
    police: police station|police post|checkpoint|police academy
    barracks: barracks|army base|military base|air base|garrison|outpost
    mosque: mosque|mosques|shrine|seminary
    church: church|churches|cathedral|chapel|monastery|convent
    temple: temple|temples|pagoda|gurdwara
    synagogue: synagogue|synagogues
    hotel: hotel|hotels|motel|hostel|guesthouse|guest house|resort
    restaurant hotel: restaurant|restaurants|cafe|café|diner|pizzeria
    bar restaurant: bar|bars|pub|tavern|nightclub|night club|disco|discotheque
    cinema: cinema|theatre|theater|concert hall|opera house
    stadium: stadium|stadiums|arena|racetrack|swimming pool|gym
    flats: apartment|apartments|flat|flats|apartment block|apartment building|tower block|tenement|dormitory
    house flats: house|houses|villa|cottage|farmhouse|bungalow
    office: office|offices|office block|office building|office tower|embassy|consulate|ministry|town hall|courthouse|parliament
    station: station|railway station|train station|bus station|bus stop|metro station|subway
    airport: airport|runway|airfield|terminal
    port: port|harbour|harbor|dock|docks|shipyard
    bridge: bridge|footbridge|flyover|overpass|viaduct
    tunnel: tunnel|underpass
    mine: mine|coal mine|gold mine|pit|colliery|mineshaft
    quarry mine: quarry|quarries|gravel pit
    dam: dam|reservoir|embankment
    farm: farm|farms|field|orchard|plantation|ranch|vineyard
    river: river|lake|canal|creek
    mountain: mountain|ravine|gorge|cliff|glacier|ski slope|summit
    garage: garage|parking lot|petrol station|gas station|fuel station
    museum: museum|gallery|library
    wedding: wedding|wedding hall|funeral
    zoo: zoo|circus|funfair|amusement park|fairground
    """

  private static let occupations = """
    teacher: teacher|teachers|lecturer|lecturers|professor|professors|headmaster|headmistress|schoolteacher|tutor
    student: student|students|pupil|pupils|undergraduates|schoolchildren|schoolboy|schoolgirl
    doctor: doctor|doctors|physician|physicians|surgeon|surgeons|medic|medics
    nurse doctor: nurse|nurses|midwife|midwives|paramedic|paramedics|health workers|hospital workers
    dentist: dentist|dentists
    vet: veterinarian|vet
    pharmacist: pharmacist|pharmacists|chemist|druggist
    driver: driver|drivers|chauffeur|trucker|truckers|cabbie|taxi driver|bus driver|motorist|motorists
    pilot: pilot|pilots|airman
    sailor: sailor|sailors|seaman|seamen|skipper|fisherman|fishermen
    docker: docker|dockers|stevedore|longshoremen|port workers
    farmer: farmer|farmers|peasant|peasants|farmhand|herder|herders|shepherd|shepherds|rancher
    miner: miner|miners|pitmen
    none: his lawyer|her lawyer|their lawyer|defence lawyer|defense lawyer|lawyer said|lawyers for|lawyer for
    lawyer: lawyer|lawyers|solicitor|barrister|notary
    baker: baker|bakers|cook|chef|waiter|waitress|barman|bartender
    butcher: butcher|butchers
    barber: barber|barbers|hairdressers
    tailor: tailor|tailors|seamstress|weaver|weavers|garment workers|textile workers
    builder: builder|builders|bricklayer|mason|masons|carpenter|carpenters|roofer|construction worker|construction workers|labourer|labourers|laborers
    plumber: plumber|plumbers
    electrician: electrician|electricians
    painter: painter|painters|decorator
    mechanic: mechanic|mechanics|welder|welders
    engineer: engineer|engineers|architect|architects
    accountant: accountant|accountants|bookkeeper|auditor|tax inspector
    banker: banker|bankers|broker|brokers
    shopkeeper: shopkeeper|shopkeepers|grocer|vendor|vendors|hawker|hawkers|merchant|merchants
    banker shopkeeper: trader|traders
    jeweller: jeweller|jeweler|goldsmith
    clerk: clerk|clerks|cashier|teller|civil servants
    postman: postman|postmen|postal worker|postal workers|courier
    guard: security guard|watchman|night watchman
    prisonguard: prison guard|prison guards|warder|warders
    firefighter: firefighter|firefighters|fireman|firemen
    railway: railway workers|train drivers|railwaymen|train driver
    steelworker: steelworkers|steelworker|factory workers|metalworkers|car workers
    journalist: journalist|journalists|reporter|photographer|cameraman|blogger|editor
    actor: actor|actress|actors|comedian|film director
    singer: singer|singers|musician|musicians|rapper|violinist|pianist|guitarist
    writer: writer|poet|novelist
    athlete: footballer|footballers|athlete|athletes|boxer|swimmer|cyclist|jockey|golfer|cricketer
    coach: football coach|trainer
    priest: priest|priests|bishop|pastor|monk|monks|nun|nuns|vicar|imam|rabbi|cleric|clerics
    mayor: mayor|deputy mayor|councillor|councilor
    minister: minister|lawmaker|senator|legislator|congressman
    tourist: tourist|tourists|holidaymakers|hiker|hikers|climber|climbers|backpacker|skier|skiers|pilgrim|pilgrims
    pensioner: pensioner|pensioners|retiree|retirees|veterans
    cleaner: cleaner|cleaners|janitor|caretaker|refuse collectors|rubbish collectors|street sweepers
    hunter: hunter|hunters|poacher|poachers|ranger|rangers
    scientist: scientist|scientists|researcher|researchers|biologist|physicist
    """
}
