import Toponyms

/// The Portuguese words round place names.
extension Portuguese {
  static let placeCues = PlaceCues(
    locative: "em no na nos nas de do da dos das num numa sobre",
    origin: "desde",
    destination: "a ao à para",
    vicinity: "perto próximo próxima junto frente",
    kinds: """
      cidade vila aldeia província estado distrito região concelho vale ilha ilhas república município capital porto península montanhas
      deserto rio lago mar golfo baía túnel estrada estação fronteira bairro
      """,
    saying: """
      disse diz afirmou anunciou anuncia garantiu denunciou condenou condena rejeitou exigiu acusou advertiu pediu apelou
      """,
    stateOrgans: """
      governo exército presidente primeiro ministro ministério parlamento polícia embaixada forças autoridades marinha
      """,
    bodies: """
      escola universidade instituto academia embaixada empresa banco hospital clínica jornal ministério sede
      """,
    people: """
      analistas jornalistas correspondente funcionários diplomatas fontes professor investigadores
      """,
    happenings: happeningWords + " " + SceneWords.words { inflection.phrases(eventWords($0)) }
      + " ficaram assassinado assassinados retirados colisão naufrágio cimeira cúpula confronto confrontos emboscada bomba reféns roubo esfaqueado",
    movement: """
      viajou viajava viajavam comboio trem autocarro ônibus avião voo barco rota saiu saíram partiu partiram chegou chegaram
      transportados regressou fugiram caminho rumo seguia
      """,
    seats: "sede gabinete tribunal hospital",
    struck: "sacudiu abalou atingiu devastou visitou visitaram invadiu bombardeou atacou tomou inundou",
    leaving: "deixou partiu partiram saiu saíram zarpou fugiu abandonou",
    reaching: "alcançou atingiram",
    arrivals: "chegou chegaram chegada",
    routes: "linha estrada autoestrada rota trajeto",
    measures: "km quilómetro quilómetros quilômetros milhas metros",
    towards: "rumo",
    auxiliaries: "tem têm também",
    bound: "",
    based: "",
    born: "",
    between: "entre",
    directions: """
      norte sul leste este oeste nordeste noroeste sudeste sudoeste centro central oriental ocidental
      """,
    titles: """
      sr sra senhor senhora dom dona doutor doutora presidente ministro ministra primeiro governador general coronel comandante capitão
      sargento juiz juíza rei rainha papa bispo padre diretor diretora porta secretário secretária deputado deputada senador líder
      treinador ator atriz
      """,
    firstNames: """
      joão josé pedro luís carlos manuel antónio antônio francisco miguel jorge rafael fernando paulo sérgio diogo andré alberto ricardo
      eduardo mário daniel david vítor hugo martim filipe gabriel gustavo júlio nuno rui tiago maria ana carmo laura marta lúcia helena
      isabel cristina paula sara rosa teresa júlia clara andreia beatriz sofia cláudia inês luiz ahmed ali omar imran shehbaz donald joe
      vladimir emmanuel
      """,
    organisationTails: "",
    organisationHeads: """
      universidade banco instituto escola igreja ministério conselho museu associação federação sociedade comissão academia hospital
      partido clube fundação
      """,
    notNames: """
      o a os as um uma uns umas em de do da dos das no na nos nas ao à aos às pelo pela por para com sem sobre após segundo desde até
      entre quando enquanto embora porque mas como se que quem este esta estes estas esse essa seu sua seus suas ele ela eles elas já
      não sim nada ninguém tudo todos toda todas alguns vários muitos outros outra outro cada mais menos também além assim então depois
      antes agora hoje ontem amanhã segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
      agosto setembro outubro novembro dezembro há é são foi foram era tem dois duas três quatro cinco seis sete oito nove dez centenas
      milhares dezenas morreram
      """,
    of: "de do da dos das", the: "o a os as", and: "e", joints: "de do da dos das e",
    settlements: "cidade vila município",
    regions: "província estado região",
    districts: "distrito concelho",
    outward: "fora",
    inside: "em no na",
    smallPlaces: "aldeia acampamento",
    pluralRegions: "províncias província estados estado regiões região",
    pluralDistricts: "distritos distrito concelhos concelho",
    severalSettlements: "cidades vilas aldeias", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "al el", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: "navio barco ferry cargueiro petroleiro fragata submarino veleiro", called: "chamado chamada",
      trains: "express", ways: "", looseWays: "", numberedWays: "", trades: "",
      wayHeads: "rua avenida praça travessa", shapes: "monte lago rio serra vale montanhas vulcão", owners: "seu sua",
      belongings: "velho velha novo nova", carriers: "airlines airways", carrierHeads: "air",
      houses: "", relatives: "", wares: "", numerals: "",
      saints: "são santa santo", courts: ""),
    forms: forms, exonyms: CountryNames.portuguese + "\n" + towns, glosses: glosses)

  private static let towns = """
    Londres=London
    Lisboa=Lisbon
    Roma=Rome
    Atenas=Athens
    Nova Iorque=New York
    Nova York=New York
    Moscovo=Moscow
    Moscou=Moscow
    Pequim=Beijing
    Tóquio=Tokyo
    Berlim=Berlin
    Paris=Paris
    Bruxelas=Brussels
    Genebra=Geneva
    Viena=Vienna
    Varsóvia=Warsaw
    Praga=Prague
    Estocolmo=Stockholm
    Copenhaga=Copenhagen
    Munique=Munich
    Colónia=Cologne
    Milão=Milan
    Florença=Florence
    Veneza=Venice
    Nápoles=Naples
    Bordéus=Bordeaux
    Marselha=Marseille
    Edimburgo=Edinburgh
    Kiev=Kyiv
    Cairo=Cairo
    Jerusalém=Jerusalem
    Damasco=Damascus
    Bagdade=Baghdad
    Bagdá=Baghdad
    Teerão=Tehran
    Teerã=Tehran
    Istambul=Istanbul
    Cabul=Kabul
    Nova Deli=New Delhi
    Bombaim=Mumbai
    Carachi=Karachi
    Seul=Seoul
    Singapura=Singapore
    Argel=Algiers
    Sevilha=Seville
    Baluchistão=Balochistan
    Baluquistão=Balochistan
    Caxemira=Kashmir
    Passo de Bolan=Bolan Pass
    Lahore=Lahore
    """

  private static let glosses = """
    frente=near próximo=near em=in no=in na=in nos=in nas=in de=of do=of da=of dos=of das=of o=the a=the os=the as=the para=to ao=to à=to
    desde=from perto=near
    entre=between e=and por=by pelo=by pela=by com=with que=that um=a uma=a após=after disse=said afirmou=said informou=said
    segundo=according presidente=president ministro=minister ministra=minister cidade=city província=province aldeia=town norte=north
    sul=south leste=east oeste=west capital=capital governo=government polícia=police estação=station hospital=hospital
    universidade=university seu=his sua=his não=not nada=nothing quando=when mas=but este=this esta=this homem=man mulher=woman
    ontem=yesterday hoje=today sábado=saturday domingo=sunday como=as se=if também=also já=already há=there é=is foi=was são=are
    saiu=left chegou=arrived general=general porta=spokesman governador=governor juiz=judge sobre=on todos=all outro=another dois=two
    três=three morreram=died morreu=died
    """
}
