import DatelineModel
import Foundation
import HTMLReading
import StoryFolders

/// The whole text of pages as the reader keeps it, a JSON object a line: what Scripts/parsers holds beside other parsers.
struct PageTexts {
  let pages: [SourceDocument]

  private struct Line: Encodable {
    let id: String
    let charset: String
    let text: String
  }

  func write() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for page in pages {
      let read = HTMLReader.read(page.bytes)
      let line = Line(id: page.id, charset: read.charset.name, text: read.tree.text(of: 0))
      print(String(decoding: try encoder.encode(line), as: UTF8.self))
    }
  }
}
