import Gazetteers
import Text

/// Names of the gazetteer in a text's tokens, longest first.
struct GazetteerMatches {
  /// A name that stands in the text.
  struct Match {
    let tokens: Range<Int>
    /// The gazetteer's entry of the name.
    let entry: Gazetteer.NameEntry
    var standing: NameStanding
    /// Whether it is a name that only the text's language has for the place.
    var isExonym = false

    init(_ tokens: Range<Int>, _ entry: Gazetteer.NameEntry) {
      self.tokens = tokens
      self.entry = entry
      standing = entry.standing
    }
  }

  let gazetteer: Gazetteer
  private let text: [UInt8]
  private let tokens: [Token]
  private let exonyms: Exonyms

  init(_ gazetteer: Gazetteer, _ text: Tokenization, _ exonyms: Exonyms) {
    self.gazetteer = gazetteer
    self.exonyms = exonyms
    self.text = text.text
    tokens = text.tokens
  }

  /// The places that bear a name.
  func bearers(_ match: Match) -> [Gazetteer.Bearer] { gazetteer.bearers(match.entry) }

  /// Scripts without capitals: every word may be a name.
  func startsNonLatin(_ at: Int) -> Bool { text[Int(tokens[at].start)] >= 0xD6 }

  /// Adds a token to the key of the words before it.
  private func adding(_ at: Int, to key: UInt64?) -> UInt64? { NameKey.adding(text, bytes(at), to: key) }

  private func bytes(_ at: Int) -> Range<Int> { Int(tokens[at].start)..<Int(tokens[at].end) }

  /// A token that can begin a name, and what the gazetteer knows of it alone.
  struct Start {
    let token: Int
    fileprivate let key: UInt64
    fileprivate let entry: Gazetteer.NameEntry?
    /// What it knows of the word as written, where that is asked.
    fileprivate let asWritten: Gazetteer.NameEntry?
  }

  /// The tokens that can begin names: words with a capital, and all of scripts without. All are looked up together.
  func starts() -> [Start] {
    let places = tokens.indices.filter {
      tokens[$0].kind == .word && (tokens[$0].shape != .lower || startsNonLatin($0))
    }
    let names = places.map { adding($0, to: nil) ?? 0 }
    let written = places.map { isAbbreviation($0) ? NameKey.exact(text, bytes($0)) : 0 }
    let entries = gazetteer.entries(names + written)
    return places.indices.map {
      Start(token: places[$0], key: names[$0], entry: entries[$0], asWritten: entries[places.count + $0])
    }
  }

  /// What a name means in the text's language, else what the gazetteer knows under it.
  private func match(_ tokens: Range<Int>, _ key: UInt64, _ known: Gazetteer.NameEntry?) -> Match? {
    // "Granada" is a city before it is what Spanish calls Grenada.
    let isCity = known.map { $0.count > 0 && $0.standing.isMain && $0.standing.size >= .city } ?? false
    if !exonyms.isEmpty, !isCity, let meant = exonyms.meant(exonymKey(tokens, key)), let entry = gazetteer.entry(meant),
      entry.count > 0
    {
      var match = Match(tokens, entry)
      match.isExonym = true
      return match
    }
    return known.flatMap { $0.count > 0 ? Match(tokens, $0) : nil }
  }

  private func exonymKey(_ span: Range<Int>, _ key: UInt64) -> UInt64 {
    exonyms.key(text, span.lazy.filter { tokens[$0].kind != .mark }.map(bytes), asWritten: key)
  }

  /// The longest name that begins at a token.
  func longest(from beginning: Start) -> Match? {
    let start = beginning.token
    if let exact = abbreviation(start, beginning.asWritten) { return exact }
    let key = beginning.key
    let mostWords = max(
      beginning.entry?.mostWords ?? 0, exonyms.isEmpty ? 0 : exonyms.longest(from: exonymKey(start..<(start + 1), key)))
    guard beginning.entry != nil || !exonyms.isEmpty else { return nil }
    var best = match(start..<(start + 1), key, beginning.entry)
    var name = (key: key, end: start + 1)
    var words = 1
    while words < mostWords, let longer = lengthened(name.key, name.end, from: start) {
      name = longer
      words += 1
      let last = name.end - 1
      if tokens[last].kind == .word, tokens[last].shape == .lower, !startsNonLatin(last) { continue }
      if let longer = match(start..<name.end, name.key, gazetteer.entry(name.key)) { best = longer }
    }
    return best
  }

