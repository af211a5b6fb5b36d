import Bytes
import HTMLReading
import Text

/// What a block's own words and setting say: bold and linked parts, marks, words of the house, the page's description.
struct BlockWording {
  private let descriptions: [WordSet]
  private let title: WordSet
  private let site: ClueAutomaton
  private let house: HouseWords

  init(_ metadata: PageMetadata, title: String?, _ house: HouseWords) {
    self.house = house
    let written = ["og:description", "description", "twitter:description"].compactMap { name in
      metadata.metas.first { $0.name == name }?.content
    }
    descriptions = Set(written).map { WordSet($0) }
    self.title = WordSet(title ?? "")
    site = ClueAutomaton([(ClassClues(rawValue: 1), Headline.siteNames(metadata).filter { $0.utf8.count >= 4 })])
  }

  func note(_ block: PageBlock, _ text: ArraySlice<UInt8>, in row: inout BlockFeatureRow) {
    let setting = block.setting
    let length = Float(max(1, block.length))
    row[.boldShare] = min(1, Float(setting.bold) / length)
    row[.italicShare] = min(1, Float(setting.italic) / length)
    row[.links] = Float(setting.links)
    row[.beginsLinked] = setting.beginsLinked ? 1 : 0
    row[.endsLinked] = setting.endsLinked ? 1 : 0
    row[.endsWithColon] = text.last == 0x3A ? 1 : 0
    row[.endsWithQuestion] = text.last == 0x3F ? 1 : 0
    row[.endsWithCall] = text.last == 0x21 ? 1 : 0
    row[.beginsWithMark] = BlockWording.beginsWithMark(text) ? 1 : 0
    noteMarks(text, in: &row)
    let words = WordSet.keys(text.prefix(600))
    row[.descriptionOverlap] = words.isEmpty ? 0 : descriptions.map { $0.share(of: words) }.max() ?? -1
    row[.titleOverlap] = title.share(of: words)
    row[.namesSite] = site.scan(text).isEmpty ? 0 : 1
    let house = Float(self.house.subjects(in: text))
    row[.houseWords] = house
    row[.houseWordDensity] = house / max(1, length / 100)
  }

  private static func beginsWithMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return false
    case 0xC2: return true
    case 0xE2: return text.dropFirst().first == 0x80
    default: return first < 0x80
    }
  }

  /// Bars and arrows between links, and whether an address of the web or of the post is written out.
  private func noteMarks(_ text: ArraySlice<UInt8>, in row: inout BlockFeatureRow) {
    var bars = 0
    var holdsAddress = false
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for byte in text {
      switch byte {
      case 0x7C: bars += 1
      case 0xBA where last.1 == 0xE2 && last.2 == 0x80, 0xBB where last.2 == 0xC2: bars += 1
      case 0x40: holdsAddress = true
      case 0x2E where last == (0x77, 0x77, 0x77), 0x70 where last == (0x68, 0x74, 0x74): holdsAddress = true
      default: break
      }
      last = (last.1, last.2, byte)
    }
    row[.bars] = Float(bars)
    row[.holdsAddress] = holdsAddress ? 1 : 0
  }
}

/// The words of a text as hashes, case of ASCII letters ignored.
struct WordSet {
  private let keys: Set<UInt64>
  /// A bit for each low byte that a key has: most words of a page are told apart by it.
  private var lowBytes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ text: String) {
    keys = Set(WordSet.keys(Array(text.utf8)[...]))
    for key in keys {
      switch key >> 6 & 3 {
      case 0: lowBytes.0 |= 1 << (key & 63)
      case 1: lowBytes.1 |= 1 << (key & 63)
      case 2: lowBytes.2 |= 1 << (key & 63)
      default: lowBytes.3 |= 1 << (key & 63)
      }
    }
  }

  private func contains(_ key: UInt64) -> Bool {
    let bits =
      switch key >> 6 & 3 {
      case 0: lowBytes.0
      case 1: lowBytes.1
      case 2: lowBytes.2
      default: lowBytes.3
      }
    return bits >> (key & 63) & 1 == 1 && keys.contains(key)
  }

  /// Share of a block's words that the set holds.
  func share(of words: [UInt64]) -> Float {
    words.isEmpty || keys.isEmpty ? 0 : Float(words.count { contains($0) }) / Float(words.count)
  }

  static func keys(_ text: ArraySlice<UInt8>) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(text.count / 4)
    var hash = FNV1a.seed
    var skipped = 0
    for byte in text {
      if skipped > 0 {
        skipped -= 1
        continue
      }
      let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      let isWord =
        lowered >= 0x61 && lowered <= 0x7A || lowered >= 0x30 && lowered <= 0x39
        || lowered >= 0x80 && lowered != 0xC2 && lowered != 0xE2
      if isWord {
        hash = FNV1a.mix(hash, lowered)
        continue
      }
      if hash != FNV1a.seed { keys.append(hash) }
      hash = FNV1a.seed
      skipped = byte == 0xE2 ? 2 : byte == 0xC2 ? 1 : 0
    }
    if hash != FNV1a.seed { keys.append(hash) }
    return keys
  }
}
