import Bytes
import HTMLReading
import Text

extension Pruning {
  /// A block whose words stood in a kept block before is a repetition: a teaser of itself, a print version. Of a summary and
  /// the longer paragraph that says it again the paragraph stays; what repeats under one parent is meant.
  mutating func dropRepeats() {
    // The block in which six words stood last.
    var home = PageKeyTable<Int32>(empty: -1, capacity: page.text.count / 8)
    for (i, block) in page.blocks.enumerated() where !isDropped[i] && block.length >= 80 {
      let grams = sixGrams(block)
      guard grams.count >= 6 else { continue }
      var shared: [Int: Int] = [:]
      for gram in grams where home[gram] >= 0 { shared[Int(home[gram]), default: 0] += 1 }
      let isRepeated = shared.values.reduce(0, +) * 5 >= grams.count * 4
      if isRepeated, let earlier = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key {
        if tree.parent(page.blocks[earlier].element) == tree.parent(block.element) { continue }
        if page.blocks[earlier].length > block.length {
          isDropped[i] = true
          continue
        }
        isDropped[earlier] = true
      }
      for gram in grams { home.update(gram) { $0 = Int32(truncatingIfNeeded: i) } }
    }
  }

  private func sixGrams(_ block: PageBlock) -> [UInt64] {
    var words: [UInt64] = []
    var hash = FNV1a.seed
    var inWord = false
    for byte in page.text[block.start..<block.end] {
      if byte <= 0x20 {
        if inWord { words.append(hash) }
        hash = FNV1a.seed
        inWord = false
      } else {
        hash = FNV1a.mix(hash, byte)
        inWord = true
      }
    }
    if inWord { words.append(hash) }
    guard words.count >= 6 else { return [] }
    return (0...(words.count - 6)).map { start in
      var gram: UInt64 = 0
      for i in start..<(start + 6) { gram = gram &* 0x9E37_79B9_7F4A_7C15 ^ words[i] }
      return gram
    }
  }
}
