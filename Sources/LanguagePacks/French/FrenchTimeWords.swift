import TemporalExpressions

/// The French words of time. `class value: words`; `^` asks for a capital. Values as `LexemeClass` says.
enum FrenchTimeWords {
  static let lexicon = Lexicon(table + "\n" + TimeRules.romanNumerals(endings: "e è ème ième ier"))

  private static let table = """
    month 1: janvier
    month 2: février
    month 3: mars
    month 4: avril
    month 5: mai
    month 6: juin
    month 7: juillet
    month 8: août aout
    month 9: septembre
    month 10: octobre
    month 11: novembre
    month 12: décembre
    monthShort 1: janv
    monthShort 2: févr fév
    monthShort 4: avr
    monthShort 7: juil
    monthShort 9: sept
    monthShort 10: oct
    monthShort 11: nov
    monthShort 12: déc
    weekday 1: lundi
    weekday 2: mardi
    weekday 3: mercredi
    weekday 4: jeudi
    weekday 5: vendredi
    weekday 6: samedi
    weekday 7: dimanche
    weekdays 1: lundis
    weekdays 2: mardis
    weekdays 3: mercredis
    weekdays 4: jeudis
    weekdays 5: vendredis
    weekdays 6: samedis
    weekdays 7: dimanches
    unit 0: seconde
    unit 1: minute
    unit 2: heure
    unit 3: jour journée
    unit 5: semaine
    unit 7: mois
    unit 8: trimestre
    unit 9: semestre
    unit 10: an année
    unit 11: décennie
    unit 12: siècle
    unit 13: millénaire
    unit 14: nuit
    units 0: secondes
    units 1: minutes
    units 2: heures
    units 3: jours journées
    units 5: semaines
    units 7: mois
    units 8: trimestres
    units 9: semestres
    units 10: ans années
    units 11: décennies
    units 12: siècles
    units 13: millénaires
    units 14: nuits
    cardinal 1: un une
    cardinal 2: deux
    cardinal 3: trois
    cardinal 4: quatre
    cardinal 5: cinq
    cardinal 6: six
    cardinal 7: sept
    cardinal 8: huit
    cardinal 9: neuf
    cardinal 10: dix
    cardinal 11: onze
    cardinal 12: douze
    cardinal 13: treize
    cardinal 14: quatorze
    cardinal 15: quinze
    cardinal 16: seize
    cardinal 20: vingt
    cardinal 30: trente
    cardinal 40: quarante
    cardinal 50: cinquante
    cardinal 60: soixante
    cardinal 70: septante
    cardinal 80: huitante octante
    cardinal 90: nonante
    multiplier 100: cent cents
    multiplier 1000: mille
    multiplier 1000000: million millions
    ordinal 1: premier première
    ordinal 2: deuxième
    ordinal 3: troisième
    ordinal 4: quatrième
    ordinal 5: cinquième
    ordinal 6: sixième
    ordinal 7: septième
    ordinal 8: huitième
    ordinal 9: neuvième
    ordinal 10: dixième
    ordinal 11: onzième
    ordinal 12: douzième
    ordinal 13: treizième
    ordinal 14: quatorzième
    ordinal 15: quinzième
    ordinal 16: seizième
    ordinal 20: vingtième
    ordinalSuffix 0: er re e ème è nd nde ier
    season 0: printemps
    season 1: été
    season 2: automne
    season 3: hiver
    part 0: matin matinée aube
    part 3: soir soirée
    part 4: nuit
    parts 0: matins
    parts 3: soirs
    parts 4: nuits
    namedHour 12: midi
    namedHour 0: minuit
    zone 0: gmt utc
    zone 60: ^CET
    zone 120: ^CEST
    deictic 0: aujourd'hui
    deictic -1: hier
    deictic 1: demain
    relation -1: dernier dernière passé passée écoulé écoulée derniers dernières passés passées
    relation 0: ce cet cette ces
    relation 1: prochain prochaine prochains prochaines
    storyRelation -1: précédent précédente
    storyRelation 0: même
    storyRelation 1: suivant suivante
    vague 0: maintenant actuellement désormais dorénavant
    vague -1: récemment dernièrement naguère autrefois jadis
    vague 1: bientôt prochainement
    vagueAdjective -1: récent récente récents récentes
    vagueAdjective 0: actuel actuelle actuels actuelles
    adverbOfSet 3: quotidien quotidienne quotidiens quotidiennes quotidiennement
    adverbOfSet 5: hebdomadaire hebdomadaires hebdomadairement
    adverbOfSet 7: mensuel mensuelle mensuels mensuelles mensuellement
    adverbOfSet 8: trimestriel trimestrielle trimestriels trimestrielles
    adverbOfSet 10: annuel annuelle annuels annuelles annuellement
    every 0: chaque
    quantifier 0: plusieurs quelques nombreuses nombreux certains
    definite 0: le la les l
    indefinite 0: un une
    approximator 11: environ
    preposition 0: en depuis dès durant pendant jusqu dans pour sur vers par
    preposition 1: après
    preposition -1: avant
    pastVerb 0: était étaient avait avaient fut furent eut eurent été eu fait mort morts dit pris mis vint vit fit firent dut
    pastVerb 0: prit mit reçu perdu rendu venu tenu parti sorti ouvert découvert mourut naquit né née disparu disparut conduit détruit
    pastVerb 0: écrit produit reconnu connu atteint éteint survenu intervenu paru élu battu abattu tomba trouva tua frappa annonça déclara
    futureVerb 0: sera seront aura auront va vont fera feront pourra pourront devra devront
    expectation 0: prévu prévue prévus prévues doit doivent devrait devraient pourrait pourraient
    presentVerb 0: est sont a ont
    infinitive 0: à
    saying 0: déclaré déclare affirmé affirme annoncé annonce indiqué indique précisé précise expliqué explique
    aheadCue 0: jusqu ici partir pour
    be 0: être sera seront serait soit
    overCue 1: depuis
    partOf 0: de d des du
    joint 0: et ou
    function 0: qui que quand où dont mais car donc ni ne pas il elle ils elles on nous vous je tu se sa son ses leur leurs
    """
}
