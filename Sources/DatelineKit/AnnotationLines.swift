public import DatelineModel
import Interchange

extension AnnotatedArticle {
  /// How much an annotation line says beyond the contract of `dateline annotate`.
  public enum AnnotationDetail: Sendable {
    /// The contract alone.
    case plain
    /// The reasons for each date and place as well.
    case reasons
    /// All that `init(annotationLine:)` needs.
    case full
  }

  /// The article as the line of JSON that `dateline annotate` prints, without a line feed. Offsets are Unicode code points into
  /// `text`, end exclusive.
  public func annotationLine(_ detail: AnnotationDetail = .plain) -> [UInt8] {
    switch detail {
    case .plain: AnnotationLine.json(self)
    case .reasons: AnnotationLine.json(self, .reasons)
    case .full: AnnotationLine.json(self, .full)
    }
  }

  /// The article of a full line, as it was before it was written; another line gives an article without text, and a diagnostic
  /// that says why.
  public init(annotationLine line: [UInt8]) { self = AnnotationReader().read(line, named: "line") }
}
