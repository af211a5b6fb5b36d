import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import Templating
import TemporalExpressions
import Toponyms

extension Briefing {
  /// The timeline as CSV (RFC 4180): a row an entry.
  package var timelineCSV: String { csv(Briefing.entryColumns, entryRows.map { $0.map(cell) }) }

  /// The places as CSV: a row a place.
  package var locationsCSV: String { csv(Briefing.placeColumns, placeDataRows.map { $0.map(cell) }) }

  /// The figures as CSV: a row a report, with whoever says it and the entry whose happening it counts.
  package var figuresCSV: String { csv(Briefing.figureColumns, figureRows.map { $0.map(cell) }) }

  private func cell(_ value: DataValue) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .integer(let number): String(number)
    case .real(let number): Decimal.text(number, places: 5)
    case .empty: ""
    }
  }

  /// A number as we write it: digits, perhaps a point, perhaps a minus. "-Infinity" and "-1E2" are text of a source.
  private func isDecimal(_ cell: String) -> Bool {
    let digits = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
    return digits.utf8.first.map { (0x30...0x39).contains($0) } == true && digits.utf8.count { $0 == 0x2E } <= 1
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// Text cells that look like formulas get an apostrophe; numbers of ours (coordinates below zero) do not.
  private func csv(_ header: [String], _ rows: [[String]]) -> String {
    ([header] + rows).map { row in
      row.map { isDecimal($0) ? $0 : Escaping.csv($0) }.joined(separator: ",")
    }.joined(separator: "\r\n") + "\r\n"
  }

}
