import Toponyms

/// The English words round place names.
extension English {
  static let placeCues = PlaceCues(
    locative: "in at near inside outside within around across throughout through between on of",
    origin: "from",
    destination: "to towards toward for into",
    vicinity: "near outside off",
    kinds: """
      city town village province state district region county valley island islands republic area division tehsil capital
      port peninsula mountains desert river lake sea gulf bay pass prefecture municipality governorate suburb neighbourhood
      neighborhood township tunnel highway station airport border
      """,
    saying: """
      said says accused accuses denied denies warned warns condemned condemns announced announces rejected rejects claimed
      claims blamed blames insisted insists urged urges called calls vowed vows agreed agrees refused refuses demanded
      demands told tells wants believes backs supports opposes signed imposed recalled summoned responded
      """,
    stateOrgans: """
      government military army president premier prime minister ministry parliament foreign interior defence defense
      authorities officials forces ambassador embassy taliban leadership state navy air police security intelligence
      administration cabinet senate supreme central ruling opposition
      """,
    bodies: """
      school university institute institution think tank college centre center academy foundation embassy studies
      headquarters newspaper agency company bank firm ministry
      schools universities institutes hospitals clinics hospital clinic colleges embassies companies banks firms
      """,
    people: """
      handlers officials analysts leaders diplomats sources correspondent reporter reporters journalists investors
      investments lawmakers partners allies contacts counterparts investment interests relatives supporters fellow professor
      """,
    happenings: """
      attack attacks attacked ambush ambushed killed killing dead died injured wounded hurt bombing bomb blast exploded
      explosion hijacked hijacking hijack seized stormed fire fired opened rescued rescue freed released hostage hostages
      operation operations clash clashes fighting shot shooting gunfire struck hit crash crashed derailed protest protests
      rally march marched earthquake quake flood floods flooding storm hurricane cyclone arrested detained visited visit met
      meeting held raided raid suicide detonated blew blown ended began started took stopped halted suspended arrived left
      departed collapsed evacuated violence insurgency siege standoff assault election elections voted signed kidnapped
      abducted stabbed robbed burned destroyed damaged outbreak infected diagnosed conference briefing bomber rails marches
      sank sink sunk drowned rubble landslide landslides buried elected elect evacuation evacuations wildfire wildfires
      avalanche tornado typhoon explosions executed beheaded looted torched shelled shelling airstrike airstrikes strike
      strikes detonation landed landfall rioted riot riots unrest capsized overturned ambushes
      plunged fell falls plunging skidded collided collision slid swept sinking toppled careened veered rammed ploughed
      plowed tumbled stabbing raped stampede fires blaze burnt flooded tremor eruption erupted
      """,
    movement: """
      flown smuggled shipped walked walk set sail shipment deported extradited rushed airlifted marching crossed crossing
      train travelling traveling travelled traveled travel going went bound heading headed left departed returned fled moved
      moving sent drove driving flew flying flight route journey way convoy bus buses sailed ship transported taken
      transferred brought shifted carrying en arrived service services
      trains flights ferries ships planes coaches convoys fleeing flee driven sailing bused evacuated relocated ferried
      marched
      """,
    seats: "office offices headquarters court courts hospital secretariat headquartered based",
    struck: """
      struck strikes hit hits shook rocked rattled jolted battered swept devastated flooded bombed shelled raided stormed
      visited visits visit toured tours entered invaded besieged captured seized retook
      took takes recaptured recapture capture seize liberated overran overrun pounded pummelled pummeled bombarded
      targeted attacked attacks bombing shelling pounding rocks shakes rocking besieging storming encircled surrounded
      evacuated blockaded paralysed paralyzed flattened levelled leveled ravaged engulfed gripped lashed bomb shell
      """,
    leaving: "left leaving leave leaves departed departing fled fleeing quit",
    reaching: "reached reach reaches reaching entered entering",
    arrivals: "arrived arrive arrives arriving arrival",
    routes: """
      line track tracks road highway motorway railway route stretch section border service services operations
      """,
    measures: """
      km kilometre kilometres kilometer kilometers mi mile miles metre metres meter meters away yards drive
      """,
    towards: "towards toward",
    auxiliaries: "has had have also on later which will would",
    bound: "bound",
    based: "based headquartered",
    born: "born",
    between: "between",
    directions: """
      north south east west northern southern eastern western northeast northwest southeast southwest northeastern
      northwestern southeastern southwestern central upper lower greater mid coastal rural downtown
      """,
    titles: """
      mr mrs ms miss dr prof professor sir lord lady dame president minister premier chancellor senator governor mayor
      general gen colonel col major maj captain capt lieutenant lt sergeant sgt judge justice king queen prince princess
      sheikh mullah maulana imam pope bishop archbishop cardinal father rev reverend secretary ambassador chairman director
      spokesman spokeswoman spokesperson commander chief representative rep sen gov officer inspector superintendent
      detective coach actor actress singer author historian analyst deputy jr senior attorney lawyer commissioner sheriff
      """,
    firstNames: """
      james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
      steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
      jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
      tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry
      austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
      willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda
      elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle
      carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda
      pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane
      julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline
      martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace
      denise amber marilyn danielle beverly charlotte natalie diana brittany doris kayla alexis lori mohammad muhammad
      mohammed ahmed ahmad ali hassan hussain hussein abdul abdullah ibrahim khalid omar umar usman imran shehbaz nawaz asif
      bilawal sarfraz tariq anwar rashid saeed salman yusuf mahmoud mustafa karim nasir javed arif iqbal kamal jamal faisal
      bashir hamid vladimir sergei dmitry ivan nikolai mikhail boris hans klaus jurgen wolfgang pierre jacques francois luc
      giovanni mario luigi carlos luis jorge pedro manuel antonio francisco miguel rafael fernando hugo narendra rahul
      sanjay rajesh anil sunil amit ravi vijay li wang zhang chen liu kim park lee bill bob jim mike tom tim ben sam max leo
      alex nick tony steve dave chris matt dan ken ron don ray ted fred hillary bernie barack theresa gordon nigel
      """,
    organisationTails: """
      express army liberation university college school institute academy police railway railways airlines airways times
      post herald tribune gazette news journal daily mail press television tv radio corps front party movement league
      council commission committee bank company corporation inc ltd group industries motors hospital court ministry
      department authority agency foundation association federation union united fc rovers rangers lions tigers bears giants
      knights bulls eagles warriors raiders cowboys patriots yankees mets sox cubs dodgers lakers celtics museum hotel
      stadium theatre theater center centre church cathedral mosque temple tower towers bridge street avenue road lane drive
      boulevard square park society club orchestra symphony opera ballet festival open cup prize award awards act treaty
      accord agreement convention protocol summit conference championship championships games world report review magazine
      week fund partners capital holdings energy oil gas steel electric insurance life initiative project taliban
      constabulary rifles regiment brigade division battalion medical health clinic electronics stock exchange securities
      chronicle observer dispatch independent sun star globe today
      """,
    organisationHeads: """
      university bank college institute school church court house chamber ministry department board museum archdiocese
      diocese federation association society council commission academy hospital order party
      """,
    notNames: """
      the a an this that these those in on at by for from to of with and or but as if when while where after before during
      since until although though however meanwhile there here it he she they we you i his her their its our my your who
      what which why how all some many most several few more other others another both each every no not yes one two three
      four five six seven eight nine ten hundreds thousands millions then now today yesterday tomorrow monday tuesday
      wednesday thursday friday saturday sunday january february march april may june july august september october november
      december mr mrs ms dr according despite because so also even still just only once about above across against along
      among around behind below beneath beside between beyond down inside into like near off onto out outside over through
      throughout toward towards under up upon within without says said is was are were be been has have had do does did will
      would could should can must let get pakistani pakistanis afghan afghans indian indians chinese american americans
      british french german russian iranian iraqi israeli palestinian baloch pashtun punjabi sindhi islamic muslim muslims
      christian jewish arab african european asian god internet covid
      """,
    of: "of",
    the: "the",
    and: "and",
    joints: "of the de la del al el and du des da do dos di",
    particles: "de la del du des da do dos das di",
    surnameParticles: "van von der den ter zu", links: "i e al el ul us ye o y es", relative: "where",
    articles: "a an the",
    areas: "zone zones port commune locality subdistrict quarter sector territory",
    settlements: "city town village municipality suburb",
    regions: "state province territory governorate prefecture",
    districts:
      "county district parish tehsil woreda kebele barangay comuna canton upazila raion taluk taluka subcounty",
    outward: "out off away",
    inside: "in inside within",
    smallPlaces: "camp hamlet village camps hamlets villages settlement encampment farm farmstead township",
    pluralRegions: "provinces province states state governorates governorate oblasts oblast regions region",
    pluralDistricts: "counties county districts district parishes parish boroughs borough",
    severalSettlements: "towns villages cities hamlets communities settlements camps neighborhoods neighbourhoods",
    parties: "d r i dfl",
    shortForms:
      "mt mount mt. mount ft fort ft. fort st saint st. saint co county co. county twp township twp. township",
    papers: PaperWords.all, nameArticles: "al el",
    demonyms: demonyms,
    namesakes: NamesakeCues(
      vessels: """
        ship vessel tanker ferry freighter trawler yacht frigate destroyer submarine boat carrier cruiser corvette
        steamer barge tug tugboat liner schooner dinghy bulker coaster icebreaker warship gunboat minesweeper ss uss hms mv
        lifeboat catamaran sailboat dhow skiff brp hmcs hmas usns rv
        """,
      called: "called named christened dubbed renamed",
      trains: "express mail flyer intercity sleeper rajdhani shatabdi",
      ways: """
        street road avenue lane boulevard alley highway motorway square terrace drive st rd ave parkway freeway expressway
        turnpike blvd
        """,
      looseWays: "drive lane square terrace alley",
      numberedWays: "highway interstate route hwy road",
      trades: "wall fleet sesame",
      wayHeads: "rue via calle avenida strada",
      shapes: """
        mount mt lake river mountains mountain hills glacier valley pass canyon desert creek falls loch peak ridge
        fork bayou volcano dam reservoir strait straits bay gulf
        """,
      owners: "his her my your",
      belongings: "old new used white black red blue silver grey gray green brown",
      carriers: "airlines airways airline",
      carrierHeads: "air",
      houses: """
        hospital clinic infirmary center centre conference university college school academy hotel inn airport airfield
        aerodrome
        """,
      relatives: """
        wife husband son daughter brother sister mother father aunt uncle cousin niece nephew grandson granddaughter widow
        girlfriend boyfriend fiancee boy girl baby dog cat horse parrot pony puppy
        """,
      wares: "terrier terriers pony ponies duck nuts hat hats tweed",
      numerals: "no nos",
      saints: "st saint",
      courts: "district court circuit courthouse",
      companyForms: "inc corp corporation plc llc llp gmbh holdings ltd limited co company",
      dedicated: "church chapel basilica",
      enterprises:
        "plant factory hotel newspaper daily magazine store shop supermarket restaurant company firm brand representative",
      thingArticles: "the"
    ),
    forms: forms)
}
