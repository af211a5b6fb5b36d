import DatelineModel
import HTMLReading

/// Where words of an article stand in the page that it was read from.
struct PagePosition: Hashable, Sendable {
  /// Bytes from the first letter to the last, mark-up between them included.
  let range: TextRange
  /// Line of the page, from 1.
  let line: Int
  /// Whether the range counts the bytes of the page as saved; else those of the page as UTF-8.
  let countsSavedBytes: Bool
  /// How often the words stand in the page; the first place is told.
  let occurrences: Int
}

/// A page, read again so that words can be found in it: mark-up, white space and character references do not count.
struct PageText {
  /// The page in UTF-8.
  private let page: [UInt8]
  /// For each byte of the page in UTF-8 its offset in the saved page, as far as that can be told.
  private let mapping: Mapping
  /// The letters of the page and where each stands.
  private let letters: [UInt8]
  private let starts: [Int32]
  private let ends: [Int32]

  private enum Mapping {
    /// UTF-8, with or without the three bytes of a byte order mark in front.
    case shifted(Int)
    /// One byte for each character.
    case characters
    case unknown
  }

  init(_ document: SourceDocument) {
    page = HTMLReader.plainText(document.bytes, charset: document.charset)
    let shift = document.bytes.count - page.count
    if (shift == 0 || shift == 3) && document.bytes[shift...].elementsEqual(page) {
      mapping = .shifted(shift)
    } else {
      let characters = page.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      mapping = characters == document.bytes.count ? .characters : .unknown
    }
    var fold = PageFolding()
    fold.read(page, isMarkup: document.format == .html)
    (letters, starts, ends) = (fold.letters, fold.starts, fold.ends)
  }

  /// Where words stand; nil where the page does not have them in this order.
  func position(of words: String) -> PagePosition? {
    var fold = PageFolding()
    fold.read(Array(words.utf8), isMarkup: false)
    let places = self.places(of: fold.letters)
    guard let first = places.first else { return nil }
    let range = TextRange(Int(starts[first]), Int(ends[first + fold.letters.count - 1]))
    return PagePosition(
      range: saved(range), line: page[..<range.start].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) },
      countsSavedBytes: countsSavedBytes, occurrences: places.count)
  }

  private func places(of wanted: [UInt8]) -> [Int] {
    guard let head = wanted.first, wanted.count <= letters.count else { return [] }
    return letters.withUnsafeBufferPointer { all in
      (0...(all.count - wanted.count)).filter { at in
        all[at] == head && all[at..<(at + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  private var countsSavedBytes: Bool { if case .unknown = mapping { false } else { true } }

  private func saved(_ range: TextRange) -> TextRange {
    switch mapping {
    case .shifted(let shift): return TextRange(range.start + shift, range.end + shift)
    case .characters:
      let start = CharacterCount.of(page[..<range.start])
      return TextRange(start, start + CharacterCount.of(page[range.start..<range.end]))
    case .unknown: return range
    }
  }
}

private enum CharacterCount {
  static func of(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
}
