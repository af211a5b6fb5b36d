import DatelineModel
import Statements

/// The German words round numbers of people.
extension German {
  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.atLeast, "mindestens|wenigstens|zumindest|nicht weniger als"), (.moreThan, "mehr als|über"),
      (.about, "etwa|rund|circa|ca|ungefähr|fast|knapp|nahezu|beinahe"), (.upTo, "bis zu|höchstens|weniger als"),
    ],
    endings: (
      person: "arbeiter beamter mann frau soldat polizist",
      persons:
        "arbeiter arbeitern beamte beamten männer männern frauen kinder kindern leute leuten insassen kämpfer kämpfern angestellte angestellten schüler schülern lehrer lehrern fahrer fahrern bauern gäste gästen touristen bewohner bewohnern mitglieder mitgliedern kräfte kräften soldaten polizisten helfer helfern",
      adverbs: "", past: "te ten", gerunds: "", peoples: ""
    ), order: WordOrder(subjectMayFollow: true, participleStandsLast: true, capitalisesNouns: true))

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed, deeds: "getötet ermordet erschossen hingerichtet enthauptet erstochen umgebracht erschlagen massakriert",
      acts: "tötete töteten tötet töten ermordete ermordeten ermorden erschoss hinrichteten",
      fates:
        "starb starben stirbt sterben gestorben verstarb verstorben ertrank ertranken ertrunken verbrannten erfroren erstickten umgekommen verunglückten",
      states: "tot tote toten toter leblos",
      events: "tote toten todesopfer todesopfern todesfälle leichen getötete getöteten morde",
      event: "tod tötung ermordung leben",
      phrases:
        "ums leben|ums leben gekommen|ums leben kamen|verloren * leben|leben verloren|leben gelassen|tot aufgefunden|tot geborgen"
    ),
    FigureKindWords(
      .injured, deeds: "verletzt verwundet schwerverletzt leichtverletzt",
      acts: "verletzte verletzten verwundete verwundeten verletzen",
      events: "verletzte verletzten verletzter verwundete verwundeten schwerverletzte leichtverletzte",
      phrases: "ins krankenhaus gebracht|in krankenhäuser gebracht|ins krankenhaus eingeliefert"),
    FigureKindWords(
      .missing, fates: "verschwanden verschwand", states: "vermisst verschollen verschwunden",
      events: "vermisste vermissten vermisster"),
    FigureKindWords(
      .rescued, deeds: "gerettet befreit evakuiert freigelassen geborgen",
      acts: "rettete retteten rettet retten befreite befreiten befreien evakuierte evakuierten",
      states: "frei lebend", event: "rettung befreiung evakuierung freilassung",
      phrases: "in sicherheit|in sicherheit gebracht|lebend geborgen"),
    FigureKindWords(
      .held, deeds: "entführt verschleppt gekidnappt", acts: "entführte entführten verschleppten verschleppte",
      event: "entführung",
      phrases: "als geiseln|als geisel|in geiselhaft|in ihrer gewalt"),
    FigureKindWords(.aboard, phrases: "an bord"),
    FigureKindWords(
      .arrested, deeds: "festgenommen verhaftet inhaftiert gefasst", acts: "verhaftete verhafteten fasste fassten",
      states: "fest",
      events: "festnahmen verhaftungen festgenommene", event: "festnahme verhaftung",
      phrases: "in gewahrsam|in untersuchungshaft|in haft"),
    FigureKindWords(
      .displaced, deeds: "vertrieben", acts: "vertrieb", states: "obdachlos", events: "vertriebene vertriebenen",
      phrases: "auf der flucht|ihre häuser verlassen|ihre wohnungen verlassen"),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive = "wurde wurden worden wird werden ist sind war waren sei seien bleiben blieben gelten"
    words.perfect = "hat haben hatte hatten habe kam kamen gibt gab"
    words.modals =
      "könnte könnten kann können sollte sollten dürfte dürften müsste würde würden möglicherweise wollte wollten"
    words.attempts = "versuchte versuchten versucht drohte drohten droht plante planten geplant versuch versuchter"
    words.successes = "gelang half halfen"
    words.negations = "nicht kein keine keinen keiner niemand nie niemals ohne weder"
    words.hypotheses = "falls wenn"
    words.prepositions =
      "in im an am auf bei beim mit von vom zu zum zur nach vor aus durch für gegen über unter um bis seit während wegen zwischen ins nahe laut"
    words.clauses = "als wo weil dass obwohl nachdem bevor"
    words.conjunctions = "und oder sowie"
    words.relatives = "die der das denen deren dessen welche"
    words.determiners = "die der das den dem des diese dieser diesen ihre ihren seine seinen alle"
    words.indefinites = "ein eine einen einem einer eines"
    words.pronouns = "er sie es sich ihm ihr ihnen"
    words.adverbs =
      "auch schon noch dann außerdem zudem dabei dort teils schwer leicht tödlich lebensgefährlich insgesamt bereits offenbar"
    words.including = "darunter einschließlich inklusive"
    words.of = "von vom"
    words.them = "ihnen denen"
    words.others = "andere anderen anderer weitere weiteren"
    words.singularPronouns = "er"
    words.definite = "der die das"
    words.more = "weitere weiteren"
    words.both = "beide beiden"
    words.between = "zwischen"
    words.to = "bis"
    words.reflexives = ""
    words.verbs =
      "sagte sagten sagt teilte teilten machte machten ging gingen fuhr fuhren lebt leben arbeitet arbeiten fordert fordern"
    return words
  }()

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.persons = """
      menschen personen leute männer männern frauen kinder kindern jungen mädchen jugendliche jugendlichen babys säuglinge erwachsene soldaten
      polizisten
      zivilisten angreifer angreifern terroristen rebellen aufständische aufständischen attentäter attentätern kämpfer kämpfern bewaffnete
      bewaffneten geiseln
      passagiere passagieren reisende reisenden fahrgäste fahrgästen insassen besatzungsmitglieder seeleute matrosen piloten fischer fischern
      bergleute
      bergleuten kumpel arbeiter arbeitern beschäftigte mitarbeiter beamte beamten angestellte bauern ärzte ärzten pfleger krankenschwestern
      patienten
      lehrer lehrern schüler schülern studenten studierende journalisten reporter fotografen feuerwehrleute feuerwehrleuten helfer helfern retter
      rettern
      freiwillige wächter häftlinge gefangene gefangenen insassen verdächtige verdächtigen demonstranten aktivisten streikende nachbarn bewohner
      bewohnern
      einwohner bürger anwohner dorfbewohner migranten flüchtlinge flüchtlingen touristen besucher urlauber wanderer bergsteiger skifahrer pilger
      gläubige mönche priester fahrer lokführer radfahrer motorradfahrer fußgänger zuschauer fans spieler sportler angehörige angehörigen verwandte
      brüder
      schwestern söhne töchter eltern freunde kollegen opfer opfern überlebende überlebenden zeugen mitglieder mitgliedern händler anwälte richter
      abgeordnete
      deutsche deutschen franzosen briten amerikaner pakistaner chinesen
      """
    words.person = """
      mensch person mann frau kind junge mädchen jugendlicher baby erwachsener soldat polizist polizistin zivilist angreifer terrorist rebell
      attentäter
      kämpfer geisel passagier fahrgast pilot fischer bergmann arbeiter mitarbeiter beamter angestellter bauer arzt ärztin pfleger patient lehrer
      lehrerin
      schüler schülerin student studentin journalist journalistin reporter feuerwehrmann helfer retter wächter häftling gefangener verdächtiger
      demonstrant
      nachbar bewohner migrant flüchtling tourist wanderer bergsteiger pilger mönch priester fahrer lokführer radfahrer motorradfahrer fußgänger
      zuschauer
      spieler bruder schwester sohn tochter opfer zeuge händler anwalt richter
      """
    words.general = "menschen personen leute opfer leben"
    words.attackers = """
      angreifer angreifern terrorist terroristen rebell rebellen aufständische aufständischen attentäter attentätern kämpfer kämpfern
      geiselnehmer geiselnehmern bewaffnete bewaffneten
      """
    words.relations = "vater mutter großvater großmutter onkel tante eltern"
    words.riders = "passagiere passagieren fahrgäste insassen besatzungsmitglieder besatzung"
    words.custody = "kaution freigesprochen gefängnis haft untersuchungshaft"
    words.illness = """
      kranke erkrankte erkrankt infizierte infiziert infektionen fälle patienten ausbruch virus fieber cholera salmonellen vergiftung symptome coronavirus grippe
      """
    words.things = """
      gruppe gruppen team teams fahrzeug fahrzeuge auto autos bus busse zug züge gebäude haus häuser tier tiere hund hunde pferd kuh kühe schiff
      schiffe
      flugzeug flugzeuge geschäft schule schulen angriff angriffe explosion brand feuer kugel kugeln rakete raketen drohne drohnen brücke brücken
      stadt städte
      wagen wohnungen straßen
      """
    words.units = """
      km kilometer kilometern meter metern minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren grad
      tonne tonnen
      kilo kilogramm liter hektar euro dollar franken prozent punkte mal meilen
      """
    words.numbered =
      "artikel seite kapitel route autobahn kilometer flug nummer abschnitt stock boeing airbus stärke magnitude alter typ gleis platz linie"
    words.vague =
      "dutzende dutzenden hunderte hunderten tausende tausenden mehrere mehreren zahlreiche zahlreichen viele vielen einige einigen millionen"
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.toll = "opferzahl totenzahl"
    words.number = "zahl anzahl"
    words.reach = "auf bei über erreichte liegt beträgt"
    words.formerly = "von"
    words.linking = "gemeldet gelten aufgefunden gefunden schwer leicht lebensgefährlich teils"
    words.with = "mit"
    words.carrying = "beförderte transportierte"
    words.holding = "hält halten hielt hielten"
    words.lives = "kostete kosteten forderte gekostet"
    words.life = "leben"
    words.fatally = ""
    words.counters = "oder und dann"
    return words
  }()
}
