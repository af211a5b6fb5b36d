/// How days are written for the readers of a briefing.
public enum DateStyle: String, Sendable, CaseIterable {
  /// 11 March 2025
  case dayFirst = "day-first"
  /// March 11, 2025
  case monthFirst = "month-first"
  /// 2025-03-11
  case iso
}
