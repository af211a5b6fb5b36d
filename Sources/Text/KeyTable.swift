/// A table of the program's own words, by their hashes.
@usableFromInline
package typealias KeyTable<Value: Sendable> = PlacedTable<Value, OwnWords>

/// A table of a page's words, by their hashes.
@usableFromInline
package typealias PageKeyTable<Value: Sendable> = PlacedTable<Value, PageWords>

/// Values under keys that are hashes already: open addressing, where the standard library's dictionary would hash the hash again.
///
/// Nothing lists the keys in the order of their places, so nothing that comes out hangs on where they stand. Two words with one key are one
/// word to the table.
@usableFromInline
package struct PlacedTable<Value: Sendable, Placing: KeyPlacing>: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var values: [Value]
  @usableFromInline let placing: Placing
  @usableFromInline let empty: Value
  @usableFromInline var filled = 0

  /// An empty table; `empty` fills the places that hold nothing.
  @inlinable
  package init(empty: Value, capacity: Int = 8, placing: Placing = Placing()) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    self.empty = empty
    self.placing = placing
    keys = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: empty, count: size)
  }

  /// How many keys it has.
  @inlinable package var count: Int { filled }

  /// Where a key stands, or where it would.
  @inlinable @inline(__always)
  func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: placing.place(key)) & mask
    while keys[at] != key, keys[at] != 0 { at = (at + 1) & mask }
    return at
  }

  /// Key 0 marks places that hold nothing; it is kept under another.
  @inlinable @inline(__always)
  static func kept(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  /// The value of a key, `empty` where it has none.
  @inlinable @inline(__always)
  package subscript(_ key: UInt64) -> Value { values[slot(PlacedTable.kept(key))] }

  /// Whether a key has a value.
  @inlinable @inline(__always)
  package func contains(_ key: UInt64) -> Bool {
    let key = PlacedTable.kept(key)
    return keys[slot(key)] == key
  }

  /// The value of a key, nil where it has none.
  @inlinable @inline(__always)
  package func value(_ key: UInt64) -> Value? {
    let key = PlacedTable.kept(key)
    let at = slot(key)
    return keys[at] == key ? values[at] : nil
  }

  /// Changes a key's value, which is `empty` where it has none yet.
  @inlinable
  package mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    if (filled + 1) * 2 > keys.count { grow() }
    let key = PlacedTable.kept(key)
    let at = slot(key)
    if keys[at] != key {
      keys[at] = key
      filled += 1
    }
    change(&values[at])
  }

  /// Changes a key's value where it has one.
  @inlinable
  package mutating func updateExisting(_ key: UInt64, _ change: (inout Value) -> Void) {
    let key = PlacedTable.kept(key)
    let at = slot(key)
    if keys[at] == key { change(&values[at]) }
  }

  /// How many places are looked at to find a key, or that it is not there.
  package func probes(_ key: UInt64) -> Int {
    let key = PlacedTable.kept(key)
    let mask = keys.count - 1
    return ((slot(key) - Int(truncatingIfNeeded: placing.place(key))) & mask) + 1
  }

  /// Inlinable as all else here: what is not made for its type costs many times as much.
  @inlinable
  mutating func grow() {
    var larger = PlacedTable(empty: empty, capacity: keys.count, placing: placing)
    for (key, value) in zip(keys, values) where key != 0 { larger.update(key) { $0 = value } }
    self = larger
  }
}

extension PlacedTable where Value == Int32 {
  /// The words numbered in the order of their keys; −1 for all others. It has room to spare: most words that are asked for are others.
  package init(numbering words: Set<UInt64>) {
    self.init(empty: -1, capacity: words.count * 2)
    for (number, key) in words.sorted().enumerated() { update(key) { $0 = Int32(number) } }
  }
}
