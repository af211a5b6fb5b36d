import CivilCalendar
package import DatelineModel
package import Gazetteers
import JSONText
import TemporalExpressions
import Toponyms

/// Full lines of `dateline annotate` → annotated articles, as they were before they were written.
///
/// A line that is not one, or that was written without `--full`, gives an article that could not be read, with `input.annotation`.
package struct AnnotationReader: Sendable {
  private let places: PlaceIDs

  /// A reader that knows places by a gazetteer's ids.
  package init(_ gazetteer: Gazetteer = .embedded) { places = PlaceIDs(gazetteer) }

  /// Reads one line; `name` tells of it where it has no id of its own.
  package func read(_ line: [UInt8], named name: String) -> AnnotatedArticle {
    guard let value = JSONReader.read(line), let id = value["id"]?.string else {
      return .unreadable(id: name, Diagnostic(.inputAnnotation, "\(name) is not a line of dateline annotate."))
    }
    guard value["statements"] != nil else { return withoutStatements(id) }
    let text = Array((value["text"]?.string ?? "").utf8)
    guard let annotated = AnnotationParts(value, AnnotatedText(text), places)?.annotated(id) else {
      return .unreadable(
        id: id,
        Diagnostic(.inputAnnotation, "\(name): what is said of \"\(id)\" does not fit its text; annotate it again."))
    }
    return annotated
  }

  private func withoutStatements(_ id: String) -> AnnotatedArticle {
    .unreadable(
      id: id,
      Diagnostic(.inputAnnotation, "The line of \"\(id)\" was written without --full; annotate its page again with it.")
    )
  }
}

/// A text whose code points are asked for by number.
struct AnnotatedText {
  let bytes: [UInt8]
  private let offsets: ByteOffsets

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offsets = ByteOffsets(bytes)
  }

  /// The range that an object's "start" and "end" tell; nil where they do not fit the text.
  func range(_ value: JSONValue?) -> TextRange? {
    guard let start = value?["start"]?.integer.flatMap(offsets.offset),
      let end = value?["end"]?.integer.flatMap(offsets.offset), start <= end
    else { return nil }
    return TextRange(start, end)
  }
}
