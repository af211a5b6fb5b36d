import HTMLReading

/// RTF (Microsoft's specification 1.9.1) → its text, an empty line between paragraphs. What is set off from the text, such as tables of fonts,
/// pictures, headers and hidden words, is left out.
///
/// Debian has no kept library that reads RTF, only programs; of the format no more is needed than its words.
struct RichText {
  /// What holds inside a group and is restored at its end.
  private struct Group {
    var isSkipped = false
    var isHidden = false
    var codepage: Int
    /// Bytes that stand behind `\u` for readers that do not know it.
    var fallback = 1
  }

  /// Groups deeper than this are read as if they stood at that depth.
  private static let depthLimit = 1_000

  private let source: [UInt8]
  private var at = 0
  private var group: Group
  private var outer: [Group] = []
  private var surplus = 0
  private var fonts: [Int: Int] = [:]
  private var text: [UInt8] = []
  /// Bytes of one codepage that are not decoded yet: two of them may be one character.
  private var pending: [UInt8] = []
  private var pendingCodepage = 1252
  private var highSurrogate: UInt32?
  private var toSkip = 0

  /// The text of a file in UTF-8.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var reader = RichText(bytes)
    reader.run()
    return reader.text
  }

  private init(_ bytes: [UInt8]) {
    source = bytes
    group = Group(codepage: 1252)
  }

  private mutating func run() {
    while at < source.count {
      let byte = source[at]
      at += 1
      switch byte {
      case UInt8(ascii: "{"): open()
      case UInt8(ascii: "}"): close()
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: break
      default: put(byte: byte)
      }
    }
    flush()
  }

  private mutating func open() {
    flush()
    toSkip = 0
    guard outer.count < RichText.depthLimit else {
      surplus += 1
      return
    }
    outer.append(group)
  }

  private mutating func close() {
    flush()
    toSkip = 0
    if surplus > 0 { surplus -= 1 } else if let last = outer.popLast() { group = last }
  }

  // MARK: controls

  private mutating func control() {
    guard at < source.count else { return }
    let first = source[at]
    guard RichText.isLetter(first) else {
      at += 1
      return symbol(first)
    }
    let start = at
    while at < source.count, RichText.isLetter(source[at]), at - start < 32 { at += 1 }
    let word = String(decoding: source[start..<at], as: UTF8.self)
    let number = number()
    if at < source.count, source[at] == 0x20 { at += 1 }
    control(word, number)
  }

  /// The number behind a control word, of at most ten digits.
  private mutating func number() -> Int? {
    let isNegative = at < source.count && source[at] == UInt8(ascii: "-")
    var end = at + (isNegative ? 1 : 0)
    let start = end
    var value = 0
    while end < source.count, (0x30...0x39).contains(source[end]), end - start < 10 {
      value = value * 10 + Int(source[end] - 0x30)
      end += 1
    }
    guard end > start else { return nil }
    at = end
    return isNegative ? -value : value
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      guard at + 2 <= source.count, let code = UInt8(String(decoding: source[at..<at + 2], as: UTF8.self), radix: 16)
      else { return }
      at += 2
      put(byte: code)
    case UInt8(ascii: "*"): group.isSkipped = true
    case UInt8(ascii: "~"): put("\u{A0}")
    case UInt8(ascii: "_"): put("\u{2011}")
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|"): break
    case 0x0A, 0x0D: put("\n")
    default: put(byte: byte)
    }
  }

  private mutating func control(_ word: String, _ number: Int?) {
    if let character = RichText.characters[word] { return put(character) }
    if RichText.destinations.contains(word) { return group.isSkipped = true }
    switch word {
    case "ansicpg": if let number { group.codepage = number }
    case "mac": group.codepage = 10_000
    case "f": if let number, let codepage = fonts[number] { change(to: codepage) }
    case "fonttbl": readFonts()
    case "uc": group.fallback = min(max(number ?? 1, 0), 16)
    case "u": if let number { put(unit: UInt32(truncatingIfNeeded: number & 0xFFFF)) }
    case "v": group.isHidden = number != 0
    case "plain": group.isHidden = false
    case "bin": at = min(source.count, at + max(0, number ?? 0))
    default: break
    }
  }

  private mutating func change(to codepage: Int) {
    flush()
    group.codepage = codepage
  }

  /// The charsets of the fonts, up to the end of their table; the names stand in a group that is not read as text.
  private mutating func readFonts() {
    var depth = 1
    var font: Int?
    while at < source.count, depth > 0 {
      let byte = source[at]
      if byte == UInt8(ascii: "}") {
        depth -= 1
        // The end of the table is the end of its group.
        if depth == 0 { return }
      }
      at += 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      guard byte == UInt8(ascii: "\\"), at < source.count, RichText.isLetter(source[at]) else { continue }
      let start = at
      while at < source.count, RichText.isLetter(source[at]), at - start < 32 { at += 1 }
      let word = source[start..<at]
      let value = number()
      if word.elementsEqual("f".utf8) { font = value }
      if word.elementsEqual("fcharset".utf8), let font, let value, let codepage = RichText.charsets[value] {
        fonts[font] = codepage
      }
    }
  }

  // MARK: text

  private var isShown: Bool { !group.isSkipped && !group.isHidden }

  private mutating func put(_ text: String) {
    if toSkip > 0 { return toSkip -= 1 }
    flush()
    if isShown { self.text += text.utf8 }
  }

  private mutating func put(byte: UInt8) {
    if toSkip > 0 { return toSkip -= 1 }
    guard isShown else { return }
    if pendingCodepage != group.codepage { flush() }
    pendingCodepage = group.codepage
    pending.append(byte)
  }

  /// A unit of UTF-16 with what stands behind it for others.
  private mutating func put(unit: UInt32) {
    let high = highSurrogate
    flush()
    toSkip = group.fallback
    guard isShown else { return }
    switch unit {
    case 0xD800..<0xDC00: highSurrogate = unit
    case 0xDC00..<0xE000:
      if let high, let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)) {
        text += Array(String(Character(scalar)).utf8)
      }
    default: if let scalar = Unicode.Scalar(unit), unit != 0 { text += Array(String(Character(scalar)).utf8) }
    }
  }

  private mutating func flush() {
    highSurrogate = nil
    guard !pending.isEmpty else { return }
    let isPlain = pending.allSatisfy { $0 < 0x80 && $0 != 0 }
    text += isPlain ? pending : HTMLReader.plainText(pending, charset: RichText.label(pendingCodepage))
    pending.removeAll(keepingCapacity: true)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  /// The label of a codepage of Windows by which pages name it.
  private static func label(_ codepage: Int) -> String {
    switch codepage {
    case 874: "windows-874"
    case 932: "shift_jis"
    case 936: "gbk"
    case 949: "euc-kr"
    case 950: "big5"
    case 10_000: "macintosh"
    case 65_001: "utf-8"
    case 1250...1258: "windows-\(codepage)"
    default: "windows-1252"
    }
  }

  /// `\fcharset` → the codepage that it means.
  private static let charsets = [
    0: 1252, 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250,
  ]

  private static let characters = [
    "par": "\n\n", "line": "\n", "sect": "\n\n", "page": "\n\n", "row": "\n\n", "nestrow": "\n\n", "column": "\n\n",
    "tab": " ",
    "cell": " ", "nestcell": " ",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emdash": "—", "endash": "–", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "softline": "\n",
  ]

  /// Groups that begin with one of these are no text of the document.
  private static let destinations: Set<String> = [
    "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "annotation", "atnid",
    "atnauthor", "xe", "tc", "rxe", "listtable", "listoverridetable", "revtbl", "filetbl", "themedata", "datastore",
    "generator", "bkmkstart", "bkmkend", "pntext", "nonshppict", "shppict", "private", "deleted",
  ]
}
