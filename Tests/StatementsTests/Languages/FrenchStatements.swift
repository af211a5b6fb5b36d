import LanguagePacks
import Testing

/// French sentences of our own.
@Suite struct FrenchStatements {
  @Test(arguments: StatementRow.rows(figures) + StatementRow.rows(facts))
  func statement(row: StatementRow) { #expect(row.found(in: .french) == row.expected, "\(row.text)") }

  private static let figures = """
    Au moins 12 personnes ont été tuées et 30 autres blessées dans l'attaque.
    = killed at least 12, injured 30
    L'explosion a fait neuf morts et une vingtaine de blessés.
    = killed 9
    Douze soldats sont morts lundi dans l'effondrement d'un pont.
    = killed 12
    Deux cent vingt-quatre passagers ont été secourus.
    = rescued 224
    L'armée a libéré 155 otages et tué 27 assaillants.
    = rescued 155, attackers-killed 27
    La police a arrêté trois suspects.
    = arrested 3
    Quatre hommes ont été interpellés à Lyon.
    = arrested 4
    Le bilan s'élève à 48 morts.
    = killed 48
    Le nombre de blessés est passé de 12 à 24.
    = injured 24
    Plus de 40 personnes ont perdu la vie dans le naufrage.
    = killed more than 40
    Onze mineurs sont toujours portés disparus.
    = missing 11
    Vingt-deux personnes, dont quatre enfants, sont mortes dans l'accident.
    = killed 22, killed 4 (part)
    Dix-huit touristes ont été enlevés.
    = held 18
    Un homme a été tué et deux enfants ont été blessés.
    = killed 1, injured 2
    Quelque 300 habitants ont été évacués.
    = rescued about 300
    L'incendie a tué six pompiers.
    = killed 6
    La mort de quatre alpinistes a ému la vallée.
    = killed 4
    Personne n'a été blessé.
    = 
    L'attaque aurait pu tuer 30 personnes.
    = 
    Il a tenté de tuer deux voisins.
    = 
    La femme, âgée de 34 ans, a trois enfants.
    = 
    Le bus a parcouru 120 kilomètres.
    = 
    L'entreprise a embauché 40 employés.
    = 
    Quelque 500 personnes ont assisté à la cérémonie.
    = 
    """

  private static let facts = """
    Une bombe a explosé mardi à Quetta.
    = / violence / 2025-03-11 / Quetta /
    Un train a déraillé lundi près de Lyon, a déclaré la police.
    = / accident / 2025-03-10 / Lyon / la police
    Un séisme a secoué le Chili le 9 mars.
    = / disaster / 2025-03-09 / Chile /
    Des centaines de personnes ont manifesté samedi à Paris.
    = / protest / 2025-03-08 / Paris /
    Selon les pompiers, l'incendie s'est déclaré mardi soir.
    = / disaster / 2025-03-11 / / les pompiers
    Le tribunal a condamné deux hommes jeudi 6 mars.
    = / trial / 2025-03-06 / /
    Le service a été suspendu lundi.
    = / suspension / 2025-03-10 / /
    Les deux pays ont signé lundi une trêve.
    = / agreement / 2025-03-10 / /
    La ville est connue pour ses marchés.
    = / / / /
    """
}
