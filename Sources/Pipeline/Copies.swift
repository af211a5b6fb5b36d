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

  // MARK: one text

  /// Articles whose texts are those of an earlier one that may be the same.
  ///
  /// One report in two outlets is two sources: who repeats whom is the timeline's question. A bulletin that says the same every day is
  /// one of each day.
  private static func sameTexts(_ articles: [AnnotatedArticle]) -> [Int: Int] {
    var copies: [Int: Int] = [:]
    var known: [[UInt8]: Appearances] = [:]
    for index in articles.indices {
      let article = articles[index].article
      if article.text.isEmpty { continue }
      let (address, day) = (address(article), article.published?.value.date.dayNumber)
      if let first = known[article.text]?.first(address, day) {
        copies[index] = first
      } else {
        known[article.text, default: Appearances()].add(index, address, day)
      }
    }
    return copies
  }

  /// Where and when one text appeared, by the articles that count. What is not known of an article tells it apart from none.
  private struct Appearances {
    private enum Known<Value: Hashable>: Hashable {
      case value(Value)
      case missing
      /// Whatever it is.
      case any

      init(_ value: Value?) { self = value.map { .value($0) } ?? .missing }

      /// What does not contradict a value: the same, or none; where it is missing itself, whatever there is.
      static func agreeing(with value: Value?) -> [Known<Value>] {
        value.map { [Known<Value>.value($0), .missing] } ?? [.any]
      }
    }
    private struct Key: Hashable {
      var address: Known<String>
      var day: Known<Int>
    }

    private var firsts: [Key: Int] = [:]

    mutating func add(_ index: Int, _ address: String?, _ day: Int?) {
      for address in [Known(address), .any] {
        for day in [Known(day), .any] {
          let key = Key(address: address, day: day)
          if firsts[key] == nil { firsts[key] = index }
        }
      }
    }

    /// The first that neither address nor day tells apart.
    func first(_ address: String?, _ day: Int?) -> Int? {
      Known.agreeing(with: address).flatMap { address in
        Known.agreeing(with: day).compactMap { firsts[Key(address: address, day: $0)] }
      }.min()
    }
  }

  // MARK: one page

  /// Articles of one address, for the one that counts.
  private static func samePages(_ articles: [AnnotatedArticle], besides copies: [Int: Int]) -> [Int: Int] {
    var groups: [String: [Int]] = [:]
    for index in articles.indices where copies[index] == nil {
      if let address = address(articles[index].article) { groups[address, default: []].append(index) }
    }
    var pages: [Int: Int] = [:]
    for group in groups.values where group.count > 1 {
      var known = SameAddress()
      for index in group.sorted(by: { isBetter(articles[$0], than: articles[$1], $0, $1) }) {
        if let best = known.page(like: articles[index].article) {
          pages[index] = best
        } else {
          known.add(articles[index].article, index)
        }
      }
    }
    return pages
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
