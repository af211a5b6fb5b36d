import Bytes
import DatelineModel
import HTMLReading
import JSONText
import Text

/// Chooses the headline: the visible heading that agrees best with what the page declares as its title.
struct Headline {
  /// The heading element, when the headline stands visibly on the page.
  let node: HTMLTree.Node?
  /// The headline and where it was read.
  let title: Sourced<String>?

  init(_ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata) {
    let site = Headline.siteNames(metadata)
    let declared: [(text: String, source: String)] = [
      metadata.meta("og:title").map { (Headline.stripped($0.content, site), "meta og:title") },
      metadata.documentTitle.map { (Headline.stripped($0, site), "title element") },
    ].compactMap { $0 }
    let pieces = Headline.pieces(of: metadata)
    let headings = PageHeadings(
      tree, page, titles: declared.map(\.text), pieces: pieces, site: site,
      isDeclared: metadata.declaresHeadline)
    let best = headings.best
    let linked = metadata.linkedData(ofType: PageMetadata.isArticle).first?["headline"]?.string.map(PageMetadata.clean)
    var answers: [Sourced<String>] = []
    if best?.overlap ?? 0 < 0.2, let line = Headline.plainLine(page, declared.map(\.text)) {
      answers.append(Sourced(line, source: "visible line"))
    }
    if let best, best.overlap >= 0.2 {
      answers.append(
        Sourced(Headline.withoutKicker(best.text, declared.map(\.text)), source: "heading"))
    } else if let marked = headings.marked ?? headings.aboveText, !Headline.isSite(marked, site) {
      answers.append(Sourced(marked, source: "heading"))
    }
    if let linked, !linked.isEmpty { answers.append(Sourced(linked, source: "json-ld headline")) }
    if let og = declared.first(where: { $0.source == "meta og:title" }) {
      answers.append(Sourced(og.text, source: og.source))
    }
    if let twitter = metadata.meta("twitter:title") {
      answers.append(Sourced(Headline.stripped(twitter.content, site), source: "meta twitter:title"))
    }
    if let title = declared.first(where: { $0.source == "title element" }) {
      answers.append(Sourced(title.text, source: title.source))
    }
    if answers.isEmpty, let best { answers.append(Sourced(best.text, source: "heading")) }
    answers.removeAll { $0.value.isEmpty }
    node = best.flatMap { $0.overlap >= 0.3 ? $0.node : nil } ?? headings.nodeAboveText
    title = answers.first.map { first in
      Sourced(
        first.value, source: first.source,
        runnersUp: Array(answers.dropFirst().filter { $0.value != first.value }.prefix(3)))
    }
  }

  /// Old pages set their headline in a plain box: the longest of the first lines that the declared title holds whole.
  private static func plainLine(_ page: PageBlocks, _ titles: [String]) -> String? {
    let lines = page.blocks.indices.prefix(80).filter { (12...250).contains(page.blocks[$0].length) }.map {
      page.string($0)
    }
    func words(_ line: String) -> Int { line.split(separator: " ").count { $0.contains(where: \.isLetter) } }
    let held = lines.filter { line in words(line) >= 3 && titles.contains { $0.contains(line) } }
    return held.max { words($0) < words($1) }
  }

  /// The pieces that the declared titles are put together of, whole titles left out.
  private static func pieces(of metadata: PageMetadata) -> [String] {
    let titles = [metadata.meta("og:title")?.content, metadata.documentTitle].compactMap { $0 }
    return titles.flatMap(TitlePieces.of).filter { !titles.contains($0) }
  }

  /// Whether a heading is but the site's name.
  static func isSite(_ heading: String, _ site: [String]) -> Bool {
    let folded = heading.folded
    return site.contains { $0.folded == folded }
  }

  /// Characters of a site's name; what is longer is a text that a page has put in its place.
  private static let longestSiteName = 200

