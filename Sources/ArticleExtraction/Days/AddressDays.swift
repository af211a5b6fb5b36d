import Bytes
import CivilCalendar
import HTMLReading
import Text

/// Days in addresses: /2025/03/12/, /2025-03-12-, /20250312, /12-03-2025, /2025/mar/12/.
extension DayGathering {
  mutating func readAddresses(_ given: String?) {
    let urls = [metadata.canonical, metadata.meta("og:url")?.content, given, metadata.saved?.address]
    for url in urls.compactMap({ $0 }) {
      addAddress(.address, WebArchiveAddress(url)?.original ?? url)
    }
  }

  mutating func addAddress(_ kind: DayEvidence.Kind, _ url: String) {
    let parts = DateParts(Array(url.utf8.prefix(600))[...]).parts
    let words = parts.map(\.word)
    for i in parts.indices {
      guard let date = day(parts, words, i) else { continue }
      add(DayEvidence(kind: kind, time: DateTime(date: date), detail: kind.name))
      return
    }
  }

  private func day(_ parts: [DateParts.Part], _ words: [UInt64], _ i: Int) -> CivilDate? {
    guard let first = parts[i].number, i == 0 || parts[i].mark != 0 else { return nil }
    if parts[i].digits == 8 {
      let date = CivilDate(year: first / 10_000, month: first / 100 % 100, day: first % 100)
      return date.flatMap { (1995...2100).contains($0.year) ? $0 : nil }
    }
    guard i + 2 < parts.count, isJoin(parts[i + 1].mark), isJoin(parts[i + 2].mark), let last = parts[i + 2].number
    else { return nil }
    let named = reading.months.month(words[(i + 1)..<(i + 2)], language: reading.language)?.month
    guard let month = parts[i + 1].number.flatMap({ parts[i + 1].digits <= 2 ? $0 : nil }) ?? named else { return nil }
    if parts[i].digits == 4, parts[i + 2].digits <= 2, (1995...2100).contains(first) {
      return CivilDate(year: first, month: month, day: last)
    }
    guard parts[i].digits <= 2, parts[i + 2].digits == 4, (1995...2100).contains(last) else { return nil }
    return CivilDate(year: last, month: month, day: first)
      ?? (named == nil ? CivilDate(year: last, month: first, day: month) : nil)
  }

  private func isJoin(_ mark: UInt8) -> Bool { mark == 0x2F || mark == 0x2D || mark == 0x5F }
}
