package import ArticleExtraction

extension PageVocabulary {
  /// The words of German pages.
  package static let german = PageVocabulary(
    published: [
      "gepostet", "veröffentlicht", "erschienen", "datum:", "stand vom", "online seit", "publiziert",
      "erstellt",
    ],
    updated: ["aktualis", "geändert", "bearbeit", "letzte änderung", "zuletzt"],
    otherDays: ["angenommen", "eingegangen", "geboren", "gültig bis", "mitglied seit", "abgerufen"],
    dates: DateWords(
      clock: ["uhr"], clockLinks: ["um"], fillers: ["den"], months: [1: ["jän", "jänner"], 3: ["mrz"]]),
    readingTimes: ["min lesezeit", "minuten lesezeit"],
    stopHeadings: ["mehr zum thema", "das könnte sie", "auch interessant", "weitere artikel", "kommentare"],
    promotional: ["lesen sie auch", "mehr zum thema", "siehe auch"],
    furniture: ["anzeige", "werbung"],
    pointers: ["siehe auch", "lesen sie auch", "mehr zum thema"],
    bylines: ["Von "],
    bylineActions: ["folgen"],
    errorTitles: ["seite nicht gefunden"],
    errorLines: ["diese seite gibt es nicht", "seite wurde nicht gefunden", "seite existiert nicht"],
    errorWords: ["fehler"],
    consentTitles: ["privacy-einstellungen", "datenschutzeinstellungen", "cookies zustimmen"],
    paywallLines: ["weiterlesen mit", "jetzt weiterlesen", "bereits abonnent", "nur für abonnenten"],
    houseNotes: ["erhalten wir eine provision"],
    captionPhrases: ["archivfoto", "archivbild"],
    house: [
      .subscriptions: ["abonn"],
      .following: ["folgen"],
      .accounts: ["anmeld"],
      .downloads: ["herunterlad"],
      .clicks: ["klick"],
      .pages: ["hier geht"],
      .donations: ["spende", "unterst"],
      .otherStories: ["mehr zum", "lesen sie"],
      .adverts: ["anzeige", "werbung"],
      .contact: ["kontakt"],
      .membership: ["mitglied"],
      .comments: ["kommentar"],
      .sharing: ["teilen"],
      .shops: ["kaufen"],
      .commissions: ["provision"],
      .pictures: [" foto"],
    ])
}
