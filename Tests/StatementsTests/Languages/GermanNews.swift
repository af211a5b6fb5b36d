import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of German news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct GermanNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: GermanNews.table, in: .german)
    #expect(wrong.count <= 10, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Vier Bergsteiger sind am Sonntag bei Garmisch von einer Lawine getötet worden.
    = killed 4 / ? / 2025-03-09 / ? /
    Beim Zusammenstoß zweier Züge wurden am Montag in Bremen 31 Menschen verletzt, drei davon schwer.
    = injured 31 / accident / 2025-03-10 / Bremen /
    Die Polizei nahm am Dienstag in Leipzig 13 Verdächtige fest.
    = arrested 13 / arrest / 2025-03-11 / Leipzig / ?
    Rund 1800 Bewohner mussten am Samstag wegen des Hochwassers ihre Häuser verlassen.
    = displaced about 1800 / disaster / 2025-03-08 / /
    Ein vermisstes Mädchen ist am Donnerstag in Kassel wohlbehalten gefunden worden.
    = / ? / 2025-03-06 / Kassel /
    Bei einer Gasexplosion in Dortmund kamen am Freitag zwei Menschen ums Leben, neun wurden verletzt.
    = killed 2, injured 9 / violence / 2025-03-07 / Dortmund /
    Die Zahl der Toten nach dem Erdbeben stieg am Montag auf 254, teilten die Behörden mit.
    = killed 254 / ? / 2025-03-10 / / die Behörden
    Mindestens 16 Soldaten fielen am vergangenen Mittwoch im Niger einem Hinterhalt zum Opfer.
    = killed at least 16 / violence / 2025-03-05 / Niger /
    Fünf Seeleute werden noch vermisst.
    = missing 5 / ? / ? / ? /
    Das Landgericht verurteilte den Angeklagten am Dienstag zu sieben Jahren Haft.
    = / trial / 2025-03-11 / / ?
    Tausende Lehrer demonstrierten gestern in Hannover.
    = / protest / 2025-03-11 / Hannover /
    Ein Wanderer ist am Sonntag im Harz tot aufgefunden worden.
    = killed 1 / discovery / 2025-03-09 / ? /
    Beide Länder unterzeichneten am 6. März ein Abkommen.
    = / agreement / 2025-03-06 / /
    Bewaffnete entführten am Montag 24 Schüler in Kaduna.
    = held 24 / violence / 2025-03-10 / Kaduna /
    Die Gesundheitsministerin trat am Freitag zurück.
    = / office / 2025-03-07 / /
    Die Bahn strich am Dienstag 40 Züge.
    = / suspension / 2025-03-11 / /
    An Bord der Maschine waren 84 Passagiere, als sie am Donnerstag abstürzte.
    = aboard 84 / accident / 2025-03-06 / /
    Mehr als 12.000 Menschen sind obdachlos.
    = displaced more than 12000 / ? / ? / ? /
    Bei dem Brand am Montag in Rostock wurde niemand verletzt.
    = / disaster / 2025-03-10 / Rostock /
    Ein Toter und sieben Verletzte bei Hauseinsturz in Köln.
    = killed 1, injured 7 / ? / ? / Cologne /
    Die Armee erklärte, sie habe am Sonntag elf Rebellen getötet.
    = attackers-killed 11 / ? / 2025-03-09 / / Die Armee
    Zwei Brüder im Alter von 8 und 11 Jahren ertranken am Samstag in der Elbe.
    = killed 2 / ? / 2025-03-08 / ? /
    Der Bundespräsident besucht am Freitag Dresden.
    = / visit / 2025-03-14 / Dresden /
    Die neun seit Januar festgehaltenen Fischer kamen frei.
    = rescued 9 / ? / ? / ? /
    Feuerwehrleute retteten am Montagabend drei Kinder aus einem brennenden Haus in Jena.
    = rescued 3 / ? / 2025-03-10 / Jena /
    """
}
