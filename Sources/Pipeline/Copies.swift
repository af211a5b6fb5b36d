import CivilCalendar
import DatelineModel

/// Articles that a story holds more than once: the same text, or the same page saved twice. Each counts once.
enum Copies {
  /// For each article the index of the one that counts in its place; nil for those that count.
  static func found(in articles: [AnnotatedArticle]) -> [Int?] {
    let texts = sameTexts(articles)
    let pages = samePages(articles, besides: texts)
    var counts: [Int?] = []
    for index in articles.indices {
      guard let first = texts[index] else {
        counts.append(pages[index])
        continue
      }
      // A copy of a copy stands for what that one stands for.
      counts.append(pages[first] ?? first)
    }
    return counts
  }

  /// Articles whose texts are those of an earlier one.
  private static func sameTexts(_ articles: [AnnotatedArticle]) -> [Int: Int] {
    var copies: [Int: Int] = [:]
    var firsts: [[UInt8]: Int] = [:]
    for index in articles.indices {
      let text = articles[index].article.text
      if text.isEmpty { continue }
      guard let first = firsts[text] else {
        firsts[text] = index
        continue
      }
      // One report in two outlets is two sources: who repeats whom is the timeline's question. A bulletin that says the same every
      // day is one of each day.
      if canBeOne(articles[first].article, articles[index].article) { copies[index] = first }
    }
    return copies
  }

  /// Articles of one address, for the one that counts.
  private static func samePages(_ articles: [AnnotatedArticle], besides copies: [Int: Int]) -> [Int: Int] {
    var groups: [String: [Int]] = [:]
    for index in articles.indices where copies[index] == nil {
      if let address = address(articles[index].article) { groups[address, default: []].append(index) }
    }
    var pages: [Int: Int] = [:]
    for group in groups.values where group.count > 1 {
      var best = group[0]
      for index in group where isBetter(articles[index], than: articles[best], index, best) { best = index }
      for index in group where index != best && isSamePage(articles[index], articles[best]) { pages[index] = best }
    }
    return pages
  }

  /// Whether neither address nor day tells two articles apart.
  private static func canBeOne(_ a: Article, _ b: Article) -> Bool {
    if let one = address(a), let other = address(b), one != other { return false }
    guard let one = a.published, let other = b.published else { return true }
    return one.value.date == other.value.date
  }

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
  private static func address(_ article: Article) -> String? {
    guard let url = article.url?.value else { return nil }
    var rest = url.prefix { $0 != "#" }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    while rest.hasSuffix("/") { rest.removeLast() }
    return rest.contains("/") || rest.contains("?") ? String(rest) : nil
  }
}
