package import DatelineModel
package import Gazetteers
import JSONText

/// Full lines of `dateline annotate` → annotated articles, as they were before they were written.
///
/// A line that is not one, or that was written without `--full`, gives an article that could not be read, with `input.annotation`.
package struct AnnotationReader: Sendable {
  private let places: PlaceIDs

  /// A reader that knows places by a gazetteer's ids.
  package init(_ gazetteer: Gazetteer = .embedded) { places = PlaceIDs(gazetteer) }

  /// Reads one line; `name` stands for it where it has no id of its own.
  package func read(_ line: [UInt8], named name: String) -> AnnotatedArticle {
    guard let value = JSONReader.read(line), let id = value["id"]?.string else {
      return .unreadable(id: name, Diagnostic(.inputAnnotation, "\(name) is not a line of dateline annotate."))
    }
    guard value["statements"] != nil else { return withoutStatements(id) }
    guard let annotated = article(value) else {
      return .unreadable(
        id: id,
        Diagnostic(
          .inputAnnotation,
          "\(name): what is said of \"\(id)\" does not fit its text, or names a place that the gazetteer does not have; annotate it again."
        ))
    }
    return annotated
  }

  /// The article of a full line; nil where it is none.
  package func article(_ line: [UInt8]) -> AnnotatedArticle? { JSONReader.read(line).flatMap(article) }

  private func article(_ value: JSONValue) -> AnnotatedArticle? {
    try? JSONFormReading.read(value, AnnotationContext(reading: value, places))
  }

  private func withoutStatements(_ id: String) -> AnnotatedArticle {
    .unreadable(
      id: id,
      Diagnostic(.inputAnnotation, "The line of \"\(id)\" was written without --full; annotate its page again with it.")
    )
  }
}
