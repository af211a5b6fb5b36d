import Glibc

/// Keeps from the parser what it cannot read in time: libxml2 compares each attribute of an element with all before it, so that
/// 200,000 attributes on one element cost 40 seconds.
enum AttributeFlood {
  /// The text without the attributes that stand behind the first `limit` of their element, and how many elements lost some.
  static func cut(_ text: [UInt8], limit: Int) -> (text: [UInt8], elements: Int) {
    let surplus = text.withUnsafeBufferPointer { AttributeFlood.surplus($0, limit) }
    guard !surplus.isEmpty else { return (text, 0) }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var at = 0
    for range in surplus {
      kept.append(contentsOf: text[at..<range.lowerBound])
      at = range.upperBound
    }
    kept.append(contentsOf: text[at...])
    return (kept, surplus.count)
  }

  /// Where attributes stand that are too many: up to the end of their tag. Scripts are passed over; comments are not, which does no harm.
  private static func surplus(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while let open = position(of: 0x3C, in: text, from: at) {
      guard open + 1 < text.count, isLetter(text[open + 1]) else {
        at = open + 1
        continue
      }
      var tag = Tag(text, behind: open + 1)
      if let first = tag.passAttributes(limit) { found.append(first..<tag.at) }
      at = isScript(text, open + 1) ? scriptEnd(text, tag.at) : tag.at
    }
    return found
  }

  /// A start tag that is walked over as the parser does: a quote opens behind "=" only.
  private struct Tag {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var at: Int

    init(_ text: UnsafeBufferPointer<UInt8>, behind open: Int) {
      self.text = text
      at = open
      while at < text.count, !isSpace(text[at]), text[at] != 0x3E, text[at] != 0x2F { at += 1 }
    }

    /// Goes to the tag's ">", or to the end; returns where the attribute behind the first `limit` begins, if there is one.
    mutating func passAttributes(_ limit: Int) -> Int? {
      var count = 0
      var isInName = false
      var first: Int?
      while at < text.count, text[at] != 0x3E {
        let byte = text[at]
        if isSpace(byte) || byte == 0x2F {
          isInName = false
        } else if byte == 0x3D {
          passValue()
          isInName = false
          continue
        } else if !isInName {
          isInName = true
          count += 1
          if count == limit + 1 { first = at }
        }
        at += 1
      }
      return first
    }

    private mutating func passValue() {
      at += 1
      while at < text.count, isSpace(text[at]) { at += 1 }
      guard at < text.count else { return }
      if text[at] == 0x22 || text[at] == 0x27 {
        at = position(of: text[at], in: text, from: at + 1).map { $0 + 1 } ?? text.count
      } else {
        while at < text.count, !isSpace(text[at]), text[at] != 0x3E { at += 1 }
      }
    }
  }

  private static func isScript(_ text: UnsafeBufferPointer<UInt8>, _ name: Int) -> Bool {
    let letters = "script".utf8
    guard name + letters.count < text.count else { return false }
    return zip(letters, text[name...]).allSatisfy { $0 == $1 | 0x20 }
  }

  private static func scriptEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while let open = position(of: 0x3C, in: text, from: at) {
      if open + 2 < text.count, text[open + 1] == 0x2F, isScript(text, open + 2) { return open }
      at = open + 1
    }
    return text.count
  }
}

/// Where a byte comes next; the C library looks at many bytes in one step.
@inline(__always)
private func position(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start < text.count, let base = text.baseAddress,
    let found = memchr(base + start, Int32(byte), text.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
