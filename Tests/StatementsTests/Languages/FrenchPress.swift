import LanguagePacks
import Testing

/// Forty sentences in the manner of French-language news, of our own, by a writer who knew no rule. Not all are right: the number of those that are wrong
/// is what was measured, and may not grow.
@Suite struct FrenchPress {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: FrenchPress.table, in: .french)
    #expect(wrong.count <= 21, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Un automobiliste de 23 ans est mort lundi soir après avoir percuté un platane près de Nîmes.
    = killed 1 / accident / 2025-03-10 / Nîmes /
    Collision entre un car scolaire et un camion à Sens : onze élèves blessés.
    = injured 11 / accident / ? / Sens /
    Le bilan du cyclone est passé de 31 à 39 morts, a annoncé mardi la préfecture.
    = killed 39 / disaster / 2025-03-11 /  / la préfecture
    Douze personnes, dont deux enfants, ont perdu la vie samedi dans l'incendie d'un hôtel à Bamako.
    = killed 12, killed 2 (part) / disaster / 2025-03-08 / Bamako /
    Dans la nuit de dimanche à lundi, un incendie a ravagé un entrepôt à Roubaix sans faire de victime.
    =  / disaster / 2025-03-09 / Roubaix /
    Une dizaine de manifestants ont été blessés jeudi à Conakry, selon l'opposition.
    = injured about 10 / ? / 2025-03-06 / Conakry / l'opposition
    « Aucun blessé n'est à déplorer », a déclaré le préfet après l'explosion de mardi à Mulhouse.
    =  / violence / 2025-03-11 / Mulhouse / le préfet
    La police a procédé à 27 interpellations lors de la manifestation de samedi à Bordeaux.
    = arrested 27 / ? / 2025-03-08 / Bordeaux /
    Un homme de 41 ans a été placé en garde à vue ce mercredi à Toulouse.
    = arrested 1 / arrest / 2025-03-12 / Toulouse /
    Le tribunal correctionnel rendra son jugement le 28 mars.
    =  / trial / 2025-03-28 /  /
    L'ex-ministre a été relaxé ce mercredi alors que le parquet avait requis quatre ans de prison, dont deux ferme.
    =  / trial / 2025-03-12 /  /
    Le procès de six policiers jugés pour violences s'ouvrira lundi prochain à Paris.
    =  / trial / 2025-03-17 / Paris /
    Les aiguilleurs du ciel seront en grève vendredi.
    =  / ? / 2025-03-14 /  /
    Le Premier ministre est attendu demain à Nouméa.
    =  / visit / 2025-03-13 / Nouméa /
    Les violences des gangs ont fait plus de 200 000 déplacés en Haïti, d'après l'ONU.
    = displaced more than 200,000 / violence / ? / Haiti / l'ONU
    La directrice du musée a remis sa démission mardi.
    =  / office / 2025-03-11 /  /
    Paris et Alger ont conclu dimanche un accord sur le retour de leurs ambassadeurs.
    =  / agreement / 2025-03-09 /  /
    Les Ivoiriens sont appelés aux urnes le 25 octobre pour élire leur président.
    =  / ? / 2025-10-25 / ? /
    Les pompiers ont secouru dimanche trois spéléologues bloqués dans une grotte près de Besançon.
    = rescued 3 / rescue / 2025-03-09 / Besançon /
    Soixante-douze migrants ont été secourus lundi au large de Calais, a indiqué la préfecture maritime.
    = rescued 72 / rescue / 2025-03-10 / Calais / la préfecture maritime
    Des milliers d'habitants ont fui les combats le week-end dernier à Uvira.
    =  / ? / 2025-03-08 / Uvira /
    Quatre otages sont toujours détenus par les jihadistes au Mali.
    = held 4 / ? /  / Mali /
    Un cargo avec 19 marins à bord a coulé avant-hier près de Lorient.
    = aboard 19 / accident / 2025-03-10 / Lorient /
    Un octogénaire a disparu jeudi dernier à Aurillac.
    = missing 1 / ? / 2025-03-06 / Aurillac /
    Attentat à Kaboul : au moins sept morts et une quarantaine de blessés.
    = killed at least 7, injured about 40 / violence / ? / Kabul /
    Un homme armé d'un couteau a blessé trois passants mercredi dernier à Strasbourg.
    = injured 3 / violence / 2025-03-05 / Strasbourg /
    L'armée malienne dit avoir neutralisé 14 terroristes samedi près de Ménaka.
    = attackers-killed 14 / ? / 2025-03-08 / Ménaka / L'armée malienne
    La circulation sur la ligne 13 du métro est interrompue depuis ce matin à Saint-Denis.
    =  / suspension / 2025-03-12 / Saint-Denis /
    Mort d'une cycliste de 58 ans renversée par un bus à Angers.
    = killed 1 / accident / ? / Angers /
    Une avalanche fait un mort et deux blessés graves à Val Thorens.
    = killed 1, injured 2 / disaster / ? / Val Thorens /
    Selon le Journal du Dimanche, la ministre songe à démissionner.
    =  / ? /  /  / le Journal du Dimanche
    Trois enfants de 4, 6 et 9 ans ont péri dans un incendie à Avignon.
    = killed 3 / disaster /  / Avignon /
    La 17e chambre a condamné hier le polémiste à 5 000 euros d'amende.
    =  / trial / 2025-03-11 /  /
    Un séisme de magnitude 5,4 a été ressenti vendredi à Annecy, sans faire de victimes.
    =  / disaster / 2025-03-07 / Annecy /
    Quelque 350 résidents ont été évacués d'une tour en feu mardi à Créteil.
    = rescued about 350 / disaster / 2025-03-11 / Créteil /
    Neuf ouvriers ont trouvé la mort jeudi dans l'éboulement d'une mine d'or à Kéniéba.
    = killed 9 / accident / 2025-03-06 / Kéniéba /
    Le 28 février, des inconnus ont abattu un journaliste à Port-au-Prince.
    = killed 1 / violence / 2025-02-28 / Port-au-Prince /
    Deux gendarmes ont été légèrement blessés ce mercredi lors d'une intervention à Ajaccio, a précisé le procureur.
    = injured 2 / ? / 2025-03-12 / Ajaccio / le procureur
    Le corps d'une femme de 37 ans retrouvé dans un puits à Carcassonne.
    = killed 1 / discovery / ? / Carcassonne /
    Des centaines d'agriculteurs en colère ont bloqué l'autoroute A9 lundi matin à Perpignan.
    =  / protest / 2025-03-10 / Perpignan /
    """
}
