/// Values under keys that are hashes already: open addressing, no second hash. Where the standard library's dictionary hashes the hash
/// again, this looks once.
@usableFromInline
package struct KeyTable<Value: Sendable>: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var values: [Value]
  @usableFromInline var count = 0
  @usableFromInline let empty: Value

  /// An empty table; `empty` fills the places that hold nothing.
  @inlinable
  package init(empty: Value, capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    self.empty = empty
    keys = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: empty, count: size)
  }

  /// Where a key stands, or where it would.
  @inlinable @inline(__always)
  package func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[at] != key, keys[at] != 0 { at = (at + 1) & mask }
    return at
  }

  /// Key 0 marks places that hold nothing; it is kept under another.
  @inlinable @inline(__always)
  package static func kept(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  /// The value of a key, nil where it has none.
  @inlinable @inline(__always)
  package func value(_ key: UInt64) -> Value? {
    let key = KeyTable.kept(key)
    let at = slot(key)
    return keys[at] == key ? values[at] : nil
  }

  /// Changes a key's value, which is `empty` where it has none yet.
  @inlinable
  package mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = KeyTable.kept(key)
    let at = slot(key)
    if keys[at] != key {
      keys[at] = key
      count += 1
    }
    change(&values[at])
  }

  /// Changes a key's value where it has one.
  @inlinable
  package mutating func updateExisting(_ key: UInt64, _ change: (inout Value) -> Void) {
    let key = KeyTable.kept(key)
    let at = slot(key)
    if keys[at] == key { change(&values[at]) }
  }

  /// Inlinable as all else here: what is not made for its type costs many times as much.
  @inlinable
  mutating func grow() {
    var larger = KeyTable(empty: empty, capacity: keys.count)
    for (key, value) in zip(keys, values) where key != 0 { larger.update(key) { $0 = value } }
    self = larger
  }
}
