/// What can be counted in a block's bytes in one pass.
struct TextShape {
  private(set) var words = 0
  private(set) var capitalised = 0
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  private(set) var commas = 0
  private(set) var sentences = 0
  private(set) var endsLikeSentence = false
  private(set) var startsLower = false

  init(_ bytes: ArraySlice<UInt8>) {
    var inWord = false
    var last: UInt8 = 0
    for byte in bytes {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      let isLetter = isCapital || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
      if isLetter || (byte >= 0x30 && byte <= 0x39) {
        if !inWord {
          words += 1
          if isCapital { capitalised += 1 }
        }
        inWord = true
        if isLetter { letters += 1 } else { digits += 1 }
        if isCapital { capitals += 1 }
      } else {
        inWord = byte == 0x27
        if byte == 0x2C { commas += 1 }
        if byte == 0x20, last == 0x2E || last == 0x21 || last == 0x3F { sentences += 1 }
      }
      last = byte
    }
    if let first = bytes.first { startsLower = first >= 0x61 && first <= 0x7A }
    endsLikeSentence = TextShape.closes(bytes)
  }

  /// . ! ? and closing quotes, also those of other scripts.
  static func closes(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    switch last {
    case 0x2E, 0x21, 0x3F, 0x22: return true
    case 0x27, 0x29: return bytes.count > 1 && [0x2E, 0x21, 0x3F].contains(bytes[bytes.endIndex - 2])
    default: break
    }
    guard bytes.count >= 3 else { return false }
    let tail = Array(bytes.suffix(3))
    if tail[0] == 0xE2, tail[1] == 0x80 { return [0x9D, 0x99, 0xA6, 0x9C].contains(tail[2]) }
    if tail[0] == 0xE3, tail[1] == 0x80 { return [0x82, 0x8D, 0x8F].contains(tail[2]) }
    if tail[0] == 0xEF, tail[1] == 0xBC { return [0x81, 0x9F].contains(tail[2]) }
    return tail[1] == 0xC2 && tail[2] == 0xBB || tail[1] == 0xDB && tail[2] == 0x94
      || tail[0] == 0xE0 && tail[2] == 0xA4
  }
}
