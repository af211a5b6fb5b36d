package import DatelineModel

/// Collects text with runs of white space folded into one space, none at either end.
package struct FoldedText {
  package private(set) var bytes: [UInt8] = []
  /// Where the bytes stand in what was appended: a slice counts as its collection does.
  package private(set) var sources = SourceMap()
  private var pending = false

  package init() {}

  package var isEmpty: Bool { bytes.isEmpty }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins a text anew and keeps the room that the last one took.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    sources.removeAll()
    pending = false
  }

  package mutating func space() { pending = true }

  package mutating func append(_ text: ArraySlice<UInt8>) {
    let base = text.startIndex
    text.withUnsafeBufferPointer { source in
      var at = 0
      while at < source.count {
        let byte = source[at]
        if byte <= 0x20 || byte == 0x7F {
          pending = true
          at += 1
          continue
        }
        if byte == 0xC2, at + 1 < source.count {
          if source[at + 1] == 0xA0 {
            pending = true
            at += 2
            continue
          }
          if source[at + 1] < 0xA0 {
            flush()
            let meant = Windows1252.utf8(source[at + 1])
            sources.append(text: bytes.count, meant.count, from: base + at, 2)
            bytes.append(contentsOf: meant)
            at += 2
            continue
          }
          if source[at + 1] == 0xAD {
            at += 2
            continue
          }
        }
        if byte == 0xE2, at + 2 < source.count, source[at + 1] == 0x80, isFormat(source[at + 2]) {
          if source[at + 2] < 0x8B || source[at + 2] == 0xAF || source[at + 2] == 0xA8 { pending = true }
          at += 3
          continue
        }
        flush()
        let start = at
        repeat { at += 1 } while FoldedText.isPlain(source, at)
        sources.append(text: bytes.count, at - start, from: base + start, at - start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<at]))
      }
    }
  }

  /// Whether a byte stays as it is: it is no white space but one blank between others, and not perhaps the first of a character
  /// that is folded.
  @inline(__always)
  private static func isPlain(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      guard at < source.count else { return false }
      let byte = source[at]
      return byte > 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }
    return isLetter(at) || at < source.count && source[at] == 0x20 && isLetter(at + 1)
  }

  private mutating func flush() {
    if pending, !bytes.isEmpty { bytes.append(0x20) }
    pending = false
  }

  /// Spaces of all widths and marks without width (U+2000 … U+200B, U+2028, U+2029, U+202F, directional embeddings).
  private func isFormat(_ last: UInt8) -> Bool {
    last <= 0x8B || (0xA8...0xAF).contains(last) || last == 0x8E || last == 0x8F
  }
}