  /// Names under which the site itself may stand in a title.
  static func siteNames(_ metadata: PageMetadata) -> [String] {
    var names: [String] = []
    if let name = metadata.meta("og:site_name")?.content { names.append(name) }
    if let name = metadata.meta("application-name")?.content { names.append(name) }
    for value in metadata.linkedData {
      let types = PageMetadata.types(of: value)
      if types.contains("WebSite") || types.contains(where: { $0.hasSuffix("Organization") }),
        let name = value["name"]?.string
      {
        names.append(name)
      }
      if let name = value["publisher"]?["name"]?.string { names.append(name) }
    }
    if let url = metadata.meta("og:url")?.content ?? metadata.canonical, let host = WebAddress.host(of: url) {
      names.append(host)
      if let label = host.split(separator: ".").dropLast().last { names.append(String(label)) }
    }
    return names.filter { (2...Headline.longestSiteName).contains($0.count) }.prefix(50).map { $0 }
  }

  /// Without the site's name before or behind a separator.
  static func stripped(_ title: String, _ site: [String]) -> String {
    var pieces = TitlePieces.all(title)
    guard pieces.count > 1 else { return title.trimmed }
    func isSite(_ text: String) -> Bool {
      let a = text.folded
      return site.contains {
        let b = $0.folded
        return a == b || (b.count >= 4 && a.contains(b) && a.count < b.count * 2) || (a.count >= 4 && b.contains(a))
      }
    }
    while pieces.count > 1, let last = pieces.last, isSite(last.text) { pieces.removeLast() }
    while pieces.count > 1, let first = pieces.first, isSite(first.text) { pieces.removeFirst() }
    if pieces.count > 1, let last = pieces.last, last.text.split(separator: " ").count <= 4,
      pieces.dropLast().map({ $0.text.split(separator: " ").count }).reduce(0, +) >= 3,
      pieces[pieces.count - 2].mark != ":"
    {
      pieces.removeLast()
    }
    return pieces.enumerated().map { i, piece in
      i + 1 < pieces.count
        ? piece.text + (piece.mark == ":" ? ": " : " \(piece.mark.map(String.init) ?? "-") ") : piece.text
    }.joined()
  }

  /// "Nach Lockerungen Autohäuser rechnen mit …": a heading that ends in the whole declared title has a kicker in front; one
  /// that goes on behind it with a date has a date line inside.
  static func withoutKicker(_ heading: String, _ titles: [String]) -> String {
    var heading = heading
    while let last = heading.last, last == "¶" || last == " " { heading.removeLast() }
    for title in titles where title.split(separator: " ").count >= 3 && title.count < heading.count {
      if heading.hasSuffix(title) { return title }
      if heading.hasPrefix(title), heading.dropFirst(title.count).contains(where: \.isNumber) { return title }
    }
    return heading
  }

  /// The site's name in a page title: at its end ("… – Frontier Notebook"), or at its head when its end is the headline.
  static func sitePiece(_ title: String, headline: String?) -> String? {
    for pieces in TitlePieces.byMark(title) {
      guard let last = pieces.last, let first = pieces.first else { continue }
      let endsInHeadline = headline.map { overlap(last, $0) >= 0.6 } ?? false
      let site = endsInHeadline ? first : last
      let rest = endsInHeadline ? last : pieces.dropLast().joined(separator: " ")
      guard (2...40).contains(site.count), site.split(separator: " ").count <= 4, rest.split(separator: " ").count >= 3
      else { continue }
      return site
    }
    return nil
  }

  /// Share of words that two titles have in common, 0 … 1 (Jaccard).
  static func overlap(_ a: String, _ b: String) -> Double { overlap(TitleWords(a), TitleWords(b)) }

  static func overlap(_ a: TitleWords, _ b: TitleWords) -> Double {
    guard a.count > 0, b.count > 0 else { return 0 }
    let common = a.common(with: b)
    return Double(common) / Double(a.count + b.count - common)
  }
}

/// The distinct words of a title, by hash; case does not count.
struct TitleWords {
  /// In order.
  private var keys: [UInt64] = []

  init(_ text: String) {
    for key in Tokenization(Array(text.utf8)).tokens.filter({ $0.kind != .mark }).map(\.key).sorted()
    where keys.last != key {
      keys.append(key)
    }
  }

  var count: Int { keys.count }

  /// How many words two titles have in common: one walk along both.
  func common(with other: TitleWords) -> Int {
    var count = 0
    var (i, j) = (0, 0)
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] { count += 1 }
      let isBehind = keys[i] <= other.keys[j]
      if other.keys[j] <= keys[i] { j += 1 }
      if isBehind { i += 1 }
    }
    return count
  }
}

extension String {
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Lower case, letters and digits only.
  var folded: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
