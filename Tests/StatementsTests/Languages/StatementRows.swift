import AnnotatedTexts
import CivilCalendar
import DatelineModel
import LanguagePacks
import Testing

/// Sentences of a language with what each tells: figures, kind of event, day, scene and speaker, divided by "/". A field that is "?" is
/// not asked, an empty one says that there is none. All are published on Wednesday, 12 March 2025.
struct StatementRow: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [String]

  var testDescription: String { text }

  /// Rows of two lines each: the sentence, and behind "=" what it tells.
  static func rows(_ table: String) -> [StatementRow] {
    var rows: [StatementRow] = []
    var text = ""
    for line in table.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("=") {
        let fields = line.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
          String($0).trimmingBlanks
        }
        rows.append(StatementRow(text: text, expected: fields))
      } else {
        text = String(line)
      }
    }
    return rows
  }

  /// The rows of a table that are wrong, each with what was found instead.
  static func wrong(table: String, in language: LanguagePack) -> [String] {
    rows(table).compactMap { row in
      let found = row.found(in: language)
      return found == row.expected ? nil : "\(row.text) -> \(found) for \(row.expected)"
    }
  }

  /// What the first sentence of the text tells, as far as it is asked.
  func found(in language: LanguagePack) -> [String] {
    let article = AnnotatedText.annotate(text, language: language)
    guard let statement = article.statements.first else { return expected.map { _ in "no statement" } }
    let scene = statement.places.first { $0.role == .scene && !$0.isInherited }.map { article.toponyms[$0.toponym] }
    let all = [
      article.statements.flatMap(\.figures).map { figure in
        "\(figure.kind.rawValue) \(figure.words)" + (figure.isPart ? " (part)" : "")
      }.joined(separator: ", "),
      statement.happenings.first?.rawValue ?? "",
      statement.kind == .background ? "" : statement.interval.map { $0.start.iso8601 } ?? "",
      scene?.likeliest?.name ?? "",
      statement.attribution ?? "",
    ]
    return zip(expected, all).map { $0 == "?" ? "?" : $1 }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
