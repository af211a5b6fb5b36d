import Bytes
package import CivilCalendar

/// A line that is a day and little else, as a database of news prints it above an article: "Wednesday, 12 March 2025", "March 12, 2025".
package struct LineDay {
  /// The day.
  package let date: CivilDate
  /// Words of the line before the day.
  package let wordsBefore: Int
  /// Words of the line behind it.
  package let wordsBehind: Int

  /// Years in which a newspaper of a database may have appeared.
  private static let years = 1700...2100

  /// The first day of a line; nil where it has none.
  package init?(_ line: some StringProtocol, _ words: PageLanguage) {
    let bytes = Array(line.utf8)
    let reading = DateReading(
      months: words.months, clock: words.clock, language: "", monthFirst: true, isBuddhist: false, years: LineDay.years)
    guard let found = WrittenDate.all(in: bytes[...], reading).first, found.end <= bytes.count,
      LineDay.isCertain(bytes[found.start..<found.end])
    else { return nil }
    date = found.time.date
    wordsBefore = LineDay.words(bytes[..<found.start])
    wordsBehind = LineDay.words(bytes[found.end...])
  }

  /// Whether the month is named, or the year stands in front: of "03/04/2025" nobody knows which is the month.
  private static func isCertain(_ day: ArraySlice<UInt8>) -> Bool {
    day.contains { $0 >= 0x41 } || day.prefix(4).count { (0x30...0x39).contains($0) } == 4
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.count
  }
}
