/// A stretch of a text: UTF-8 offsets, `end` exclusive.
///
/// All findings of dateline are ranges into one article's text, so that every line of a briefing can be traced.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte.
  public let end: Int

  /// `start` may not lie after `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range does not run backwards")
    self.start = start
    self.end = end
  }

  /// Bytes covered.
  public var length: Int { end - start }

  /// Whether the two share a byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
}

/// Turns ascending or jumping UTF-8 offsets of one text into Unicode code points, as the W3C annotation model counts.
///
/// Keeps one count for every 256 bytes, so that a look-up costs at most 256 steps.
public struct CodePointIndex: Sendable {
  private static let stride = 256
  private let counts: [Int32]
  private let bytes: [UInt8]

  /// Reads the text once.
  public init(_ utf8: [UInt8]) {
    var counts: [Int32] = [0]
    counts.reserveCapacity(utf8.count / CodePointIndex.stride + 1)
    var seen: Int32 = 0
    for (i, byte) in utf8.enumerated() {
      if i > 0, i % CodePointIndex.stride == 0 { counts.append(seen) }
      if byte & 0xC0 != 0x80 { seen += 1 }
    }
    self.counts = counts
    bytes = utf8
  }

  /// Code points before the byte at `offset`.
  public func codePoint(at offset: Int) -> Int {
    let slot = min(offset / CodePointIndex.stride, counts.count - 1)
    var count = Int(counts[slot])
    for i in (slot * CodePointIndex.stride)..<min(offset, bytes.count) where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Turns code points of one text back into UTF-8 offsets.
///
/// Keeps the offset of every 256th code point, so that a look-up costs at most 256 characters.
package struct ByteOffsets: Sendable {
  private static let stride = 256
  private var offsets: [Int32] = []
  private let bytes: [UInt8]
  /// Code points of the text.
  package private(set) var count = 0

  /// Reads the text once.
  package init(_ utf8: [UInt8]) {
    bytes = utf8
    for (at, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
      if count % ByteOffsets.stride == 0 { offsets.append(Int32(at)) }
      count += 1
    }
  }

  /// Bytes before a code point; nil for one that the text does not have.
  package func offset(of codePoint: Int) -> Int? {
    guard codePoint >= 0, codePoint <= count else { return nil }
    if codePoint == count { return bytes.count }
    var at = Int(offsets[codePoint / ByteOffsets.stride])
    var left = codePoint % ByteOffsets.stride
    while left > 0 {
      at += 1
      if bytes[at] & 0xC0 != 0x80 { left -= 1 }
    }
    return at
  }
}
