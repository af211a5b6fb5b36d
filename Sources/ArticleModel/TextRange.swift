/// A stretch of a text: UTF-8 offsets, `end` exclusive.
///
/// All findings of dateline are ranges into one article's text, so that every line of a briefing can be traced.
public struct TextRange: Hashable, Codable, Sendable {
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
