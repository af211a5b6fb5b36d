import DatelineModel
import Statements

/// The French words round numbers of people.
extension French {
  /// Forms of verbs, nouns and adjectives: finite and infinite ones of active verbs apart from participles, which are passive.
  static let inflection = Inflection(
    """
    er: e ent é èrent er ant ait aient era eront
    é: é ée és ées
    s: - s
    e: - e s es
    """)

  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.exactly, "un total de"),
      (.atLeast, "au moins|pas moins de|au minimum"), (.moreThan, "plus de|plus d"),
      (.about, "environ|près de|quelque|quelques|autour de|à peu près|presque"), (.upTo, "jusqu à|moins de"),
    ],
    endings: (
      person: "", persons: "ateurs iteurs istes", adverbs: "ment", past: "èrent", gerunds: "ant", peoples: ""
    ), order: WordOrder(subjectMayFollow: true, adjectivesFollow: true))

  private static func words(_ list: String) -> String { inflection.words(list) }

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed, deeds: words("tu~é assassin~é exécut~é abattu abattue abattus abattues décapit~é massacr~é poignard~é"),
      acts: words("tue tuent tuèrent tuer tuant tuait assassin~er exécut~er massacr~er"),
      fates:
        "mouru meurent meurt mourut moururent mourir périt périrent péri décédé décédée décédés décédées décède décèdent noyé noyés noyée noyées",
      states: words("mort morte morts mortes décéd~é"), events: "mort mortes morts décès tués cadavres corps meurtres",
      event: "mort décès meurtre assassinat exécution vie",
      phrases:
        "trouvé la mort|trouvent la mort|trouver la mort|perdu la vie|perdent la vie|perdre la vie|coûté la vie à|sans vie"
    ),
    FigureKindWords(
      .injured, deeds: words("bless~é hospitalis~é"), acts: "blesse blessent blessant blesser blessait",
      events: words("bless~é"),
      phrases: "transportés à * hôpital|transportées à * hôpital|conduits à * hôpital|évacués vers * hôpital"),
    FigureKindWords(
      .missing, fates: "disparaissent", states: "disparu disparue disparus disparues",
      events: "disparus disparues disparu",
      phrases: "portés disparus|portées disparues|porté disparu"),
    FigureKindWords(
      .rescued, deeds: words("libér~é secouru secourue secourus secourues sauv~é évacu~é délivr~é relâch~é"),
      acts: words("libér~er secourir secouru secourent secoururent sauv~er évacu~er"),
      event: "libération sauvetage évacuation", phrases: "sains et saufs|saines et sauves|en sécurité"),
    FigureKindWords(
      .held, deeds: words("enlev~é kidnapp~é séquestr~é"),
      acts: words("enlèvent enlever kidnapp~er"),
      event: "enlèvement",
      phrases:
        "pris en otage|prises en otage|pris en otages|retenus en otage|en otage|en captivité|détenus par|détenues par|toujours détenus|toujours détenues"
    ),
    FigureKindWords(.aboard, phrases: "à bord"),
    FigureKindWords(
      .arrested, deeds: words("arrêt~é interpell~é incarcér~é captur~é"),
      acts: words("arrêt~er interpell~er captur~er"),
      events: "arrestations interpellations", event: "arrestation interpellation capture",
      phrases: "en garde à vue|placés en détention|en détention"),
    FigureKindWords(
      .displaced, deeds: words("déplac~é"), acts: words("déplac~er"), events: "déplacés sinistrés",
      phrases: "sans abri|sans toit|fui leurs maisons|quitté leurs maisons"),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive = "été est sont était étaient être étant fut furent soient restent reste"
    words.perfect = "pu a ont avait avaient avoir ayant ait aient"
    words.modals =
      "pourrait pourraient peut peuvent pourra devrait devraient aurait auraient serait seraient sera seront doit doivent"
    words.attempts =
      "tenté tentaient tentait tenter essayé menacé menaçaient voulait voulaient projetait projetaient tentative"
    words.successes = "réussi permis aidé"
    words.negations = "pas jamais aucun aucune personne ni sans"
    words.hypotheses = "si"
    words.prepositions =
      "en dans à au aux par pour avec contre depuis vers durant pendant après avant sous sur entre chez selon devant lors près"
    words.clauses = "quand lorsque alors où parce tandis car"
    words.conjunctions = "et ou"
    words.relatives = "qui que lequel laquelle lesquels dont"
    words.determiners = "le la les l ces cet cette ses leurs leur tous toutes son sa"
    words.indefinites = "un une"
    words.pronouns = "il elle ils elles se lui s"
    words.adverbs = "également aussi déjà encore ensuite seulement toujours dernièrement grièvement légèrement total"
    words.including = "dont compris"
    words.of = "de d du des"
    words.them = "eux elles ceux celles"
    words.others = "autre autres"
    words.singularPronouns = "il elle"
    words.definite = "le la l"
    words.more = "supplémentaires"
    words.both = ""
    words.between = "entre"
    words.to = "à"
    words.verbs = "dit déclare fait font vu voit prend vient viennent affirme travaille travaillent vit vivent"
    words.objects = ""
    return words
  }()

  private static let people = CountedNouns(
    """
    personne~s passag~er soldat~s militaire~s civil~e polici~er gendarme~s agent~e terroriste~s rebelle~s insurgé~s assaillant~e tireur~s
    jihadiste~s combattant~e milicien~s homme~s femme~s enfant~s mineur~e bébé~s jeune~s adolescent~e fillette~s garçon~s adulte~s retraité~e
    travaill~eur ouvri~er employé~e salarié~e pêch~eur agricult~eur médecin~s infirmi~er patient~e enseignant~e profess~eur élève~s étudiant~e
    journaliste~s report~er photographe~s pompier~s secouriste~s volontaire~s gardien~s garde~s détenu~e prisonni~er suspect~e manifestant~e
    militant~e gréviste~s voisin~e habitant~e résident~e citoyen~s villageois villageois~ migrant~e réfugié~e touriste~s visit~eur voyag~eur
    randonn~eur alpiniste~s spéléologue~s grimp~eur plong~eur skieur~s pèlerin~s fidèle~s moine~s prêtre~s conduct~eur chauffeur~s pilote~s marin~s cycliste~s automobiliste~s motard~s piéton~s octogénaire~s septuagénaire~s sexagénaire~s quinquagénaire~s
    spectat~eur support~er jou~eur athlète~s proche~s parent~s frère~s sœur~s fils~ fille~s cousin~e mère~s père~s époux~ ami~e collègue~s victime~s
    otage~s survivant~e témoin~s membre~s individu~s occupant~e commerçant~e avocat~e juge~s député~e sénat~eur maire~s élu~e
    """,
    paradigms: """
      s: - | s
      e: - e | s es
      eur: eur euse rice | eurs euses rices
      er: er ère | ers ères
      """)

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.person = people.one
    words.persons = people.several + " gens équipage mineurs"
    words.general = "personnes victimes individus"
    words.attackers = """
      assaillant assaillants terroriste terroristes insurgé insurgés rebelle rebelles tireur tireurs jihadiste jihadistes combattant combattants
      kamikaze kamikazes ravisseur ravisseurs
      """
    words.relations = "père mère grand oncle tante parents"
    words.riders = "passagers passagères passager équipage occupants voyageurs"
    words.custody = "caution acquittés acquitté prison détention"
    words.illness = """
      malades infectés infections cas patients épidémie virus fièvre choléra salmonelle intoxication symptômes coronavirus grippe dengue
      """
    words.things = """
      groupe groupes équipe équipes véhicule véhicules voiture voitures bus train trains bâtiment bâtiments maison maisons animal animaux chien
      chiens
      cheval vache vaches bateau bateaux avion avions magasin école écoles attaque attaques explosion incendie balle balles missile missiles pont
      ponts
      ville villes moteurs facteurs
      """
    words.units = """
      km kilomètre kilomètres mètre mètres minute minutes heure heures jour jours semaine semaines mois an ans année années degrés tonne tonnes
      kilos
      litres hectares euro euros dollar dollars francs pour points fois milles
      """
    words.numbered =
      "article page chapitre route autoroute kilomètre vol numéro section étage boeing airbus magnitude âge niveau type arrondissement"
    words.vague =
      "dizaines centaines milliers plusieurs nombreux nombreuses certains dizaine vingtaine trentaine quarantaine cinquantaine centaine millier millions"
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.number = "nombre bilan chiffre total"
    words.reach = "à est atteint dépasse de d"
    words.formerly = "depuis"
    words.linking = French.words("retrouv~é déclar~é laiss~é laissant confirm~é port~é grièvement légèrement trouv~é")
    words.with = "avec"
    words.carrying = "transportait transportaient transportant"
    words.holding = "détient détiennent détenait détenaient retient retiennent"
    words.lives = "coûté coûte"
    words.life = "vie vies"
    words.fatally = "mortellement"
    words.counters = "ou et puis"
    return words
  }()
}
