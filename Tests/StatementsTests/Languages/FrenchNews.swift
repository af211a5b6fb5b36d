import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of French news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct FrenchNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: FrenchNews.table, in: .french)
    #expect(wrong.count <= 9, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Quatre skieurs ont été tués dimanche par une avalanche près de Chamonix.
    = killed 4 / ? / 2025-03-09 / Chamonix /
    Deux trains sont entrés en collision lundi à Dijon, faisant 31 blessés dont trois graves.
    = injured 31 / accident / 2025-03-10 / Dijon /
    Trois hommes soupçonnés de braquage ont été interpellés mardi à Marseille.
    = arrested 3 / arrest / 2025-03-11 / Marseille /
    Quelque 1 800 habitants ont dû être évacués samedi à cause d'une crue.
    = rescued about 1800 / disaster / 2025-03-08 / /
    Une fillette de six ans a été retrouvée saine et sauve jeudi à Limoges.
    = rescued 1 / ? / 2025-03-06 / Limoges /
    L'explosion d'une conduite de gaz a fait deux morts et neuf blessés vendredi à Nantes.
    = killed 2, injured 9 / violence / 2025-03-07 / Nantes /
    Le bilan du séisme s'est alourdi lundi à 254 morts, selon les autorités.
    = killed 254 / ? / 2025-03-10 / / les autorités
    Au moins 16 soldats ont péri dans une embuscade mercredi dernier au Niger.
    = killed at least 16 / violence / 2025-03-05 / Niger /
    Cinq marins sont toujours portés disparus.
    = missing 5 / ? / ? / ? /
    La cour d'assises a condamné mardi l'accusé à 20 ans de prison.
    = / trial / 2025-03-11 / /
    Des milliers d'enseignants ont défilé hier à Lyon.
    = / protest / 2025-03-11 / Lyon /
    Le corps d'un randonneur a été découvert dimanche dans les Pyrénées.
    = killed 1 / discovery / 2025-03-09 / ? /
    Les deux pays ont signé le 6 mars un accord de pêche.
    = / agreement / 2025-03-06 / /
    Des hommes armés ont enlevé lundi 24 lycéens à Kaduna.
    = held 24 / violence / 2025-03-10 / Kaduna /
    La ministre de la Santé a démissionné vendredi.
    = / office / 2025-03-07 / /
    La SNCF a annulé mardi un train sur trois.
    = / suspension / 2025-03-11 / /
    L'avion transportait 84 passagers lorsqu'il s'est écrasé jeudi.
    = aboard 84 / accident / 2025-03-06 / /
    Plus de 12 000 personnes ont fui leurs maisons.
    = displaced more than 12000 / ? / ? / ? /
    Personne n'a été blessé dans l'incendie de lundi à Rennes.
    = / disaster / 2025-03-10 / Rennes /
    Un mort et sept blessés dans l'effondrement d'un immeuble à Lille.
    = killed 1, injured 7 / accident / ? / Lille /
    L'armée a affirmé avoir tué 11 rebelles dimanche à Bunia.
    = attackers-killed 11 / ? / 2025-03-09 / Bunia / L'armée
    Un jury a déclaré l'ancien maire coupable lundi.
    = / trial / 2025-03-10 / /
    Deux frères de 8 et 11 ans se sont noyés samedi dans la Loire.
    = killed 2 / ? / 2025-03-08 / ? /
    Le président se rendra vendredi à Mayotte.
    = / visit / 2025-03-14 / ? /
    Les neuf pêcheurs détenus depuis janvier ont été libérés.
    = rescued 9 / rescue / ? / ? /
    """
}
