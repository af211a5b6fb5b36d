import DatelineModel
import Statements

/// The Portuguese words round numbers of people.
extension Portuguese {
  /// Forms of verbs, nouns and adjectives: finite and infinite ones of active verbs apart from participles, which are passive.
  static let inflection = Inflection(
    """
    ar: a am ou aram ar ando ava avam ará arão
    er: e em eu eram er endo ia iam erá erão
    ir: e em iu iram ir indo ia iam irá irão
    ado: ado ada ados adas
    ido: ido ida idos idas
    o: o a os as
    s: - s
    es: - es
    ão: ão ões
    """)

  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.exactly, "um total de"),
      (.atLeast, "pelo menos|ao menos|no mínimo|não menos de"), (.moreThan, "mais de|mais de um|acima de"),
      (.about, "cerca de|perto de|aproximadamente|quase|em torno de|uns|umas"), (.upTo, "até|menos de"),
    ],
    endings: (
      person: "", persons: "adores idores istas", adverbs: "mente", past: "aram eram iram ou eu iu",
      gerunds: "ando endo indo",
      peoples: ""
    ), order: WordOrder(subjectMayFollow: true, adjectivesFollow: true))

  private static func words(_ list: String) -> String { inflection.words(list) }

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed, deeds: words("assassin~ado execut~ado abat~ido decapit~ado massacr~ado"),
      acts: words("matou mataram mata matam matando matar assassin~ar execut~ar abat~er massacr~ar"),
      fates: words("morreu morreram morre morrem morriam morrendo morrer falec~er perec~er afogaram afogou"),
      states: words("mort~o falecid~o"), events: words("mort~o mortes óbitos homicídios cadáveres"),
      event: "morte assassinato assassínio óbito homicídio execução vida vidas",
      phrases: "perderam a vida|perdeu a vida|perdido a vida|perder a vida|perdendo a vida|vítimas mortais|sem vida"),
    FigureKindWords(
      .injured, deeds: words("ferid~o hospitaliz~ado internados internadas"),
      acts: "feriu feriram fere ferem ferindo ferir",
      events: words("ferid~o"),
      phrases:
        "levados para * hospital|levadas para * hospital|levado para * hospital|levada para * hospital|ficaram feridos|ficaram feridas|com ferimentos|com queimaduras"
    ),
    FigureKindWords(
      .missing, fates: "desapareceu desapareceram desaparecem", states: words("desaparecid~o"),
      events: words("desaparecid~o")),
    FigureKindWords(
      .rescued, deeds: words("resgat~ado libert~ado evacu~ado retirados retiradas"),
      acts: words("resgat~ar libert~ar evacu~ar salv~ar"), event: "resgate libertação evacuação",
      phrases: "com vida|a salvo|em segurança"),
    FigureKindWords(
      .held, deeds: words("sequestr~ado rapt~ado"), acts: words("sequestr~ar rapt~ar"), event: "sequestro rapto",
      phrases: "como reféns|feitos reféns|feitas reféns|em cativeiro"),
    FigureKindWords(.aboard, phrases: "a bordo"),
    FigureKindWords(
      .arrested, deeds: words("det~ido pres~o captur~ado apanhados"),
      acts: words("deteve detiveram detém deter prendeu prenderam prende prendem prender captur~ar"),
      events: words("detid~o detenções prisões"), event: "detenção prisão captura"),
    FigureKindWords(
      .displaced, deeds: words("desaloj~ado desloc~ado"), acts: words("desaloj~ar"),
      events: words("desalojad~o deslocad~o desabrigad~o"),
      phrases: "sem casa|fugiram de casa|abandonaram as suas casas"),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive =
      "foi foram sido é são era eram ser sendo está estão estava estavam esteve estiveram ficou ficaram ficam fica sejam"
    words.perfect = "há houve tem têm tinha tinham ter tendo haviam havia"
    words.modals = "poderia poderiam pode podem poderá poderão deveria deveriam teria teriam seria seriam será serão"
    words.attempts =
      "tentou tentaram tentava tentavam tentar planeava planeavam planejava planejavam pretendia ameaçou ameaçaram queria queriam tentativa"
    words.successes = "conseguiu conseguiram ajudou ajudaram"
    words.negations = "não nunca nem nenhum nenhuma ninguém sem tampouco"
    words.hypotheses = "se"
    words.prepositions =
      "em no na nos nas a ao aos à às por pelo pela com contra desde até para após durante sob entre sobre segundo num numa"
    words.clauses = "quando enquanto onde porque embora pois"
    words.conjunctions = "e ou"
    words.relatives = "que quem cujo cuja cujos qual quais"
    words.determiners = "o a os as estes estas seus suas esses essas todos todas este esta seu sua"
    words.indefinites = "um uma"
    words.pronouns = "ele ela eles elas se lhe lhes"
    words.adverbs = "também já agora então ainda apenas só somente tiros facadas igualmente gravemente total"
    words.including = "incluindo eles elas"
    words.of = "de do da dos das"
    words.them = "eles elas delas deles"
    words.others = "outro outra outros outras demais"
    words.singularPronouns = "ele ela"
    words.definite = "o a"
    words.more = "mais"
    words.both = "ambos ambas"
    words.between = "entre"
    words.to = "a para"
    words.verbs =
      "disse disseram diz dizem fez fizeram teve tiveram deu deram viu viram veio vieram pôs tem faz fazem vive vivem trabalha trabalham"
    words.objects = ""
    return words
  }()

  private static let people = CountedNouns(
    """
    passageir~o soldado~s civ~il militar~es polícia~s agente~s terrorista~s rebelde~s insurgente~s atacante~s atirad~or pistoleir~o
    sequestrad~or assaltante~s homem homens~ mulher~es menin~o menor~es bebé~s bebê~s jovem jovens~ rapaz~es rapariga~s adolescente~s idos~o
    adult~o criança~s
    trabalhad~or operári~o funcionári~o empregad~o mineir~o pescad~or agricult~or médic~o enfermeir~o doente~s paciente~s profess~or alun~o
    estudante~s jornalista~s repórter~es bombeir~o voluntári~o guarda~s vigilante~s pres~o recluso~s suspeit~o manifestante~s ativista~s grevista~s
    vizinh~o morad~or residente~s habitante~s cidad~ão alde~ão imigrante~s migrante~s refugiad~o turista~s visitante~s viajante~s peregrin~o
    fiel fiéis~ monge~s padre~s condut~or motorista~s maquinista~s tripulante~s marinheir~o piloto~s camionista~s ciclista~s motociclista~s
    peão peões~ pedestre~s espectad~or adept~o jogad~or atleta~s artista~s familiar~es irm~ão filh~o prim~o net~o mãe~s pai~s avó~s espos~o amig~o
    colega~s vítima~s refém reféns~ sobrevivente~s testemunha~s membro~s indivíduo~s ocupante~s comerciante~s vended~or empresári~o advogad~o
    juiz juízes~ deputad~o senad~or autarca~s líder~es dirigente~s ladr~ão pessoa~s brasileir~o portugu~ês espanhóis~ francês franceses~ chineses~
    """,
    paradigms: """
      s: - | s
      es: - | es
      o: o a | os as
      or: or ora | ores oras
      ês: ês esa | eses esas
      il: il | is
      ão: ão ã | ãos ãs ões ães
      """)

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.person = people.one
    words.persons = people.several + " gente tripulação"
    words.general = "pessoas vítimas indivíduos vidas vida"
    words.attackers = """
      atacante atacantes atirador atiradores terrorista terroristas insurgente insurgentes rebelde rebeldes pistoleiro pistoleiros sequestrador
      sequestradores assaltante assaltantes
      """
    words.relations = "pai mãe avô avó tio tia pais mães"
    words.riders = "passageiros passageiras passageiro tripulantes tripulação ocupantes"
    words.custody = "fiança absolvidos absolvido prisão cadeia"
    words.illness = """
      doentes infectados infecções casos pacientes surto vírus febre cólera salmonela intoxicação sintomas coronavírus gripe dengue
      """
    words.things = """
      grupo grupos equipa equipas equipe veículo veículos carro carros autocarro autocarros ônibus comboio trem edifício edifícios casa casas animal
      animais cão cães cavalo vaca vacas barco barcos avião aviões loja lojas escola escolas ataque ataques explosão incêndio bala balas míssil
      mísseis
      ponte pontes cidade cidades
      """
    words.units = """
      km quilómetro quilómetros quilômetro quilômetros metro metros minuto minutos hora horas dia dias semana semanas mês meses ano anos graus
      tonelada toneladas quilos litros hectares euro euros dólar dólares reais real por pontos vezes milhas
      """
    words.numbered =
      "artigo página capítulo estrada rodovia quilómetro quilômetro voo número secção distrito andar boeing airbus magnitude idade nível tipo"
    words.vague = "dezenas centenas milhares vários várias numerosos numerosas muitos muitas alguns algumas milhões"
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.number = "número balanço total saldo"
    words.reach = "para em é são atingiu chegou superou a aos de"
    words.formerly = "desde"
    words.linking = Portuguese.words(
      "ficou ficaram deixou deixaram deixando deixa deixam encontrad~o declarad~o dad~o confirmad~o gravemente")
    words.with = "com"
    words.carrying = "transportava transportavam transportando levava"
    words.holding = "mantém mantêm mantinha mantinham"
    words.lives = "custou custaram ceifou tirou"
    words.life = "vidas vida"
    words.fatally = "mortalmente"
    words.counters = "ou e depois"
    return words
  }()
}
