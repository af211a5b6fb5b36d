import Bytes
import CivilCalendar
import Text

/// How dates are read on a page: by which names, in which language, in which order of figures.
struct DateReading {
  let months: MonthNames
  let clock: ClockWords
  /// The primary tag of the page's language, "" where none is declared.
  let language: String
  /// Whether 03/04/2025 is 4 March.
  let monthFirst: Bool
  /// Whether its years are those of the Buddhist era.
  let isBuddhist: Bool
  /// Years that a date of a page may have.
  var years = 1990...2100
}

/// A date written for people in a line of a page: "Published 12 Mar 2025, 3:49 PM IST", "2025年3月12日", "12.03.2025".
struct WrittenDate {
  let time: DateTime
  /// Where it begins in the line, and the bytes of the line that it takes.
  let start: Int
  let length: Int

  var end: Int { start + length }

  /// All dates of a line, in order.
  static func all(in line: ArraySlice<UInt8>, _ reading: DateReading) -> [WrittenDate] {
    guard DateParts.hasDigits(line, 3) else { return [] }
    let parts = DateParts(line)
    let forms = DateForms(parts, reading)
    var found: [WrittenDate] = []
    var start = 0
    while start < parts.parts.count {
      guard let (date, next) = forms.date(at: start) else {
        start += 1
        continue
      }
      let clock = WrittenClock(parts, next, before: start, reading.clock)
      let last = min(max(next, clock.next), parts.parts.count) - 1
      found.append(
        WrittenDate(
          time: DateTime(
            date: date, secondOfDay: clock.second, offsetMinutes: clock.second == nil ? nil : clock.offset),
          start: parts.parts[start].start, length: parts.parts[last].end - parts.parts[start].start))
      start = max(next, clock.next)
    }
    return found
  }

  /// The first date of a line, nil where there is none.
  static func find(in line: String, _ reading: DateReading) -> WrittenDate? {
    all(in: Array(line.utf8)[...], reading).first
  }

  /// Whether a line has a day's month and day, and no more than the year is missing: two to five of its parts are the day once the
  /// year stands before or behind them.
  static func lacksOnlyYear(_ day: CivilDate, in line: DateParts, _ reading: DateReading) -> Bool {
    line.parts.indices.contains { start in
      (2...5).contains { count in
        guard start + count <= line.parts.count else { return false }
        let range = start..<(start + count)
        return DateForms(line.cut(to: range, yearBehind: day.year), reading).date(at: 0)?.0 == day
          || DateForms(line.cut(to: range, yearBefore: day.year), reading).date(at: 0)?.0 == day
      }
    }
  }
}

/// The forms that a date is written in.
struct DateForms {
  private let parts: [DateParts.Part]
  private let words: [UInt64]
  private let reading: DateReading

  init(_ parts: DateParts, _ reading: DateReading) {
    self.parts = parts.parts
    words = parts.words
    self.reading = reading
  }

  /// The date that begins at a part, and the part behind it.
  func date(at i: Int) -> (CivilDate, Int)? {
    guard let first = number(i) else { return monthThenDay(i) }
    if digits(i) == 4 { return yearFirst(i, first) }
    guard digits(i) <= 2 else { return digits(i) == 8 ? compact(i, first) : nil }
    return dayThenMonth(i, first) ?? inFigures(i, first)
  }

  /// Years of the solar Hijri calendar that a page can be of: 1990 to 2093.
  private static let solarYears = 1369...1472

  private func number(_ k: Int) -> Int? { k < parts.count ? parts[k].number : nil }
  private func digits(_ k: Int) -> Int { k < parts.count && parts[k].number != nil ? parts[k].digits : 0 }
  private func mark(_ k: Int) -> UInt8 { k < parts.count ? parts[k].mark : 0 }

  private func month(_ k: Int) -> (month: Int, next: Int)? {
    guard k < parts.count, parts[k].number == nil else { return nil }
    let found = reading.months.month(words[k..<min(words.count, k + MonthNames.longest)], language: reading.language)
    return found.map { ($0.month, k + $0.words) }
  }

  /// Passes over the small words between the parts of a date, four at most.
  private func skipped(_ k: Int) -> Int {
    var k = k
    let stop = min(parts.count, k + 4)
    while k < stop, parts[k].number == nil, reading.months.isFiller(words[k]), month(k) == nil { k += 1 }
    return k
  }

