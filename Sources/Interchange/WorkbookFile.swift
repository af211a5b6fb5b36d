import CivilCalendar
import DatelineModel
import Rendering
import Workbooks

extension Briefing {
  /// The briefing as a workbook: timeline, figures, places, sources; nil where the library cannot write.
  package var workbook: [UInt8]? {
    func cells(_ rows: [[DataValue]]) -> [[Workbook.Cell]] {
      rows.map { row in
        row.map { value in
          switch value {
          case .text(let text): .text(text)
          case .flag(let flag): .text(flag ? "yes" : "no")
          case .integer(let number): .number(Double(number))
          case .real(let number): .number(number)
          case .empty: .empty
          }
        }
      }
    }
    let sheets = [
      Workbook.Sheet(name: "timeline", headings: Briefing.entryColumns, rows: cells(entryRows)),
      Workbook.Sheet(name: "figures", headings: Briefing.figureColumns, rows: cells(figureRows)),
      Workbook.Sheet(name: "places", headings: Briefing.placeColumns, rows: cells(placeDataRows)),
      Workbook.Sheet(name: "sources", headings: Briefing.sourceColumns, rows: cells(sourceRows)),
    ]
    return Workbook(title: title, created: max(1, (asOf?.dayNumber ?? 0) * 86_400), sheets: sheets).bytes
  }
}
