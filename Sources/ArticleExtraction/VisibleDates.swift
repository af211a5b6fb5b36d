import CivilCalendar
import HTMLReading

/// Days that readers see: in lines near the headline, in lines of their own, in a sentence that tells of the publication.
extension PublicationDate {
  private static let updatedWords = [
    "updat", "modif", "edited", "aktualis", "mise à jour", "mis à jour", "actualiz", "aggiorna", "atualiz", "geändert",
    "bearbeit", "dernière modification", "last change",
  ]
  private static let publishedWords = [
    "publish", "gepostet", "veröffentlicht", "posted", "publié", "publicado", "erschienen", "pubblicato",
  ]

  mutating func readLines(_ headlineBlock: Int?, _ dropped: [Bool]) {
    let changed = page.elements.filter { $0.clues.contains(.modified) }.map(\.blocks)
    let isKnown = candidates.contains { $0.source.rawValue <= Source.lineNearHeadline.rawValue }
    for (index, block) in page.blocks.enumerated() where block.length <= (isKnown ? 140 : 400) {
      let digits = page.text[block.start..<block.end].count { (0x30...0x39).contains($0) }
      guard digits > 0 else { continue }
      let distance = headlineBlock.map { index - $0 }
      let isNear = distance.map { (-6...10).contains($0) } ?? false
      // Day and year have three digits at least; a day without a year counts only near the headline.
      guard digits >= 3 || isNear else { continue }
      let isChanged = block.length <= 100 && changed.contains { $0.contains(index) }
      if block.length <= 140, isNear || block.length < 45 || isChanged {
        readLine(index, distance: distance, isNear: isNear, isChanged: isChanged, isDropped: dropped[index])
      } else if !isKnown {
        readPublishingSentence(index)
      }
    }
  }

  private func written(_ line: String) -> WrittenDate? {
    guard let found = WrittenDate.find(in: line, months: months, monthFirst: monthFirst),
      (1990...2100).contains(found.time.date.year)
    else { return nil }
    return found
  }

  private mutating func readLine(_ index: Int, distance: Int?, isNear: Bool, isChanged: Bool, isDropped: Bool) {
    let line = page.string(index)
    guard let found = written(line) else {
      if isNear, !isDropped { daysWithoutYear.append(line) }
      return
    }
    let lower = line.lowercased()
    if lower.contains("copyright") || lower.contains("©") { return }
    let tellsPublication = PublicationDate.publishedWords.contains { lower.contains($0) }
    let isUpdate = PublicationDate.updatedWords.contains { lower.contains($0) } && !lower.contains("publish")
    let source: Source =
      isUpdate || isChanged && !isNear
      ? .updatedLine
      : !isNear
        ? .lineAlone
        : !tellsPublication && isInSentence(line, found) ? .dayInSentence : .lineNearHeadline
    if source == .lineNearHeadline, let distance, (-1...2).contains(distance), !isDropped {
      daysBesideHeadline.insert(found.time.date)
    }
    if source == .lineAlone, isDropped || found.length * 3 < line.utf8.count { return }
    candidates.append((source, found.time, source.name))
  }

  /// "The bridge that collapsed on 12 March 2025 will be rebuilt.": the day of what is told, not of the telling.
  private func isInSentence(_ line: String, _ found: WrittenDate) -> Bool {
    let bytes = Array(line.utf8)
    guard TextShape.closes(bytes[...]) else { return false }
    let before = TextShape(bytes[..<min(found.start, bytes.count)]).words
    let behind = TextShape(bytes[min(found.start + found.length, bytes.count)...]).words
    return before >= 4 && behind >= 4
  }

  /// "This text was first published on 12 March 2025 by …" and the like, anywhere on the page.
  private mutating func readPublishingSentence(_ index: Int) {
    let line = page.string(index)
    let lower = line.lowercased()
    guard PublicationDate.publishedWords.contains(where: { lower.contains($0) }), let found = written(line) else {
      return
    }
    let bytes = Array(line.utf8)
    let around = bytes[max(0, found.start - 40)..<min(bytes.count, found.start + found.length + 40)]
    let words = String(decoding: around, as: UTF8.self).lowercased()
    guard PublicationDate.publishedWords.contains(where: { words.contains($0) }) else { return }
    candidates.append((.footSentence, found.time, Source.footSentence.name))
  }

  /// "12 March" near the headline takes its year from a stamp of eight figures that has the same month and day.
  mutating func readDaysWithoutYear() {
    guard !candidates.contains(where: { $0.source.rawValue <= Source.lineNearHeadline.rawValue }) else { return }
    let stamps = daysWithoutYear.isEmpty ? [] : stampedDays
    for line in daysWithoutYear {
      let figures = line.drop { !$0.isNumber }
      if let found = stamps.first(where: { written("\($0.year)年\(figures)")?.time.date == $0 }) {
        candidates.append((.lineNearHeadline, DateTime(date: found), Source.lineNearHeadline.name))
        return
      }
      let words = line.split(separator: " ").prefix(30)
      for (word, next) in zip(words, words.dropFirst()) {
        let found = stamps.first { written("\(word) \(next) \($0.year)")?.time.date == $0 }
        guard let found else { continue }
        candidates.append((.lineNearHeadline, DateTime(date: found), Source.lineNearHeadline.name))
        return
      }
    }
  }

  /// Days written as eight figures in the page's addresses and its elements' ids.
  private var stampedDays: [CivilDate] {
    let ids = (1..<max(1, tree.count)).lazy.compactMap { tree.attribute($0, .id) }.prefix(2000)
    let addresses = [metadata.canonical, metadata.meta("og:url")?.content].compactMap { $0 }
    return (addresses + ids).flatMap { text in
      text.split(whereSeparator: { !("0"..."9").contains($0) }).filter { $0.utf8.count == 8 }.compactMap { figures in
        guard let number = Int(figures), (1995...2100).contains(number / 10_000) else { return nil }
        return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      }
    }
  }
}
