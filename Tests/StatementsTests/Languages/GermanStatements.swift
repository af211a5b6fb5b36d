import LanguagePacks
import Testing

/// German sentences of our own.
@Suite struct GermanStatements {
  @Test(arguments: StatementRow.rows(figures) + StatementRow.rows(facts))
  func statement(row: StatementRow) { #expect(row.found(in: .german) == row.expected, "\(row.text)") }

  private static let figures = """
    Mindestens 12 Menschen wurden bei dem Angriff am Dienstag getötet und 30 verletzt.
    = killed at least 12, injured 30
    Bei dem Unfall starben neun Menschen, 17 wurden verletzt.
    = killed 9, injured 17
    Einhundertzwölf Menschen kamen ums Leben.
    = killed 112
    Der Brand forderte vier Tote und 20 Verletzte.
    = killed 4, injured 20
    Soldaten befreiten 155 Geiseln und töteten 27 Angreifer.
    = rescued 155, attackers-killed 27
    Die Polizei nahm drei Verdächtige fest.
    = arrested 3
    Am Montag wurden in Köln vier Männer festgenommen.
    = arrested 4
    Die Polizei hat fünf Männer am Montag in Köln festgenommen.
    = arrested 5
    Die Zahl der Toten stieg auf 48.
    = killed 48
    Die Zahl der Verletzten stieg von 12 auf 24.
    = injured 24
    Elf Bergleute werden noch vermisst.
    = missing 11
    Zweiundzwanzig Menschen, darunter vier Kinder, starben bei dem Unglück.
    = killed 22, killed 4 (part)
    18 Touristen wurden entführt.
    = held 18
    Ein Mann wurde getötet, zwei Kinder wurden verletzt.
    = killed 1, injured 2
    Rund 300 Bewohner wurden evakuiert.
    = rescued about 300
    Der Angreifer hat sechs Menschen getötet.
    = killed 6
    Bei dem Brand kamen sieben Bauarbeiter ums Leben.
    = killed 7
    Niemand wurde verletzt.
    = 
    Der Angriff hätte 30 Menschen töten können.
    = 
    Er versuchte, zwei Nachbarn zu töten.
    = 
    Die Frau ist 34 Jahre alt und hat drei Kinder.
    = 
    Der Bus fuhr 120 Kilometer.
    = 
    Die Firma stellte 40 Mitarbeiter ein.
    = 
    Rund 500 Menschen kamen zu der Feier.
    = 
    """

  private static let facts = """
    In Quetta explodierte am Dienstag eine Bombe.
    = / violence / 2025-03-11 / Quetta /
    Ein Zug entgleiste am Montag in Köln, teilte die Polizei mit.
    = / accident / 2025-03-10 / Köln / die Polizei
    Am 9. März erschütterte ein Erdbeben die Türkei.
    = / disaster / 2025-03-09 / ? /
    Hunderte demonstrierten am Samstag in Berlin.
    = / protest / 2025-03-08 / Berlin /
    Laut Feuerwehr brach der Brand am Dienstagabend aus.
    = / disaster / 2025-03-11 / / ?
    Das Gericht verurteilte am Donnerstag, dem 6. März, zwei Männer.
    = / trial / 2025-03-06 / /
    Der Betrieb wurde am Montag eingestellt.
    = / suspension / 2025-03-10 / /
    Die Stadt ist für ihre Märkte bekannt.
    = / / / /
    Der Mann und die Bahn sind alt.
    = / / / /
    """
}
