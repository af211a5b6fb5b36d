import CivilCalendar
import Text

/// The month names of the languages that pages are dated in, by hash of the lowered name.
package struct MonthNames: Sendable {
  private let months: [UInt64: Int]
  private let longest = 40

  /// A table: each line a number 1 … 12, a colon, names and short forms in any languages.
  package init(_ table: String) {
    var months: [UInt64: Int] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0].filter(\.isNumber)) else { continue }
      for name in parts[1].split(separator: " ") { months[MonthNames.key(name)] = number }
    }
    self.months = months
  }

  func month(_ word: some StringProtocol) -> Int? { months[MonthNames.key(word)] }

  private static func key(_ word: some StringProtocol) -> UInt64 {
    WordKey.of(word.lowercased().filter { $0 != "." })
  }
}

/// A date written for people in a line of a page: "Published 12 Mar 2025, 3:49 PM IST", "2025年3月12日", "12.03.2025".
struct WrittenDate {
  let time: DateTime
  /// Where it begins in the line, and the bytes of the line that it takes.
  let start: Int
  let length: Int

  /// Time zone abbreviations in use beside dates, minutes east of UTC.
  private static let zones: [String: Int] = [
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "msk": 180, "pkt": 300, "pst": -480, "pdt": -420,
    "mst": -420, "mdt": -360, "cst": -360, "cdt": -300, "est": -300, "edt": -240, "et": -300, "ist": 330, "jst": 540,
    "kst": 540, "sgt": 480, "hkt": 480, "aest": 600, "aedt": 660, "wib": 420, "sast": 120, "eat": 180, "wat": 60,
  ]

  /// The first date of a line, nil where there is none. `monthFirst` says how 03/04/2025 is read.
  static func find(in line: String, months: MonthNames, monthFirst: Bool) -> WrittenDate? {
    let parts = WrittenDate.parts(of: line)
    for start in parts.indices {
      if let (date, next) = date(parts, start, months, monthFirst) {
        let clock = clockTime(parts, next, before: start)
        let last = min(max(next, clock.next), parts.count) - 1
        return WrittenDate(
          time: DateTime(
            date: date, secondOfDay: clock.second, offsetMinutes: clock.second == nil ? nil : clock.offset),
          start: parts[start].start, length: parts[last].end - parts[start].start)
      }
    }
    return nil
  }

  private struct Part {
    var text: Substring
    var number: Int?
    var start: Int
    var end: Int
    var separator: Character?
  }

