import Bytes
import DatelineModel
import HTMLReading

/// A text of several articles as news databases print it, and how its articles are told apart.
enum ExportText {
  /// How a database sets its articles apart.
  private enum Form {
    /// LexisNexis: "1 of 20 DOCUMENTS" above each.
    case numbered
    /// Nexis Uni, Lexis+: "End of Document" below each.
    case ended
    /// Factiva: "Document COURI0020250312el3c00001" below each.
    case coded
  }

  /// Lines in which a form shows itself.
  private static let headLines = 200

  /// "1 of 20 DOCUMENTS", "Document 1 of 20".
  private static func isNumberLine(_ line: some StringProtocol) -> Bool {
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    func isNumber(_ word: Substring) -> Bool { !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isNumber } }
    guard words.count == 4 else { return false }
    return isNumber(words[0]) && words[1] == "of" && isNumber(words[2]) && ["documents", "document"].contains(words[3])
      || words[0] == "document" && isNumber(words[1]) && words[2] == "of" && isNumber(words[3])
  }

  private static func isEndLine(_ line: some StringProtocol) -> Bool {
    line.singleSpaced.lowercased() == "end of document"
  }

  /// The form of a text by its lines; nil where it is no export.
  private static func form(_ lines: some Collection<Substring>) -> Form? {
    let head = lines.lazy.map { $0.singleSpaced }.filter { !$0.isEmpty }.prefix(headLines).map { $0.lowercased() }
    if head.prefix(40).contains(where: isNumberLine) { return .numbered }
    if head.contains("body"), head.contains(where: { $0.hasPrefix("length:") && $0.hasSuffix("words") }) {
      return .ended
    }
    for (count, day) in zip(head.prefix(40), head.dropFirst())
    where FactivaText.isLength(count) && ExportDay.read(day[...]) != nil {
      return .coded
    }
    return nil
  }

  /// Whether a text, or its front, is an export.
  static func isExport(_ text: some StringProtocol) -> Bool {
    form(text.split(maxSplits: 2_000, whereSeparator: \.isNewline).map { Substring($0) }) != nil
  }

  /// The articles of a text in any charset.
  static func articles(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    articles(of: String(decoding: HTMLReader.plainText(bytes, charset: nil), as: UTF8.self), named: path)
  }

  /// The articles of a text; none where it is no export.
  static func articles(of text: String, named path: String) -> [RecordReader.Outcome] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      $0.drop(while: \.isWhitespace)
    }
    guard let form = form(lines) else { return [] }
    return parts(lines, form).enumerated().compactMap { number, lines in
      let id = OpenedFile.id(path, number + 1)
      return form == .coded ? FactivaText.article(lines, id) : NexisText.article(lines, id)
    }
  }

  private static func parts(_ lines: [Substring], _ form: Form) -> [[Substring]] {
    guard form != .numbered else {
      // What stands above the first number is the cover.
      return lines.split(omittingEmptySubsequences: false, whereSeparator: isNumberLine).dropFirst().map(Array.init)
    }
    let isEnd: (Substring) -> Bool = form == .ended ? { isEndLine($0) } : { FactivaText.isCode($0) }
    return lines.split(whereSeparator: isEnd).filter { !$0.allSatisfy(\.isEmpty) }.map(Array.init)
  }
}
