import CivilCalendar
import DatelineModel
import TemporalExpressions
import Testing
import Text

/// TimeML's expressions where dateline joins words or moves a clock.
@Suite struct StandardFormTests {
  private func forms(_ text: String, zone: String? = nil) -> [String] {
    let bytes = Array(text.utf8)
    var reference = TimexResolver.Reference(publication: TimeTable.day)
    reference.zone = zone.flatMap { CivilTimeZone(identifier: $0) }
    let found = TimeTable.resolver.resolve(Tokenization(bytes), reference).timexes
    return found.flatMap { $0.standard.isEmpty ? [$0] : $0.standard }.map {
      let words = String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
      return "\(words)=\($0.kind.rawValue) \($0.value)"
    }
  }

  @Test(arguments: [
    ("The lease ends eight years from now.", ["eight years=DURATION P8Y", "now=DATE PRESENT_REF"]),
    ("The lease ends a month from now.", ["a month=DURATION P1M", "now=DATE PRESENT_REF"]),
    ("The fair opens a week from Friday.", ["a week=DURATION P1W", "Friday=DATE 2025-03-14"]),
    ("The fair opens two weeks from Monday.", ["two weeks=DURATION P2W", "Monday=DATE 2025-03-17"]),
    ("The fair opens a week from tomorrow.", ["a week=DURATION P1W", "tomorrow=DATE 2025-03-13"]),
    ("It takes two to six days.", ["two=DURATION P2D", "six days=DURATION P6D"]),
    ("It takes 12-18 months.", ["12=DURATION P12M", "18 months=DURATION P18M"]),
    // The same in both
    ("The shop closed two days ago.", ["two days ago=DATE 2025-03-10"]),
    ("The fair opens Friday week.", ["Friday week=DATE 2025-03-21"]),
    ("The fair ran from Monday to Tuesday.", ["Monday=DATE 2025-03-10", "Tuesday=DATE 2025-03-11"]),
  ])
  func spans(text: String, expected: [String]) { #expect(forms(text) == expected) }

  @Test func aClockKeepsItsOwnZone() {
    let text = "The tug sank at 11 p.m. EST on Monday."
    #expect(forms(text, zone: "Asia/Karachi") == ["11 p.m. EST on Monday=TIME 2025-03-10T23:00"])
  }
}
