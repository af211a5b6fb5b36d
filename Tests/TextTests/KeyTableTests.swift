import DatelineModel
import Testing
import Text

@Suite struct KeyTableTests {
  @Test func itHoldsWhatADictionaryHolds() {
    var table = KeyTable(empty: 0)
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
