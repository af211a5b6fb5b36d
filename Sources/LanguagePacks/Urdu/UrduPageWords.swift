package import ArticleExtraction

extension PageVocabulary {
  /// The words of Urdu pages.
  package static let urdu = PageVocabulary(
    published: ["شائع", "اشاعت"],
    updated: ["اپ ڈیٹ", "اپڈیٹ"])
}
