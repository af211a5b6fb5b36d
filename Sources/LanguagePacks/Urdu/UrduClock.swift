import TemporalExpressions

/// Urdu clock times: "10 بج کر 50 منٹ", "شام پانچ بجے", "ساڑھے نو بجے".
enum UrduClock {
  static let rules: [TimexRule] = [
    clock("clock", "PART? NUM بجے", "PART? کے|کو NUM بجے", minute: 0),
    clock("clock-half", "PART? ساڑھے NUM بجے", minute: 30), clock("clock-quarter", "PART? سوا NUM بجے", minute: 15),
    clock("clock-quarter-to", "PART? پونے NUM بجے", minute: -15),
    clock("clock-minutes", "PART? NUM بج کر NUM منٹ", minute: nil),
    TimeRules.clock("clock-figures", "N2 : ~N2 بجے?", "PART N2 : ~N2 بجے?"),
  ]

  /// An hour in the half of the day that its part says.
  private static func clock(_ name: String, _ patterns: String..., minute fixed: Int?) -> TimexRule {
    TimexRule(name, patterns) { c in
      guard var hour = c.count(0), (0...24).contains(hour), let minute = fixed ?? c.count(1),
        (-59...59).contains(minute)
      else { return nil }
      if minute < 0 { hour -= 1 }
      guard hour >= 0 else { return nil }
      if let part = c[.part].flatMap(PartOfDay.init), part != .morning, hour < 12, !(part == .night && hour < 6),
        !(part == .midday && hour > 9)
      {
        hour += 12
      }
      return TimexMeaning(.date(DateFields()), clock: .init(hour: hour, minute: minute < 0 ? 60 + minute : minute))
    }
  }
}
