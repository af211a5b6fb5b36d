import Text

/// A clock time beside a date: directly behind it, or directly before it.
struct WrittenClock {
  private(set) var second: Int?
  private(set) var offset: Int?
  /// The part behind the clock, or behind the date where no clock stands.
  private(set) var next: Int

  /// Time zone abbreviations in use beside dates the world over, minutes east of UTC.
  private static let zones: [UInt64: Int] = [
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "msk": 180, "pkt": 300, "pst": -480, "pdt": -420,
    "mst": -420, "mdt": -360, "cst": -360, "cdt": -300, "est": -300, "edt": -240, "et": -300, "ist": 330, "jst": 540,
    "kst": 540, "sgt": 480, "hkt": 480, "aest": 600, "aedt": 660, "wib": 420, "sast": 120, "eat": 180, "wat": 60,
  ].reduce(into: [:]) { $0[WordKey.of($1.key)] = $1.value }

  init(_ line: DateParts, _ next: Int, before start: Int, _ words: ClockWords) {
    let parts = line.parts
    self.next = next
    var k = next
    while k < parts.count, parts[k].number == nil, k < next + 2, words.isLink(parts[k].word) { k += 1 }
    if let found = WrittenClock.clock(line, k, words) {
      (second, offset, self.next) = found
      return
    }
    for back in [2, 3, 4] where start >= back {
      if let found = WrittenClock.clock(line, start - back, words), found.next == start {
        (second, offset) = (found.second, found.offset)
        return
      }
    }
  }

  private static func clock(
    _ line: DateParts, _ k: Int, _ words: ClockWords
  ) -> (second: Int?, offset: Int?, next: Int)? {
    let parts = line.parts
    guard k < parts.count, var hour = parts[k].number, parts[k].digits <= 2, hour < 24 else { return nil }
    var next = k + 1
    var minute = 0
    var isClock = false
    if next < parts.count, let m = parts[next].number, m < 60, parts[next].digits == 2,
      parts[next].mark == 0x3A || parts[next].mark == 0x2E
    {
      minute = m
      next += 1
      isClock = true
      if next < parts.count, parts[next].mark == 0x3A, let s = parts[next].number, s < 60 { next += 1 }
    }
    if next < parts.count, let (isAfternoon, count) = words.half(line.words[next...]) {
      guard hour <= 12 else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      isClock = true
      next += count
    }
    guard isClock else { return nil }
    let zone = zone(parts, next)
    return (hour * 3600 + minute * 60, zone?.offset, zone?.next ?? next)
  }

  /// "PKT", "GMT+5", "+0500", "+05:00", "GMT-0300"
  private static func zone(_ parts: [DateParts.Part], _ k: Int) -> (offset: Int, next: Int)? {
    guard k < parts.count else { return nil }
    if parts[k].number == nil, let named = zones[parts[k].word] {
      if named == 0, let (offset, next) = distance(parts, k + 1) { return (offset, next) }
      return (named, k + 1)
    }
    guard parts[k].digits == 4 || parts[k].digits == 2 else { return nil }
    return distance(parts, k)
  }

  private static func distance(_ parts: [DateParts.Part], _ k: Int) -> (offset: Int, next: Int)? {
    guard k < parts.count, let value = parts[k].number, parts[k].mark == 0x2B || parts[k].mark == 0x2D else {
      return nil
    }
    let sign = parts[k].mark == 0x2B ? 1 : -1
    if parts[k].digits == 4, value / 100 <= 14, value % 100 < 60 {
      return (sign * (value / 100 * 60 + value % 100), k + 1)
    }
    guard parts[k].digits <= 2, value <= 14 else { return nil }
    if k + 1 < parts.count, parts[k + 1].mark == 0x3A, parts[k + 1].digits == 2, let minutes = parts[k + 1].number,
      minutes < 60
    {
      return (sign * (value * 60 + minutes), k + 2)
    }
    return (sign * value * 60, k + 1)
  }
}
