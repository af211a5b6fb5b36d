import CivilCalendar
package import DatelineModel
package import Gazetteers
import JSONText
import TemporalExpressions
import Toponyms

/// One annotated article as the line of JSON that `dateline annotate` promises.
package enum AnnotationLine {
  /// How much a line tells beyond the contract.
  package struct Detail: OptionSet, Sendable {
    /// One bit an extra.
    package let rawValue: Int
    /// Extras by their bits.
    package init(rawValue: Int) { self.rawValue = rawValue }
    /// The reasons for each date and place.
    package static let reasons = Detail(rawValue: 1)
    /// All that `AnnotationReader` needs to put the article together again; it holds the reasons.
    package static let full = Detail(rawValue: 3)
  }

  /// The line, without a line feed. Offsets are Unicode code points into "text", end exclusive.
  package static func json(
    _ annotated: AnnotatedArticle, _ detail: Detail = [], gazetteer: Gazetteer = .embedded
  ) -> [UInt8] {
    let article = annotated.article
    let index = CodePointIndex(article.text)
    let isFull = detail == .full
    var writer = JSONWriter()
    writer.object { w in
      w.member("id", article.id)
      w.member("url", article.url?.value)
      w.member("title", article.title?.value)
      w.member("byline", article.byline?.value)
      w.member("publisher", article.publisher?.value)
      w.member("published", article.published?.value.iso8601)
      w.member("modified", article.modified?.value.iso8601)
      w.member("language", article.language?.value)
      w.name("sources")
      sources(&w, article, isFull)
      if isFull { articleParts(&w, annotated, index) }
      w.name("text")
      w.value(utf8: article.text)
      w.name("blocks")
      w.array(article.blocks) { w, block in
        w.object { w in
          range(&w, block.range, index)
          w.member("kind", block.kind.rawValue)
          if let time = block.postTime { w.member("time", time.iso8601) }
        }
      }
      w.name("timexes")
      w.array(annotated.timexes) { w, timex in Self.timex(&w, timex, article, index, detail) }
      w.name("toponyms")
      w.array(annotated.toponyms) { w, toponym in Self.toponym(&w, toponym, index, detail, gazetteer) }
      w.name("events")
      let statements = Dictionary(annotated.statements.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
      w.array(annotated.stretches) { w, stretch in event(&w, stretch, statements[stretch.range], annotated, index) }
      if isFull { Self.statements(&w, annotated, index) }
      w.name("diagnostics")
      w.array(article.diagnostics) { w, diagnostic in
        w.object { w in
          w.member("code", diagnostic.code.rawValue)
          w.member("severity", diagnostic.severity.rawValue)
          w.member("message", diagnostic.message)
          if let span = diagnostic.range { range(&w, span, index) }
        }
      }
    }
    return writer.bytes
  }

  private static func sources(_ w: inout JSONWriter, _ article: Article, _ isFull: Bool) {
    w.object { w in
      w.member("title", article.title?.source)
      w.member("byline", article.byline?.source)
      w.member("published", article.published?.source)
      w.member("modified", article.modified?.source)
      guard isFull else { return }
      w.member("url", article.url?.source)
      w.member("publisher", article.publisher?.source)
      w.member("language", article.language?.source)
    }
  }

  static func range(_ w: inout JSONWriter, _ range: TextRange, _ index: CodePointIndex) {
    w.member("start", index.codePoint(at: range.start))
    w.member("end", index.codePoint(at: range.end))
  }

  private static func timex(
    _ w: inout JSONWriter, _ timex: Timex, _ article: Article, _ index: CodePointIndex, _ detail: Detail
  ) {
    w.object { w in
      range(&w, timex.range, index)
      w.member("text", article.string(timex.range))
      w.member("type", timex.kind.rawValue)
      w.member("value", timex.value)
      w.member("mod", timex.modifier)
      w.member("interval", timex.interval.map { "\($0.start.iso8601)/\($0.end.iso8601)" })
      w.member("anchor", anchor(timex.basis, article))
      w.member("rule", timex.rule)
      if let end = timex.rangeEnd { w.member("rangeEnd", end) }
      if detail.contains(.reasons) { w.member("reason", timex.reason) }
      if detail == .full { timexParts(&w, timex, index) }
    }
  }

  private static func anchor(_ basis: Timex.Basis, _ article: Article) -> String? {
    switch basis {
    case .written: nil
    case .publication(let day): "publication \(day.iso8601)"
    case .story(_, let day): "story \(day.iso8601)"
    case .event(let range): "event \(article.string(range))"
    case .unknown: "unknown"
    }
  }

  private static func toponym(
    _ w: inout JSONWriter, _ toponym: Toponym, _ index: CodePointIndex, _ detail: Detail, _ gazetteer: Gazetteer
  ) {
    w.object { w in
      range(&w, toponym.range, index)
      w.member("text", toponym.text)
      let place = toponym.likeliest
      w.member("name", place?.name)
      w.name("lat")
      place.map { w.value($0.latitude, places: 5) } ?? w.value(nil as Int?)
      w.name("lon")
      place.map { w.value($0.longitude, places: 5) } ?? w.value(nil as Int?)
      w.member("geonameid", place?.geonameID)
      w.member("country", place?.country)
      w.member("admin1", place.flatMap { region(of: $0, gazetteer) })
      w.member("feature", place?.feature.code)
      w.member("role", toponym.role.rawValue)
      w.name("runnersUp")
      w.array(toponym.runnersUp) { w, other in
        w.object { w in
          w.member("name", other.name)
          w.member("geonameid", other.geonameID)
          w.member("country", other.country)
          if detail == .full { w.member("place", Int(other.id)) }
        }
      }
      if detail == .full, let place { w.member("place", Int(place.id)) }
      if detail.contains(.reasons), case .resolved(_, let reasons) = toponym.resolution {
        w.name("reasons")
        w.array(reasons) { w, reason in w.value(reason) }
      }
      if case .ambiguous = toponym.resolution {
        w.name("ambiguous")
        w.value(true)
      }
    }
  }

  /// A place of a statement; where it says how far from the place, and in which direction, with the point that this gives.
  static func place(
    _ w: inout JSONWriter, _ mention: Statement.PlaceMention, _ annotated: AnnotatedArticle, _ index: CodePointIndex
  ) {
    w.object { w in
      w.member("toponym", mention.toponym)
      w.member("role", mention.role.rawValue)
      if mention.isInherited {
        w.name("inherited")
        w.value(true)
      }
      guard let displacement = mention.displacement else { return }
      w.name("displacement")
      w.object { w in
        range(&w, displacement.range, index)
        w.name("kilometres")
        w.value(displacement.kilometres, places: 2)
        w.name("bearing")
        displacement.bearing.map { w.value($0, places: 2) } ?? w.value(nil as Int?)
        guard let place = annotated.toponyms[mention.toponym].likeliest,
          let point = displacement.point(from: place)
        else { return }
        w.name("lat")
        w.value(point.latitude, places: 2)
        w.name("lon")
        w.value(point.longitude, places: 2)
        w.name("approximate")
        w.value(true)
      }
    }
  }

  /// The first-level region that a place lies in, or is.
  private static func region(of place: Place, _ gazetteer: Gazetteer) -> String? {
    place.feature == .region1 ? place.name : gazetteer.ancestors(of: place).first { $0.feature == .region1 }?.name
  }

  private static func event(
    _ w: inout JSONWriter, _ stretch: DatedStretch, _ statement: Statement?, _ annotated: AnnotatedArticle,
    _ index: CodePointIndex
  ) {
    w.object { w in
      range(&w, stretch.range, index)
      w.member("date", stretch.date)
      w.member("basis", stretch.basis.rawValue)
      guard let statement else { return }
      w.name("places")
      w.array(statement.places) { w, place in Self.place(&w, place, annotated, index) }
      w.name("figures")
      w.array(statement.figures) { w, figure in
        w.object { w in
          w.member("kind", figure.kind.rawValue)
          w.member("value", figure.value)
          w.member("qualifier", figure.qualifier.rawValue)
        }
      }
    }
  }
}
