import DatelineModel
import Statements

/// The Spanish words round numbers of people.
extension Spanish {
  /// Forms of verbs, nouns and adjectives: finite and infinite ones of active verbs apart from participles, which are passive.
  static let inflection = Inflection(
    """
    ar: a an ó aron ar ando aba aban ará arán
    er: e en ió ieron er iendo ía ían erá erán
    ir: e en ió ieron ir iendo ía ían irá irán
    ado: ado ada ados adas
    ido: ido ida idos idas
    o: o a os as
    s: - s
    es: - es
    ón: ón ones
    """)

  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.exactly, "un total de"),
      (.atLeast, "al menos|por lo menos|como mínimo|cuando menos|no menos de"),
      (.moreThan, "más de|más de un|por encima de|superior a"),
      (.about, "unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|un total aproximado de|poco menos de"),
      (.upTo, "hasta|menos de"),
    ],
    endings: (
      person: "", persons: "adores idores istas", adverbs: "mente", past: "aron ieron ó", gerunds: "ando iendo",
      peoples: ""
    ), order: WordOrder(subjectMayFollow: true, adjectivesFollow: true))

  private static func words(_ list: String) -> String { inflection.words(list) }

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed,
      deeds: words("asesin~ado ejecut~ado abat~ido decapit~ado linch~ado masacr~ado fusil~ado acribill~ado ultim~ado"),
      acts: words("mat~ar asesin~ar ejecut~ar abat~ir decapit~ar linch~ar masacr~ar fusil~ar acribill~ar ultim~ar"),
      fates:
        "murió murieron muere mueren moría morían muriendo morir falleció fallecieron fallece fallecen falleciendo fallecer pereció perecieron perecen ahogaron ahogó ahogado ahogados ahogadas",
      states: words("muert~o fallecid~o mortal mortales"),
      events: words("muert~o fallecid~o muertes fallecimientos asesinatos cadáveres homicidios decesos"),
      event: "muerte asesinato fallecimiento homicidio deceso ejecución vida vidas",
      phrases:
        "perdieron la vida|perdió la vida|perdido la vida|perder la vida|perdiendo la vida|pierden la vida|sin vida|resultaron muertos|dados por muertos"
    ),
    FigureKindWords(
      .injured, deeds: words("herid~o lesionad~o hospitaliz~ado ingresados ingresadas"),
      acts: "hirió hirieron hiere hieren hiriendo herir lesionó lesionaron",
      events: words("herid~o lesionad~o"), event: "",
      phrases:
        "trasladados a * hospital|trasladadas a * hospital|trasladado a * hospital|trasladada a * hospital|con heridas|con lesiones|con quemaduras"
    ),
    FigureKindWords(
      .missing, fates: "desapareció desaparecieron desaparecen", states: words("desaparecid~o"),
      events: words("desaparecid~o"), event: "desaparición", phrases: "en paradero desconocido"),
    FigureKindWords(
      .rescued, deeds: words("rescat~ado liber~ado evacu~ado excarcel~ado"),
      acts: words("rescat~ar liber~ar evacu~ar excarcel~ar"),
      event: "rescate liberación evacuación", phrases: "con vida|a salvo|puestos en libertad|puestas en libertad"),
    FigureKindWords(
      .held, deeds: words("secuestr~ado reten~ido rapt~ado"),
      acts: words("secuestr~ar rapt~ar retuvo retuvieron retener"),
      states: words("cautiv~o"), event: "secuestro rapto",
      phrases: "tomados como rehenes|tomadas como rehenes|como rehenes|en cautiverio"),
    FigureKindWords(.aboard, phrases: "a bordo"),
    FigureKindWords(
      .arrested, deeds: words("deten~ido arrest~ado captur~ado aprehend~ido apres~ado"),
      acts: words("detuvo detuvieron detiene detienen deteniendo detener arrest~ar captur~ar aprehend~er apres~ar"),
      events: "detenidos detenidas detenciones arrestos", event: "detención arresto captura"),
    FigureKindWords(
      .displaced, deeds: words("desplaz~ado"), acts: words("desplaz~ar"), events: words("desplazad~o"),
      phrases:
        "sin hogar|sin techo|huyeron de sus casas|abandonaron sus casas|abandonar sus casas|abandonar sus hogares"),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive =
      "fue fueron sido es son era eran ser siendo está están estaba estaban estuvo estuvieron resultó resultaron resultan resulta resultado quedó quedaron quedan queda sean"
    words.perfect = "ha han había habían haber habiendo haya hayan hay hubo"
    words.modals =
      "podría podrían puede pueden podrá podrán debería deberían habría habrían sería serían será serán pudo"
    words.attempts =
      "intentó intentaron intentaba intentaban intentar trató trataron tratar planeaba planeaban planear pretendía pretendían amenazó amenazaron quería querían intento tentativa"
    words.successes = "logró lograron consiguió consiguieron ayudó ayudaron"
    words.negations = "no nunca ni ningún ninguno ninguna nadie sin tampoco jamás"
    words.hypotheses = "si"
    words.prepositions = "en a al por con contra desde hasta para tras durante ante bajo entre sobre según hacia"
    words.clauses = "cuando mientras donde porque aunque pues"
    words.conjunctions = "y e o u"
    words.relatives = "que quien quienes cuyo cuya cuyos cuyas cual cuales"
    words.determiners = "el la los las estos estas sus su esos esas todos todas aquellos este esta"
    words.indefinites = "un una"
    words.pronouns = "él ella ellos ellas se le les lo"
    words.adverbs =
      "también ya ahora luego entonces además solo sólo aún todavía asimismo igualmente tiros puñaladas disparos apenas total balazos cuchilladas machetazos golpes gravedad"
    words.including = "incluidos incluidas incluido incluida incluyendo ellos ellas"
    words.of = "de del"
    words.them = "ellos ellas"
    words.others = "otro otra otros otras demás"
    words.singularPronouns = "él ella"
    words.definite = "el la"
    words.more = "más"
    words.both = "ambos ambas"
    words.between = "entre"
    words.to = "a"
    words.reflexives = ""
    words.verbs =
      "dijo dijeron dice dicen hizo hicieron tuvo tuvieron dio dieron vio vieron vino vinieron puso pusieron trajo trajeron tiene tienen hace hacen cree creen vive viven trabaja trabajan asiste asisten reclama reclaman exige exigen"
    words.objects = "a al"
    return words
  }()

  private static let people = CountedNouns(
    """
    persona~s pasajer~o soldado~s civil~es militar~es policía~s agente~s terrorista~s rebelde~s insurgente~s atacante~s asaltante~s pistolero~s
    sicario~s guerriller~o miliciano~s hombre~s mujer~es niñ~o menor~es bebé~s joven jóvenes~ muchach~o chic~o adolescente~s ancian~o adult~o
    trabajad~or obrer~o emplead~o funcionari~o miner~o pescador~es agricultor~es campesin~o jornaler~o albañil~es médic~o enfermer~o doctor~es
    paciente~s maestr~o profes~or alumn~o estudiante~s escolar~es universitari~o periodista~s reporter~o fotógraf~o camarógrafo~s
    bombero~s rescatista~s voluntari~o socorrista~s guardia~s vigilante~s custodio~s preso~s reclus~o intern~o prisioner~o sospechos~o
    manifestante~s activista~s huelguista~s estudiante~s vecin~o residente~s habitante~s ciudadan~o aldean~o lugareñ~o inmigrante~s migrante~s
    refugiad~o turista~s visitante~s viajer~o excursionista~s montañer~o senderista~s bañista~s peregrin~o fiel~es monj~o sacerdote~s religios~o
    conduct~or chofer~es choferes~ maquinista~s tripulante~s marinero~s marino~s piloto~s copiloto~s camioner~o ciclista~s motociclista~s
    motorista~s
    peat~ón transeúnte~s espectad~or aficionad~o seguid~or jugad~or futbolista~s deportista~s artista~s cantante~s
    familiar~es pariente~s herman~o hij~o prim~o niet~o madre~s padre~s abuel~o espos~o amig~o compañer~o colega~s pareja~s
    víctima~s rehén rehenes~ superviviente~s sobreviviente~s testigo~s miembro~s integrante~s individu~o sujeto~s ocupante~s
    comerciante~s vended~or empresari~o abogad~o juez~ jueces~ fiscal~es diputad~o senad~or concejal~es alcalde~s líder~es dirigente~s
    ladr~ón delincuente~s secuestrad~or pirata~s narcotraficante~s contrabandista~s ingenier~o técnic~o electricista~s
    español~es francés franceses~ alemán alemanes~ italian~o portugués portugueses~ paquistaní~es marroquí~es chin~o estadounidense~s mexican~o
    argentin~o colombian~o peruan~o chilen~o venezolan~o británic~o indio~s afgan~o sirio~s venezolan~o ecuatorian~o bolivian~o
    """,
    paradigms: """
      s: - | s
      es: - | es
      o: o a | os as
      or: or ora | ores oras
      ón: ón ona | ones onas
      """)

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.person = people.one
    words.persons = people.several + " gente tripulación"
    words.general = "personas víctimas individuos vidas vida"
    words.attackers = """
      atacante atacantes asaltante asaltantes terrorista terroristas insurgente insurgentes rebelde rebeldes pistolero pistoleros
      miliciano milicianos guerrillero guerrilleros sicario sicarios secuestrador secuestradores agresor agresores
      """
    words.relations = "padre madre abuelo abuela tío tía padres madres"
    words.riders = "pasajeros pasajeras pasajero tripulantes tripulación ocupantes viajeros"
    words.custody = "fianza absueltos absuelto cárcel prisión custodia cargos"
    words.illness = """
      enfermos enfermas infectados infecciones casos pacientes brote virus fiebre cólera salmonela intoxicación síntomas coronavirus gripe dengue
      """
    words.things = """
      grupo grupos equipo equipos vehículo vehículos coche coches autobús autobuses tren trenes camión camiones edificio edificios casa casas
      vivienda viviendas animal animales perro perros caballo caballos vaca vacas barco barcos avión aviones tienda tiendas escuela escuelas
      ataque ataques explosión incendio bala balas misil misiles dron drones puente puentes carretera ciudad ciudades pueblo pueblos año empleo
      motores factores
      """
    words.units = """
      km kilómetro kilómetros metro metros minuto minutos hora horas día días semana semanas mes meses año años grados tonelada toneladas
      kilos gramos litros hectáreas euro euros dólar dólares peso pesos soles rupias por puntos veces milla millas billones céntimos
      """
    words.numbered = """
      artículo página capítulo ruta carretera autopista kilómetro vuelo número sección canal distrito planta piso sala grupo boeing airbus magnitud
      apolo edad nivel tipo categoría
      """
    words.vague =
      "decenas docenas cientos miles centenares varios varias numerosos numerosas muchos muchas algunos algunas millones"
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.toll = ""
    words.number = "número cifra balance total saldo recuento"
    words.reach = "a en es son alcanzó alcanza superó supera de ascendió"
    words.formerly = "desde"
    words.linking = Spanish.words(
      "resultó resultaron resultando resultan quedó quedaron dejó dejaron dejando deja dejan hallad~o encontrad~o declarad~o dad~o reportad~o confirmad~o gravemente"
    )
    words.with = "con"
    words.carrying = "transportaba transportaban transportando llevaba"
    words.holding = "retiene retienen mantiene mantienen retenía retenían mantenía"
    words.lives = "cobró cobraron costó costaron cobrado costado segó segaron"
    words.life = "vidas vida"
    words.fatally = "mortalmente"
    words.counters = "o y luego después"
    return words
  }()
}
