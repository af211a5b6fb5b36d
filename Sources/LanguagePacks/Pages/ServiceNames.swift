import ArticleExtraction

extension PageVocabulary {
  /// Names of services and agencies that pages speak of in every language.
  static let services = PageVocabulary(
    house: [
      .messengers: ["whatsapp", "telegram"],
      .networks: ["facebook", "twitter", "instagram", "linkedin", "youtube"],
      .sources: ["getty", "reuters"],
    ])
}
