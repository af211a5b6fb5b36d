import ArticleModel
import Gazetteers

/// Names of the gazetteer in a text's tokens, longest first.
struct GazetteerMatches {
  /// A name that stands in the text.
  struct Match {
    let tokens: Range<Int>
    /// The gazetteer's entry of the name.
    let entry: Gazetteer.NameEntry
    var standing: NameStanding

    init(_ tokens: Range<Int>, _ entry: Gazetteer.NameEntry) {
      self.tokens = tokens
      self.entry = entry
      standing = entry.standing
    }
  }

  let gazetteer: Gazetteer
  private let text: [UInt8]
  private let tokens: [Token]

  init(_ gazetteer: Gazetteer, _ text: Tokenization) {
    self.gazetteer = gazetteer
    self.text = text.text
    tokens = text.tokens
  }

  /// The places that bear a name.
  func bearers(_ match: Match) -> [Gazetteer.Bearer] { gazetteer.bearers(match.entry) }

  /// Scripts without capitals: every word may be a name.
  func startsNonLatin(_ at: Int) -> Bool { text[Int(tokens[at].start)] >= 0xD6 }

  /// Adds a token to the key of the words before it.
  private func adding(_ at: Int, to key: UInt64?) -> UInt64? {
    NameKey.adding(text, Int(tokens[at].start)..<Int(tokens[at].end), to: key)
  }

  /// The longest name that begins at a token.
  func longest(from start: Int) -> Match? {
    if let exact = abbreviation(start) { return exact }
    guard let key = adding(start, to: nil), let entry = gazetteer.entry(key) else { return nil }
    var best = entry.count > 0 ? Match(start..<(start + 1), entry) : nil
    var running = key
    var at = start + 1
    var words = 1
    while words < entry.mostWords, at < tokens.count, tokens[at].sentence == tokens[start].sentence {
      if tokens[at].kind == .mark {
        guard joins(at) else { break }
        at += 1
        continue
      }
      guard let next = adding(at, to: running) else { break }
      running = next
      words += 1
      at += 1
      if tokens[at - 1].kind == .word, tokens[at - 1].shape == .lower, !startsNonLatin(at - 1) { continue }
      if let entry = gazetteer.entry(running), entry.count > 0 { best = Match(start..<at, entry) }
    }
    return best
  }

  /// A hyphen between words, or the full stop of "St." and "Ft.".
  private func joins(_ at: Int) -> Bool {
    if tokens[at].isMark("-") {
      return !tokens[at].spaceBefore && at + 1 < tokens.count && !tokens[at + 1].spaceBefore
    }
    return tokens[at].isMark(".") && !tokens[at].spaceBefore && tokens[at - 1].end - tokens[at - 1].start <= 3
  }

  /// The name that is exactly these tokens, marks left out.
  func whole(_ span: Range<Int>) -> Match? {
    if let exact = abbreviation(span.lowerBound), exact.tokens == span { return exact }
    var key: UInt64?
    for at in span where tokens[at].kind != .mark { key = adding(at, to: key) ?? key }
    guard let key, let entry = gazetteer.entry(key), entry.count > 0 else { return nil }
    return Match(span, entry)
  }

  /// Abbreviations that count only as written: "U.S.", "Calif.", "UK". Words written like any other name are none.
  private func abbreviation(_ at: Int) -> Match? {
    let token = tokens[at]
    let length = token.end - token.start
    guard length <= 8 else { return nil }
    if length <= 6, at + 1 < tokens.count, tokens[at + 1].isMark("."), !tokens[at + 1].spaceBefore {
      for end in [at + 4, at + 2] where end <= tokens.count && !tokens[(at + 2)..<end].contains(where: \.spaceBefore) {
        let key = NameKey.exact(text, Int(token.start)..<Int(tokens[end - 1].end))
        if let entry = gazetteer.entry(key), entry.count > 0 { return asWritten(at..<end, entry) }
      }
    }
    let start = Int(token.start)
    var end = Int(token.end)
    guard token.shape != .capitalised || text[end - 1] == 0x2E || length <= 4 else { return nil }
    while true {
      if let entry = gazetteer.entry(NameKey.exact(text, start..<end)), entry.count > 0 {
        return asWritten(at..<(at + 1), entry)
      }
      guard text[end - 1] == 0x2E, end - start > 2 else { return nil }
      end -= 1
    }
  }

  private func asWritten(_ span: Range<Int>, _ entry: Gazetteer.NameEntry) -> Match {
    var match = Match(span, entry)
    if match.standing.size < .country { match.standing.size = .abbreviation }
    return match
  }
}
