import Toponyms

/// The French words round place names.
extension French {
  static let placeCues = PlaceCues(
    locative: "à au aux en dans de du des d sur devant",
    origin: "depuis",
    destination: "vers pour à au",
    vicinity: "près proximité",
    kinds: """
      ville village province état district région département comté vallée île îles république commune capitale port péninsule montagnes
      désert fleuve rivière lac mer golfe baie col tunnel route gare frontière quartier
      """,
    saying: """
      dit déclaré affirmé annoncé annonce dénoncé condamné condamne rejeté exigé accusé averti demandé appelé
      """,
    stateOrgans: """
      gouvernement armée président premier ministre ministère parlement police ambassade forces autorités marine
      """,
    bodies: """
      école université institut académie ambassade entreprise banque hôpital clinique journal ministère siège
      """,
    people: """
      analystes journalistes correspondant responsables diplomates sources professeur chercheurs
      """,
    happenings: happeningWords + " " + SceneWords.words { inflection.phrases(eventWords($0)) }
      + " morte assassiné assassinés secourus renversé chaviré tremblement sommet affrontements embuscade bombe otages vol poignardé épidémie péri décédés ouvert feu",
    movement: """
      voyageait voyageaient train bus car avion vol bateau trajet parti partis quitté arrivé arrivés transportés retourné fui route
      direction rendu
      """,
    seats: "siège bureau bureaux tribunal hôpital",
    struck: """
      secoué frappé touché ravagé dévasté visité envahi bombardé attaqué pris inondé secoue frappe
      """,
    leaving: "quitté quittent quitte parti partis fui",
    reaching: "atteint rejoint gagné",
    arrivals: "arrivé arrivés arrivée",
    routes: "ligne route autoroute voie trajet",
    measures: "km kilomètre kilomètres milles mètres",
    towards: "vers",
    auxiliaries: "a ont aussi",
    bound: "",
    based: "",
    born: "",
    between: "entre",
    directions: "nord sud est ouest centre central orientale occidentale",
    titles: """
      m mme mlle monsieur madame docteur président présidente ministre premier maire gouverneur général colonel commandant capitaine
      sergent juge roi reine pape évêque père directeur directrice porte secrétaire député députée sénateur chef entraîneur acteur
      actrice procureur
      """,
    firstNames: """
      jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude henri christian nicolas
      georges laurent thomas julien antoine françois olivier marc éric patrick gérard guy hugo lucas marie jeanne françoise monique
      catherine nathalie isabelle jacqueline anne sylvie martine nicole claire julie sophie camille léa emma ahmed ali mohamed omar
      imran shehbaz donald joe vladimir emmanuel
      """,
    organisationTails: "",
    organisationHeads: """
      université banque institut école église ministère conseil musée association fédération société commission académie hôpital parti
      club fondation
      """,
    notNames: """
      le la les l un une des du de d au aux à en dans par pour avec sans sur après selon depuis jusqu entre quand lorsque alors bien
      parce mais comme si que qui ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je déjà ne pas non oui rien
      personne tout tous toute toutes plusieurs beaucoup autres autre chaque plus moins aussi ainsi puis ensuite avant maintenant
      aujourd hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
      octobre novembre décembre est sont était été a ont deux trois quatre cinq six sept huit neuf dix centaines milliers dizaines
      environ près
      """,
    of: "de du des d", the: "le la les l", and: "et", joints: "de du des d la les le et sur en",
    settlements: "ville commune",
    regions: "province état région",
    districts: "district département comté",
    outward: "hors",
    inside: "en dans",
    smallPlaces: "hameau village campement",
    pluralRegions: "provinces province états état régions région",
    pluralDistricts: "districts district départements département",
    severalSettlements: "villes villages communes hameaux", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "al el", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: "navire bateau ferry cargo pétrolier chalutier frégate voilier", called: "baptisé nommé appelé",
      trains: "express", ways: "", looseWays: "", numberedWays: "", trades: "",
      wayHeads: "rue avenue boulevard place quai allée", shapes: "mont lac fleuve vallée montagnes volcan col",
      owners: "son sa ses",
      belongings: "vieille vieux nouvelle nouveau", carriers: "airlines airways", carrierHeads: "air",
      houses: "", relatives: "", wares: "", numerals: "no", saints: "saint sainte", courts: ""),
    forms: forms, exonyms: CountryNames.french + "\n" + towns, glosses: glosses)

  private static let towns = """
    Londres=London
    Lisbonne=Lisbon
    Rome=Rome
    Athènes=Athens
    Moscou=Moscow
    Pékin=Beijing
    Tokyo=Tokyo
    Bruxelles=Brussels
    Genève=Geneva
    Vienne=Vienna
    Varsovie=Warsaw
    Prague=Prague
    Copenhague=Copenhagen
    Munich=Munich
    Cologne=Cologne
    Francfort=Frankfurt
    Milan=Milan
    Florence=Florence
    Venise=Venice
    Naples=Naples
    Turin=Turin
    Édimbourg=Edinburgh
    Kiev=Kyiv
    Le Caire=Cairo
    Jérusalem=Jerusalem
    Damas=Damascus
    Alep=Aleppo
    Bagdad=Baghdad
    Téhéran=Tehran
    Istanbul=Istanbul
    Kaboul=Kabul
    New Delhi=New Delhi
    Bombay=Mumbai
    Séoul=Seoul
    Singapour=Singapore
    Alger=Algiers
    Séville=Seville
    Barcelone=Barcelona
    Baloutchistan=Balochistan
    Cachemire=Kashmir
    Pendjab=Punjab
    La Nouvelle-Orléans=New Orleans
    Philadelphie=Philadelphia
    La Havane=Havana
    Mexico=Mexico City
    Beyrouth=Beirut
    Tunis=Tunis
    Islamabad=Islamabad
    Col de Bolan=Bolan Pass
    """

  private static let glosses = """
    à=in au=in aux=in en=in dans=in de=of du=of des=of d=of le=the la=the les=the l=the vers=towards depuis=from près=near
    entre=between et=and par=by pour=for avec=with que=that qui=who un=a une=a après=after dit=said déclaré=said affirmé=said
    selon=according président=president ministre=minister ville=city province=province village=town nord=north sud=south est=east
    ouest=west capitale=capital gouvernement=government police=police gare=station hôpital=hospital université=university m=mr mme=mrs
    son=his sa=his ses=his pas=not rien=nothing quand=when lorsque=when mais=but ce=this cette=this homme=man femme=woman
    hier=yesterday lundi=monday mardi=tuesday mercredi=wednesday jeudi=thursday vendredi=friday samedi=saturday dimanche=sunday
    comme=as si=if aussi=also déjà=already il=he elle=she sont=are quitté=left arrivé=arrived général=general porte=spokesman
    maire=mayor gouverneur=governor juge=judge sur=on tous=all autre=another deux=two trois=three
    """
}
