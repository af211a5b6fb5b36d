import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import TemporalExpressions
import Toponyms

// Objects of a full line → the values they were written from; nil where an object is not one.

extension Timex {
  init?(_ value: JSONValue, _ text: AnnotatedText, count: Int) {
    guard let range = text.range(value), let kind = value["type"]?.string.flatMap(Kind.init),
      let written = value["value"]?.string, let basis = Basis(value, text),
      let end = value.index("rangeEnd", below: count),
      let granularity = Granularity(named: value["granularity"]?.string)
    else { return nil }
    self.init(
      range: range, kind: kind, value: written, modifier: value["mod"]?.string,
      interval: CivilInterval(written: value["interval"]?.string), granularity: granularity,
      secondOfDay: value["second"]?.integer, partOfDay: value["part"]?.string, basis: basis,
      rule: value["rule"]?.string ?? "", reason: value["reason"]?.string ?? "", rangeEnd: end,
      isClockAlone: false, isUnanchored: false, tokens: 0..<0,
      clockBound: value["clockBound"]?.string.flatMap(ClockBound.init))
  }
}

extension Timex.Basis {
  init?(_ value: JSONValue, _ text: AnnotatedText) {
    guard let anchor = value["anchor"]?.string else {
      self = .written
      return
    }
    let parts = anchor.split(separator: " ")
    let day = parts.count == 2 ? CivilDate(written: parts[1]) : nil
    switch (parts.first, day) {
    case ("publication", let day?): self = .publication(day)
    case ("story", let day?):
      guard let anchorRange = text.range(value["anchorRange"]) else { return nil }
      self = .story(anchorRange, day)
    case ("event", nil):
      guard let event = text.range(value["anchorRange"]) else { return nil }
      self = .event(event)
    case ("unknown", nil): self = .unknown
    default: return nil
    }
  }
}

extension Toponym {
  init?(_ value: JSONValue, _ text: AnnotatedText, _ places: PlaceIDs) {
    guard let range = text.range(value), let role = value["role"]?.string.flatMap(PlaceRole.init) else { return nil }
    let place = value.place(places)
    let others = value.list("runnersUp").compactMap { $0.place(places) }
    let reasons = value.list("reasons").compactMap(\.string)
    let resolution: Resolution =
      if let place {
        value["ambiguous"] == .bool(true) ? .ambiguous([place] + others) : .resolved(place, reasons: reasons)
      } else { .unknown }
    self.init(
      range: range, text: String(decoding: text.bytes[range.start..<range.end], as: UTF8.self), resolution: resolution,
      role: role,
      runnersUp: others)
  }
}

extension Statement {
  init?(_ value: JSONValue, _ text: AnnotatedText, timexes: Int, toponyms: Int) {
    guard let range = text.range(value), let kind = value["kind"]?.string.flatMap(Kind.init),
      let basis = value["basis"]?.string.flatMap(Basis.init), let timex = value.index("timex", below: timexes),
      let said = value.index("said", below: timexes),
      let granularity = Granularity(named: value["granularity"]?.string),
      let figures = value.list("figures").whole({ Figure($0, text, timexes: timexes) }),
      let happenings = value.list("happenings").whole({ $0.string.flatMap(EventKind.init) }),
      let places = value.list("places").whole({ PlaceMention($0, text, toponyms: toponyms) })
    else { return nil }
    self.init(
      range: range, kind: kind, timex: timex, basis: basis, interval: CivilInterval(written: value["interval"]?.string),
      granularity: granularity, saidTimex: said, attribution: value["attribution"]?.string, places: places,
      figures: figures, happenings: happenings, isLead: value["lead"] == .bool(true))
  }
}

extension Statement.PlaceMention {
  init?(_ value: JSONValue, _ text: AnnotatedText, toponyms: Int) {
    guard let toponym = value["toponym"]?.integer, (0..<toponyms).contains(toponym),
      let role = value["role"]?.string.flatMap(PlaceRole.init)
    else { return nil }
    var displacement: Displacement?
    if let written = value["displacement"], written != .null {
      displacement = Displacement(written, text)
      guard displacement != nil else { return nil }
    }
    self.init(
      toponym: toponym, role: role, displacement: displacement, isInherited: value["inherited"] == .bool(true))
  }
}

extension Displacement {
  init?(_ value: JSONValue, _ text: AnnotatedText) {
    guard let range = text.range(value), let kilometres = value["kilometres"]?.decimal, kilometres > 0 else {
      return nil
    }
    self.init(kilometres: kilometres, bearing: value["bearing"]?.decimal, range: range)
  }
}

extension Figure {
  init?(_ value: JSONValue, _ text: AnnotatedText, timexes: Int) {
    guard let range = text.range(value), let kind = value["kind"]?.string.flatMap(Kind.init),
      let timex = value.index("timex", below: timexes), let number = value["value"]?.integer,
      let qualifier = value["qualifier"]?.string.flatMap(Qualifier.init)
    else { return nil }
    self.init(
      kind: kind, value: number, upper: value["upper"]?.integer, qualifier: qualifier, range: range,
      of: value["of"]?.string,
      isPart: value["part"] == .bool(true), timex: timex, isClaim: value["claim"] == .bool(true))
  }
}

extension DatedStretch {
  init?(_ value: JSONValue, _ text: AnnotatedText) {
    guard let range = text.range(value), let date = value["date"]?.string,
      let basis = value["basis"]?.string.flatMap(Statement.Basis.init)
    else { return nil }
    self.init(range: range, date: date, basis: basis)
  }
}

extension TextBlock {
  init?(_ value: JSONValue, _ text: AnnotatedText) {
    guard let range = text.range(value), let kind = value["kind"]?.string.flatMap(Kind.init) else { return nil }
    self.init(kind, range, postTime: value["time"]?.string.flatMap { DateTime(iso8601: $0) })
  }
}

extension Diagnostic {
  init?(_ value: JSONValue, _ text: AnnotatedText) {
    guard let code = value["code"]?.string.flatMap(DiagnosticCode.init), let message = value["message"]?.string else {
      return nil
    }
    self.init(code, message, range: text.range(value))
  }
}

extension JSONValue {
  fileprivate func place(_ places: PlaceIDs) -> Place? {
    self["place"]?.integer.flatMap { UInt32(exactly: $0) }.flatMap(places.place)
  }
}

extension Granularity {
  /// The granularity of a case's name.
  init?(named name: String?) {
    guard let found = Granularity.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }
}

extension CivilInterval {
  /// "2025-03-11/2025-03-12"
  init?(written: String?) {
    guard let parts = written?.split(separator: "/"), parts.count == 2, let start = CivilDate(written: parts[0]),
      let end = CivilDate(written: parts[1])
    else { return nil }
    // The day on which the calendar ends has no day after it.
    if start == end { self.init(day: start) } else { self.init(start: start, end: end) }
  }
}

extension CivilDate {
  /// "2025-03-11", "-0043-03-15"
  init?(written: Substring) {
    let parts = written.split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    // The end of the last day that can be represented.
    if year == 10_000, month == 1, day == 1 {
      self = CivilDate(dayNumber: .max)
    } else {
      self.init(year: written.hasPrefix("-") ? -year : year, month: month, day: day)
    }
  }
}
