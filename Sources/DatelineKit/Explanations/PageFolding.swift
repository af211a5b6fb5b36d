import HTMLReading

/// Takes the letters out of a page: tags, comments, scripts and white space are left out, references resolved.
struct PageFolding {
  private(set) var letters: [UInt8] = []
  /// For each letter the first byte of what it is written with, and the byte behind.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private var references: [[UInt8]: [UInt8]] = [:]

  /// Longest reference that is tried: "&CounterClockwiseContourIntegral;" has 33 bytes.
  private static let referenceLimit = 40

  mutating func read(_ page: [UInt8], isMarkup: Bool) {
    var at = 0
    while at < page.count {
      if let space = PageFolding.space(page, at) {
        at += space
      } else if isMarkup, page[at] == 0x3C, let end = PageFolding.endOfTag(page, at) {
        at = end
      } else if isMarkup, page[at] == 0x26, let reference = reference(page, at) {
        append(reference.letters, at, at + reference.length)
        at += reference.length
      } else {
        append([page[at]], at, at + 1)
        at += 1
      }
    }
  }

  private mutating func append(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var at = 0
    while at < bytes.count {
      if let space = PageFolding.space(bytes, at) {
        at += space
      } else {
        letters.append(bytes[at])
        starts.append(Int32(clamping: start))
        ends.append(Int32(clamping: end))
        at += 1
      }
    }
  }

  /// Bytes of white space or of a soft hyphen that begin here; nil for anything else.
  private static func space(_ bytes: [UInt8], _ at: Int) -> Int? {
    switch bytes[at] {
    case 0...0x20: 1
    case 0xC2 where at + 1 < bytes.count && (bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD): 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && (0x80...0x8F).contains(bytes[at + 2]): 3
    default: nil
    }
  }

  /// Behind a tag or comment, or behind all of a script or style; nil where a bare "<" stands.
  private static func endOfTag(_ page: [UInt8], _ at: Int) -> Int? {
    func behind(_ mark: String, from start: Int) -> Int {
      let wanted = Array(mark.utf8)
      var at = start
      while at + wanted.count <= page.count {
        if zip(wanted, page[at...]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 }) { return at + wanted.count }
        at += 1
      }
      return page.count
    }
    func begins(_ mark: String) -> Bool {
      zip(mark.utf8, page[at...].prefix(mark.utf8.count)).allSatisfy { $0 == $1 | 0x20 || $0 == $1 }
        && at + mark.utf8.count <= page.count
    }
    if begins("<!--") { return behind("-->", from: at + 4) }
    for name in ["script", "style"] where begins("<" + name) {
      return behind(">", from: behind("</" + name, from: at))
    }
    guard at + 1 < page.count else { return nil }
    switch page[at + 1] {
    case 0x21, 0x2F, 0x3F, 0x41...0x5A, 0x61...0x7A: return behind(">", from: at + 1)
    default: return nil
    }
  }

  /// A character reference, resolved by the reader of pages itself.
  private mutating func reference(_ page: [UInt8], _ at: Int) -> (letters: [UInt8], length: Int)? {
    let limit = min(page.count, at + PageFolding.referenceLimit)
    guard let end = page[at..<limit].firstIndex(of: 0x3B), end > at + 1 else { return nil }
    let written = Array(page[at...end])
    guard
      written.dropFirst().dropLast().allSatisfy({
        $0 == 0x23 || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      })
    else { return nil }
    if let known = references[written] { return (known, written.count) }
    let resolved = Array(HTMLReader.read(Array("<p>".utf8) + written, charset: "utf-8").tree.text(of: 0).utf8)
    references[written] = resolved
    return (resolved, written.count)
  }
}
