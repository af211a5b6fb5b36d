import Glibc

/// Walks over a page's tags as the parser will, and finds what to keep from it.
struct MarkupScan {
  /// A part of the page that the parser is not given.
  struct Cut {
    let range: Range<Int>
    let what: What
  }

  /// What is cut.
  enum What {
    /// The inside of a script or style.
    case inside
    /// Surplus attributes, up to the end of their tag.
    case attributes
    /// The inside of a comment, or the rest of a value that is longer than anything that is read of one.
    case surplus
    /// What only browsers take for a comment: "<![if IE]>", "<!- end ->". libxml2 would hand it on as text.
    case bogusComment
  }

  private(set) var cuts: [Cut] = []
  /// Where a comment begins that nothing ends and that takes mark-up with it.
  private(set) var openComment: Int?
  private let attributeLimit: Int
  private let keepsInsides: Bool

  /// Comments that are shorter cost the parser less than cutting does.
  private static let shortestComment = 1 << 16
  /// Bytes of an attribute's value that are handed on: more than is read of any. Pictures inside a saved page are the long ones.
  fileprivate static let valueLimit = 1 << 16

  /// Insides that are shorter cost the parser less than cutting does.
  private static let shortest = 64

  init(attributeLimit: Int, keepsInsides: Bool) {
    self.attributeLimit = attributeLimit
    self.keepsInsides = keepsInsides
  }

  /// Goes from "<" to "<".
  mutating func run(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let open = position(of: 0x3C, in: text, from: at), open + 1 < text.count {
      switch text[open + 1] {
      case 0x41...0x5A, 0x61...0x7A: at = passElement(text, open)
      case 0x21: at = passDeclaration(text, open)
      default: at = open + 1
      }
    }
  }

  /// Goes behind a start tag, and to the end tag of a script or style.
  private mutating func passElement(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int {
    var tag = StartTag(text, behind: open + 1)
    let first = tag.passAttributes(attributeLimit)
    let end = first ?? tag.at
    cuts += tag.surplus.filter { $0.upperBound <= end }.map { Cut(range: $0, what: .surplus) }
    if let first { cuts.append(Cut(range: first..<tag.at, what: .attributes)) }
    guard let name = MarkupScan.rawTextName(text, open + 1, tag), !tag.isEmptyElement else { return tag.at }
    let start = tag.at + 1
    guard let end = MarkupScan.endTag(name, text, start) else { return text.count }
    if !keepsInsides, end - start >= MarkupScan.shortest, MarkupScan.isHandedOn(text, start..<end) {
      cuts.append(Cut(range: start..<end, what: .inside))
    }
    return end
  }

  /// The name of an element whose inside holds no tags.
  private static func rawTextName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ tag: StartTag) -> StaticString? {
    guard text[start] | 0x20 == 0x73 else { return nil }  // both begin with "s"
    switch tag.nameEnd - start {
    case 5: return holds(text, "style", at: start) ? "style" : nil
    case 6: return holds(text, "script", at: start) ? "script" : nil
    default: return nil
    }
  }

  /// Whether the parser hands an inside on as it is. It drops characters that XML does not allow (control characters, U+FFFE and
  /// U+FFFF, which begin with 0xEF in UTF-8), and may close the element before a first "<".
  private static func isHandedOn(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard text[range.lowerBound] != 0x3C else { return false }
    // Numbers instead of conditions: so the compiler compares many bytes in one step.
    var odd: UInt8 = 0
    for byte in UnsafeBufferPointer(rebasing: text[range]) {
      let isSpace: UInt8 = (byte == 0x0A ? 1 : 0) | (byte == 0x09 ? 1 : 0) | (byte == 0x0D ? 1 : 0)
      odd |= (byte < 0x20 ? 1 : 0) & ~isSpace | (byte == 0xEF ? 1 : 0)
    }
    return odd == 0
  }

