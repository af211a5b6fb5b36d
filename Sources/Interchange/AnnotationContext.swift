import DatelineModel
import Gazetteers
import JSONText

/// What the parts of an annotation line need to know of the whole: the text that ranges lie in, how much is stated, and the places.
final class AnnotationContext {
  /// How much the line says.
  private let detail: AnnotationLine.Detail
  /// The article's text.
  let text: [UInt8]
  /// How many timexes and toponyms the line has.
  let timexCount, toponymCount: Int

  /// Written: the toponyms that statements name by their index, and the hierarchy that places lie in.
  private let toponyms: [Toponym]
  private let gazetteer: Gazetteer?
  /// Read: the places by their ids.
  private let places: PlaceIDs?

  /// Byte offsets to code points where the line is written, and back where it is read; the other one is empty.
  private let codePoints: CodePointIndex
  private let offsets: ByteOffsets

  init(writing annotated: AnnotatedArticle, _ detail: AnnotationLine.Detail, _ gazetteer: Gazetteer) {
    self.detail = detail
    self.gazetteer = gazetteer
    text = annotated.article.text
    codePoints = CodePointIndex(text)
    offsets = ByteOffsets([])
    toponyms = annotated.toponyms
    timexCount = annotated.timexes.count
    toponymCount = annotated.toponyms.count
    places = nil
  }

  /// Of a full line.
  init(reading line: JSONValue, _ places: PlaceIDs) {
    self.places = places
    detail = .full
    text = Array((line["text"]?.string ?? "").utf8)
    codePoints = CodePointIndex([])
    offsets = ByteOffsets(text)
    timexCount = line["timexes"]?.elements.count ?? 0
    toponymCount = line["toponyms"]?.elements.count ?? 0
    toponyms = []
    gazetteer = nil
  }

  /// Whether the line says all that is needed to read it back.
  var isFull: Bool { detail.contains(.full) }
  /// Whether the line gives reasons.
  var givesReasons: Bool { detail.contains(.reasons) }

  /// The words of a range.
  func words(_ range: TextRange) -> String {
    guard range.start >= 0, range.end <= text.count else { return "" }
    return String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  /// How many code points stand before a byte.
  func codePoint(_ offset: Int) -> Int { codePoints.codePoint(at: offset) }

  /// The range between two code points; nil where they do not fit the text.
  func range(_ start: Int, _ end: Int) -> TextRange? {
    guard let first = offsets.offset(of: start), let last = offsets.offset(of: end), first <= last else { return nil }
    return TextRange(first, last)
  }

  /// The place of an id; nil where the gazetteer has none.
  func place(_ id: Int) -> Place? { UInt32(exactly: id).flatMap { places?.place($0) } }

  /// The place that a toponym of the article most likely is.
  func likeliest(_ toponym: Int) -> Place? { toponyms.indices.contains(toponym) ? toponyms[toponym].likeliest : nil }

  /// The first-level region that a place lies in, or is.
  func region(of place: Place) -> String? {
    place.feature == .region1
      ? place.gazetteerName : gazetteer?.ancestors(of: place).first { $0.feature == .region1 }?.gazetteerName
  }
}

/// A value that stands in an annotation line as an object.
protocol AnnotationPart: JSONDescribed where Context == AnnotationContext {}

extension JSONForm where Context == AnnotationContext {
  /// "start" and "end" in code points.
  func range(_ value: (Subject) -> TextRange) throws(Failure) -> TextRange {
    let start = try number("start") { context.codePoint(value($0).start) }
    let end = try number("end") { context.codePoint(value($0).end) }
    return try settled(value) { context.range(start, end) }
  }

  /// "start" and "end" where there is a range.
  func rangeIfAny(_ value: (Subject) -> TextRange?) throws(Failure) -> TextRange? {
    let start = try numberIfAny("start") { value($0).map { context.codePoint($0.start) } }
    let end = try numberIfAny("end") { value($0).map { context.codePoint($0.end) } }
    return try settled(value) {
      guard let start, let end else { return .some(nil) }
      return context.range(start, end).map(Optional.some)
    }
  }

  /// An index into a list of `count` elements, or null.
  func index(_ name: String, below count: Int, _ value: (Subject) -> Int?) throws(Failure)
    -> Int?
  { try checked(try number(name, value), below: count, value) }

  /// An index into a list of `count` elements, or no member.
  func indexIfAny(_ name: String, below count: Int, _ value: (Subject) -> Int?) throws(Failure) -> Int? {
    try checked(try numberIfAny(name, value), below: count, value)
  }

  private func checked(_ index: Int?, below count: Int, _ value: (Subject) -> Int?) throws(Failure) -> Int? {
    try settled(value) {
      guard let index else { return .some(nil) }
      return (0..<count).contains(index) ? .some(index) : nil
    }
  }
}

/// A range alone: the place of a dateline, what a day was counted from.
extension TextRange: AnnotationPart {
  static func described<Form: JSONForm<TextRange, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> TextRange {
    try form.range { $0 }
  }
}
