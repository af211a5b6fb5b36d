package import DatelineModel
import HTMLReading

/// Plain text → `Article`. The text stays as it is; its lines are the blocks.
package enum PlainText {
  /// Reads a text of which nothing is known but its words: the whole text is the body.
  package static func article(id: String, text: [UInt8], language: PageLanguage) -> Article {
    var article = Article(id: id, text: text, blocks: lines(text, from: 0))
    article.origin = .page(SourceMap(unchanged: text.count))
    article.dateline = DatelineReading.find(in: text, blocks: article.blocks, language.months)
    return article
  }

  /// Reads a saved article as text: a short first line without a full stop is its headline, reading times and share
  /// lines are left out.
  package static func savedArticle(id: String, text: [UInt8], language: PageLanguage) -> Article {
    var body = BodyText()
    let whole = SourceMap(unchanged: text.count)
    var title: Sourced<String>?
    for block in lines(text, from: 0) {
      var folded = FoldedText()
      folded.append(text[block.range.start..<block.range.end])
      guard !folded.isEmpty else { continue }
      let line = folded.string
      if body.text.isEmpty, title == nil, line.utf8.count < 200, ![".", "!", "?", "”", "\""].contains(line.suffix(1)) {
        title = Sourced(line, source: "first line")
        continue
      }
      if isFurniture(line, language) { continue }
      body.append(
        folded.bytes[...], .paragraph, postTime: nil, from: TextRange(0, folded.bytes.count), through: folded.sources,
        whole)
    }
    var article = Article(id: id, text: body.text, blocks: body.blocks)
    article.origin = body.origin
    article.title = title
    article.dateline = DatelineReading.find(in: article.text, blocks: article.blocks, language.months)
    return article
  }

  private static func isFurniture(_ line: String, _ language: PageLanguage) -> Bool {
    if language.phrases.isPromotional(Array(line.utf8)[...]), line.utf8.count < 120 { return true }
    let lower = line.lowercased()
    return line.utf8.count < 24 && language.words.readingTimes.contains { lower.hasSuffix($0) }
  }

  private static func lines(_ text: [UInt8], from start: Int) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var begin = start
    for at in start...text.count where at == text.count || text[at] == 0x0A {
      if text[begin..<at].contains(where: { $0 > 0x20 }) { blocks.append(TextBlock(.paragraph, TextRange(begin, at))) }
      begin = at + 1
    }
    return blocks
  }
}
