import CXLSXWriter
import FoundationEssentials

/// Sheets of text and numbers → a workbook of Office Open XML, by libxlsxwriter.
///
/// Text is written as text: nothing that a source says is ever a formula or a link.
package struct Workbook: Sendable {
  /// A cell's content.
  package enum Cell: Sendable, Equatable {
    case text(String)
    case number(Double)
    case empty
  }

  /// A sheet with a row of headings.
  package struct Sheet: Sendable {
    /// Its name: at most 31 characters, none of `[ ] : * ? / \`.
    package let name: String
    package let headings: [String]
    package let rows: [[Cell]]

    /// A sheet.
    package init(name: String, headings: [String], rows: [[Cell]]) {
      (self.name, self.headings, self.rows) = (name, headings, rows)
    }
  }

  /// Most characters of a cell, and most rows of a sheet, that the format allows.
  private static let longestText = 32_767
  private static let mostRows = 1_048_575

  private let title: String
  private let created: Int
  private let sheets: [Sheet]

  /// A workbook; `created` are seconds since 1970, so that the same briefing gives the same bytes.
  package init(title: String, created: Int, sheets: [Sheet]) {
    (self.title, self.created, self.sheets) = (title, created, sheets)
  }

  /// The file; nil where there is no room for the library's temporary files.
  package var bytes: [UInt8]? {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/dateline-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let book = workbook_new(path) else { return nil }
    write(book)
    guard workbook_close(book) == LXW_NO_ERROR, let data = FileManager.default.contents(atPath: path) else {
      return nil
    }
    return [UInt8](data)
  }

  private func write(_ book: UnsafeMutablePointer<lxw_workbook>) {
    title.withCString { name in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: name)
      properties.created = created
      workbook_set_properties(book, &properties)
    }
    let bold = workbook_add_format(book)
    format_set_bold(bold)
    for sheet in sheets {
      guard let page = workbook_add_worksheet(book, sheet.name) else { continue }
      for (column, heading) in sheet.headings.enumerated() {
        worksheet_write_string(page, 0, UInt16(clamping: column), heading, bold)
      }
      for (row, cells) in sheet.rows.prefix(Workbook.mostRows).enumerated() {
        for (column, cell) in cells.enumerated() {
          write(cell, page, UInt32(clamping: row + 1), UInt16(clamping: column))
        }
      }
      worksheet_freeze_panes(page, 1, 0)
      if let last = UInt16(exactly: sheet.headings.count - 1) {
        worksheet_autofilter(page, 0, 0, UInt32(clamping: min(sheet.rows.count, Workbook.mostRows)), last)
        worksheet_set_column(page, 0, last, 18, nil)
      }
    }
  }

  private func write(_ cell: Cell, _ page: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16) {
    switch cell {
    case .number(let number): worksheet_write_number(page, row, column, number, nil)
    case .text(let text): worksheet_write_string(page, row, column, Workbook.sound(text), nil)
    case .empty: break
    }
  }

  /// A text that XML can hold and a cell has room for.
  private static func sound(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { $0.value >= 0x20 || $0.value == 0x09 || $0.value == 0x0A }
    return String(String.UnicodeScalarView(plain.prefix(longestText)))
  }
}
