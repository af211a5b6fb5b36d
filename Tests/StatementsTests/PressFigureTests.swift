import AnnotatedTexts
import DatelineModel
import Foundation
import Testing

/// Sentences as the press writes them, by writers who had not seen the rules: which figures each gives, and which it may give as well.
@Suite struct PressFigureTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let required: [String]
    let optional: [String]
    var testDescription: String { text }
  }

  static let rows: [Row] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/figures/press.tsv")
    guard let table = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return table.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3 else { return nil }
      func list(_ column: Substring) -> [String] { column.isEmpty ? [] : column.components(separatedBy: ", ") }
      return Row(text: String(columns[0]), required: list(columns[1]), optional: list(columns[2]))
    }
  }()

  @Test func theTableIsThere() { #expect(PressFigureTests.rows.count > 500) }

  @Test func everySentenceGivesItsFigures() {
    for row in PressFigureTests.rows {
      var given = AnnotatedText.annotate(row.text).statements.flatMap(\.figures).filter { !$0.kind.isMeasure }.map {
        "\($0.kind == .attackersKilled ? "killed" : $0.kind.rawValue) \($0.value)"
      }
      for figure in row.required {
        guard let index = given.firstIndex(of: figure) else {
          Issue.record("not given: \(figure) in: \(row.text)")
          continue
        }
        given.remove(at: index)
      }
      let invented = given.filter { !row.optional.contains($0) }
      #expect(invented.isEmpty, "\(row.text)")
    }
  }
}
