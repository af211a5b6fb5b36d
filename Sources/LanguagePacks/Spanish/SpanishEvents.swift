import DatelineModel
import Statements

/// The Spanish words and phrases that name a kind of event.
extension Spanish {
  static let events = EventVocabulary { inflection.phrases(eventWords($0)) }

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      """
      ataque~s|atac~ar|atac~ado|atentado~s|emboscada~s|embosc~ar|embosc~ado|bomba mat~ar|bombardeo~s|bombarde~ar|bombarde~ado|explosi~ón|\
      explot~ar|estall~ar|estallido|\
      tiroteo~s|tirote~ar|tirote~ado|abrieron fuego|abrió fuego|abrir fuego|disparos|dispar~ar|balacera|asesin~ar|asesin~ado|asesinato~s|\
      secuestr~ar|secuestr~ado|secuestro~s|asalt~ar|asalt~ado|asalto~s|tomaron rehenes|tomó rehenes|toma rehenes|enfrentamiento~s|enfrent~ar|\
      choques armados|combates|\
      apuñal~ar|apuñal~ado|apuñalamiento|masacre~s|acribill~ado|detonó|detonaron|detonación|se inmoló|coche bomba|ofensiva|homicidio~s|cohete~s|\
      misil~es|\
      irrump~ir|tomaron control|reivindicó
      """
    case .accident:
      """
      accidente~s|caer autobús|caer avión|caer helicóptero|cayó barranco|caer barranco|despeñó|desplomarse|desplom~ar|volcadura|se estrell~ar|estrell~ado|choc~ar|chocó|chocaron|choque|colisi~ón|colision~ar|descarril~ar|descarril~ado|descarrilamiento|\
      naufrag~ar|naufragio|\
      se hund~ir|hundimiento|volc~ar|volcó|vuelco|derrumb~ar|derrumbe~s|derrumb~ado|se desplom~ar|desplome|colaps~ar|colapso|cayó por|cayó a|\
      cayeron a|se precipit~ar|\
      atropell~ar|atropell~ado|atropello|estampida|ahog~ar|fuga de gas|salió de la vía|se salió|zozobr~ar|encall~ar
      """
    case .disaster:
      """
      terremoto~s|sismo~s|temblor~es|réplica~s|inundación|inundaciones|inund~ar|inund~ado|riada~s|tormenta~s|temporal|huracán|ciclón|tifón|\
      tornado~s|\
      deslizamiento~s|alud~es|avalancha~s|incendio~s|ardió|ardieron|llamas|quem~ado|erupci~ón|tsunami|sequía|crecida|desbord~ar|lluvias torrenciales
      """
    case .departure: "partió|partieron|salió de|salieron de|zarp~ar|despeg~ar|salida de|había salido|había partido"
    case .rescue:
      "rescat~ar|rescat~ado|rescate~s|liber~ar|liber~ado|liberación|evacu~ar|evacu~ado|evacuación|puesto~s en libertad"
    case .arrival: "lleg~ar|llegada|trasladad~o a|arrib~ar"
    case .ending:
      "operación terminado|operación concluido|operación terminó|operación concluyó|operación terminada|operación concluida|operación ha terminado|terminó operación|concluyó operación|fin de la operación|fin del asedio|asedio terminó|terminó el secuestro|concluyó búsqueda|sofoc~ado|búsqueda terminó|fin al asedio|incendio controlado"
    case .demand:
      "ultimátum|plazo|canje de prisioneros|intercambio de prisioneros|rescate exig~ir|exigieron liberación|exige liberación|exigió liberación"
    case .reaction: "conden~ar|conden~ado|lament~ar|repudi~ar|celebr~ar|condolencias|elogi~ar|expres~ar"
    case .visit: "visit~ar|visita|viajó a|viajaron a|viajará a|viaja a|visitará|recorr~er"
    case .conference: "rueda de prensa|conferencia de prensa|comparecencia|compareció|comparecieron"
    case .suspension:
      "suspend~er|suspend~ido|suspensión|cancel~ar|cancel~ado|reanud~ar|reanud~ado|reanudación|reabr~ir|reabiert~o|cerrad~o|paraliz~ar|paraliz~ado|interrump~ido"
    case .arrest:
      "detuvo|detuvieron|deten~ido|detención|detenciones|arrest~ar|arrest~ado|arresto~s|captur~ar|captur~ado|captura|se entregó|se entregaron"
    case .robbery: "rob~ar|rob~ado|robo~s|atraco~s|atrac~ar|hurto~s|ladr~ón|saque~ar|saque~ado|fraude|estafa"
    case .trial:
      "sentenci~ar|sentenci~ado|sentencia|tribunal conden~ar|juez conden~ar|jueza conden~ar|conden~ar años|condenado a|condenados a|condenada a|absuelt~o|absolvió|juicio|imput~ado|procesad~o|veredicto|tribunal dictó|fiscalía acusó|acusado formalmente|extradit~ado|declarado culpable"
    case .vote: "vot~ar|elegid~o|elecciones|elección|referéndum|investid~o|urnas|comicios"
    case .office: "dimit~ir|dimisión|renunci~ar|renuncia|nombr~ado|nombr~ar|destitu~ido|destituyó|cesad~o|despedid~o"
    case .protest:
      "protesta~s|protest~ar|manifestaci~ón|manifest~ar|marcha~s|marcharon|concentración|huelga|disturbios|vigilia"
    case .agreement: "firm~ar|firm~ado|acuerdo~s|acord~ar|pact~ar|alto el fuego|tregua|tratado"
    case .meeting: "se reun~ir|reuni~ón|cumbre|conversaciones|diálogo"
    case .outbreak: "brote|contagi~ado|contagios|infectad~o|epidemia|diagnostic~ado"
    case .discovery:
      "hallada sin vida|hallado sin vida|hallan cuerpo|hallado muerto|hallaron cadáver|hallaron cuerpo|encontraron cuerpo|encontraron cadáver|cuerpos recuperados|recuperaron cuerpo|recuperaron cuerpos|hallazgo|hallad~o sin vida"
    case .launch: "lanz~ado|lanzamiento|inaugur~ar|inaugur~ado|estren~ado|presentó nuevo"
    case .business: "adquir~ir|adquisición|fusi~ón|quiebra|opa|despidos"
    case .contest: "ganó|ganaron|venc~er|derrot~ar|empat~ar|campeonato|victoria"
    case .inquiry:
      "investigación|investigaciones|pesquisas|registro domiciliario|registros domiciliarios|autopsia|comisión investigadora|comisión de investigación|peritaje"
    case .mourning:
      "funeral|funerales|sepelio|entierro|enterr~ado|sepult~ado|luto|minuto de silencio|velatorio|velorio"
    case .relief:
      "ayuda humanitaria|carpas|mantas|donaciones|donativos|indemnización|indemnizaciones"
    case .toll: "muert~o|murió|murieron|fallec~ido|falleció|fallecieron|herid~o|muertes|vidas|víctimas mortales|mat~ar"
    }
  }

  static let particulars = ParticularVocabulary { particular in
    switch particular {
    case .cause: inflection.classes(causes)
    case .vehicle: vehicles
    case .site: sites
    case .occupation: inflection.classes(occupations)
    }
  }

  private static let causes = """
    bomb: bomba|bombas|atentado con bomba|coche bomba|granada|mina|se inmoló
    bomb fire gas: explosión|explosiones|explotó|estalló|detonó|estallido
    shots: tiroteo|disparos|disparó|dispararon|abrieron fuego|abrió fuego|balacera|a tiros|acribillado
    knife: apuñal~ado|apuñaló|cuchillo|machete|puñaladas
    fire: incendio|incendios|fuego|llamas|quemado|ardió
    gas: fuga de gas|monóxido|gas
    weather: inundación|inundaciones|riada|tormenta|temporal|huracán|lluvias|desbordó
    slide weather: deslizamiento|alud de tierra|desprendimiento
    slide snow: avalancha|alud
    quake: terremoto|sismo|temblor|réplica
    crash: choque|chocó|chocaron|colisión|accidente|atropell~ado|volcó|se estrelló
    derailment crash: descarril~ado|descarriló|descarrilamiento
    capsize: naufragio|naufragó|hundió|zozobró|hundieron
    collapse: derrumbe|derrumbó|desplomó|colapso
    crush: estampida|avalancha humana
    poison: intoxicación|envenenamiento|adulterado
    air: ataque aéreo|bombardeo|misil|cohete|dron
    """
  private static let vehicles = """
    train: tren|trenes|locomotora|vagón|vagones|ferrocarril
    tram: tranvía
    bus: autobús|autobuses|bus|autocar|ómnibus
    bus van: microbús|minibús|furgoneta
    lorry: camión|camiones|tráiler
    car: coche|coches|automóvil|taxi|convoy|vehículo
    bike: moto|motocicleta|motos
    cycle: bicicleta|ciclista
    ship: barco|barcos|buque|lancha|ferri|ferry|patera|cayuco|pesquero|embarcación|bote
    plane: avión|aviones|avioneta|helicóptero|vuelo
    """
  private static let sites = """
    school: escuela|colegio|instituto|universidad|aula
    hospital: hospital|clínica
    mosque: mezquita
    church: iglesia|catedral|templo
    market: mercado|mercadillo
    shop: tienda|supermercado|centro comercial
    mine: mina de|mina de carbón|mina subterránea
    station: estación|apeadero
    airport: aeropuerto
    prison: cárcel|prisión|penal
    stadium: estadio
    hotel: hotel
    factory: fábrica|planta|taller|almacén
    bridge: puente
    tunnel: túnel
    """
  private static let occupations = """
    journalist: periodista~s|reportero|fotógrafo
    miner: miner~o|mineros
    doctor: médico|médicos|enfermera
    teacher: maestra|maestro|profesor|profesores
    student: alumnos|estudiantes|escolares
    sailor: pescador~es
    firefighter: bombero~s
    lawyer: juez|jueza|fiscal
    priest: sacerdote|obispo|imán
    """
}
