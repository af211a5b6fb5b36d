package import ArticleModel
package import CivilCalendar
package import Toponyms

// Values put together again from what was written of them (`dateline annotate --full`), not found in a text.

extension Statement {
  /// A statement of known parts.
  package init(
    at range: TextRange, kind: Kind, timex: Int?, basis: Basis, interval: CivilInterval?, granularity: Granularity,
    saidTimex: Int?, attribution: String?, places: [PlaceMention], figures: [Figure], happenings: [Happening],
    isLead: Bool
  ) {
    self.init(
      range: range, kind: kind, timex: timex, basis: basis, interval: interval, granularity: granularity,
      saidTimex: saidTimex, attribution: attribution, places: places, figures: figures, happenings: happenings,
      isLead: isLead)
  }
}

extension Statement.PlaceMention {
  /// A mention of known parts.
  package init(ofToponym toponym: Int, role: PlaceRole, displacement: Displacement?) {
    self.init(toponym: toponym, role: role, displacement: displacement)
  }
}

extension Figure {
  /// A figure of known parts.
  package init(
    _ kind: Kind, _ value: Int, upper: Int?, _ qualifier: Qualifier, at range: TextRange, of: String?, isPart: Bool,
    timex: Int?
  ) {
    self.init(
      kind: kind, value: value, upper: upper, qualifier: qualifier, range: range, of: of, isPart: isPart, timex: timex)
  }
}

extension DatedStretch {
  /// A stretch of known parts.
  package init(at range: TextRange, date: String, basis: Statement.Basis) {
    self.init(range: range, date: date, basis: basis)
  }
}
