import DatelineModel
import Statements
import Text

/// The French words that tell what a sentence does.
extension French {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: EventVocabulary { inflection.phrases(eventWords($0)) },
    particulars: ParticularVocabulary { inflection.classes(particularWords($0)) }, figures: figures, measures: measures,
    endings: forms.stems, orthography: orthography)

  private static let speech = SpeechWords(
    verbs: """
      dit déclaré déclare affirmé affirme annoncé annonce indiqué indique précisé précise expliqué explique ajouté ajoute confirmé confirme assuré
      assure rapporté rapporte signalé révélé averti dénoncé soutenu admis nié estimé estime souligné souligne selon
      """,
    attribution: "selon", nouns: "", passive: "été est sont se s", pronouns: "il elle ils elles cela ceci ce",
    notSpeakers:
      "que qu comme quand lorsque tandis mais déjà aussi a ont avait avaient se lui et puis après avant où par en à de avec ce ne pas ni",
    claims: "revendiqué revendique ultimatum responsabilité", acts: "annoncé nié déclaré ordonné décrété promis",
    audiences: "tribunal juge parlement sénat commission",
    gerunds: "parlant", claiming: "revendiqué revendique", own: "avoir son sa",
    giving: "chiffre chiffrent chiffrait évalue évaluent", givingMarks: "à", speakerMayFollow: true)

  /// Words that name a happening of any kind.
  static let happeningWords =
    inflection.words(
      """
      décès chute attaque~s attaqu~é attentat~s explosion~s explos~é fusillade~s tirs tiré tu~é tue tuent mort morts mortes bless~é décédé
      enlev~é enlèvement
      otage
      assaut sauvetage sauv~é secouru libér~é libération évacu~é arrêt~é interpell~é arrestation~s accident~s collision déraill~é déraillement
      heurté
      percuté coulé naufrage effondr~é effondrement séisme~s inondation~s incendie~s tempête~s manifestation~s manifest~é défilé grève visité
      visite
      sign~é accord~s vot~é élu élue élections démissionné nommé nommée réuni réunis réunion arriv~é parti partis quitté commencé débuté termin~é
      suspendu suspendue suspendus repris reprise annul~é fermé fermée rouvert condamn~é procès jugement captur~é inauguré tomb~é produit survenu
      survenue retrouv~é détruit brûlé opération ultimatum conférence gagné remporté secoué frappé
      """)

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: "toujours traditionnellement historiquement souvent habituellement décennies",
    stative:
      "restait semblait voulait voulaient espérait croyait pensait savait vivait appartenait comptait appelé situé située",
    negations: "pas jamais personne aucun aucune sans ni nié démenti", unreal: "aurait pu|auraient pu|aurait été",
    lookingBack: "après lorsque quand qui depuis jusqu où parce dont pendant avant alors", since: "depuis jusqu",
    subordinators: "que qui dont quand lorsque tandis parce où si comme", participles: "ayant étant",
    joints: "et ou mais",
    coordinators: "et mais tandis", perfect: "a ont", pluperfect: "avait avaient",
    pastParticiples:
      "mort morts morte mortes ouvert fait dit vu mis pris repris suspendu détruit parti élu réuni survenu produit perdu disparu",
    occurring: "produit produite survenu survenue eu",
    lookBacks: "l an dernier|le mois dernier|ces dernières années|par le passé|auparavant|précédemment",
    overDeeds: "à la suite|en lien avec|en relation avec|dans le cadre", accusations: "",
    possessives: "son sa ses leur leurs autre", anaphoric: "autres derniers dernières",
    sinceThen: "depuis lors|depuis ce jour",
    definite: "le la les l ces cette",
    subjectOpeners: "un une des plusieurs deux trois quatre cinq",
    deictic: "hier aujourd demain dernier dernière maintenant")

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      "abattu|abattus|abattue|violence|violences|combats|couteau|attaque~s|attaqu~é|attaqué|attentat~s|embuscade~s|bombardement~s|bombard~é|explosion~s|explos~é|fusillade~s|ouvert le feu|ouvrent le feu|tirs|coups de feu|assassin~é|assassinat~s|meurtre~s|enlev~é|enlèvement~s|kidnapp~é|prise d otages|pris en otage|assaut|affrontement~s|poignard~é|massacre~s|kamikaze|roquette~s|missile~s|revendiqu~é|frappes"
    case .accident:
      "éboulement~s|accidenté|carambolage|sortie de route|accident~s|collision~s|percut~é|déraill~é|déraillement~s|naufrage~s|chavir~é|coul~é|sombr~é|renvers~é|effondr~é|effondrement~s|bousculade|chute|tomb~é dans|écrasé|noyade|fuite de gaz|heurt~é"
    case .disaster:
      "séisme~s|tremblement de terre|secousse~s|réplique~s|inondation~s|crue~s|tempête~s|ouragan|cyclone|typhon|tornade|glissement de terrain|avalanche~s|coulée de boue|incendie~s|flammes|brûl~é|éruption|tsunami|sécheresse"
    case .departure: "parti de|partis de|partie de|quitté|départ de|décollé|appareillé"
    case .rescue: "libér~é|libération|secouru|secourus|secourues|sauv~é|sauvetage|évacu~é|évacuation"
    case .arrival: "arriv~é|arrivée|transportés à|transportés vers"
    case .ending:
      "opération terminée|opération achevée|opération terminé|opération pris fin|fin de l opération|siège terminé|siège pris fin|recherches terminées|incendie maîtrisé"
    case .demand: "ultimatum|échange de prisonniers|exigé libération|exigent libération|exige libération|rançon"
    case .reaction:
      "condamn~é attaque|condamné attentat|condamne|condamnent|fermement condamné|a condamné|déplor~é|salu~é|condoléances|exprim~é"
    case .visit: "se rendra|en visite|visit~é|visite|rendu à|rendue à|rendus à"
    case .conference: "conférence de presse|point presse|point de presse"
    case .suspension:
      "suspendu|suspendue|suspendus|suspension|annul~é|interrompu|interrompue|repris|reprise|rouvert|rouverte|fermé|fermée|fermeture"
    case .arrest: "arrêt~é|interpell~é|arrestation~s|interpellation~s|captur~é|rendu à la police|garde à vue"
    case .robbery: "vol à|vol~é|volé|braquage~s|cambriolage~s|pill~é|pillage|fraude|escroquerie"
    case .trial:
      "relax~é|condamn~é amende|chambre condamné|requis ans|peine de prison|tribunal condamné|cour condamné|condamn~é à|condamné ans|juge condamné|acquitt~é|procès|verdict|inculp~é|mis en examen|mise en examen|jugement|extrad~é"
    case .vote: "vot~é|élu|élue|élus|élection~s|référendum|investi|scrutin"
    case .office: "démissionn~é|démission|nomm~é|limog~é|licenci~é|nomination"
    case .protest:
      "blocage|blocages|manifestation~s|manifest~é|manifestants|défil~é|marche~s|grève~s|émeute~s|rassemblement~s|veillée"
    case .agreement: "sign~é|accord~s|cessez le feu|trêve|traité"
    case .meeting: "rencontr~é|réuni|réunis|réunion~s|sommet|pourparlers|négociations"
    case .outbreak: "épidémie|contamin~é|infect~é|foyer"
    case .discovery:
      "retrouv~é mort|retrouvé morts|corps retrouvé|corps retrouvés|corps repêchés|corps découvert|découverte du corps"
    case .launch: "lancement|inaugur~é|dévoil~é"
    case .business: "rachat|rachet~é|acquisition|fusion|faillite"
    case .contest: "gagn~é|remport~é|battu|championnat|victoire"
    case .inquiry:
      "enquête|enquêtes|enquêteurs|perquisition|perquisitions|autopsie|commission d'enquête|information judiciaire"
    case .mourning:
      "obsèques|funérailles|enterr~é|inhum~é|deuil|veillée|minute de silence|hommage"
    case .relief:
      "aide humanitaire|secours d'urgence|tentes|couvertures|indemnisation|indemnisations|dons"
    case .toll: "mort|morte|morts|mortes|tu~é|bless~é|décéd~é|décès|perdu la vie"
    }
  }

  private static func particularWords(_ particular: Particular) -> String {
    switch particular {
    case .cause:
      """
      bomb: bombe|bombes|grenade|mine|kamikaze
      bomb fire gas: explosion|explosions|explos~é
      shots: fusillade|tirs|coups de feu|ouvert le feu|par balle|par balles
      knife: poignard~é|couteau|coups de couteau
      fire: incendie|incendies|flammes|feu
      gas: fuite de gaz|monoxyde
      weather: inondation|inondations|crue|tempête|ouragan|cyclone|pluies
      slide weather: glissement de terrain|coulée de boue
      slide snow: avalanche
      quake: séisme|tremblement de terre|secousse
      crash: collision|accident|percuté|heurté|renversé
      derailment crash: déraill~é|déraillement
      capsize: naufrage|chaviré|coulé|sombré
      collapse: effondrement|effondr~é
      """
    case .vehicle:
      """
      train: train|trains|locomotive|wagon|wagons
      tram: tramway
      bus: bus|autobus|autocar|car scolaire
      bus van: minibus|fourgonnette
      lorry: camion|poids lourd
      car: voiture|voitures|taxi|convoi
      bike: moto|scooter
      ship: bateau|navire|ferry|chalutier|embarcation|canot
      plane: avion|avions|hélicoptère|vol
      """
    case .site:
      """
      school: école|lycée|collège|université
      hospital: hôpital|clinique
      mosque: mosquée
      church: église|cathédrale
      market: marché
      mine: mine de
      station: gare
      airport: aéroport
      prison: prison
      hotel: hôtel
      factory: usine|entrepôt
      tunnel: tunnel
      """
    case .occupation:
      """
      journalist: journaliste~s
      doctor: médecin~s|infirmière
      student: élèves|étudiants
      sailor: pêcheur~s
      firefighter: pompier~s
      """
    }
  }

  private static let measures = MeasureVocabulary(
    currencies:
      "dollar=dollars dollars=dollars euro=euros euros=euros livre=pounds livres=pounds roupies=rupees francs=francs franc=francs yens=yen",
    currencySigns: "$=dollars €=euros £=pounds",
    scales: "mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000",
    lengths: "km=km kilomètre=km kilomètres=km milles=miles", kilometres: "km=1 miles=1.609344",
    bearings: "nord=0 est=90 sud=180 ouest=270", fromPlace: "de d du", weights: "", weightCues: "")
}
