/// Forms of words from their stems: "explot~ar" stands for all forms that the paradigm "ar" has.
///
/// Only lists of a pack are written so; what they are expanded to is what engines look up.
struct Inflection: Sendable {
  private let paradigms: [Substring: [String]]

  /// Paradigms, one a line: `name: endings`; "-" is no ending at all.
  init(_ paradigms: String) {
    self.paradigms = paradigms.split(separator: "\n").reduce(into: [:]) { all, line in
      let sides = line.split(separator: ":")
      guard sides.count == 2 else { preconditionFailure("a paradigm has a name and endings: \(line)") }
      let name = sides[0].drop { $0 == " " }
      all[name] = sides[1].split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }
  }

  /// Words divided by white space.
  func words(_ list: String) -> String {
    list.split(whereSeparator: \.isWhitespace).flatMap(forms).joined(separator: " ")
  }

  /// Phrases divided by "|"; one with an inflected word stands for as many phrases as that has forms.
  func phrases(_ list: String) -> String {
    list.split(separator: "|").flatMap { phrase in
      phrase.split(whereSeparator: \.isWhitespace).map(forms).reduce([""]) { begun, forms in
        begun.flatMap { start in forms.map { start.isEmpty ? $0 : start + " " + $0 } }
      }
    }.joined(separator: "|")
  }

  /// Lines of `name: phrases`, as particulars are written.
  func classes(_ lines: String) -> String {
    lines.split(separator: "\n").map { line in
      guard let colon = line.firstIndex(of: ":") else { return String(line) }
      return line[...colon] + " " + phrases(String(line[colon...].dropFirst()))
    }.joined(separator: "\n")
  }

  private func forms(of word: Substring) -> [String] {
    guard let mark = word.firstIndex(of: "~") else { return [String(word)] }
    let stem = word[..<mark]
    guard let endings = paradigms[word[mark...].dropFirst()] else {
      preconditionFailure("no such paradigm: \(word)")
    }
    return endings.map { stem + $0 }
  }
}
