import CivilCalendar
import Testing

@Suite struct SolarHijriTests {
  @Test(arguments: [
    (1357, 11, 22, "1979-02-11"), (1403, 1, 1, "2024-03-20"), (1404, 1, 1, "2025-03-21"), (1403, 12, 30, "2025-03-20"),
    (1400, 7, 1, "2021-09-23"), (1299, 12, 3, "1921-02-22"),
  ])
  func day(year: Int, month: Int, day: Int, iso: String) {
    #expect(SolarHijriDate(year: year, month: month, day: day).civilDate?.iso8601 == iso)
  }

  @Test func yearsFollowEachOther() {
    for year in 1207...1497 {
      let first = SolarHijriDate(year: year, month: 1, day: 1).civilDate
      let before = SolarHijriDate(year: year - 1, month: 12, day: SolarHijriDate.isLeap(year - 1) ? 30 : 29).civilDate
      #expect(first == before?.adding(days: 1))
      #expect(first.map { SolarHijriDate.year(of: $0) } == year)
      #expect(before.map { SolarHijriDate.year(of: $0) } == year - 1)
    }
  }

  @Test func outsideTheCycleThereIsNone() {
    #expect(SolarHijriDate(year: 1100, month: 1, day: 1).civilDate == nil)
    #expect(SolarHijriDate(year: 1400, month: 13, day: 1).civilDate == nil)
  }
}
