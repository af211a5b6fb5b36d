import CivilCalendar
import HTMLReading

/// Days in addresses, in stamps of elements and in scripts.
extension PublicationDate {
  mutating func readAddress(_ address: String?) {
    for url in [metadata.canonical, metadata.meta("og:url")?.content, address].compactMap({ $0 }) {
      addAddress(.address, url)
    }
  }

  /// A day in a path: /2025/03/12/, /2025-03-12-, /20250312.
  mutating func addAddress(_ source: Source, _ url: String) {
    let bytes = Array(url.utf8.prefix(600))
    var at = 0
    while at + 8 <= bytes.count {
      guard at == 0 || !(0x30...0x39).contains(bytes[at - 1]), (0x30...0x39).contains(bytes[at]) else {
        at += 1
        continue
      }
      var numbers: [(value: Int, digits: Int)] = []
      var i = at
      while i < bytes.count, numbers.count < 3 {
        let start = i
        var value = 0
        while i < bytes.count, (0x30...0x39).contains(bytes[i]), i - start < 9 {
          value = value * 10 + Int(bytes[i] - 0x30)
          i += 1
        }
        guard i > start else { break }
        numbers.append((value, i - start))
        guard i < bytes.count, [0x2F, 0x2D, 0x5F].contains(bytes[i]) else { break }
        i += 1
      }
      if let date = day(numbers) {
        candidates.append((source, DateTime(date: date), source.name))
        return
      }
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    }
  }

  private func day(_ numbers: [(value: Int, digits: Int)]) -> CivilDate? {
    guard let first = numbers.first else { return nil }
    if first.digits == 8 {
      let date = CivilDate(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
      return date.flatMap { (1995...2100).contains($0.year) ? $0 : nil }
    }
    guard numbers.count == 3, first.digits == 4, (1995...2100).contains(first.value), numbers[1].digits <= 2,
      numbers[2].digits <= 2
    else { return nil }
    return CivilDate(year: first.value, month: numbers[1].value, day: numbers[2].value)
  }

  private static let scriptKeys = [
    "datepublished", "publishedat", "published_at", "publishdate", "publish_date", "publicationdate", "pubdate",
    "firstpublished", "published_date", "publisheddate", "displaydate",
  ]

  /// `"publishedAt": "2025-…"` in scripts: only when nothing better is there, so only then is it looked for.
  mutating func readScripts() {
    guard !candidates.contains(where: { $0.source.rawValue <= Source.lineNearHeadline.rawValue }) else { return }
    for node in metadata.scripts.prefix(60) {
      let bytes = tree.rawText(of: node)
      guard bytes.count < 2_000_000 else { continue }
      var at = 0
      while let quote = bytes[at...].firstIndex(of: 0x22) {
        guard let end = bytes[(quote + 1)...].prefix(40).firstIndex(of: 0x22) else {
          at = quote + 1
          continue
        }
        let name = String(decoding: bytes[(quote + 1)..<end], as: UTF8.self).lowercased()
        at = end
        guard PublicationDate.scriptKeys.contains(name) else { continue }
        var value = end + 1
        while value < bytes.count, [0x20, 0x3A, 0x22, 0x5C].contains(bytes[value]) { value += 1 }
        let stop =
          bytes[value...].prefix(40).firstIndex { $0 == 0x22 || $0 == 0x2C || $0 == 0x7D }
          ?? min(value + 40, bytes.count)
        add(.script, String(decoding: bytes[value..<stop], as: UTF8.self))
        if candidates.last?.source == .script { return }
      }
    }
  }

  /// `data-time`, `data-timestamp` and `data-date` of any element: looked for only where nothing better was found.
  mutating func readStamps() {
    guard !candidates.contains(where: { $0.source.rawValue <= Source.otherTime.rawValue }) else { return }
    var left = 200
    for node in 1..<max(1, tree.count) where tree.tag(node) != .text {
      for name in [HTMLAttributeName.dataTime, .dataTimestamp, .dataDate] {
        guard let stamp = tree.attribute(node, name) else { continue }
        add(.stampedTime, stamp)
        left -= 1
        if left == 0 { return }
      }
    }
  }
}
