import CivilCalendar
import DatelineModel
import HTMLReading

/// The body as it grows: text with a line feed between blocks.
struct BodyText {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [TextBlock] = []
  private var sources = SourceMap()
  private let data: String?

  /// A body without text as yet.
  init() { data = nil }

  /// A body of paragraphs that stand in data, where references can be escaped twice.
  init(lines: [String], of data: String) {
    self.data = data
    for line in lines {
      var folded = FoldedText()
      folded.append(Array(EntityText.decoded(line).utf8)[...])
      if !folded.isEmpty { append(folded.bytes[...], .paragraph, postTime: nil) }
    }
  }

  /// Adds a block whose text is a range of a text; the first map leads from that to a buffer, the second from there to the source.
  mutating func append(
    _ bytes: ArraySlice<UInt8>, _ kind: TextBlock.Kind, postTime: DateTime?, from range: TextRange,
    through first: SourceMap, _ second: SourceMap
  ) {
    append(bytes, kind, postTime: postTime)
    if let block = blocks.last { sources.append(range, at: block.range.start, through: first, second) }
  }

  /// Where the text stands, or which data it is out of.
  var origin: TextOrigin { data.map(TextOrigin.data) ?? .page(sources) }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ kind: TextBlock.Kind, postTime: DateTime?) {
    if !text.isEmpty { text.append(0x0A) }
    let start = text.count
    text.append(contentsOf: bytes)
    blocks.append(TextBlock(kind, TextRange(start, text.count), postTime: postTime))
  }
}
