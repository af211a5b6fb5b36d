package import ArticleModel
package import CivilCalendar

extension ResolvedTimex {
  /// An expression put together again from what was written of it (`dateline annotate --full`), not found in a text: it has no tokens, and its
  /// statements are dated already.
  package init(
    at range: TextRange, kind: Kind, value: String, modifier: String?, interval: CivilInterval?,
    granularity: Granularity, secondOfDay: Int?, partOfDay: String?, basis: Basis, rule: String, reason: String,
    rangeEnd: Int?
  ) {
    self.init(
      range: range, kind: kind, value: value, modifier: modifier, interval: interval, granularity: granularity,
      secondOfDay: secondOfDay, partOfDay: partOfDay, basis: basis, rule: rule, reason: reason, rangeEnd: rangeEnd,
      isClockAlone: false, isUnanchored: false, tokens: 0..<0)
  }
}
