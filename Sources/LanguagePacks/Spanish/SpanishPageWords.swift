package import ArticleExtraction

extension PageVocabulary {
  /// The words of Spanish pages.
  package static let spanish = PageVocabulary(
    published: ["publicado", "publicada", "fecha:", "creado"],
    updated: ["actualiz", "modificado", "editado"],
    otherDays: ["aceptado", "recibido", "nacido", "consultado"],
    dates: DateWords(clockLinks: ["a", "las"]),
    stopHeadings: ["te puede interesar", "relacionad"],
    promotional: ["lee también"],
    furniture: ["publicidad"],
    pointers: ["lee también"],
    bylines: ["Por "],
    bylineActions: ["seguir"],
    errorTitles: ["página no encontrada"],
    errorLines: ["página que busca", "esta página no existe"],
    consentTitles: ["su privacidad"],
    paywallLines: ["suscríbete para", "solo para suscriptores"],
    captionPhrases: ["foto de archivo"],
    house: [
      .subscriptions: ["suscr"],
      .following: ["siguenos"],
      .downloads: ["descarg"],
      .clicks: ["clic aqu"],
      .otherStories: ["leer m", "lee tamb"],
      .adverts: ["publici"],
      .sharing: ["compart"],
      .pictures: [" foto"],
    ])
}
