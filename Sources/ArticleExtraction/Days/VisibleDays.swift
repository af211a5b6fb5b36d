import Bytes
import CivilCalendar
import HTMLReading

/// A line in lower case as far as ASCII goes, as labels are looked up in it.
struct DayLine {
  let lowered: [UInt8]

  init(_ text: ArraySlice<UInt8>) { lowered = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }

  /// Whether the sign © stands in it.
  var holdsCopyrightSign: Bool {
    zip(lowered, lowered.dropFirst()).contains { $0 == 0xC2 && $1 == 0xA9 }
  }
}

/// Days that readers see: in lines, at the head of long paragraphs, in sentences that tell of the publication.
extension DayGathering {
  /// Bytes of a line; longer blocks are paragraphs, of which only the head is looked at.
  private static let lineLength = 160
  private static let openingLength = 60

  mutating func readLines() {
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let text = page.text[block.start..<block.end]
      let isNear = anchor.map { (-6...12).contains(index - $0) } ?? (index < 40)
      let mayTell = block.length > 60 && block.length <= 500 && lastBlock.map { index >= $0 } ?? true
      if block.length <= DayGathering.lineLength {
        let found = days(in: text)
        readLine(index, text, found)
        if mayTell, TextShape.closes(text) { readPublishingSentence(index, text, found) }
        continue
      }
      if isNear { readOpening(index, text) }
      // Most of what stands behind an article has no words of publication: only the rest is read as a whole.
      if mayTell, DateParts.hasDigits(text, 3), language.dayLabels.meaning(of: DayLine(text).lowered[...]) != nil {
        readPublishingSentence(index, text, days(in: text))
      }
    }
  }

  private func days(in text: ArraySlice<UInt8>) -> [WrittenDate] {
    WrittenDate.all(in: text, reading).filter { (1990...2100).contains($0.time.date.year) }
  }

  private mutating func readLine(_ index: Int, _ text: ArraySlice<UInt8>, _ found: [WrittenDate]) {
    guard !found.isEmpty else { return }
    let line = DayLine(text)
    var common = traits(ofBlock: index)
    if line.holdsCopyrightSign || language.phrases.isOfRights(text) { common.insert(.copyright) }
    let classes = classes(of: page.blocks[index].node)
    if classes.contains(.published) { common.insert(.dateClass) }
    if classes.contains(.byline)
      || language.words.bylines.contains(where: { line.lowered.starts(with: $0.lowercased().utf8) })
    {
      common.insert(.byline)
    }
    var end = 0
    for (place, date) in found.enumerated() {
      let next = place + 1 < found.count ? found[place + 1].start : line.lowered.count
      var traits = common.union(position(date, in: line.lowered, from: end, to: next))
      if place == 0 { traits.insert(.first) }
      if date.time.secondOfDay != nil { traits.insert(.clock) }
      let isChanged = traits.contains(.updated)
      let isTold = traits.contains(.inSentence) && !traits.contains(.published)
      let kind: DayEvidence.Kind = isTold ? .sentence : isChanged ? .modifiedTime : .line
      let detail =
        isTold
        ? "sentence" + (traits.contains(.near) ? " near the headline" : "")
        : isChanged
          ? "visible line \"updated\"" : "visible line" + (traits.contains(.near) ? " near the headline" : "")
      add(
        DayEvidence(
          kind: kind, time: date.time, detail: detail, traits: traits, distance: anchor.map { index - $0 }))
      end = date.end
    }
  }

  /// What the words before and behind a day say of it; `from` and `to` are the days beside it.
  private func position(_ date: WrittenDate, in line: [UInt8], from: Int, to: Int) -> DayTraits {
    var traits: DayTraits = []
    let before = line[max(from, date.start - 60)..<max(from, date.start)]
    let behind = line[min(date.end, to)..<to]
    switch language.dayLabels.meaning(of: before) {
    case .published?: traits.insert(.published)
    case .updated?: traits.insert(.updated)
    case .other?: traits.insert(.otherDay)
    case nil:
      let label = before.last { $0 > 0x20 }
      if label == 0x3A, TextShape(before).words <= 3 { traits.insert(.otherDay) }
      if TextShape(before).words == 0, language.dayLabels.meaning(of: behind.prefix(25)) == .updated {
        traits.insert(.updated)
      }
    }
    if (date.length * 3) >= line.count { traits.insert(.ownLine) }
    let isSetOff = DayGathering.isSetOff(line[min(date.end, line.count)...])
    if isSetOff { traits.insert(.setOff) }
    if TextShape.closes(line[...]), TextShape(line[date.end...]).words >= 4 {
      let isTold = TextShape(line[..<date.start]).words >= 4 || !isSetOff && line.count >= 50
      if isTold, !traits.contains(.ownLine) { traits.insert(.inSentence) }
    }
    return traits
  }

  /// A dash, a bar, a bracket or a full stop between a day and the words behind it.
  private static func isSetOff(_ behind: some Collection<UInt8>) -> Bool {
    let bytes = Array(behind.prefix(4))
    let sign = bytes.first { $0 != 0x20 } ?? 0
    return [0x2D, 0x2E, 0x7C, 0x29, 0x28].contains(sign) || bytes.starts(with: [0x20, 0xE2]) || bytes.first == 0xE2
  }

  /// Classes of the elements round a text: the innermost five.
  private func classes(of node: HTMLTree.Node) -> ClassClues {
    var at = node
    var found: ClassClues = []
    for _ in 0..<4 where at > 0 {
      at = tree.parent(at)
      let tag = tree.tag(at)
      if tag == .body || tag == .html || tag == .article || tag == .main { break }
      found.formUnion(DayClasses.of(at, in: tree))
    }
    return found
  }

  /// "12.5.2021 - At the lake …": a day that is set off before the words of a long paragraph.
  private mutating func readOpening(_ index: Int, _ text: ArraySlice<UInt8>) {
    let head = text.prefix(DayGathering.openingLength)
    guard let date = days(in: head).first, date.start <= 40 else { return }
    var traits = traits(ofBlock: index)
    let before = head.prefix(date.start)
    let isSetOff = TextShape(before).words <= 4 && DayGathering.isSetOff(text.dropFirst(date.end))
    traits.insert(isSetOff ? .setOff : .inSentence)
    if classes(of: page.blocks[index].node).contains(.published) { traits.insert(.dateClass) }
    add(
      DayEvidence(
        kind: .opening, time: date.time, detail: DayEvidence.Kind.opening.name, traits: traits,
        distance: anchor.map { index - $0 }))
  }

  /// "This text was first published on 12 March 2025 by …" and the like, at the end of the article or behind it.
  private mutating func readPublishingSentence(_ index: Int, _ text: ArraySlice<UInt8>, _ found: [WrittenDate]) {
    guard !found.isEmpty else { return }
    let line = DayLine(text).lowered
    for date in found.prefix(3) {
      let before = line[max(0, date.start - 40)..<date.start]
      guard language.dayLabels.meaning(of: before) == .published else { continue }
      var traits = traits(ofBlock: index)
      traits.insert(.published)
      traits.insert(.inSentence)
      add(
        DayEvidence(
          kind: .line, time: date.time, detail: "sentence that tells the publication", traits: traits,
          distance: anchor.map { index - $0 }))
    }
  }

  /// "12 March" near the headline takes its year from a stamp of eight figures that has the same month and day.
  mutating func readDaysWithoutYear() {
    guard !evidence.contains(where: { $0.kind.isDeclared || $0.kind.isVisible && $0.traits.contains(.near) }),
      let headline = anchor
    else { return }
    let lines = page.blocks.indices.filter {
      (-6...10).contains($0 - headline) && page.blocks[$0].length <= 140
        && DateParts.hasDigits(page.text[page.blocks[$0].start..<page.blocks[$0].end], 1)
        && !(dropped.indices.contains($0) && dropped[$0])
    }
    let stamps = lines.isEmpty ? [] : stampedDays
    guard !stamps.isEmpty else { return }
    for index in lines {
      let parts = DateParts(page.text[page.blocks[index].start..<page.blocks[index].end])
      let found = stamps.first { WrittenDate.lacksOnlyYear($0, in: parts, reading) }
      guard let found else { continue }
      add(
        DayEvidence(
          kind: .line, time: DateTime(date: found), detail: "visible line near the headline",
          traits: traits(ofBlock: index).union([.ownLine, .first]), distance: index - headline))
      return
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