  /// Goes behind a comment or another declaration.
  private mutating func passDeclaration(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int {
    let end = declarationEnd(text, open)
    let isComment = open + 3 < text.count && text[open + 2] == 0x2D && text[open + 3] == 0x2D
    if !isComment, MarkupScan.isBogusComment(text, open + 2), text[end - 1] == 0x3E {
      cuts.append(Cut(range: open..<end, what: .bogusComment))
    }
    if isComment, !keepsInsides, end - open >= MarkupScan.shortestComment, text[end - 1] == 0x3E {
      // Between two characters: what stops in the middle of one is no UTF-8 to the parser.
      var (first, last) = (open + 5, end - 5)
      while text[first] & 0xC0 == 0x80 { first += 1 }
      while text[last] & 0xC0 == 0x80 { last += 1 }
      cuts.append(Cut(range: first..<last, what: .surplus))
    }
    return end
  }

  /// Whether "<!" and what stands at `start` open a comment by the HTML standard without being one to libxml2: neither letters, as of
  /// "doctype", nor "[CDATA[", whose text pages in XHTML mean to be read.
  private static func isBogusComment(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start < text.count else { return false }
    switch text[start] {
    case 0x5B: return !(start + 1 < text.count && text[start + 1] | 0x20 == 0x63)
    case 0x41...0x5A, 0x61...0x7A: return false
    default: return true
    }
  }

  /// Behind a comment, which ends at "-->" or "--!>", or another declaration.
  private mutating func declarationEnd(_ text: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int {
    let isComment = open + 3 < text.count && text[open + 2] == 0x2D && text[open + 3] == 0x2D
    let start = isComment ? open + 4 : open + 2
    var at = start
    while let end = position(of: 0x3E, in: text, from: at) {
      if !isComment { return end + 1 }
      let dashes = text[end - 1] == 0x21 ? end - 3 : end - 2
      if dashes >= start, text[dashes] == 0x2D, text[dashes + 1] == 0x2D { return end + 1 }
      at = end + 1
    }
    if isComment, position(of: 0x3C, in: text, from: start) != nil { openComment = open }
    return text.count
  }

  /// Where the end tag of a name opens; as for the parser, more letters may follow the name.
  private static func endTag(_ name: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    while let open = position(of: 0x3C, in: text, from: at) {
      if open + 2 < text.count, text[open + 1] == 0x2F, holds(text, name, at: open + 2) { return open }
      at = open + 1
    }
    return nil
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ name: StaticString, at start: Int) -> Bool {
    guard start + name.utf8CodeUnitCount < text.count else { return false }
    return name.withUTF8Buffer { letters in zip(letters, text[start...]).allSatisfy { $0 == $1 | 0x20 } }
  }
}

/// A start tag that is walked over as the parser does: a quote opens behind "=" only.
private struct StartTag {
  private let text: UnsafeBufferPointer<UInt8>
  let nameEnd: Int
  /// Where the walk is: at the tag's ">" in the end.
  private(set) var at: Int
  /// Whether it ends with "/>".
  private(set) var isEmptyElement = false
  /// The rests of values that are too long.
  private(set) var surplus: [Range<Int>] = []

  init(_ text: UnsafeBufferPointer<UInt8>, behind open: Int) {
    self.text = text
    var at = open
    while at < text.count, !StartTag.isSpace(text[at]), text[at] != 0x3E, text[at] != 0x2F { at += 1 }
    nameEnd = at
    self.at = at
  }

  /// Goes to the tag's ">", or to the end; returns where the attribute behind the first `limit` begins, if there is one.
  mutating func passAttributes(_ limit: Int) -> Int? {
    var count = 0
    var isInName = false
    var first: Int?
    while at < text.count, text[at] != 0x3E {
      let byte = text[at]
      isEmptyElement = byte == 0x2F
      if StartTag.isSpace(byte) || byte == 0x2F {
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
    while at < text.count, StartTag.isSpace(text[at]) { at += 1 }
    guard at < text.count else { return }
    if text[at] == 0x22 || text[at] == 0x27 {
      let start = at + 1
      at = position(of: text[at], in: text, from: start).map { $0 + 1 } ?? text.count
      if at - start > MarkupScan.valueLimit, at < text.count {
        var cut = start + MarkupScan.valueLimit
        // Between two characters.
        while text[cut] & 0xC0 == 0x80, cut > start { cut -= 1 }
        surplus.append(cut..<(at - 1))
      }
    } else {
      while at < text.count, !StartTag.isSpace(text[at]), text[at] != 0x3E { at += 1 }
    }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}

/// Where a byte comes next; the C library looks at many bytes in one step.
@inline(__always)
private func position(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start < text.count, let base = text.baseAddress,
    let found = memchr(base + start, Int32(byte), text.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}
