import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// Spans and values of the languages' tables.
@Suite struct LanguageTimeTables {
  /// A sentence and what is to be found in it: the extents that are right, and the value.
  struct Row {
    var text: String
    var times: [(extents: [String], value: String)]

    init(_ line: Substring) {
      text = ""
      times = []
      var rest = line
      while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        let inside = rest[rest.index(after: open)..<close]
        let parts = inside.split(separator: "=")
        let extents = parts[0].split(separator: "|").map(String.init)
        text += rest[..<open] + extents[0]
        times.append((extents, String(parts.last ?? "")))
        rest = rest[rest.index(after: close)...]
      }
      text += rest
    }
  }

  static func rows(_ table: String) -> [Row] { table.split(separator: "\n").map(Row.init) }

  /// The rows that are wrong in span or value, with what was found instead.
  private func failures(_ table: String, _ pack: LanguagePack) -> [String] {
    let resolver = TimexResolver(pack.time)
    return LanguageTimeTables.rows(table).compactMap { row in
      let bytes = Array(row.text.utf8)
      let found = resolver.resolve(
        Tokenization(bytes, pack.orthography), .init(publication: CivilDate(year: 2025, month: 3, day: 12)))
      let told = found.timexes.map {
        (String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self), $0.value)
      }
      let isRight = zip(row.times, told).allSatisfy { $0.extents.contains($1.0) && $0.value == $1.1 }
      guard told.count != row.times.count || !isRight else { return nil }
      return row.text + " -> " + told.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
    }
  }

  private static let tables: [(LanguagePack, String, String)] = [
    (.french, FrenchTimes.before, FrenchTimes.later), (.german, GermanTimes.before, GermanTimes.later),
    (.portuguese, PortugueseTimes.before, PortugueseTimes.later), (.spanish, SpanishTimes.before, SpanishTimes.later),
    (.arabic, ArabicTimes.before, ArabicTimes.later), (.urdu, UrduTimes.before, UrduTimes.later),
  ]

  /// Written before the rules: 0.95 of the rows, spans and values.
  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func writtenBefore(index: Int) {
    let (pack, table, _) = LanguageTimeTables.tables[index]
    let wrong = failures(table, pack)
    let count = LanguageTimeTables.rows(table).count
    #expect(
      Double(count - wrong.count) >= 0.95 * Double(count),
      "\(pack.code): \(count - wrong.count) of \(count)\n\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func writtenLater(index: Int) {
    let (pack, _, table) = LanguageTimeTables.tables[index]
    let wrong = failures(table, pack)
    #expect(wrong.isEmpty, "\(pack.code)\n\(wrong.joined(separator: "\n"))")
  }

  /// Two hundred rows, half of them written before; half of that for Arabic and Urdu.
  @Test func everyLanguageHasItsRows() {
    for (pack, before, later) in LanguageTimeTables.tables {
      let count = LanguageTimeTables.rows(before).count + LanguageTimeTables.rows(later).count
      let least = ["ar", "ur"].contains(pack.code) ? 100 : 200
      #expect(count >= least, "\(pack.code): \(count)")
      #expect(LanguageTimeTables.rows(before).count >= least / 2)
    }
  }
}
