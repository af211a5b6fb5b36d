import CivilCalendar
import DatelineModel

/// Articles that a story holds more than once: the same text, or the same page saved twice. Each counts once.
enum Copies {
  /// For each article the index of the one that counts in its place; nil for those that count.
  static func found(in articles: [AnnotatedArticle]) -> [Int?] {
    var counts: [Int?] = Array(repeating: nil, count: articles.count)
    var byText: [[UInt8]: Int] = [:]
    for index in articles.indices where !articles[index].article.text.isEmpty {
      let text = articles[index].article.text
      guard let first = byText[text] else {
        byText[text] = index
        continue
      }
      // One report in two outlets is two sources: who repeats whom is the timeline's question.
      // A bulletin that says the same every day is one of each day.
      if agree(address(articles[first]), address(articles[index])), agree(day(articles[first]), day(articles[index])) {
        counts[index] = first
      }
    }
    var byAddress: [String: [Int]] = [:]
    for index in articles.indices where counts[index] == nil {
      if let address = address(articles[index]) { byAddress[address, default: []].append(index) }
    }
    for group in byAddress.values where group.count > 1 {
      let best = group.max { isBetter(articles[$1], than: articles[$0], $1, $0) } ?? group[0]
      for index in group where index != best && isSamePage(articles[index], articles[best]) { counts[index] = best }
    }
    return counts.map { $0.map { counts[$0] ?? $0 } }
  }

  private static func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a == nil || b == nil || a == b }

  private static func day(_ article: AnnotatedArticle) -> CivilDate? { article.article.published?.value.date }

  /// The later version, then the longer, then the first.
  private static func isBetter(_ a: AnnotatedArticle, than b: AnnotatedArticle, _ at: Int, _ bt: Int) -> Bool {
    func time(_ x: AnnotatedArticle) -> Int {
      let time = (x.article.modified ?? x.article.published)?.value
      return time.map { $0.utcSecond ?? $0.date.dayNumber * 86_400 } ?? .min
    }
    if time(a) != time(b) { return time(a) > time(b) }
    if a.article.text.count != b.article.text.count { return a.article.text.count > b.article.text.count }
    return at < bt
  }

  /// A wrong canonical address, such as a site's front page, does not make one of two articles.
  private static func isSamePage(_ a: AnnotatedArticle, _ b: AnnotatedArticle) -> Bool {
    if let title = a.article.title?.value, title == b.article.title?.value { return true }
    let (less, more) = a.article.blocks.count < b.article.blocks.count ? (a, b) : (b, a)
    let known = Set(more.article.blocks.map { more.article.string($0.range) })
    let shared = less.article.blocks.count { known.contains(less.article.string($0.range)) }
    return shared > 0 && shared * 2 >= less.article.blocks.count
  }

  /// The address without its scheme, "www.", fragment and slash at the end; nil for the front page of a site.
  private static func address(_ article: AnnotatedArticle) -> String? {
    guard let url = article.article.url?.value else { return nil }
    var rest = url.prefix { $0 != "#" }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    while rest.hasSuffix("/") { rest.removeLast() }
    return rest.contains("/") || rest.contains("?") ? String(rest) : nil
  }
}
