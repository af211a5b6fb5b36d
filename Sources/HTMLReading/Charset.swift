import CLibXML2
import Glibc

/// What a page's bytes are written in, and how that was found out.
package struct Charset: Hashable, Sendable {
  /// Name as in the WHATWG Encoding Standard, lower case: "utf-8", "windows-1252".
  package let name: String
  /// How it was found out.
  package let basis: Basis

  /// How a charset was found out; earlier cases win.
  package enum Basis: String, Sendable {
    case byteOrderMark = "byte order mark"
    case given
    case nulPattern = "NUL bytes of UTF-16"
    case declared = "meta"
    case valid = "valid UTF-8"
    case fallback = "assumed by language and letters"
  }

  /// Settles the charset before a parser sees the bytes.
  ///
  /// Order: byte order mark; `given` from outside (HTTP); the page's own `<meta>`; the NUL pattern of UTF-16; UTF-8 where
  /// the bytes are valid; what the page's language and letters let expect. A page that declares a single-byte charset and is valid UTF-8 with multi-byte
  /// characters is UTF-8: such text does not come about by chance.
  package static func detect(_ bytes: [UInt8], given: String? = nil) -> Charset {
    explicit(bytes, given) ?? found(bytes, UTF8Validity(bytes))
  }

  /// What needs no look at all the bytes.
  static func explicit(_ bytes: [UInt8], _ given: String?) -> Charset? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Charset(name: "utf-8", basis: .byteOrderMark) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Charset(name: "utf-16be", basis: .byteOrderMark) }
    if bytes.starts(with: [0xFF, 0xFE]) { return Charset(name: "utf-16le", basis: .byteOrderMark) }
    if let given, let name = canonicalName(given) { return Charset(name: name, basis: .given) }
    return utf16ByNULs(bytes).map { Charset(name: $0, basis: .nulPattern) }
  }

  /// What the bytes themselves say, with how far they are UTF-8.
  static func found(_ bytes: [UInt8], _ validity: UTF8Validity) -> Charset {
    if let declared = declaredName(bytes), let name = canonicalName(declared) {
      let meant = name.hasPrefix("utf-16") ? "utf-8" : name
      if meant == "utf-8", !validity.isMostlyUTF8 {
        return Charset(name: CharsetGuess.name(bytes), basis: .fallback)
      }
      if meant != "utf-8", meant != "iso-2022-jp", validity.isValid, validity.multibyte > 0 {
        return Charset(name: "utf-8", basis: .valid)
      }
      return Charset(name: meant, basis: .declared)
    }
    return validity.isMostlyUTF8
      ? Charset(name: "utf-8", basis: .valid) : Charset(name: CharsetGuess.name(bytes), basis: .fallback)
  }

  /// The converter's name for a label of the Encoding Standard; nil for unknown labels.
  package static func canonicalName(_ label: String) -> String? { CharsetLabels.name(label) }

  /// UTF-16 without a mark: nearly every second byte of Latin mark-up is NUL.
  private static func utf16ByNULs(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(512)
    guard sample.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (i, byte) in sample.enumerated() where byte == 0 { if i % 2 == 0 { even += 1 } else { odd += 1 } }
    let half = sample.count / 2
    if odd * 10 > half * 7, even * 10 < half { return "utf-16le" }
    if even * 10 > half * 7, odd * 10 < half { return "utf-16be" }
    return nil
  }

  /// The value after `charset=` in the page's first 8 KB, outside comments.
  private static func declaredName(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(8192))
    let pattern = Array("charset".utf8)
    var at = 0
    while at + pattern.count < head.count {
      if head[at] == 0x3C, head[at...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
        at += 4
        while at + 2 < head.count, !(head[at] == 0x2D && head[at + 1] == 0x2D && head[at + 2] == 0x3E) { at += 1 }
      } else if head[at] | 0x20 == 0x63, head[at..<(at + pattern.count)].elementsEqual(pattern, by: { $0 | 0x20 == $1 })
      {
        var i = at + pattern.count
        while i < head.count, head[i] <= 0x20 { i += 1 }
        if i < head.count, head[i] == 0x3D {
          i += 1
          while i < head.count, head[i] <= 0x20 || head[i] == 0x22 || head[i] == 0x27 { i += 1 }
          let start = i
          while i < head.count, isLabel(head[i]) { i += 1 }
          if i > start { return String(decoding: head[start..<i], as: UTF8.self) }
        }
      }
      at += 1
    }
    return nil
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F || byte == 0x3A
  }
}

/// How far bytes are UTF-8.
struct UTF8Validity {
  private(set) var multibyte = 0
  private(set) var invalid = 0

  /// Whether a NUL byte stands anywhere.
  private(set) var hasNUL = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      let text = raw.bindMemory(to: UInt8.self)
      var at = 0
      while at < text.count {
        at = UTF8Validity.plainRun(raw, from: at)
        guard at < text.count else { break }
        if text[at] < 0x80 {
          if text[at] == 0 { hasNUL = true }
          at += 1
        } else if let length = UTF8Validity.sequence(text, at) {
          multibyte += 1
          at += length
        } else {
          invalid += 1
          at += 1
        }
      }
    }
  }

  /// The end of the run of ASCII without NUL that begins at `start`, found eight bytes at a time.
  @inline(__always)
  static func plainRun(_ raw: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word
      guard (word | zeros) & 0x8080_8080_8080_8080 == 0 else { break }
      at += 8
    }
    return at
  }

  /// Sound text that the parser can take as it is.
  var isSound: Bool { invalid == 0 && !hasNUL }

  var isValid: Bool { invalid == 0 }
  /// Valid but for a few stray bytes.
  var isMostlyUTF8: Bool { invalid == 0 || multibyte > invalid * 4 }

  /// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), nil where there is none.
  static func sequence(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let lead = text[at]
    func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      at + offset < text.count && range.contains(text[at + offset])
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return tail(1) ? 2 : nil
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : nil
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : nil
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : nil
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : nil
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : nil
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : nil
    default: return nil
    }
  }
}
