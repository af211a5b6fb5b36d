import TemporalExpressions

/// The German words of time. `class value: words`; `^` asks for a capital. Values as `LexemeClass` says.
enum GermanTimeWords {
  static let lexicon = Lexicon(table + "\n" + GermanNumbers.table)

  private static let table = """
    month 1: januar januars jänner jänners
    month 2: februar februars feber
    month 3: märz
    month 4: april aprils
    month 5: ^mai ^maien
    month 6: juni
    month 7: juli
    month 8: august augusts
    month 9: september septembers
    month 10: oktober oktobers
    month 11: november novembers
    month 12: dezember dezembers
    monthShort 1: ^jan ^jän
    monthShort 2: ^feb
    monthShort 3: ^mär
    monthShort 4: ^apr
    monthShort 8: ^aug
    monthShort 9: ^sep ^sept
    monthShort 10: ^okt
    monthShort 11: ^nov
    monthShort 12: ^dez
    weekday 1: montag
    weekday 2: dienstag
    weekday 3: mittwoch
    weekday 4: donnerstag
    weekday 5: freitag
    weekday 6: samstag sonnabend
    weekday 7: sonntag
    weekdayShort 1: ^mo
    weekdayShort 2: ^di
    weekdayShort 3: ^mi
    weekdayShort 4: ^do
    weekdayShort 5: ^fr
    weekdayShort 6: ^sa
    weekdayShort 7: ^so
    weekdays 1: montags
    weekdays 2: dienstags
    weekdays 3: mittwochs
    weekdays 4: donnerstags
    weekdays 5: freitags
    weekdays 6: samstags sonnabends
    weekdays 7: sonntags
    unit 0: ^sekunde
    unit 1: ^minute
    unit 2: ^stunde
    unit 3: ^tag ^tages ^tags
    unit 4: ^wochenende ^wochenendes
    unit 5: ^woche
    unit 7: ^monat ^monats ^monates
    unit 8: ^quartal ^quartals ^vierteljahr
    unit 9: ^halbjahr ^halbjahrs ^halbjahres
    unit 10: ^jahr ^jahrs ^jahres
    unit 11: ^jahrzehnt ^jahrzehnts
    unit 12: ^jahrhundert ^jahrhunderts
    unit 13: ^jahrtausend ^jahrtausends
    unit 14: ^nacht
    units 0: ^sekunden
    units 1: ^minuten
    units 2: ^stunden
    units 3: ^tage ^tagen
    units 4: ^wochenenden
    units 5: ^wochen
    units 7: ^monate ^monaten
    units 8: ^quartale ^quartalen
    units 10: ^jahre ^jahren
    units 11: ^jahrzehnte ^jahrzehnten
    units 12: ^jahrhunderte ^jahrhunderten
    units 13: ^jahrtausende ^jahrtausenden
    units 14: ^nächte ^nächten
    multiplier 1000: tausend
    multiplier 1000000: million millionen
    season 0: frühling frühlings frühjahr frühjahrs
    season 1: sommer sommers hochsommer frühsommer spätsommer
    season 2: herbst herbsts herbstes spätherbst frühherbst
    season 3: winter winters
    part 0: ^morgen vormittag morgengrauen
    part 1: mittag
    part 2: nachmittag
    part 3: abend
    part 4: nacht
    parts 0: morgens vormittags frühmorgens
    parts 1: mittags
    parts 2: nachmittags
    parts 3: abends
    parts 4: nachts
    namedHour 0: mitternacht
    zone 0: gmt utc
    zone 60: ^MEZ
    zone 120: ^MESZ
    deictic 0: heute
    deictic -1: gestern
    deictic -2: vorgestern
    deictic 1: morgen
    deictic 2: übermorgen
    relation -1: letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem
    relation 0: diese diesen dieser dieses diesem laufenden laufende
    relation 1: nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem
    storyRelation -1: vorangegangenen vorhergehenden vorherigen
    storyRelation 0: selben gleichen selbigen
    storyRelation 1: folgenden folgende darauffolgenden darauffolgende
    vague 0: jetzt derzeit zurzeit gegenwärtig momentan heutzutage
    vague -1: kürzlich jüngst neulich unlängst früher damals ehemals vormals seinerzeit
    vague 1: bald demnächst künftig zukünftig
    adverbOfSet 2: stündlich stündliche stündlichen
    adverbOfSet 3: täglich tägliche täglichen täglicher tägliches
    adverbOfSet 5: wöchentlich wöchentliche wöchentlichen wöchentlicher
    adverbOfSet 7: monatlich monatliche monatlichen monatlicher
    adverbOfSet 8: vierteljährlich vierteljährliche
    adverbOfSet 9: halbjährlich halbjährliche
    adverbOfSet 10: jährlich jährliche jährlichen jährlicher jährliches alljährlich alljährliche alljährlichen
    every 0: jede jeden jeder jedes jedem
    quantifier 0: mehrere mehreren mehrerer einige einigen einiger wenige wenigen weniger viele vielen vieler etliche etlichen paar manche
    decade 20: zwanziger zwanzigerjahre zwanzigerjahren
    decade 30: dreißiger dreißigerjahre dreißigerjahren
    decade 40: vierziger vierzigerjahre vierzigerjahren
    decade 50: fünfziger fünfzigerjahre fünfzigerjahren
    decade 60: sechziger sechzigerjahre sechzigerjahren
    decade 70: siebziger siebzigerjahre siebzigerjahren
    decade 80: achtziger achtzigerjahre achtzigerjahren
    decade 90: neunziger neunzigerjahre neunzigerjahren
    definite 0: der die das den dem
    indefinite 0: ein eine einen einem einer eines
    approximator 11: etwa rund ungefähr circa ca fast knapp beinahe
    preposition 0: am im in an um seit bis ab zum zur vom von während gegen zwischen über für
    preposition 1: nach
    preposition -1: vor
    pastVerb 0: war waren wurde wurden hatte hatten kam kamen ging gingen gab starb starben fiel fielen begann begannen fand fanden stieg stiegen
    pastVerb 0: sank sanken schloss schlossen brach brachen nahm nahmen ließ ließen hielt hielten stand standen verlor verloren gewann gewannen
    pastVerb 0: trat traten traf trafen schrieb schrieben sprach sprachen sah sahen zog zogen erhielt erhielten wusste konnte konnten musste mussten
    pastVerb 0: gestorben gefallen gegangen gekommen gewesen gefunden geschlossen getroffen gegeben genommen verloren gewonnen begonnen
    pastVerb 0: beschlossen verschoben erschossen gestiegen geworden bekommen entschieden geschrieben gesprochen gestanden
    futureVerb 0: wird werden soll sollen will wollen
    expectation 0: geplant vorgesehen angesetzt erwartet könnte könnten sollte sollten dürfte dürften
    presentVerb 0: ist sind hat haben
    infinitive 0: zu
    saying 0: sagte sagten erklärte erklärten teilte mitteilte berichtete berichteten meldete meldeten betonte kündigte
    aheadCue 0: bis
    be 0: sein werden
    overCue 1: seit
    partOf 0: von des
    joint 0: und oder
    function 0: dass wenn als weil ob wer was er sie es wir ihr ich du nicht auch noch nur schon sich aber denn doch
    """
}
