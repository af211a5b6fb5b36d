import DatelineModel
import Glibc

/// Finds the bytes of the page that gave a text which the parser hands on.
///
/// libxml2 tells no places, but hands a text on as soon as it is read, so that the text ends where the parser is, or with the
/// character there. Nearly all texts are the bytes before that place; else they were a character reference, or the parser dropped
/// bytes that no page may hold. Each byte of the page is given to one text at most.
struct TextAlignment {
  private(set) var map = SourceMap()
  private let given: UnsafeBufferPointer<UInt8>
  private let cuts: ParserText.Cuts
  /// What stands before it is given away.
  private var floor = 0
  private var passed = ParserText.Cuts.Place()

  init(_ given: UnsafeBufferPointer<UInt8>, cuts: ParserText.Cuts) {
    self.given = given
    self.cuts = cuts
    map.reserveCapacity(given.count / 100 + 16)
  }

  /// A text that was put at `start` of the buffer when the parser was at `position`.
  mutating func place(_ text: UnsafeBufferPointer<UInt8>, at start: Int, position: Int) {
    guard position <= given.count else { return }
    if text.count <= 4, let written = written(text, before: position) {
      return add(start, text.count, written)
    }
    if stands(text, before: position) { return add(start, text.count, position - text.count..<position) }
    let behind = min(given.count, position + TextAlignment.length(given, position))
    if stands(text, before: behind) { return add(start, text.count, behind - text.count..<behind) }
    if placeWithGaps(text, at: start, before: position) || placeWithGaps(text, at: start, before: behind) { return }
    floor = max(floor, position)
  }

  /// The inside of a script that the parser was not given, as it stands in the page.
  mutating func place(_ inside: Range<Int>, at start: Int) {
    map.append(text: start, inside.count, from: inside.lowerBound, inside.count)
  }

  private mutating func add(_ start: Int, _ count: Int, _ source: Range<Int>) {
    let page = cuts.pageOffset(source.lowerBound, &passed)
    map.append(text: start, count, from: page, source.count)
    floor = source.upperBound
  }

  private func stands(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    let first = end - text.count
    guard first >= floor, let page = given.baseAddress, let letters = text.baseAddress else { return false }
    return memcmp(page + first, letters, text.count) == 0
  }

  /// What the page has instead of a text of one character: a reference, or the "&" of one that the parser does not know.
  private func written(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int>? {
    guard end > floor else { return nil }
    var at = end - 1
    if given[at] == 0x3B { at -= 1 }
    while at >= floor, TextAlignment.isName(given[at]) { at -= 1 }
    guard at >= floor, given[at] == 0x26, at + 1 < end else { return nil }
    let name = given[at + 1..<end]
    if given[at + 1] == 0x23 { return TextAlignment.meaning(name.dropFirst()).elementsEqual(text) ? at..<end : nil }
    if given[end - 1] == 0x3B { return TextAlignment.length(text, 0) == text.count ? at..<end : nil }
    return text.count == 1 && text[0] == 0x26 ? at..<at + 1 : nil
  }

  /// UTF-8 of a numeric reference, what stands behind its "#".
  private static func meaning(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let plain = digits.drop { $0 | 0x20 == 0x78 }.prefix { $0 != 0x3B }
    guard let value = UInt32(String(decoding: plain, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return [] }
    return Array(String(Character(scalar)).utf8)
  }

  /// Letters and digits of a reference; the parser takes more for a name that it does not know.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    at < bytes.count ? UTF8Validity.sequence(bytes, at) ?? 1 : 0
  }

  /// Goes backwards over text and page and passes over bytes of the page that the text does not have.
  private mutating func placeWithGaps(_ text: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Bool {
    var found: [(text: Int, source: Range<Int>)] = []
    var left = text.count
    var at = end
    while left > 0 {
      while at > floor, given[at - 1] != text[left - 1] { at -= 1 }
      let last = at
      while left > 0, at > floor, given[at - 1] == text[left - 1] {
        at -= 1
        left -= 1
      }
      if last == at { return false }
      found.append((left, at..<last))
    }
    for (text, source) in found.reversed() { add(start + text, source.count, source) }
    return true
  }
}
