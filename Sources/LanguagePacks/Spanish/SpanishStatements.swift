import DatelineModel
import Statements
import Text

/// The Spanish words that tell what a sentence does.
extension Spanish {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: events, particulars: particulars, figures: figures, measures: measures,
    endings: forms.stems, orthography: orthography)

  private static let speech = SpeechWords(
    verbs: """
      dijo dijeron dice dicen afirmó afirmaron afirma señaló señalaron señala anunció anunciaron anuncia declaró declararon aseguró aseguraron
      asegura explicó explicaron explica indicó indicaron indica informó informaron informa añadió confirmó confirmaron confirma reportó
      reportaron comunicó precisó detalló reveló advirtió denunció denunciaron sostuvo manifestó agregó admitió negó insistió estimó según
      acuerdo
      """,
    attribution: "según acuerdo", nouns: "", passive: "fue fueron es son sido se",
    pronouns: "él ella ellos ellas esto eso esta este ello",
    notSpeakers: """
      que como cuando mientras porque ya también luego ha han había se lo le les y pero después antes donde por en con de ante hoy no ni si
      a al
      """,
    claims: "reivindicó reivindicaron ultimátum responsabilidad autoría",
    acts: "anunció anunciaron negó declaró ordenó decretó prometió testificó",
    audiences: "tribunal jueza juez parlamento congreso senado comisión",
    gerunds: "hablando", claiming: "reivindicó reivindicaron", own: "haber haberlo sus su",
    giving: "cifró cifra cifraron cifran", givingMarks: "en", speakerMayFollow: true)

  /// Words that name a happening of any kind.
  static let happeningWords =
    inflection.words(
      """
      muerte~s caída ataque~s atac~ar atac~ado atentado~s explosi~ón explot~ar estall~ar tiroteo~s dispar~ar mat~ar asesin~ar asesin~ado murió
      murieron muert~o
      herid~o falleció fallecieron secuestr~ar secuestr~ado asalt~ar asalt~ado rescat~ar rescat~ado rescate~s liber~ar liber~ado evacu~ar
      evacu~ado
      deten~ido detuvo detuvieron arrest~ar arrest~ado choc~ar chocó accidente~s descarril~ar descarrilamiento volcó hundió derrumb~ar derrumbe~s
      terremoto~s sismo~s inundación inundaciones incendio~s tormenta~s protesta~s protest~ar manifestaci~ón huelga marcha marcharon
      visit~ar visita firm~ar acuerdo~s acord~ar vot~ar elegid~o elecciones dimit~ir renunci~ar nombr~ado reunió reunieron reuni~ón lleg~ar
      salió salieron partió partieron zarp~ar despeg~ar empez~ar comenz~ar comenzó terminó concluyó finaliz~ar suspend~ido suspend~er
      reanud~ar reanud~ado cancel~ado cerrad~o cerró reabr~ir conden~ado sentenci~ado absuelt~o juicio captur~ado captur~ar entregó inaugur~ado
      cayó cayeron atropell~ado ocurr~ir produjo registr~ar registró brote hall~ado hallaron encontr~ado encontraron recuper~ado celebró
      destruyó destruid~o dañad~o quem~ado ardió huyó huyeron operación ultimátum plazo rueda conferencia ganó venció
      """)

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: "siempre tradicionalmente históricamente suele suelen frecuentemente habitualmente décadas",
    stative:
      "permanecía permaneció parecía quería querían esperaba creía pensaba sabía vivía pertenecía tenía tenían incluía llamaba llamado usado basado situado ubicado",
    negations: "no nunca nadie ningún ninguno ninguna sin ni jamás negó descartó",
    unreal: "habría podido|podría haber|podrían haber|hubiera podido|habría sido de no|de no haber",
    lookingBack: "tras después cuando que quien quienes desde hasta donde porque cuyo cuya mientras luego antes",
    since: "desde hasta", subordinators: "que quien quienes cuyo cuya cuando mientras porque aunque donde si como",
    participles: "habiendo siendo", joints: "y o pero", coordinators: "y pero mientras", perfect: "ha han",
    pluperfect: "había habían",
    pastParticiples:
      "muerto muertos muerta muertas abierto hecho dicho visto puesto roto escrito vuelto resuelto cubierto sido",
    occurring: "ocurrió ocurrieron sucedió produjo registró tuvo",
    lookBacks:
      "cabe recordar|a principios de este año|a principios de año|el año pasado|el mes pasado|en los últimos años|en los últimos meses|en el pasado|anteriormente|hace años",
    overDeeds: "en relación con|a raíz de|en conexión con", accusations: "",
    possessives: "su sus otro otra", anaphoric: "otros otras demás restantes",
    sinceThen: "desde entonces", definite: "el la los las estos esos",
    subjectOpeners: "un una unos unas varios varias dos tres cuatro cinco seis siete ocho nueve diez decenas cientos",
    deictic: "ayer hoy mañana anteayer anoche ahora pasado")

  static let measures = MeasureVocabulary(
    currencies: """
      dólar=dollars dólares=dollars euro=euros euros=euros libra=pounds libras=pounds rupia=rupees rupias=rupees yen=yen yenes=yen yuan=yuan
      yuanes=yuan peso=pesos pesos=pesos real=reais reales=reais franco=francs francos=francs rublo=roubles rublos=roubles
      """,
    currencySigns: "$=dollars €=euros £=pounds ¥=yen ₹=rupees", scales: "mil=1000 millón=1000000 millones=1000000",
    lengths: "km=km kilómetro=km kilómetros=km milla=miles millas=miles", kilometres: "km=1 miles=1.609344",
    bearings: """
      norte=0 noreste=45 nordeste=45 este=90 sureste=135 sudeste=135 sur=180 suroeste=225 sudoeste=225 oeste=270 noroeste=315
      """, fromPlace: "de del desde", weights: "", weightCues: "")
}
