import DatelineModel
import Testing
import Text

@Suite struct KeyTableTests {
  @Test func itHoldsWhatADictionaryHolds() {
    holdsWhatADictionaryHolds(KeyTable(empty: 0))
    holdsWhatADictionaryHolds(PageKeyTable(empty: 0))
  }

  private func holdsWhatADictionaryHolds<Placing: KeyPlacing>(_ empty: PlacedTable<Int, Placing>) {
    var table = empty
    var dictionary: [UInt64: Int] = [:]
    var key: UInt64 = 1
    for number in 0..<5000 {
      key = number % 3 == 0 ? UInt64(number) << 32 : key &* 0x9E37_79B9_7F4A_7C15
      table.update(key) { $0 += number }
      dictionary[key, default: 0] += number
    }
    for (key, value) in dictionary where key > 1 { #expect(table.value(key) == value) }
    #expect(table.value(77) == nil)
  }

  @Test func keyZeroIsAKey() {
    var table = KeyTable<Int32>(empty: -1)
    #expect(!table.contains(0))
    #expect(table[0] == -1)
    table.update(0) { $0 = 7 }
    #expect(table.contains(0))
    #expect(table[0] == 7)
    #expect(table.count == 1)
  }

  @Test func wordsAreNumberedInTheOrderOfTheirKeys() {
    let table = KeyTable<Int32>(numbering: [30, 10, 20])
    #expect([10, 20, 30, 40].map { table[$0] } == [0, 1, 2, -1])
  }

  /// Families of keys that agree in the bits from which a place is usually taken: the lower ones, the upper ones, both halves laid over
  /// each other, and steps of one.
  private static let families: [(name: String, key: @Sendable (UInt64) -> UInt64)] = [
    ("upper bits alone", { $0 << 40 }), ("halves alike", { $0 << 32 | $0 }), ("lower bits alone", { $0 }),
    ("middle bits alone", { $0 << 20 | 0xFFF }), ("multiples of FNV's prime", { $0 &* 0x100_0000_01b3 }),
    ("multiples of the golden ratio", { $0 &* 0x9E37_79B9_7F4A_7C15 }),
  ]

  /// The cost is counted, not timed: all places looked at, for keys that are there and for as many that are not.
  @Test(arguments: 0..<6)
  func noChoiceOfKeysMakesThemCrowd(number: Int) {
    let family = Self.families[number]
    for run in 0..<8 {
      let placing =
        run == 0 ? PageWords() : PageWords(offset: .random(in: .min ... .max), factor: .random(in: .min ... .max))
      var table = PageKeyTable(empty: false, placing: placing)
      let keys = (1...20_000).map { family.key(UInt64($0)) }
      for key in keys { table.update(key) { $0 = true } }
      #expect(table.count == keys.count)
      let probes = keys.reduce(0) { $0 + table.probes($1) }
      let vain = (20_001...40_000).reduce(0) { $0 + table.probes(family.key(UInt64($1))) }
      #expect(probes * 2 < keys.count * 3, "\(family.name): \(placing)")
      #expect(vain < keys.count * 2, "\(family.name): \(placing)")
      #expect(keys.map(table.probes).max() ?? 0 < 60, "\(family.name): \(placing)")
    }
  }

  @Test func twoTablesOfTheSameKeysNeedNotAgreeInPlaces() {
    let one = PageWords(offset: 1, factor: 3)
    let other = PageWords(offset: 2, factor: 0x9E37_79B9_7F4A_7C15)
    let places = (UInt64(1)...256).map { (one.place($0) & 255, other.place($0) & 255) }
    #expect(places.count { $0.0 == $0.1 } < 16)
  }

  @Test func whatIsNotThereIsNotChanged() {
    var table = KeyTable(empty: 0)
    table.updateExisting(5) { $0 = 9 }
    #expect(table.value(5) == nil)
    table.update(5) { $0 = 1 }
    table.updateExisting(5) { $0 = 9 }
    #expect(table.value(5) == 9)
  }

  @Test func offsetsGoThereAndBack() {
    let text = Array(String(repeating: "aü€😀", count: 300).utf8)
    let index = CodePointIndex(text)
    let offsets = ByteOffsets(text)
    #expect(offsets.count == 1200)
    for (point, start) in text.indices.filter({ text[$0] & 0xC0 != 0x80 }).enumerated() {
      #expect(index.codePoint(at: start) == point)
      #expect(offsets.offset(of: point) == start)
    }
    #expect(offsets.offset(of: 1200) == text.count)
    #expect(offsets.offset(of: 1201) == nil)
    #expect(offsets.offset(of: -1) == nil)
  }
}
