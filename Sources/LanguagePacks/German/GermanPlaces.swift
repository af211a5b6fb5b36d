import Toponyms

/// The German words round place names.
extension German {
  static let placeCues = PlaceCues(
    locative: "in im bei beim an am auf von vom aus",
    origin: "aus",
    destination: "nach",
    vicinity: "nahe unweit",
    kinds: """
      stadt dorf provinz bundesland staat bezirk region landkreis tal insel inseln republik gemeinde hauptstadt hafen halbinsel gebirge
      wüste fluss see meer golf bucht pass tunnel straße bahnhof grenze viertel stadtteil ort
      """,
    saying: """
      sagte sagt erklärte kündigte verurteilte verurteilt wies forderte warf warnte bat rief bestritt
      """,
    stateOrgans: """
      regierung armee präsident ministerpräsident minister ministerium parlament polizei botschaft streitkräfte behörden marine
      """,
    bodies: """
      schule universität institut akademie botschaft firma bank krankenhaus klinik zeitung ministerium sitz
      """,
    people: "analysten journalisten korrespondent beamte diplomaten quellen professor forscher",
    happenings: happeningWords + " vermisst verschwand verschwunden festgehalten " + SceneWords.words(eventWords)
      + " angegriffen explodiert gestorben tot erschossen überfallen freigelassen einsturz gefechte hinterhalt bombe geiseln raub erstochen",
    movement: """
      reiste reisten fuhr fuhren zug bus flug flugzeug schiff route abgefahren kam kamen gebracht zurückgekehrt flohen unterwegs weg
      """,
    seats: "sitz büro gericht krankenhaus",
    struck: "erschütterte traf verwüstete besuchte überfiel bombardierte besetzte",
    leaving: "verließ verließen",
    reaching: "erreichte erreichten",
    arrivals: "ankam ankunft angekommen",
    routes: "strecke straße autobahn linie",
    measures: "km kilometer kilometern meilen meter metern",
    towards: "richtung",
    auxiliaries: "hat haben auch",
    bound: "",
    based: "",
    born: "",
    between: "zwischen",
    directions: """
      nord süd ost west norden süden osten westen nördlich südlich östlich westlich nördlichen südlichen östlichen westlichen
      nordwestlich nordöstlich südwestlich südöstlich zentral
      """,
    titles: """
      herr frau dr prof präsident präsidentin minister ministerin premierminister premier bürgermeister bürgermeisterin gouverneur
      general oberst major hauptmann richter richterin könig königin papst bischof pater direktor sprecher sprecherin chef chefin
      sekretär abgeordneter senator trainer schauspieler kanzler kanzlerin bundeskanzler ministerpräsident
      """,
    firstNames: """
      peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard hans
      bernd torsten matthias helmut walter heinz martin jörg rolf jens sven alexander jan olaf friedrich karl paul max felix lukas jonas
      maria ursula monika petra sabine renate karin andrea ingrid anna susanne claudia birgit heike angela julia laura lena sarah ahmed
      ali mohamed omar imran shehbaz donald joe wladimir emmanuel
      """,
    organisationTails: "",
    organisationHeads: """
      universität bank institut schule kirche ministerium rat museum verband gesellschaft kommission akademie partei verein stiftung
      """,
    notNames: """
      der die das den dem des ein eine einen einem einer in im an am auf bei mit von vom zu zum zur nach vor aus durch für gegen über
      unter um bis seit während wegen ohne als wenn weil dass ob aber und oder sondern doch denn er sie es wir ihr ich man sich sein
      seine ihre ihren dieser diese dieses alle viele einige mehrere andere jeder jede kein keine nicht auch noch schon nur hier dort
      dann danach jetzt heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
      juni juli august september oktober november dezember ist sind war waren wurde wurden hat haben zwei drei vier fünf sechs sieben
      acht neun zehn hunderte tausende dutzende mann frau mensch menschen leute polizei zug bahn bus auto haus stadt land tag jahr zeit
      leben ende teil fall
      """,
    of: "von des der", the: "der die das den dem des ein eine einen einem einer", and: "und",
    joints: "am an der im ob bei",
    settlements: "stadt gemeinde ort",
    regions: "provinz bundesland region staat",
    districts: "bezirk landkreis kreis",
    outward: "",
    inside: "in im",
    smallPlaces: "dorf weiler lager",
    pluralRegions: "provinzen provinz bundesländer bundesland regionen region",
    pluralDistricts: "bezirke bezirk landkreise landkreis",
    severalSettlements: "städte dörfer orte gemeinden", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "al el", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: "schiff fähre frachter tanker kutter fregatte segelschiff", called: "namens genannt", trains: "express",
      ways: "", looseWays: "", numberedWays: "", trades: "",
      wayHeads: "", shapes: "see fluss gebirge tal berg vulkan", owners: "sein seine ihr ihre",
      belongings: "alten neuen roten weißen schwarzen blauen", carriers: "airlines airways", carrierHeads: "air",
      houses: "krankenhaus klinik universität hochschule hotel gymnasium", relatives: "", wares: "", numerals: "nr",
      saints: "sankt st",
      courts: ""),
    forms: forms, exonyms: CountryNames.german + "\n" + towns, glosses: glosses)

  private static let towns = """
    London=London
    Lissabon=Lisbon
    Rom=Rome
    Athen=Athens
    Moskau=Moscow
    Peking=Beijing
    Tokio=Tokyo
    Brüssel=Brussels
    Genf=Geneva
    Wien=Vienna
    Warschau=Warsaw
    Prag=Prague
    Kopenhagen=Copenhagen
    München=Munich
    Köln=Cologne
    Nürnberg=Nuremberg
    Mailand=Milan
    Florenz=Florence
    Venedig=Venice
    Neapel=Naples
    Kiew=Kyiv
    Kairo=Cairo
    Jerusalem=Jerusalem
    Damaskus=Damascus
    Bagdad=Baghdad
    Teheran=Tehran
    Istanbul=Istanbul
    Kabul=Kabul
    Neu-Delhi=New Delhi
    Karatschi=Karachi
    Lahore=Lahore
    Peschawar=Peshawar
    Seoul=Seoul
    Singapur=Singapore
    Algier=Algiers
    Sevilla=Seville
    Belutschistan=Balochistan
    Kaschmir=Kashmir
    Punjab=Punjab
    New York=New York
    Philadelphia=Philadelphia
    Havanna=Havana
    Mexiko-Stadt=Mexico City
    Beirut=Beirut
    Tunis=Tunis
    Islamabad=Islamabad
    Bolan-Pass=Bolan Pass
    Bolanpass=Bolan Pass
    Straßburg=Strasbourg
    Nizza=Nice
    Bukarest=Bucharest
    Belgrad=Belgrade
    Zürich=Zurich
    Berlins=Berlin
    Londons=London
    Moskaus=Moscow
    Pakistans=Pakistan
    Deutschlands=Germany
    Frankreichs=France
    Russlands=Russia
    Chinas=China
    Indiens=India
    Irans=Iran
    Syriens=Syria
    Italiens=Italy
    Spaniens=Spain
    Polens=Poland
    Afghanistans=Afghanistan
    Großbritanniens=United Kingdom
    Belutschistans=Balochistan
    Kabuls=Kabul
    Quettas=Quetta
    """

  private static let glosses = """
    in=in im=in an=at am=at bei=near auf=on von=of vom=of aus=from der=the die=the das=the den=the dem=the des=of nach=to zu=to zum=to
    zur=to und=and mit=with dass=that ein=a eine=a einen=a einem=a einer=a sagte=said erklärte=said laut=according präsident=president
    minister=minister stadt=city provinz=province dorf=town norden=north süden=south osten=east westen=west hauptstadt=capital
    regierung=government polizei=police bahnhof=station krankenhaus=hospital universität=university herr=mr frau=mrs sein=his
    seine=his ihre=their nicht=not nichts=nothing als=when aber=but diese=this dieser=this mann=man gestern=yesterday heute=today
    montag=monday dienstag=tuesday mittwoch=wednesday donnerstag=thursday freitag=friday samstag=saturday sonntag=sunday wie=as
    wenn=if auch=also schon=already ist=is war=was sind=are verließ=left general=general sprecher=spokesman bürgermeister=mayor
    gouverneur=governor richter=judge über=about alle=all zwei=two drei=three
    """
}
