import LanguagePacks
import Testing

/// Forty sentences in the manner of German-language news, of our own, by a writer who knew no rule. Not all are right: the number of those that are wrong
/// is what was measured, and may not grow.
@Suite struct GermanPress {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: GermanPress.table, in: .german)
    #expect(wrong.count <= 21, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Bei einem Frontalzusammenstoß auf der B 27 bei Göttingen sind am Samstag drei Menschen ums Leben gekommen.
    = killed 3 / accident / 2025-03-08 / Göttingen /
    Zwei Tote und 14 Verletzte nach Busunglück bei Regensburg.
    = killed 2, injured 14 / accident / ? / Regensburg /
    Die Zahl der Todesopfer erhöhte sich am Dienstag von 31 auf 38, wie der Katastrophenschutz mitteilte.
    = killed 38 / ? / 2025-03-11 /  / der Katastrophenschutz
    Zwölf Menschen, darunter zwei Kinder, starben am Sonntag bei einem Wohnungsbrand in Nairobi.
    = killed 12, killed 2 (part) / disaster / 2025-03-09 / Nairobi /
    In der Nacht von Sonntag auf Montag brannte in Kiel eine Lagerhalle aus, Verletzte gab es nicht.
    =  / disaster / 2025-03-09 / Kiel /
    In der Nacht zum Dienstag haben Unbekannte in Bochum einen Geldautomaten gesprengt.
    =  / ? / 2025-03-10 / Bochum /
    Etwa ein Dutzend Fahrgäste wurde am Donnerstag in Erfurt leicht verletzt, als eine Straßenbahn entgleiste.
    = injured about 12 / accident / 2025-03-06 / Erfurt /
    Ein 19-Jähriger ist gestern in Ulm festgenommen worden.
    = arrested 1 / arrest / 2025-03-11 / Ulm /
    Polizei fasst vier mutmaßliche Drogenhändler in Essen.
    = arrested 4 / arrest /  / Essen /
    Bei der Demonstration am Mittwoch in Berlin gab es 42 Festnahmen, sagte ein Polizeisprecher.
    = arrested 42 / protest / 2025-03-12 / Berlin / ein Polizeisprecher
    Der 23 Jahre alte Fahrer blieb bei dem Unfall am Freitag in Fulda unverletzt.
    =  / accident / 2025-03-07 / Fulda /
    Das Oberlandesgericht sprach den 66 Jahre alten Angeklagten am Montag frei.
    =  / trial / 2025-03-10 /  /
    Staatsanwaltschaft fordert elf Jahre Haft für früheren Pfleger.
    =  / trial /  /  / ?
    Der Prozess gegen drei mutmaßliche Schleuser beginnt am kommenden Montag in Passau.
    =  / trial / 2025-03-17 / Passau /
    Verdi ruft für Freitag zum Warnstreik an elf Flughäfen auf.
    =  / ? / 2025-03-14 /  /
    Wegen des Streiks fallen morgen am Flughafen Stuttgart alle Abflüge aus.
    =  / ? / 2025-03-13 / Stuttgart /
    Der Kanzler reist am 20. März nach Brüssel.
    =  / visit / 2025-03-20 / Brussels /
    Die Außenministerin wird am Samstag zu einem Besuch in Beirut erwartet.
    =  / visit / 2025-03-15 / Beirut /
    Der Oberbürgermeister kündigte vorgestern seinen Rücktritt an.
    =  / office / 2025-03-10 /  /
    Der Aufsichtsrat berief am Dienstag den Vorstandschef ab.
    =  / office / 2025-03-11 /  /
    Union und SPD einigten sich am Samstag auf ein Sondierungspapier.
    =  / agreement / 2025-03-08 /  /
    In Hamburg ist am 2. März eine neue Bürgerschaft gewählt worden.
    =  / ? / 2025-03-02 / Hamburg /
    Rettungskräfte zogen am Sonntag fünf Überlebende aus den Trümmern eines Hauses in Izmir.
    = rescued 5 / rescue / 2025-03-09 / Izmir /
    61 Migranten vor Lampedusa gerettet.
    = rescued 61 / rescue /  / Lampedusa /
    Hunderte Anwohner mussten am Donnerstag wegen einer Bombenentschärfung in Hanau ihre Wohnungen verlassen.
    =  / ? / 2025-03-06 / Hanau /
    Anderthalb Millionen Menschen sind im Sudan auf der Flucht.
    = displaced 1,500,000 / ? / ? / Sudan /
    In Bautzen wird seit Donnerstag ein Rentner vermisst.
    = missing 1 / ? / 2025-03-06 / Bautzen /
    Nach dem Fährunglück vor Manila fehlt von 22 Passagieren noch jede Spur.
    = missing 22 / accident /  / Manila /
    Islamisten halten noch sieben Geiseln in Maiduguri fest.
    = held 7 / ? / ? / Maiduguri /
    Ein Selbstmordattentäter riss am Freitag in einer Moschee in Peschawar sechs Gläubige mit in den Tod.
    = killed 6 / violence / 2025-03-07 / Peshawar /
    Ein Mann erschoss am Montag in Rotterdam zwei Menschen und verletzte einen dritten.
    = killed 2, injured 1 / violence / 2025-03-10 / Rotterdam /
    Soldaten erschossen am vergangenen Mittwoch in Dschenin drei bewaffnete Angreifer.
    = attackers-killed 3 / violence / 2025-03-05 / Janīn /
    Alle Insassen überlebten am Samstag den Absturz eines Kleinflugzeugs vom Typ Cessna 172 bei Kempten.
    =  / accident / 2025-03-08 / Kempten /
    Erdbeben der Stärke 5,8 erschüttert Kreta – keine Verletzten.
    =  / disaster /  / Crete /
    Wie die Wochenzeitung „Der Freitag“ berichtet, sind bei dem Grubenunglück in Kattowitz vier Bergleute gestorben.
    = killed 4 / accident / ? / Katowice / ?
    Eine 74 Jahre alte Fußgängerin ist in Wuppertal von einem Auto erfasst und tödlich verletzt worden.
    = killed 1 / accident /  / Wuppertal /
    Am 28. Februar ertranken beim Kentern eines Bootes vor Djerba mindestens 18 Menschen, so die Küstenwache.
    = killed at least 18 / ? / 2025-02-28 / Djerba / die Küstenwache
    Am vergangenen Freitag stürzte in Kathmandu ein Baugerüst ein und verletzte vier Arbeiter.
    = injured 4 / accident / 2025-03-07 / Kathmandu /
    Spaziergänger findet Leiche einer Frau in einem Wald bei Trier.
    = killed 1 / discovery /  / Trier /
    Beim Zusammenstoß der Straßenbahnlinie 18 mit einem Lkw erlitten heute Morgen in Köln nach Angaben der Polizei neun Fahrgäste Verletzungen.
    = injured 9 / accident / 2025-03-12 / Köln / der Polizei
    """
}
