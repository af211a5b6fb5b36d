/// Composes texts that no editor would let pass, out of the words that the readers look for: lines of one word, lines broken in
/// mid-sentence, datelines alone, lists, numbers and words of time in no order, quotation marks left open, scripts without capitals,
/// marks without width, words without end. The same number gives the same texts on every machine.
package struct TextComposition {
  private var numbers: SeededNumbers

  /// Texts of a number.
  package init(_ seed: UInt64) { numbers = SeededNumbers(seed) }

  /// What a piece of text is made like.
  private enum Voice: CaseIterable {
    case word, sentence, brokenSentence, dateline, list, time, name, madeName, openQuote, script, noWidth, longWord,
      count, noise
  }

  /// The next text. It keeps to a few voices, so that what belongs together stands close; one of a hundred has thousands of lines.
  package mutating func text() -> String {
    let isLong = numbers.below(100) == 0
    let pieces = isLong ? 1000 + numbers.below(3000) : 1 + numbers.below(numbers.below(2) == 0 ? 5 : 40)
    let voices = (0...numbers.below(4)).map { _ in Voice.allCases[numbers.below(Voice.allCases.count)] }
    let usual = any(ComposedWords.joints)
    var text = ""
    for _ in 0..<pieces {
      text += piece(voices[numbers.below(voices.count)], isLong)
      text += numbers.below(4) == 0 ? any(ComposedWords.joints) : usual
    }
    return text
  }

  /// The next page: a text in the elements of an article, some of them never closed.
  package mutating func page() -> String {
    var html =
      "<!doctype html><html lang=\(any(["en", "ur", "es", "xx"]))><head><title>\(piece(any(Voice.allCases), false))</title>"
    if numbers.below(2) == 0 { html += "<meta property=\"article:published_time\" content=\"\(day())\">" }
    html += "</head><body><article><h1>\(piece(any(Voice.allCases), false))</h1>"
    for line in text().split(separator: "\n", omittingEmptySubsequences: numbers.below(2) == 0) {
      let tag = any(ComposedWords.tags)
      html += "<\(tag)>\(line)"
      if numbers.below(8) > 0 { html += "</\(tag)>" }
    }
    return html + "</article></body></html>"
  }

  /// A day of publication.
  package mutating func day() -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = any([2025, 2025, 2024, 1, 9999, 1900])
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits
      + "-\(padded(1 + numbers.below(12)))-\(padded(1 + numbers.below(28)))"
  }

  /// A number below `limit`.
  package mutating func below(_ limit: Int) -> Int { numbers.below(limit) }

  private mutating func any<Element>(_ list: [Element]) -> Element { list[numbers.below(list.count)] }

  /// Up to `most` of a list's words.
  private mutating func some(_ list: [String], _ most: Int, _ joint: String = " ") -> String {
    (0...numbers.below(most)).map { _ in any(list) }.joined(separator: joint)
  }

  private mutating func piece(_ voice: Voice, _ isShort: Bool) -> String {
    switch voice {
    case .word: return any(any([ComposedWords.small, ComposedWords.time, ComposedWords.names, ComposedWords.figures]))
    case .sentence: return any(ComposedWords.sentences)
    case .brokenSentence: return broken(any(ComposedWords.sentences))
    case .dateline: return dateline()
    case .list:
      return some(
        any([ComposedWords.names, ComposedWords.time, ComposedWords.figures]), 8,
        any([", ", " and ", "; ", ",", "/", "-"]))
    case .time: return some(ComposedWords.time, 12, any([" ", " ", "-", ""]))
    case .name: return some(ComposedWords.small, 1) + " " + some(ComposedWords.names, 2)
    case .madeName: return madeName()
    case .openQuote:
      return any(ComposedWords.quotes) + any(ComposedWords.sentences)
        + (numbers.below(3) == 0 ? any(ComposedWords.quotes) : "")
    case .script: return some(ComposedWords.scripts, 10)
    case .noWidth:
      return some(ComposedWords.small + ComposedWords.names, 5, any(ComposedWords.noWidth)) + any(ComposedWords.noWidth)
    case .longWord: return longWord(isShort ? 60 : 3000)
    case .count: return some(ComposedWords.figures, 9)
    case .noise:
      return some(
        ComposedWords.small + ComposedWords.time + ComposedWords.names + ComposedWords.figures + ComposedWords.noise,
        25, any([" ", " ", " ", ""]))
    }
  }

  /// A sentence with line breaks for some of its spaces.
  private mutating func broken(_ sentence: String) -> String {
    var text = ""
    for word in sentence.split(separator: " ") {
      text += word + (numbers.below(3) == 0 ? any(["\n", "\n\n", " \n ", "\r\n"]) : " ")
    }
    return text
  }

  private mutating func dateline() -> String {
    let place = any(ComposedWords.names)
    let parts = [
      numbers.below(2) == 0 ? place.uppercased() : place, any(["", ", " + any(ComposedWords.names)]),
      any(["", ", March 12", " 12/3", ", Feb. 30"]), any(["", " (AP)", " (Reuters", " [NPI]"]),
    ]
    return parts.joined() + any([" —", " -", ":", " –", "", " - ", " —\n"])
  }

  /// A name of the letters that names of places have.
  private mutating func madeName() -> String {
    let name = (0...numbers.below(4)).map { _ in any(ComposedWords.syllables) }.joined(
      separator: any(["", "", "", "-", " ", "’", "."]))
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private mutating func longWord(_ most: Int) -> String {
    String(repeating: any(ComposedWords.repeated), count: 1 + numbers.below(most))
  }
}