  /// The key and the end of a name with one more word of its sentence; nil where none joins it.
  private func lengthened(_ name: UInt64, _ end: Int, from start: Int) -> (key: UInt64, end: Int)? {
    var key = name
    var at = end
    while at < tokens.count, tokens[at].sentence == tokens[start].sentence {
      guard tokens[at].kind == .mark else { return adding(at, to: key).map { ($0, at + 1) } }
      // "People's Republic": apostrophes do not count in names.
      if isPossessive(at) {
        key = NameKey.appending(text, bytes(at), to: key)
      } else if !joins(at) {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func isPossessive(_ at: Int) -> Bool {
    tokens[at].key == Tokenization.possessive && !tokens[at].spaceBefore && at + 1 < tokens.count
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
    let first = span.lowerBound
    let written = isAbbreviation(first) ? gazetteer.entry(NameKey.exact(text, bytes(first))) : nil
    if let exact = abbreviation(first, written), exact.tokens == span { return exact }
    var key: UInt64?
    for at in span where tokens[at].kind != .mark { key = adding(at, to: key) ?? key }
    return key.flatMap { match(span, $0, gazetteer.entry($0)) }
  }

  /// The name that is these tokens and one more word, which does not stand there.
  func whole(_ span: Range<Int>, adding word: [UInt8]) -> Match? {
    var key: UInt64?
    for at in span where tokens[at].kind != .mark { key = adding(at, to: key) ?? key }
    guard let key, let longer = NameKey.adding(word, word.indices, to: key), let entry = gazetteer.entry(longer),
      entry.count > 0
    else { return nil }
    return Match(span, entry)
  }

  /// The name that is a word which does not stand there, and these tokens.
  func whole(_ span: Range<Int>, behind word: [UInt8]) -> Match? {
    var key = NameKey.adding(word, word.indices, to: nil)
    for at in span where tokens[at].kind != .mark { key = adding(at, to: key) ?? key }
    guard let key, let entry = gazetteer.entry(key), entry.count > 0 else { return nil }
    return Match(span, entry)
  }

  /// The name that is these tokens with some words in full: "Mount" for "Mt".
  func whole(_ span: Range<Int>, spelling inFull: (UInt64) -> [UInt8]?) -> Match? {
    var key: UInt64?
    var isOther = false
    for at in span where tokens[at].kind != .mark {
      if let word = inFull(tokens[at].key) {
        key = NameKey.adding(word, word.indices, to: key) ?? key
        isOther = true
      } else {
        key = adding(at, to: key) ?? key
      }
    }
    guard isOther, let key, let entry = gazetteer.entry(key), entry.count > 0 else { return nil }
    return Match(span, entry)
  }

  /// Whether a token may be an abbreviation that counts only as written ("UK", "Calif."), and no word like any other name.
  private func isAbbreviation(_ at: Int) -> Bool {
    let token = tokens[at]
    let length = token.end - token.start
    return length <= 8 && (token.shape != .capitalised || length <= 4 || text[Int(token.end) - 1] == 0x2E)
  }

  /// Abbreviations that count only as written: "U.S.", "Calif.", "UK"; `entry` is what is known of the token itself.
  private func abbreviation(_ at: Int, _ entry: Gazetteer.NameEntry?) -> Match? {
    let token = tokens[at]
    if token.end - token.start <= 6, at + 1 < tokens.count, tokens[at + 1].isMark("."), !tokens[at + 1].spaceBefore {
      for end in [at + 4, at + 2] where end <= tokens.count && tokens[end - 1].sentence == token.sentence {
        let key = NameKey.exact(text, Int(token.start)..<Int(tokens[end - 1].end))
        if let entry = gazetteer.entry(key), entry.count > 0 { return asWritten(at..<end, entry) }
      }
    }
    guard isAbbreviation(at) else { return nil }
    if let entry, entry.count > 0 { return asWritten(at..<(at + 1), entry) }
    var written = bytes(at)
    while text[written.upperBound - 1] == 0x2E, written.count > 2 {
      written = written.lowerBound..<(written.upperBound - 1)
      if let entry = gazetteer.entry(NameKey.exact(text, written)), entry.count > 0 {
        return asWritten(at..<(at + 1), entry)
      }
    }
    return nil
  }

  private func asWritten(_ span: Range<Int>, _ entry: Gazetteer.NameEntry) -> Match {
    var match = Match(span, entry)
    if match.standing.size < .country { match.standing.size = .abbreviation }
    return match
  }
}
