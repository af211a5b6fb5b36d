import CivilCalendar
import DatelineModel
import JSONText
import TemporalExpressions
import Toponyms

/// What a full line states beyond the contract, so that the article can be put together again without its page.
extension AnnotationLine {
  static func articleParts(_ w: inout JSONWriter, _ annotated: AnnotatedArticle, _ index: CodePointIndex) {
    let article = annotated.article
    w.member("digest", annotated.digest)
    w.member("file", annotated.file)
    w.member("kind", annotated.kind)
    w.member("genre", article.genre?.rawValue)
    w.name("dateline")
    guard let dateline = article.dateline else { return w.value(nil as String?) }
    w.object { w in
      range(&w, dateline.range, index)
      w.name("place")
      w.object { w in range(&w, dateline.place, index) }
      w.member("agency", dateline.agency)
    }
  }

  static func timexParts(_ w: inout JSONWriter, _ timex: Timex, _ index: CodePointIndex) {
    w.member("granularity", "\(timex.granularity)")
    w.member("second", timex.secondOfDay)
    w.member("part", timex.partOfDay)
    if let bound = timex.clockBound { w.member("clockBound", bound.rawValue) }
    switch timex.basis {
    case .story(let anchor, _), .event(let anchor):
      w.name("anchorRange")
      w.object { w in range(&w, anchor, index) }
    case .written, .publication, .unknown: break
    }
  }

  static func statements(_ w: inout JSONWriter, _ annotated: AnnotatedArticle, _ index: CodePointIndex) {
    w.name("statements")
    w.array(annotated.statements) { w, statement in
      w.object { w in
        range(&w, statement.range, index)
        w.member("kind", statement.kind.rawValue)
        w.member("timex", statement.timex)
        w.member("basis", statement.basis.rawValue)
        w.member("interval", statement.interval.map { "\($0.start.iso8601)/\($0.end.iso8601)" })
        w.member("granularity", "\(statement.granularity)")
        w.member("said", statement.saidTimex)
        w.member("attribution", statement.attribution)
        w.name("lead")
        w.value(statement.isLead)
        w.name("places")
        w.array(statement.places) { w, place in
          Self.place(&w, place, annotated, index)
        }
        w.name("happenings")
        w.array(statement.happenings) { w, happening in w.value(happening.rawValue) }
        w.name("figures")
        w.array(statement.figures) { w, figure in Self.figure(&w, figure, index) }
      }
    }
  }

  private static func figure(_ w: inout JSONWriter, _ figure: Figure, _ index: CodePointIndex) {
    w.object { w in
      range(&w, figure.range, index)
      w.member("kind", figure.kind.rawValue)
      w.member("value", figure.value)
      w.member("qualifier", figure.qualifier.rawValue)
      w.member("upper", figure.upper)
      w.member("of", figure.of)
      w.name("part")
      w.value(figure.isPart)
      if figure.isClaim {
        w.name("claim")
        w.value(true)
      }
      w.member("timex", figure.timex)
    }
  }
}
