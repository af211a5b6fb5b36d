/// The labels of the WHATWG Encoding Standard: https://encoding.spec.whatwg.org/#names-and-labels
enum CharsetLabels {
  /// A converter's name, a colon, and the labels that mean it. Where the C library has no encoding of the standard's name, the
  /// nearest that it has stands in its place.
  private static let table = """
    utf-8: unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
    ibm866: 866 cp866 csibm866 ibm866
    iso-8859-2: csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
    iso-8859-3: csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
    iso-8859-4: csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
    iso-8859-5: csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
    iso-8859-6: arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    iso-8859-7: csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
    iso-8859-8: csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical
    iso-8859-10: csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6
    iso-8859-13: iso-8859-13 iso8859-13 iso885913
    iso-8859-14: iso-8859-14 iso8859-14 iso885914
    iso-8859-15: csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9
    iso-8859-16: iso-8859-16
    koi8-r: cskoi8r koi koi8 koi8-r koi8_r
    koi8-u: koi8-ru koi8-u
    macintosh: csmacintosh mac macintosh x-mac-roman
    cp874: dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874
    windows-1250: cp1250 windows-1250 x-cp1250
    windows-1251: cp1251 windows-1251 x-cp1251
    windows-1252: ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
    windows-1253: cp1253 windows-1253 x-cp1253
    windows-1254: cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254
    windows-1255: cp1255 windows-1255 x-cp1255
    windows-1256: cp1256 windows-1256 x-cp1256
    windows-1257: cp1257 windows-1257 x-cp1257
    windows-1258: cp1258 windows-1258 x-cp1258
    mac-cyrillic: x-mac-cyrillic x-mac-ukrainian
    gb18030: chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030
    big5-hkscs: big5 big5-hkscs cn-big5 csbig5 x-x-big5
    euc-jp: cseucpkdfmtjapanese euc-jp x-euc-jp
    iso-2022-jp: csiso2022jp iso-2022-jp
    cp932: csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis
    cp949: cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
    utf-16be: unicodefffe utf-16be
    utf-16le: csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le
    """

  /// Forms that pages write beside those of the standard.
  private static let further = ["latin-1": "windows-1252", "latin-2": "iso-8859-2", "utf_8": "utf-8"]

  private static let names: [Substring: String] = {
    var names: [Substring: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let name = parts.first?.dropLast() else { continue }
      for label in parts.dropFirst() { names[label] = String(name) }
    }
    for (label, name) in further { names[Substring(label)] = name }
    return names
  }()

  /// The converter's name for a label; nil for unknown labels.
  static func name(_ label: String) -> String? {
    names[Substring(label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })]
  }
}

/// The charset that a page without a declaration is most likely in, by its language: the HTML standard's table of fallbacks
/// (https://html.spec.whatwg.org/#determining-the-character-encoding), and for Cyrillic and Arabic what the bytes say.
enum CharsetGuess {
  private static let table = """
    windows-1256: ar fa ur ps ug
    windows-1251: ba be bg kk ky mk ru sah sr tg tt uk
    windows-1250: bs cs hr hu pl ro sk sl sq
    iso-8859-7: el
    windows-1255: he yi iw
    cp932: ja
    cp949: ko
    windows-1257: et lt lv
    cp874: th
    windows-1254: az ku tr
    windows-1258: vi
    gb18030: zh
    """
  private static let byLanguage: [String: String] = {
    var found: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for language in parts.dropFirst() { found[String(language)] = String(parts[0].dropLast()) }
    }
    return found
  }()

  /// The charset's name; windows-1252 where nothing says more.
  static func name(_ bytes: [UInt8]) -> String {
    let shape = ByteShape(bytes)
    if let language = language(bytes), let name = byLanguage[language] {
      return name == "windows-1251" && shape.isKOI8 ? "koi8-r" : name
    }
    // In Latin text the letters beyond ASCII are few.
    guard shape.high * 2 > shape.low else { return "windows-1252" }
    if shape.isKOI8 { return "koi8-r" }
    if shape.isArabic { return "windows-1256" }
    return shape.isCyrillic ? "windows-1251" : "windows-1252"
  }

  /// The primary tag of the page's `lang`.
  private static func language(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2048).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let pattern = Array("lang=".utf8)
    var at = 0
    while at + 8 < head.count {
      guard head[at] == 0x6C, head[at...].starts(with: pattern), at > 0, head[at - 1] <= 0x20 || head[at - 1] == 0x3A
      else {
        at += 1
        continue
      }
      let tag = head[(at + 5)...].drop { $0 == 0x22 || $0 == 0x27 }.prefix { $0 &- 0x61 < 26 }
      return (2...3).contains(tag.count) ? String(decoding: tag, as: UTF8.self) : nil
    }
    return nil
  }
}

/// How often bytes stand in the text of a page, mark-up left out.
private struct ByteShape {
  private(set) var high = 0
  private(set) var low = 0
  private var counts = [Int](repeating: 0, count: 256)

  init(_ bytes: [UInt8]) {
    var isTag = false
    for byte in bytes.prefix(200_000) {
      if byte == 0x3C { isTag = true }
      if byte == 0x3E { isTag = false }
      guard !isTag else { continue }
      counts[Int(byte)] += 1
      if byte >= 0x80 { high += 1 } else if (byte | 0x20) &- 0x61 < 26 { low += 1 }
    }
  }

  private func share(_ range: ClosedRange<Int>) -> Double {
    Double(counts[range].reduce(0, +)) / Double(max(1, high))
  }

  /// Small letters are the more, and stand in the upper quarter in windows-1251, below it in KOI8.
  var isCyrillic: Bool { share(0xE0...0xFF) > 0.7 }
  var isKOI8: Bool { share(0xC0...0xDF) > 0.7 && !isArabic }

  /// Alef, lam and yeh alone are a quarter of Arabic text.
  var isArabic: Bool {
    Double(counts[0xC7] + counts[0xE1] + counts[0xED]) > Double(high) * 0.22 && counts[0xE1] > high / 20
  }
}
