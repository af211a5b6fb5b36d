import Bytes
import CivilCalendar
import HTMLReading

/// Days in scripts and in stamps of elements.
extension DayGathering {
  private static let scriptKeys: Set<String> = [
    "datepublished", "publishedat", "published_at", "publishdate", "publish_date", "publicationdate", "pubdate",
    "firstpublished", "published_date", "publisheddate", "displaydate", "publishedtime", "published_time", "pub_date",
    "datepublication", "articledate", "article_date", "publication_date", "createdate", "publishtime", "pubtime",
  ]

  /// `"publishedAt": "2025-…"`, `publishedAt: '2025-…'` in scripts, and `write("2019/07/30")` in the text: only when
  /// nothing better is there, so only then is it looked for.
  mutating func readScripts() {
    guard !evidence.contains(where: { $0.kind.isDeclared || $0.kind == .address }) else { return }
    var left = 3
    for node in metadata.scripts.prefix(60) {
      let bytes = tree.rawText(of: node)
      guard bytes.count < 2_000_000, left > 0 else { continue }
      if bytes.count < 400 { readCall(node, bytes) }
      left -= readKeys(bytes, left)
    }
  }

  /// A day among the arguments of a short script that stands in the text.
  private mutating func readCall(_ node: HTMLTree.Node, _ bytes: [UInt8]) {
    guard tree.tag(tree.parent(node)) != .head, bytes.contains(0x28) else { return }
    let index = page.blocks(below: tree.parent(node), in: tree).lowerBound
    guard page.blocks.indices.contains(index) else { return }
    let quoted = bytes.split(whereSeparator: { $0 == 0x22 || $0 == 0x27 }).dropFirst()
    for argument in quoted where (8...40).contains(argument.count) {
      guard let time = parse(String(decoding: argument, as: UTF8.self)) else { continue }
      add(
        DayEvidence(
          kind: .line, time: time, detail: "script in the text", traits: traits(ofBlock: index),
          distance: anchor.map { index - $0 }))
      return
    }
  }

  /// Values of keys that speak of publication; gives how many were found.
  private mutating func readKeys(_ bytes: [UInt8], _ limit: Int) -> Int {
    var found = 0
    var at = 0
    while let colon = bytes[at...].firstIndex(where: { $0 == 0x3A || $0 == 0x3D }), found < limit {
      at = colon + 1
      guard let key = DayGathering.key(bytes, before: colon), DayGathering.scriptKeys.contains(key) else { continue }
      var value = colon + 1
      while value < bytes.count, [0x20, 0x22, 0x27, 0x5C].contains(bytes[value]) { value += 1 }
      let stop =
        bytes[value...].prefix(40).firstIndex { $0 == 0x22 || $0 == 0x27 || $0 == 0x2C || $0 == 0x7D || $0 == 0x3B }
        ?? min(value + 40, bytes.count)
      let count = evidence.count
      add(.script, String(decoding: bytes[value..<stop], as: UTF8.self))
      found += evidence.count - count
    }
    return found
  }

  /// The name that stands before a colon, lowered; nil for anything else.
  private static func key(_ bytes: [UInt8], before colon: Int) -> String? {
    var end = colon
    while end > 0, [0x20, 0x22, 0x27, 0x5C].contains(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 32, bytes[start - 1] == 0x5F || (bytes[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    guard end - start >= 7 else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  /// `data-time`, `data-timestamp` and `data-date` of any element: looked for only where nothing better was found.
  mutating func readStamps() {
    let isKnown = evidence.contains {
      $0.kind.isDeclared || $0.kind == .address
        || $0.kind.isVisible && $0.kind != .sentence && $0.traits.contains(.near)
    }
    guard !isKnown else { return }
    var left = 200
    for node in 1..<max(1, tree.count) where tree.tag(node) != .text {
      for name in [HTMLAttributeName.dataTime, .dataTimestamp, .dataDate] {
        guard let stamp = tree.attribute(node, name) else { continue }
        let index = page.blocks(below: node, in: tree).lowerBound
        add(.stamp, stamp, traits: page.blocks.indices.contains(index) ? traits(ofBlock: index) : [])
        left -= 1
        if left == 0 { return }
      }
    }
  }
}