  /// The year at a part and the part behind it; years of the Buddhist era where Thai letters stand beside.
  private func year(_ k: Int, beside words: Range<Int>) -> (year: Int, next: Int)? {
    guard let value = number(k), digits(k) == 4 else { return nil }
    if reading.years.contains(value) { return (value, k + 1) }
    let isThai = reading.isBuddhist || words.clamped(to: parts.indices).contains { parts[$0].isThai }
    return isThai && (2533...2643).contains(value) ? (value - 543, k + 1) : nil
  }

  /// Month D, YYYY
  private func monthThenDay(_ i: Int) -> (CivilDate, Int)? {
    guard let (month, behind) = month(i) else { return nil }
    var k = skipped(behind)
    guard let day = number(k), digits(k) <= 2 else { return nil }
    k = skipped(k + 1)
    guard let (year, next) = year(k, beside: i..<behind), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return (date, next)
  }

  /// D Month YYYY, D of the solar Hijri month, D with a month in figures beside its sign
  private func dayThenMonth(_ i: Int, _ day: Int) -> (CivilDate, Int)? {
    let k = skipped(i + 1)
    if let (month, behind) = month(k) {
      guard let (year, next) = year(skipped(behind), beside: k..<behind),
        let date = CivilDate(year: year, month: month, day: day)
      else { return nil }
      return (date, next)
    }
    if k < parts.count, let month = reading.months.solarMonth(words[k]), let year = number(k + 1),
      DateForms.solarYears.contains(year), let date = SolarHijriDate(year: year, month: month, day: day).civilDate
    {
      return (date, k + 2)
    }
    guard k > i + 1, let month = number(k), (1...12).contains(month), digits(k) <= 2 else { return nil }
    let y = skipped(k + 1)
    guard ((i + 1)..<y).contains(where: { reading.months.isSign(words[$0]) }),
      let (year, next) = year(y, beside: i..<y), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return (date, next)
  }

  /// YYYY-MM-DD, YYYY/MM/DD, YYYY年M月D日, YYYY. M. D, YYYY Month D, YYYY D Month
  private func yearFirst(_ i: Int, _ first: Int) -> (CivilDate, Int)? {
    let k = skipped(i + 1)
    guard let (year, _) = year(i, beside: i..<min(parts.count, k + 2)) else { return nil }
    if let (month, behind) = month(k) {
      let d = skipped(behind)
      guard let day = number(d), digits(d) <= 2, let date = CivilDate(year: year, month: month, day: day) else {
        return nil
      }
      return (date, d + 1)
    }
    guard let second = number(k), digits(k) <= 2 else { return nil }
    let d = skipped(k + 1)
    if let (month, behind) = month(d), k > i + 1 || mark(k) != 0x2C,
      let date = CivilDate(year: year, month: month, day: second)
    {
      return (date, behind)
    }
    guard let day = number(d), digits(d) <= 2, k > i + 1 || isJoin(mark(k)), d > k + 1 || isJoin(mark(d)),
      let date = CivilDate(year: year, month: second, day: day)
    else { return nil }
    return (date, d + 1)
  }

  private func isJoin(_ mark: UInt8) -> Bool { [0x2D, 0x2E, 0x2F, 0x20, 0x7E].contains(mark) }

  /// YYYYMMDD
  private func compact(_ i: Int, _ number: Int) -> (CivilDate, Int)? {
    guard (1995...2100).contains(number / 10_000) else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { ($0, i + 1) }
  }

  /// 12.03.2025, 3/12/2025, 12-03-2025, 12.3.25
  private func inFigures(_ i: Int, _ first: Int) -> (CivilDate, Int)? {
    let join = mark(i + 1)
    guard let second = number(i + 1), digits(i + 1) <= 2, join == mark(i + 2), [0x2E, 0x2F, 0x2D].contains(join),
      let last = number(i + 2)
    else { return nil }
    let full: Int
    switch digits(i + 2) {
    case 4:
      guard let (year, _) = year(i + 2, beside: 0..<0) else { return nil }
      full = year
    case 2 where join != 0x2D: full = last < 70 ? 2000 + last : 1900 + last
    default: return nil
    }
    let isMonthFirst = second > 12 || (first <= 12 && reading.monthFirst && join != 0x2E)
    return CivilDate(year: full, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first).map {
      ($0, i + 3)
    }
  }
}
