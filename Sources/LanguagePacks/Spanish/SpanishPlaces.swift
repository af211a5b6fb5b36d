import Toponyms

/// The Spanish words round place names.
extension Spanish {
  static let placeCues = PlaceCues(
    locative: "en de del sobre por",
    origin: "desde",
    destination: "a al hacia para",
    vicinity: "cerca próximo próxima junto frente",
    kinds: """
      ciudad pueblo villa provincia estado distrito región comarca condado valle isla islas república municipio localidad capital puerto
      península montañas desierto río lago mar golfo bahía paso túnel carretera estación frontera barrio departamento
      """,
    saying: """
      dijo dice afirmó anunció anuncia aseguró denunció condenó condena rechazó rechaza exigió acusó acusa advirtió pidió instó llamó
      """,
    stateOrgans:
      "gobierno ejército presidente primer ministro ministerio parlamento policía embajada fuerzas autoridades marina",
    bodies: "escuela universidad instituto academia embajada empresa banco hospital clínica periódico ministerio sede",
    people: "analistas periodistas corresponsal funcionarios diplomáticos fuentes profesor investigadores",
    happenings: happeningWords + " " + SceneWords.words { inflection.phrases(eventWords($0)) } + " "
      + inflection.words(
        "asalto~s choque hundieron naufragó naufragio manifestaron cumbre parado enfrentamiento~s disparos emboscada bomba rehenes sacudió robo~s rob~ar apuñal~ado"
      ),
    movement:
      "viajó viajaba viajaban viajar tren autobús avión vuelo barco ruta salió salieron partió partieron llegó llegaron trasladados trasladado trasladaron regresó huyeron camino rumbo dirigía",
    seats: "sede oficina oficinas tribunal hospital",
    struck:
      "sacudió sacude golpeó azotó azota arrasó devastó visitó visita recorrió invadió sitió bombardeó atacó tomó alcanzó inundó",
    leaving: "salió salieron partió partieron zarpó zarparon huyó huyeron abandonó abandonaron despegó",
    reaching: "alcanzó alcanzaron",
    arrivals: "llegó llegaron llegada llegar",
    routes: "línea carretera autopista ruta vía trayecto",
    measures: "km kilómetro kilómetros millas metros",
    towards: "hacia",
    auxiliaries: "ha han también",
    bound: "", based: "", born: "",
    between: "entre",
    directions:
      "norte sur este oeste noreste nordeste noroeste sureste sudeste suroeste sudoeste centro central oriental occidental",
    titles: """
      sr sra señor señora don doña doctor doctora presidente presidenta ministro ministra primer alcalde alcaldesa gobernador gobernadora general
      coronel comandante capitán sargento juez jueza rey reina papa obispo padre director directora portavoz jefe jefa secretario secretaria
      diputado
      diputada senador senadora líder entrenador actor actriz cantante escritor
      """,
    firstNames: """
      josé juan pedro luis carlos manuel antonio francisco miguel javier jorge rafael fernando pablo sergio diego andrés alberto ángel ramón enrique
      roberto ricardo eduardo mario daniel david alejandro raúl óscar víctor hugo césar martín felipe gabriel gustavo julio ignacio iván jaime
      joaquín
      maría ana carmen laura marta lucía elena isabel cristina paula sara rosa pilar teresa julia clara andrea beatriz sofía claudia mercedes inés
      ahmed ali mohamed hassan omar imran shehbaz donald joe vladimir emmanuel
      """,
    organisationTails: "express",
    organisationHeads: """
      universidad banco instituto escuela iglesia ministerio consejo museo asociación federación sociedad comisión academia hospital partido real
      club fundación confederación
      """,
    notNames: """
      el la los las un una unos unas en de del a al por para con sin sobre tras según desde hasta entre cuando mientras aunque porque pero como si
      que quien este esta estos estas ese esa esos esas su sus mi tu nos yo él ella ellos ellas ya no sí nada nadie todo todos toda todas algunos
      varios muchos otros otra otro cada más menos también además así entonces luego después antes ahora hoy ayer mañana anoche lunes martes
      miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hay es son
      fue fueron era había ha han dos tres cuatro cinco seis siete ocho nueve diez cientos miles decenas murieron murió fallecieron hasta al
      """,
    of: "de del", the: "el la los las", and: "y e", joints: "de del la las los el y",
    settlements: "ciudad pueblo localidad villa municipio", regions: "provincia estado región comunidad",
    districts: "distrito condado comarca departamento",
    outward: "fuera", inside: "en", smallPlaces: "aldea caserío campamento",
    pluralRegions: "provincias provincia estados estado regiones región",
    pluralDistricts: "distritos distrito condados condado",
    severalSettlements: "ciudades pueblos aldeas localidades", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "al el", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: "buque barco ferri carguero petrolero pesquero fragata submarino velero",
      called: "llamado llamada bautizado denominado",
      trains: "express", ways: "", looseWays: "", numberedWays: "", trades: "",
      wayHeads: "calle avenida plaza paseo carrera bulevar",
      shapes: "monte lago río sierra valle montañas cerro volcán", owners: "su sus mi",
      belongings: "viejo vieja nuevo nueva", carriers: "airlines airways", carrierHeads: "air",
      houses: "", relatives: "", wares: "", numerals: "núm", saints: "san santa santo",
      courts: ""),
    forms: forms, exonyms: CountryNames.spanish + "\n" + towns, glosses: glosses)

  private static let towns = """
    Londres=London
    Lisboa=Lisbon
    Roma=Rome
    Atenas=Athens
    Nueva York=New York
    Moscú=Moscow
    Pekín=Beijing
    Tokio=Tokyo
    Berlín=Berlin
    París=Paris
    Bruselas=Brussels
    Ginebra=Geneva
    Viena=Vienna
    Varsovia=Warsaw
    Praga=Prague
    Estocolmo=Stockholm
    Copenhague=Copenhagen
    Múnich=Munich
    Colonia=Cologne
    Milán=Milan
    Florencia=Florence
    Venecia=Venice
    Nápoles=Naples
    Turín=Turin
    Burdeos=Bordeaux
    Marsella=Marseille
    Edimburgo=Edinburgh
    Kiev=Kyiv
    El Cairo=Cairo
    Jerusalén=Jerusalem
    Damasco=Damascus
    Bagdad=Baghdad
    Teherán=Tehran
    Estambul=Istanbul
    Kabul=Kabul
    Nueva Delhi=New Delhi
    Bombay=Mumbai
    Calcuta=Kolkata
    Karachi=Karachi
    Seúl=Seoul
    Singapur=Singapore
    Argel=Algiers
    Trípoli=Tripoli
    Jartum=Khartoum
    Sevilla=Seville
    Bilbao=Bilbao
    Baluchistán=Balochistan
    Punyab=Punjab
    Cachemira=Kashmir
    Paso de Bolan=Bolan Pass
    Valencia=Valencia
    La Habana=Havana
    Filadelfia=Philadelphia
    Ciudad de México=Mexico City
    Nueva Orleans=New Orleans
    """

  private static let glosses = """
    frente=near próximo=near en=in de=of del=of el=the la=the los=the las=the a=to al=to desde=from hacia=towards cerca=near entre=between y=and
    e=and por=by para=for
    con=with
    que=that un=a una=a tras=after dijo=said afirmó=said informó=said según=according presidente=president ministro=minister ministra=minister
    ciudad=city provincia=province pueblo=town norte=north sur=south este=east oeste=west capital=capital gobierno=government policía=police
    estación=station hospital=hospital universidad=university señor=mr su=his sus=their no=not nada=nothing cuando=when pero=but este=this esta=this
    hombre=man mujer=woman ayer=yesterday hoy=today lunes=monday martes=tuesday miércoles=wednesday jueves=thursday viernes=friday sábado=saturday
    domingo=sunday como=as si=if también=also ya=already hay=there es=is fue=was son=are salió=left llegó=arrived viajó=travelled general=general
    portavoz=spokesman alcalde=mayor gobernador=governor juez=judge sobre=on todos=all otro=another dos=two tres=three murieron=died murió=died
    """
}
