import Bytes
package import CivilCalendar

/// A day or instant of publication as records, feeds and messages write it.
package enum PublishedField {
  /// Reads ISO 8601 and RFC 3339 ("2025-03-12T10:19:00+05:00"), RFC 2822 ("Wed, 12 Mar 2025 10:19:00 +0500") and seconds since
  /// 1970 ("1741756740"); nil for anything else.
  package static func read(_ text: String) -> DateTime? {
    let text = text.singleSpaced
    if let time = DateTime(iso8601: text), isWhole(text, time) { return time }
    return message(text) ?? epoch(text)
  }

  /// Nothing but a date and a time: "2025-03-12 and later" is no field.
  private static func isWhole(_ text: String, _ time: DateTime) -> Bool {
    guard time.secondOfDay == nil else { return true }
    return text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "-/ ".unicodeScalars.contains($0) }
  }

  /// Whole seconds, or milliseconds where there are thirteen digits. Eight digits are a day, and are read before.
  private static func epoch(_ text: String) -> DateTime? {
    let digits = text.prefix { $0 != "." }
    guard (9...13).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      text[digits.endIndex...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
    else { return nil }
    return DateTime(utcSecond: digits.count > 11 ? number / 1000 : number)
  }

  /// The names that RFC 2822 (3.3) prescribes, in every language.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let zones = ["ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300]
    .merging(["mst": -420, "mdt": -360, "pst": -480, "pdt": -420]) { first, _ in first }

  /// RFC 2822, 3.3 and 4.3: "Wed, 12 Mar 2025 10:19:00 +0500"; the weekday may be missing, the year have two digits.
  private static func message(_ text: String) -> DateTime? {
    var parts = text.lowercased().prefix { $0 != "(" }.split { $0 == " " || $0 == "," }[...]
    if let first = parts.first, first.first?.isLetter == true { parts = parts.dropFirst() }
    guard parts.count >= 3, let day = Int(parts[parts.startIndex]),
      let month = months.firstIndex(of: String(parts[parts.startIndex + 1].prefix(3))),
      let year = year(parts[parts.startIndex + 2]), let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    parts = parts.dropFirst(3)
    guard let clock = parts.popFirst() else { return DateTime(date: date) }
    guard let second = second(clock) else { return nil }
    return DateTime(date: date, secondOfDay: second, offsetMinutes: parts.first.flatMap { offset($0) })
  }

  private static func year(_ text: Substring) -> Int? {
    guard let number = Int(text), number >= 0 else { return nil }
    return text.count == 2 ? number + (number < 50 ? 2000 : 1900) : text.count == 4 ? number : nil
  }

  private static func second(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0,
      (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    return min(hour * 3600 + minute * 60 + second, 86_399)
  }

  private static func offset(_ text: Substring) -> Int? {
    if let known = zones[String(text)] { return known }
    let digits = text.dropFirst()
    guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4, let number = Int(digits), number >= 0,
      number % 100 < 60, number / 100 <= 18
    else { return nil }
    return (number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1)
  }
}
