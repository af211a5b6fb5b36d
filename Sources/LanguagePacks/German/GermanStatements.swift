import DatelineModel
import Statements
import Text

/// The German words that tell what a sentence does.
extension German {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: EventVocabulary { eventWords($0) },
    particulars: ParticularVocabulary { particularWords($0) }, figures: figures, measures: measures,
    endings: forms.stems, orthography: orthography)

  private static let speech = SpeechWords(
    verbs: """
      sagte sagten sagt teilte teilten berichtete berichteten berichtet erklärte erklärten erklärt bestätigte bestätigten bestätigt betonte meldete
      meldeten
      meldet behauptete warnte bestritt räumte laut zufolge hieß angaben mitteilte mitteilten
      """,
    attribution: "laut angaben", nouns: "", passive: "wurde wurden ist", pronouns: "er sie es dies das diese",
    notSpeakers:
      "dass als wenn während weil schon auch dann hat haben hatte hatten sich ihm und aber nach vor wo durch in mit von heute nicht wie",
    claims: "ultimatum verantwortung bekannte bekannten", acts: "kündigte bestritt ordnete versprach verkündete",
    audiences: "gericht richter parlament bundestag ausschuss",
    gerunds: "", claiming: "bekannte bekannten behauptete behaupteten", own: "sie ihre",
    giving: "beziffert bezifferte bezifferten", givingMarks: "auf", speakerMayFollow: true)

  /// Words that name a happening of any kind.
  static let happeningWords =
    """
    angriff angriffe angriffen anschlag anschläge anschlägen attentat explosion explosionen explodierte explodierten schüsse schießerei schoss
    schossen
    getötet tötete töteten starb starben tote toten verletzt verletzte verletzten ermordet entführt entführten geiselnahme überfall überfiel
    überfielen
    gerettet rettete retteten befreit befreite befreiten evakuiert festgenommen festnahme verhaftet nahm nahmen unfall unglück zusammenstoß
    kollidierte
    entgleist entgleiste entgleisten kenterte sank gesunken stürzte stürzten eingestürzt erdbeben hochwasser überschwemmung überschwemmungen
    brand feuer
    brannte sturm unwetter protest proteste protestierten demonstration demonstrierten streik besuchte besuch reiste unterzeichnet
    unterzeichneten abkommen
    einigung gewählt wahl wahlen trat zurückgetreten ernannt traf trafen treffen gipfel kam kamen fuhr abgefahren begann begannen beendet endete
    endeten
    eingestellt unterbrochen wiederaufgenommen abgesagt geschlossen wiedereröffnet verurteilt verurteilte freigesprochen prozess urteil ereignete
    gefunden
    zerstört einsatz ultimatum pressekonferenz gewann ausbruch erschütterte leben kamen
    """

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: "immer traditionell oft häufig üblicherweise jahrzehnten gilt",
    stative: "blieb schien wollte wollten hoffte glaubte dachte wusste lebte gehörte umfasste hieß liegt lag",
    negations: "nicht kein keine niemand nie ohne weder bestritt dementierte",
    unreal: "hätte können|hätten können|wäre gewesen",
    lookingBack: "nachdem als während weil wo bis seit bevor", since: "seit bis",
    subordinators: "dass weil während obwohl nachdem bevor wenn als",
    participles: "", joints: "und oder", coordinators: "und aber während", perfect: "hat haben ist sind",
    pluperfect: "hatte hatten",
    pastParticiples:
      "getötet gestorben verletzt festgenommen gerettet befreit entführt entgleist gesunken verurteilt gewählt zurückgetreten begonnen beendet gekommen",
    occurring: "ereignete geschah passierte",
    lookBacks:
      "im vergangenen jahr|im letzten jahr|im vergangenen monat|in den vergangenen jahren|zuvor|in der vergangenheit",
    overDeeds: "nach|im zusammenhang mit|wegen", accusations: "",
    possessives: "sein seine ihr ihre ihren", anaphoric: "anderen übrigen restlichen",
    sinceThen: "seitdem|seither",
    definite: "der die das den dem diese",
    subjectOpeners: "ein eine zwei drei vier fünf mehrere",
    deictic: "gestern heute morgen vorgestern jetzt vergangenen letzten")

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      "erschoss|erschießen|selbstmordattentäter|attentäter|messerattacke|angriff|angriffe|angriffs|angriffen|angegriffen|griffen an|griff an|anschlag|anschläge|anschlags|anschlägen|attentat|attentate|bombenanschlag|selbstmordanschlag|bombe|bomben|explosion|explosionen|explodierte|explodiert|schießerei|schüsse|schoss|schossen|eröffneten feuer|eröffnete feuer|ermordet|ermordete|mord|erschossen|entführt|entführte|entführten|entführung|geiselnahme|nahmen geiseln|als geiseln|überfall|überfiel|überfielen|überfallen|gefechte|messerangriff|erstochen|massaker|raketen|beschuss|bekannte sich|bekannten sich"
    case .accident:
      "frontalzusammenstoß|grubenunglück|fährunglück|flugzeugabsturz|bootsunglück|bergunglück|unfälle|auto erfasst|zug erfasst|lkw erfasst|unfall|unfalls|unglück|zugunglück|busunglück|verkehrsunfall|zusammenstoß|kollidierte|kollidierten|kollision|entgleist|entgleiste|entgleisten|entgleisung|kenterte|kentern|gekentert|sank|gesunken|untergegangen|stürzte|abgestürzt|absturz|eingestürzt|einsturz|überschlug|massenpanik|ertranken|gasleck|prallte"
    case .disaster:
      "wohnungsbrand|hausbrand|erdbeben|beben|nachbeben|hochwasser|überschwemmung|überschwemmungen|überflutet|flut|sturm|unwetter|orkan|hurrikan|zyklon|taifun|tornado|erdrutsch|lawine|lawinen|brand|großbrand|waldbrand|waldbrände|feuer|flammen|brannte|vulkanausbruch|tsunami|dürre"
    case .departure: "abgefahren|abfahrt|fuhr ab|aufgebrochen|brach auf|startete in|verließ|abgereist|abgelegt"
    case .rescue:
      "rettet|gerettet|rettete|retteten|rettung|befreit|befreite|befreiten|befreiung|freigelassen|evakuiert|evakuierung"
    case .arrival: "angekommen|kam an|kamen an|ankunft|traf ein|trafen ein|eingetroffen|gebracht"
    case .ending:
      "einsatz beendet|einsatz abgeschlossen|operation beendet|operation abgeschlossen|beendet einsatz|belagerung beendet|geiselnahme beendet|suche beendet|suche eingestellt|ende des einsatzes"
    case .demand:
      "ultimatum|frist|gefangenenaustausch|austausch von gefangenen|lösegeld|forderten freilassung|fordern freilassung"
    case .reaction:
      "verurteilte angriff|verurteilte anschlag|verurteilten anschlag|verurteilte scharf|verurteilte|verurteilten|bedauerte|begrüßte|begrüßten|würdigte|beileid|äußerte"
    case .visit: "reist nach|fliegt nach|besuchte|besuchten|besuch|reiste nach"
    case .conference: "pressekonferenz"
    case .suspension:
      "eingestellt|ausgesetzt|unterbrochen|abgesagt|wiederaufgenommen|wieder aufgenommen|wiedereröffnet|geschlossen|gesperrt|stillgelegt"
    case .arrest:
      "polizei fasst|polizei fasste|ermittler fassten|nimmt fest|geschnappt|festgenommen|festnahme|festnahmen|verhaftet|verhaftung|nahm fest|nahmen fest|gefasst|gewahrsam|stellte sich"
    case .robbery: "raub|raubüberfall|einbruch|diebstahl|gestohlen|ausgeraubt|geplündert|betrug"
    case .trial:
      "sprach frei|fordert haft|staatsanwaltschaft fordert|freispruch|haftstrafe|gericht verurteilte|richter verurteilte|verurteilte jahren|verurteilt|freigesprochen|prozess|urteil|angeklagt|anklage|schuldig gesprochen|ausgeliefert"
    case .vote: "gewählt|wahl|wahlen|abgestimmt|abstimmung|referendum|vereidigt|wählten"
    case .office:
      "berief ab|abberufen|zurückgetreten|trat zurück|rücktritt|ernannt|entlassen|abgesetzt"
    case .protest:
      "protest|proteste|protestierten|demonstration|demonstrationen|demonstrierten|kundgebung|streik|streikten|unruhen|mahnwache|marsch"
    case .agreement:
      "unterzeichnet|unterzeichneten|abkommen|vereinbarung|vereinbarten|einigten sich|waffenruhe|waffenstillstand|vertrag"
    case .meeting: "traf sich|trafen sich|treffen|gipfel|gespräche|verhandlungen|beraten"
    case .outbreak: "ausbruch|infiziert|epidemie|erkrankt"
    case .discovery:
      "findet leiche|fand leiche|fanden leiche|entdeckte leiche|leichenfund|tot aufgefunden|tot gefunden|leiche gefunden|leichen gefunden|leichen geborgen|leiche entdeckt"
    case .launch: "eröffnet|eröffnete|vorgestellt|enthüllt"
    case .business: "übernahme|übernommen|fusion|insolvenz"
    case .contest: "gewann|gewannen|besiegte|besiegten|meisterschaft|sieg"
    case .inquiry:
      "ermittlungen|ermittelt|ermitteln|untersuchung|untersuchungen|untersucht|durchsucht|durchsuchten|durchsuchung|durchsuchungen|obduktion|untersuchungsausschuss|untersuchungskommission|ermittler"
    case .mourning:
      "beerdigt|beerdigung|beisetzung|beigesetzt|trauerfeier|begraben|mahnwache|gedenkfeier|trauer|schweigeminute|gedachten"
    case .relief:
      "hilfsgüter|spenden|gespendet|entschädigung|zelte|decken|nothilfe|soforthilfe|verteilt|verteilten"
    case .toll: "tote|toten|todesopfer|getötet|starb|starben|gestorben|ums leben|verletzt|verletzte|verletzten"
    }
  }

  private static func particularWords(_ particular: Particular) -> String {
    switch particular {
    case .cause:
      """
      bomb: bombe|bomben|bombenanschlag|granate|mine|selbstmordanschlag
      bomb fire gas: explosion|explosionen|explodierte
      shots: schüsse|schießerei|schoss|schossen|erschossen
      knife: messer|erstochen
      fire: brand|feuer|flammen|waldbrand
      gas: gasleck|kohlenmonoxid
      weather: hochwasser|überschwemmung|überschwemmungen|sturm|unwetter|orkan|regen
      slide weather: erdrutsch
      slide snow: lawine|lawinen
      quake: erdbeben|beben|nachbeben
      crash: unfall|zusammenstoß|kollision|kollidierte|prallte
      derailment crash: entgleist|entgleiste|entgleisung|entgleisten
      capsize: kenterte|gekentert|sank|gesunken
      collapse: einsturz|eingestürzt
      """
    case .vehicle:
      """
      train: zug|züge|lok|waggon|waggons|bahn
      tram: straßenbahn
      bus: bus|busse|reisebus
      bus van: kleinbus|transporter
      lorry: lastwagen|lkw
      car: auto|autos|wagen|taxi|konvoi
      bike: motorrad|motorroller
      ship: schiff|schiffe|boot|boote|fähre|kutter
      plane: flugzeug|hubschrauber|flug
      """
    case .site:
      """
      school: schule|universität|gymnasium
      hospital: krankenhaus|klinik
      mosque: moschee
      church: kirche
      market: markt|wochenmarkt
      mine: bergwerk|grube|zeche
      station: bahnhof
      airport: flughafen
      prison: gefängnis
      hotel: hotel
      factory: fabrik|werk|lagerhalle
      tunnel: tunnel
      """
    case .occupation:
      """
      journalist: journalist|journalisten
      miner: bergleute|kumpel
      doctor: arzt|ärzte
      student: schüler|studenten
      sailor: fischer
      firefighter: feuerwehrleute
      """
    }
  }

  private static let measures = MeasureVocabulary(
    currencies: "dollar=dollars euro=euros pfund=pounds rupien=rupees franken=francs yen=yen",
    currencySigns: "$=dollars €=euros £=pounds",
    scales: "tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000",
    lengths: "km=km kilometer=km kilometern=km meilen=miles",
    kilometres: "km=1 miles=1.609344",
    bearings:
      "nördlich=0 norden=0 nordöstlich=45 nordosten=45 östlich=90 osten=90 südöstlich=135 südosten=135 südlich=180 süden=180 südwestlich=225 südwesten=225 westlich=270 westen=270 nordwestlich=315 nordwesten=315",
    fromPlace: "von vom", weights: "", weightCues: "")
}
