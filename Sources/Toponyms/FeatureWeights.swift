/// The weights of features, one signed byte for each label, under the features' hashes: open addressing in a table of 2^b slots, of
/// which at most half are filled.
struct FeatureWeights: Sendable {
  /// A feature's hash (0 for none) in the low half, its four weights in the high one.
  let slots: [UInt64]
  /// A bit for each feature that has weights, and by chance for some that have none. It fits into the nearest cache, where the
  /// slots do not, and says of most features of a text that they have no weights.
  private let known: [UInt64]

  private static let knownBits = 17

  /// The slots as they stand.
  init(slots: [UInt64]) {
    var known = [UInt64](repeating: 0, count: 1 << (FeatureWeights.knownBits - 6))
    for slot in slots where slot != 0 {
      let feature = UInt32(truncatingIfNeeded: slot)
      known[FeatureWeights.place(feature)] |= 1 << UInt64(FeatureWeights.bit(feature))
    }
    self.slots = slots
    self.known = known
  }

  /// A table with these weights.
  init(_ weights: [UInt32: [Int8]]) {
    var bits = 4
    while 1 << bits < weights.count * 2 { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    let mask = slots.count - 1
    for (feature, row) in weights.sorted(by: { $0.key < $1.key }) {
      var at = Int(feature >> 3) & mask
      while slots[at] != 0 { at = (at + 1) & mask }
      var packed = UInt64(feature)
      for (label, weight) in row.enumerated() {
        packed |= UInt64(UInt8(bitPattern: weight)) << (32 + 8 * UInt64(label))
      }
      slots[at] = packed
    }
    self.init(slots: slots)
  }

  /// The word and the bit of `known` that are a feature's: its upper bits, the lower ones choose the slot.
  @inline(__always)
  private static func place(_ feature: UInt32) -> Int { Int(feature >> (32 - UInt32(knownBits) + 6)) }
  @inline(__always)
  private static func bit(_ feature: UInt32) -> UInt32 { feature >> (32 - UInt32(knownBits)) & 63 }

  /// Lets `body` sum weights; the sums point into the tables and live no longer than it.
  @inline(__always)
  func withSums(_ body: (LabelSums) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: LabelSums.room) { weighed in
      slots.withUnsafeBufferPointer { slots in
        known.withUnsafeBufferPointer { body(LabelSums(slots: slots, known: $0, weighed: weighed)) }
      }
    }
  }

  /// Gathers the features of a token that have weights, and sums these for each label.
  struct LabelSums: FeatureSink {
    /// More than a token has features; a power of two.
    fileprivate static let room = 128

    fileprivate let slots: UnsafeBufferPointer<UInt64>
    fileprivate let known: UnsafeBufferPointer<UInt64>
    fileprivate let weighed: UnsafeMutableBufferPointer<UInt32>
    private var count = 0

    fileprivate init(
      slots: UnsafeBufferPointer<UInt64>, known: UnsafeBufferPointer<UInt64>,
      weighed: UnsafeMutableBufferPointer<UInt32>
    ) {
      self.slots = slots
      self.known = known
      self.weighed = weighed
    }

    /// Writes every feature and goes on only behind those that are known: which are is no branch that could be guessed.
    @inline(__always)
    mutating func add(_ feature: UInt32) {
      weighed[count & (LabelSums.room - 1)] = feature
      count &+= Int(known[FeatureWeights.place(feature)] >> UInt64(FeatureWeights.bit(feature)) & 1)
    }

    /// The sums for the labels, in their order.
    @inline(__always)
    func sums() -> SIMD4<Int32> {
      var sums = SIMD4<Int32>()
      for place in 0..<count { sums &+= weights(of: weighed[place]) }
      return sums
    }

    /// Two places are read at once and chosen between without a branch; few features stand further on.
    @inline(__always)
    private func weights(of feature: UInt32) -> SIMD4<Int32> {
      let at = Int(feature >> 3) & (slots.count &- 1)
      let first = slots[at]
      let second = slots[(at &+ 1) & (slots.count &- 1)]
      var slot: UInt64 = UInt32(truncatingIfNeeded: second) == feature ? second : 0
      slot = UInt32(truncatingIfNeeded: first) == feature ? first : slot
      if slot == 0, first != 0, second != 0 { slot = further(feature, from: at &+ 2) }
      return SIMD4(truncatingIfNeeded: unsafeBitCast(UInt32(truncatingIfNeeded: slot >> 32), to: SIMD4<Int8>.self))
    }

    @inline(never)
    private func further(_ feature: UInt32, from start: Int) -> UInt64 {
      var at = start & (slots.count &- 1)
      while slots[at] != 0, UInt32(truncatingIfNeeded: slots[at]) != feature { at = (at &+ 1) & (slots.count &- 1) }
      return slots[at]
    }
  }
}
