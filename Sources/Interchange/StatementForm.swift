import CivilCalendar
import DatelineModel
import JSONText

extension Statement: AnnotationPart {
  static func described<Form: JSONForm<Statement, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Statement {
    let timexes = form.context.timexCount
    let range = try form.range { $0.range }
    let context = try form.objectIfAny("context") { $0.context }
    let kind = try form.text("kind") { $0.kind }
    let timex = try form.index("timex", below: timexes) { $0.timex }
    let basis = try form.text("basis") { $0.basis }
    let interval = try form.text("interval") { $0.interval }
    let granularity = try form.text("granularity") { $0.granularity }
    let said = try form.index("said", below: timexes) { $0.saidTimex }
    let attribution = try form.text("attribution") { $0.attribution }
    let isLead = try form.flag("lead") { $0.isLead }
    let places = try form.list("places") { $0.places }
    let happenings = try form.texts("happenings") { $0.happenings }
    let figures = try form.list("figures") { $0.figures }
    return try form.settled({ $0 }) {
      Statement(
        range: range, context: context, kind: kind, timex: timex, basis: basis, interval: interval,
        granularity: granularity,
        saidTimex: said, attribution: attribution, places: places, figures: figures, happenings: happenings,
        isLead: isLead)
    }
  }
}

extension Statement.PlaceMention: AnnotationPart {
  static func described<Form: JSONForm<Statement.PlaceMention, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> Statement.PlaceMention
  {
    let context = form.context
    let toponym = try form.number("toponym") { $0.toponym }
    let role = try form.text("role") { $0.role }
    let isInherited = try form.mark("inherited") { $0.isInherited }
    let point = try form.objectIfAny("displacement") { mention in
      mention.displacement.map { DisplacedPoint(displacement: $0, from: context.likeliest(mention.toponym)) }
    }
    return try form.settled({ $0 }) { () -> Statement.PlaceMention? in
      guard (0..<context.toponymCount).contains(toponym) else { return nil }
      return Statement.PlaceMention(
        toponym: toponym, role: role, displacement: point?.displacement, isInherited: isInherited)
    }
  }
}

/// How far from a place, and in which direction, with the point that this gives.
struct DisplacedPoint: AnnotationPart {
  let displacement: Displacement
  let from: Place?

  static func described<Form: JSONForm<DisplacedPoint, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> DisplacedPoint
  {
    let range = try form.range { $0.displacement.range }
    let kilometres = try form.decimal("kilometres", places: 2) { $0.displacement.kilometres }
    let bearing = try form.decimal("bearing", places: 2) { $0.displacement.bearing }
    form.derived { w, displaced in
      guard let place = displaced.from, let point = displaced.displacement.point(from: place) else { return }
      w.member("lat", point.latitude, places: 2)
      w.member("lon", point.longitude, places: 2)
      w.member("approximate", true)
    }
    return try form.settled({ $0 }) { () -> DisplacedPoint? in
      guard let kilometres, kilometres > 0 else { return nil }
      return DisplacedPoint(
        displacement: Displacement(kilometres: kilometres, bearing: bearing, range: range), from: nil)
    }
  }
}

extension Figure: AnnotationPart {
  static func described<Form: JSONForm<Figure, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Figure {
    let range = try form.range { $0.range }
    let kind = try form.text("kind") { $0.kind }
    let value = try form.number("value") { $0.value }
    let qualifier = try form.text("qualifier") { $0.qualifier }
    let upper = try form.number("upper") { $0.upper }
    let of = try form.text("of") { $0.of }
    let isPart = try form.flag("part") { $0.isPart }
    let isClaim = try form.mark("claim") { $0.isClaim }
    let isOfNamedEvent = try form.mark("ofNamedEvent") { $0.isOfNamedEvent }
    let speaker = try form.text("speaker") { $0.speaker }
    let timex = try form.index("timex", below: form.context.timexCount) { $0.timex }
    return try form.settled({ $0 }) {
      Figure(
        kind: kind, value: value, upper: upper, qualifier: qualifier, range: range, of: of, isPart: isPart,
        timex: timex, isClaim: isClaim, isOfNamedEvent: isOfNamedEvent, speaker: speaker)
    }
  }
}

/// An entry of "events": a dated stretch, with the places and figures of the statement that it is.
struct StretchWithStatement: AnnotationPart {
  let stretch: DatedStretch
  let statement: Statement?

  /// The stretches of an article.
  static func all(_ annotated: AnnotatedArticle) -> [StretchWithStatement] {
    let statements = Dictionary(annotated.statements.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
    return annotated.stretches.map { StretchWithStatement(stretch: $0, statement: statements[$0.range]) }
  }

  static func described<Form: JSONForm<StretchWithStatement, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> StretchWithStatement
  {
    let range = try form.range { $0.stretch.range }
    let date = try form.text("date") { $0.stretch.date }
    let basis = try form.text("basis") { $0.stretch.basis }
    form.derivedList("places") { $0.statement?.places }
    form.derived { w, event in
      guard let statement = event.statement else { return }
      w.name("figures")
      w.array(statement.figures) { w, figure in
        w.object { w in
          w.member("kind", figure.kind.written)
          w.member("value", figure.value)
          w.member("qualifier", figure.qualifier.written)
        }
      }
    }
    return try form.settled({ $0 }) {
      StretchWithStatement(stretch: DatedStretch(range: range, date: date, basis: basis), statement: nil)
    }
  }
}
