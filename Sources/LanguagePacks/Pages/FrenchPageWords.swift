package import ArticleExtraction

extension PageVocabulary {
  /// The words of French pages.
  package static let french = PageVocabulary(
    published: ["publié", "paru le", "mis en ligne", "date :"],
    updated: ["mise à jour", "mis à jour", "dernière modification", "modifié", "actualisé"],
    otherDays: ["accepté", "reçu le", "né le", "née le", "consulté le"],
    dates: DateWords(clockLinks: ["à"], fillers: ["er"], months: [2: ["fevrier"], 8: ["aout"]]),
    readingTimes: ["min de lecture", "minutes de lecture"],
    stopHeadings: ["lire aussi", "à lire aussi", "sur le même sujet"],
    promotional: ["lire aussi", "voir aussi"],
    furniture: ["publicité"],
    pointers: ["voir aussi", "lire aussi", "à lire aussi"],
    bylines: ["Par "],
    bylineActions: ["suivre"],
    errorTitles: ["page introuvable"],
    errorLines: ["page demandée", "cette page n'existe"],
    errorWords: ["erreur"],
    consentTitles: ["votre vie privée"],
    paywallLines: ["article réservé aux abonnés", "réservé aux abonnés", "déjà abonné"],
    captionPhrases: ["photo d'archives", "photo d’archives"],
    house: [
      .subscriptions: ["abonn"],
      .following: ["suivez"],
      .clicks: ["cliquez"],
      .otherStories: ["lire aussi", "lire la"],
      .adverts: ["publici"],
      .sharing: ["partag"],
    ])
}
