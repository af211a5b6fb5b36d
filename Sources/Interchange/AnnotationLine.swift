package import DatelineModel
package import Gazetteers
import JSONText

/// One annotated article as the line of JSON that `dateline annotate` promises. What stands in it is described once, for writing and
/// for reading, by the `described` of each of its types.
package enum AnnotationLine {
  /// How much a line says beyond the contract.
  package struct Detail: OptionSet, Sendable {
    /// One bit an extra.
    package let rawValue: Int
    /// Extras by their bits.
    package init(rawValue: Int) { self.rawValue = rawValue }
    /// The reasons for each date and place.
    package static let reasons = Detail(rawValue: 1)
    /// All that `AnnotationReader` needs to put the article together again; it holds the reasons.
    package static let full = Detail(rawValue: 3)
    /// Expressions of time as TimeML has them. Statements name dateline's own by their place, so a full line cannot have them.
    package static let standardTimexes = Detail(rawValue: 4)
  }

  /// The line, without a line feed. Offsets are Unicode code points into "text", end exclusive.
  package static func json(
    _ annotated: AnnotatedArticle, _ detail: Detail = [], gazetteer: Gazetteer = .embedded
  ) -> [UInt8] {
    let annotated = detail.contains(.standardTimexes) ? annotated.withStandardTimexes() : annotated
    return JSONFormWriting.bytes(annotated, AnnotationContext(writing: annotated, detail, gazetteer))
  }
}