  /// Words and numbers with the mark in front of each.
  private static func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var separator: Character?
    var at = line.startIndex
    var offset = 0
    while at < line.endIndex, parts.count < 60 {
      let character = line[at]
      let isDigit = ("0"..."9").contains(character)
      if isDigit || character.isLetter {
        var end = at
        while end < line.endIndex,
          isDigit ? ("0"..."9").contains(line[end]) : line[end].isLetter || line[end] == "\u{0301}"
        {
          end = line.index(after: end)
        }
        let text = line[at..<end]
        let length = text.utf8.count
        parts.append(
          Part(
            text: text, number: isDigit ? Int(text.prefix(9)) : nil, start: offset, end: offset + length,
            separator: separator))
        separator = nil
        offset += length
        at = end
      } else {
        if let previous = separator { if previous == " " { separator = character } } else { separator = character }
        offset += character.utf8.count
        at = line.index(after: at)
      }
    }
    return parts
  }

  private static func date(_ parts: [Part], _ i: Int, _ months: MonthNames, _ monthFirst: Bool) -> (CivilDate, Int)? {
    func number(_ k: Int) -> Int? { k < parts.count ? parts[k].number : nil }
    func digits(_ k: Int) -> Int { k < parts.count && parts[k].number != nil ? parts[k].text.utf8.count : 0 }
    func mark(_ k: Int) -> Character? { k < parts.count ? parts[k].separator : nil }
    func month(_ k: Int) -> Int? { k < parts.count && parts[k].number == nil ? months.month(parts[k].text) : nil }
    func isFiller(_ k: Int) -> Bool {
      guard k < parts.count, parts[k].number == nil else { return false }
      return ["de", "del", "of", "st", "nd", "rd", "th", "er", "o", "a", "na", "the", "em", "den"].contains(
        parts[k].text.lowercased())
    }
    guard let first = number(i) else {
      // Month D, YYYY
      guard let m = month(i) else { return nil }
      var k = i + 1
      guard let d = number(k), digits(k) <= 2 else { return nil }
      k += 1
      while isFiller(k) { k += 1 }
      guard let y = year(number(k), digits(k)), let date = CivilDate(year: y, month: m, day: d) else { return nil }
      return (date, k + 1)
    }
    if digits(i) == 4, (1990...2100).contains(first) {
      // YYYY-MM-DD, YYYY/MM/DD, YYYY年M月D日, YYYY. M. D
      guard let m = number(i + 1) ?? numberBehindSign(parts, i + 1), (1...12).contains(m) else { return nil }
      let k = number(i + 1) != nil ? i + 2 : i + 3
      guard let d = number(k) ?? numberBehindSign(parts, k) else { return nil }
      let next = number(k) != nil ? k + 1 : k + 2
      guard mark(i + 1) != ",", let date = CivilDate(year: first, month: m, day: d) else { return nil }
      return (date, next)
    }
    guard digits(i) <= 2 else { return nil }
    var k = i + 1
    while isFiller(k) { k += 1 }
    if let m = month(k) {
      k += 1
      while isFiller(k) { k += 1 }
      guard let y = year(number(k), digits(k)), let date = CivilDate(year: y, month: m, day: first) else { return nil }
      return (date, k + 1)
    }
    guard let second = number(i + 1), digits(i + 1) <= 2, let join = mark(i + 1), join == mark(i + 2),
      [".", "/", "-"].contains(join), let y = number(i + 2)
    else { return nil }
    let full: Int
    switch digits(i + 2) {
    case 4 where (1990...2100).contains(y): full = y
    case 2 where join != "-": full = y < 70 ? 2000 + y : 1900 + y
    default: return nil
    }
    let isMonthFirst = second > 12 || (first <= 12 && monthFirst && join != ".")
    guard let date = CivilDate(year: full, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    else { return nil }
    return (date, i + 3)
  }

  private static func year(_ number: Int?, _ digits: Int) -> Int? {
    guard let number, digits == 4, (1990...2100).contains(number) else { return nil }
    return number
  }

  /// "年3": the sign for year, month or day stands between the numbers.
  private static func numberBehindSign(_ parts: [Part], _ k: Int) -> Int? {
    guard k + 1 < parts.count, ["年", "月", "년", "월"].contains(parts[k].text) else { return nil }
    return parts[k + 1].number
  }

  /// A clock time directly behind the date, or directly before it.
  private static func clockTime(_ parts: [Part], _ next: Int, before start: Int) -> (
    second: Int?, offset: Int?, next: Int
  ) {
    var k = next
    while k < parts.count, parts[k].number == nil, k < next + 2,
      ["at", "um", "à", "a", "las", "h", "t", "日", "alle", "kl", "pukul"].contains(parts[k].text.lowercased())
    {
      k += 1
    }
    if let found = clock(parts, k) { return found }
    if start >= 2 {
      for back in [2, 3, 4] where start >= back {
        if let found = clock(parts, start - back), found.next == start { return (found.second, found.offset, next) }
      }
    }
    return (nil, nil, next)
  }

  private static func clock(_ parts: [Part], _ k: Int) -> (second: Int?, offset: Int?, next: Int)? {
    guard k < parts.count, var hour = parts[k].number, hour < 24 else { return nil }
    var next = k + 1
    var minute = 0
    var isClock = false
    if next < parts.count, let m = parts[next].number, m < 60, parts[next].text.utf8.count == 2,
      let mark = parts[next].separator,
      mark == ":" || mark == "."
    {
      minute = m
      next += 1
      isClock = true
      if next < parts.count, parts[next].separator == ":", let s = parts[next].number, s < 60 { next += 1 }
    }
    if next < parts.count, ["am", "pm", "a", "p"].contains(parts[next].text.lowercased()) {
      let half = parts[next].text.lowercased()
      if half.count == 1 {
        guard next + 1 < parts.count, parts[next + 1].text.lowercased() == "m" else {
          return isClock ? (hour * 3600 + minute * 60, nil, next) : nil
        }
        next += 1
      }
      guard hour <= 12 else { return nil }
      hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
      isClock = true
      next += 1
    }
    guard isClock else { return nil }
    var offset: Int?
    if next < parts.count, let zone = zones[parts[next].text.lowercased()] {
      offset = zone
      next += 1
    }
    return (hour * 3600 + minute * 60, offset, next)
  }
}
