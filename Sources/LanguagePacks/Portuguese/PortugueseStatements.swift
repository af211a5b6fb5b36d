import DatelineModel
import Statements
import Text

/// The Portuguese words that tell what a sentence does.
extension Portuguese {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: EventVocabulary { inflection.phrases(eventWords($0)) },
    particulars: ParticularVocabulary { inflection.classes(particularWords($0)) }, figures: figures, measures: measures,
    endings: forms.stems, orthography: orthography)

  private static let speech = SpeechWords(
    verbs: """
      disse disseram diz dizem afirmou afirmaram afirma anunciou anunciaram anuncia declarou declararam garantiu explicou explicaram indicou
      indicaram
      informou informaram informa acrescentou confirmou confirmaram confirma relatou comunicou revelou alertou denunciou sustentou admitiu negou
      segundo adiantou referiu
      """,
    attribution: "segundo", nouns: "", passive: "foi foram é são sido se",
    pronouns: "ele ela eles elas isto isso este esta",
    notSpeakers:
      "que como quando enquanto porque já também logo tem têm tinha se lhe e mas depois antes onde por em no na com de ante hoje não nem ao à",
    claims: "reivindicou reivindicaram ultimato responsabilidade autoria",
    acts: "anunciou anunciaram negou declarou ordenou decretou prometeu",
    audiences: "tribunal juiz parlamento congresso senado comissão", gerunds: "falando",
    claiming: "reivindicou reivindicaram", own: "ter sua seu",
    speakerMayFollow: true)

  /// Words that name a happening of any kind.
  static let happeningWords =
    inflection.words(
      """
      morte~s queda ataque~s atac~ar atac~ado atentado~s explos~ão explod~ir tiroteio~s dispar~ar matou mataram morreu morreram mort~o ferid~o
      faleceu faleceram
      sequestr~ar sequestr~ado assalto~s resgat~ar resgat~ado resgate~s libert~ar libert~ado evacu~ar evacu~ado det~ido deteve detiveram pres~o
      prendeu
      prenderam colidiu colidiram acidente~s descarril~ar descarrilou descarrilamento capotou afundou naufragou desab~ar desabou desabamento
      sismo~s
      terramoto terremoto inundações cheias incêndio~s tempestade~s protesto~s protest~ar manifestação manifestações manifestaram greve
      marcha marcharam visitou visita assin~ar acordo~s vot~ar eleit~o eleições demitiu renunciou nomead~o reuniu reuniram reuni~ão cheg~ar saiu
      saíram
      partiu partiram começ~ar termin~ar concluiu suspend~er suspens~o retom~ar retom~ado cancel~ado fechad~o reabriu condenad~o conden~ar
      julgamento
      captur~ado captur~ar inaugur~ado caiu caíram atropel~ado ocorreu ocorreram registou registrou surto encontrad~o encontraram destruiu
      destruíd~o
      ardeu operação ultimato conferência ganhou venceu sacudiu
      """)

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: "sempre tradicionalmente historicamente costuma frequentemente habitualmente décadas",
    stative:
      "permanecia parecia queria queriam esperava acreditava pensava sabia vivia pertencia tinha tinham chamava situado situada",
    negations: "não nunca ninguém nenhum nenhuma sem nem negou descartou",
    unreal: "teria podido|poderia ter|poderiam ter|teria sido",
    lookingBack: "após quando que quem desde até onde porque cujo cuja enquanto antes depois", since: "desde até",
    subordinators: "que quem cujo cuja quando enquanto porque embora onde se como", participles: "tendo sendo",
    joints: "e ou mas",
    coordinators: "e mas enquanto", perfect: "tem têm", pluperfect: "tinha tinham havia haviam",
    pastParticiples:
      "morto mortos morta mortas aberto feito dito visto posto roto escrito coberto sido preso presos suspenso",
    occurring: "ocorreu ocorreram aconteceu deu registou registrou",
    lookBacks: "no ano passado|no mês passado|nos últimos anos|no passado|anteriormente",
    overDeeds: "na sequência|em relação|em ligação com|em conexão com", accusations: "",
    possessives: "seu sua seus suas outro outra", anaphoric: "outros outras demais restantes",
    sinceThen: "desde então|desde esse dia",
    definite: "o a os as estes esses",
    subjectOpeners: "um uma uns umas vários várias dois duas três quatro cinco dezenas",
    deictic: "ontem hoje amanhã anteontem agora passado passada")

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      "morto a tiro|mortos a tiro|a tiro|a tiros|à facada|a facadas|baleado|baleados|ataque~s|atac~ar|atac~ado|atentado~s|emboscada~s|bombardeamento~s|bombardeio~s|bombarde~ado|explos~ão|explod~ir|explosões|tiroteio~s|abriram fogo|abriu fogo|disparos|dispar~ar|assassin~ar|assassin~ado|assassinato~s|sequestr~ar|sequestr~ado|sequestro~s|assalto~s|confronto~s|esfaque~ado|esfaque~ar|massacre~s|tomaram reféns|fizeram reféns|carro bomba|ofensiva|homicídio~s|míssil|mísseis|reivindicou|reivindicaram"
    case .accident:
      "tombar|tombou|tomb~ado|queda do helicóptero|queda do avião|queda de avião|colisões|naufrágios|acidente~s|colidiu|colidiram|colis~ão|choque|descarril~ar|descarrilou|descarrilamento|naufrágio|naufragou|naufragaram|afundou|afundaram|capot~ar|capotou|desab~ar|desabou|desabamento|derrocada|caiu|caíram|despenhou|atropel~ado|atropelou|atropelamento|debandada|afogaram|fuga de gás"
    case .disaster:
      "sismo~s|terramoto~s|terremoto~s|abalo~s|réplica~s|inundações|cheia~s|enchente~s|tempestade~s|temporal|furacão|ciclone|tufão|tornado|deslizamento~s|avalanche~s|incêndio~s|ardeu|arderam|chamas|erupção|tsunami|seca"
    case .departure: "partiu|partiram|saiu de|saíram de|zarpou|descolou|decolou|partida de"
    case .rescue: "resgat~ar|resgat~ado|resgate~s|libert~ar|libert~ado|libertação|evacu~ar|evacu~ado|evacuação|salv~ar"
    case .arrival: "cheg~ar|chegou|chegada|transportad~o para|levad~o para"
    case .ending:
      "operação terminado|operação concluíd~o|operação terminou|operação acabou|operação chegou fim|fim da operação|cerco terminou|terminou operação|buscas terminaram|incêndio extinto"
    case .demand: "ultimato|prazo|troca de prisioneiros|exigiram libertação|exigiu libertação|exige libertação"
    case .reaction:
      "condenou|condenaram|condenou ataque|lament~ar|lamentou|repudiou|saudou|condolências|elogiou|expressou"
    case .visit: "viaja ao|viaja à|viaja a|viaja para|viajará|visitará|visitou|visitaram|visita|viajou para"
    case .conference: "conferência de imprensa|coletiva de imprensa|entrevista coletiva"
    case .suspension:
      "suspend~er|suspendeu|suspens~o|suspensão|cancel~ado|cancelou|retom~ado|retomou|reabriu|reabert~o|fechad~o|interrompid~o|paralis~ado"
    case .arrest:
      "prende|prendem|detém|deteve|detiveram|det~ido|detenção|detenções|prendeu|prenderam|pres~o|captur~ado|capturou"
    case .robbery: "roub~ar|roub~ado|roubo~s|roubou|assaltou|furto~s|furtou|ladr~ão|ladrões|fraude"
    case .trial:
      "pena de anos|pena de prisão|confirmou pena|tribunal condenou|juiz condenou|condenou anos|condenad~o a|sentenciou|sentença|absolvid~o|absolveu|julgamento|acusad~o formalmente|veredicto|extradit~ado|considerado culpado"
    case .vote: "vot~ar|votaram|eleit~o|eleições|eleição|referendo|tomou posse|empossado|urnas"
    case .office: "demitiu|demissão|renunciou|renúncia|nomead~o|nomeou|exonerad~o|despedid~o"
    case .protest:
      "protesto~s|protest~ar|manifestação|manifestações|manifestaram|marcha~s|marcharam|greve|distúrbios|vigília"
    case .agreement: "assin~ar|assinou|assinaram|assinad~o|acordo~s|acordaram|cessar fogo|trégua|tratado"
    case .meeting: "reuniu|reuniram|reunião|reuniões|cimeira|cúpula|conversações|negociações"
    case .outbreak: "surto|infetad~o|infectad~o|epidemia|contágios"
    case .discovery:
      "encontra corpo|encontrad~o mort~o|encontraram corpo|corpo encontrado|corpos encontrados|corpos recuperados|recuperaram corpo|recuperaram corpos"
    case .launch: "lançamento|lanç~ado|inaugur~ado|inaugurou|estreou"
    case .business: "adquiriu|aquisição|fusão|falência"
    case .contest: "ganhou|ganharam|venceu|venceram|derrotou|campeonato|vitória"
    case .inquiry:
      "inquérito|inquéritos|investigação|investigações|buscas domiciliárias|autópsia|comissão de inquérito|perícia"
    case .mourning:
      "funeral|funerais|velório|enterro|sepultad~o|luto|vigília|minuto de silêncio"
    case .relief:
      "ajuda humanitária|tendas|cobertores|donativos|doações|indemnização|indenização"
    case .toll: "mort~o|morreu|morreram|falecid~o|faleceu|faleceram|ferid~o|mortes|vidas|matou|mataram"
    }
  }

  private static func particularWords(_ particular: Particular) -> String {
    switch particular {
    case .cause:
      """
      bomb: bomba|bombas|granada|mina
      bomb fire gas: explosão|explosões|explodiu
      shots: tiroteio|disparos|disparou|dispararam|abriram fogo|abriu fogo|a tiro|a tiros
      knife: esfaque~ado|faca|facadas
      fire: incêndio|incêndios|fogo|chamas
      gas: fuga de gás|monóxido
      weather: inundação|inundações|cheias|enchente|tempestade|temporal|furacão|chuvas
      slide weather: deslizamento
      slide snow: avalanche
      quake: sismo|terramoto|terremoto
      crash: colisão|colidiu|colidiram|acidente|atropel~ado|capotou
      derailment crash: descarril~ado|descarrilou|descarrilamento
      capsize: naufrágio|naufragou|afundou|afundaram
      collapse: desabamento|desabou|derrocada
      """
    case .vehicle:
      """
      train: comboio|comboios|trem|trens|locomotiva
      tram: elétrico
      bus: autocarro|autocarros|ônibus
      bus van: carrinha|van
      lorry: camião|caminhão
      car: carro|carros|automóvel|táxi
      bike: mota|moto|motocicleta
      ship: barco|barcos|navio|lancha|ferry|embarcação
      plane: avião|aviões|helicóptero|voo
      """
    case .site:
      """
      school: escola|universidade
      hospital: hospital
      mosque: mesquita
      church: igreja
      market: mercado
      mine: mina de
      station: estação
      airport: aeroporto
      prison: prisão|cadeia
      hotel: hotel
      factory: fábrica
      tunnel: túnel
      """
    case .occupation:
      """
      journalist: jornalista~s
      miner: mineir~o
      doctor: médico|médicos
      student: alunos|estudantes
      sailor: pescadores
      firefighter: bombeir~o
      """
    }
  }

  private static let measures = MeasureVocabulary(
    currencies:
      "dólar=dollars dólares=dollars euro=euros euros=euros libra=pounds libras=pounds real=reais reais=reais rupias=rupees",
    currencySigns: "$=dollars €=euros £=pounds", scales: "mil=1000 milhão=1000000 milhões=1000000",
    lengths: "km=km quilómetro=km quilómetros=km quilômetro=km quilômetros=km milhas=miles",
    kilometres: "km=1 miles=1.609344",
    bearings: "norte=0 nordeste=45 leste=90 este=90 sudeste=135 sul=180 sudoeste=225 oeste=270 noroeste=315",
    fromPlace: "de do da", weights: "",
    weightCues: "")
}
