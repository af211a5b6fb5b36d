/// Writes JSON (RFC 8259) straight into UTF-8: members in the order they are written, no clock, no locale.
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var depth = 0
  private let indented: Bool

  /// A writer of one line, or of indented lines.
  package init(indented: Bool = false) { self.indented = indented }

  /// What was written so far, as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// `{ … }`
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(.object)
    body(&self)
    close(.object)
  }

  /// `[ … ]`
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(.array)
    body(&self)
    close(.array)
  }

  /// An array with one element for each of `values`.
  package mutating func array<S: Sequence>(_ values: S, _ body: (inout JSONWriter, S.Element) -> Void) {
    array { writer in for value in values { body(&writer, value) } }
  }

  /// A member's name; its value has to follow.
  package mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    if indented { bytes.append(0x20) }
    needsComma = false
  }

  /// A string, or null.
  package mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// An integer, or null.
  package mutating func value(_ number: Int?) {
    separate()
    bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
    needsComma = true
  }

  /// True or false.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// A number with at most `places` digits after the point.
  package mutating func value(_ number: Double, places: Int) {
    separate()
    bytes.append(contentsOf: JSONWriter.decimal(number, places: places).utf8)
    needsComma = true
  }

  /// UTF-8 text as a string.
  package mutating func value(utf8: some Sequence<UInt8>) {
    separate()
    if utf8.withContiguousStorageIfAvailable({ quote($0) }) == nil { Array(utf8).withUnsafeBufferPointer { quote($0) } }
    needsComma = true
  }

  /// A name and a string.
  package mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    value(text)
  }

  /// A name and an integer.
  package mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    value(number)
  }

  /// A name, and true or false.
  package mutating func member(_ name: String, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// A name and a number with at most `places` digits after the point, or null.
  package mutating func member(_ name: String, _ number: Double?, places: Int) {
    self.name(name)
    if let number { value(number, places: places) } else { value(nil as Int?) }
  }

  /// A decimal without exponent, trailing zeros dropped; the same on every machine and in every locale.
  package static func decimal(_ number: Double, places: Int) -> String {
    guard number.isFinite else { return "null" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    let size = abs(scaled)
    var fraction = String(size % scale)
    fraction = String(repeating: "0", count: places - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return fraction.isEmpty || places == 0 ? "\(sign)\(size / scale)" : "\(sign)\(size / scale).\(fraction)"
  }

  /// What holds values: an object or an array.
  enum Container {
    case object, array

    fileprivate var opening: UInt8 { self == .object ? 0x7B : 0x5B }
    fileprivate var closing: UInt8 { self == .object ? 0x7D : 0x5D }
  }

  /// The opening bracket; what is written until `close` stands inside.
  mutating func open(_ container: Container) {
    separate()
    bytes.append(container.opening)
    depth += 1
    needsComma = false
  }

  /// The closing bracket.
  mutating func close(_ container: Container) {
    depth -= 1
    if bytes.last != container.opening { newline() }
    bytes.append(container.closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    if let last = bytes.last, last != 0x3A, last != 0x20 || needsComma, depth > 0 { newline() }
    needsComma = false
  }

  private mutating func newline() {
    guard indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  /// Control characters, and the line ends that only Unicode knows (U+0085, U+2028, U+2029), are escaped: a reader that
  /// cuts lines its own way still finds one value a line.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var at = 0
    while at < utf8.count {
      let end = JSONWriter.plainEnd(utf8, from: at)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[at..<end]))
      if end < utf8.count { write(utf8[end]) }
      at = end + 1
    }
    bytes.append(0x22)
  }

  /// Where the bytes end that stand in a string as they are: looked for sixteen at a time, then one by one.
  private static func plainEnd(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 16 <= utf8.count {
      // Numbers instead of conditions: so the compiler compares the sixteen in one step.
      var care: UInt8 = 0
      for byte in UnsafeBufferPointer(rebasing: utf8[at..<(at + 16)]) { care |= needsCare(byte) ? 1 : 0 }
      guard care == 0 else { break }
      at += 16
    }
    while at < utf8.count, !needsCare(utf8[at]) { at += 1 }
    return at
  }

  /// Bytes that do not stand in a string as they are, or may be the last of a character that does not.
  @inline(__always)
  private static func needsCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0x85 || byte == 0xA8 || byte == 0xA9
  }

  private mutating func write(_ byte: UInt8) {
    switch byte {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    case 0..<0x20, 0x7F: escape(UInt16(byte), replacing: 0)
    case 0x85 where bytes.last == 0xC2: escape(0x85, replacing: 1)
    case 0xA8, 0xA9:
      if bytes.count >= 2, bytes[bytes.count - 1] == 0x80, bytes[bytes.count - 2] == 0xE2 {
        escape(0x2000 | UInt16(byte - 0x80), replacing: 2)
      } else {
        bytes.append(byte)
      }
    default: bytes.append(byte)
    }
  }

  private mutating func escape(_ unit: UInt16, replacing count: Int) {
    bytes.removeLast(count)
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift in [12, 8, 4, 0] { bytes.append(Array("0123456789abcdef".utf8)[Int(unit >> UInt16(shift) & 15)]) }
  }
}
