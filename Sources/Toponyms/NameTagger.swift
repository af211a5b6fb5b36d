import CEmbeddedData

/// A linear-chain model (Lafferty, McCallum, Pereira 2001) over the tokens of a run: which of them are the name of a place.
///
/// The table: "DLPT0001", bits b of its size, the number of units in 1.0, eight bytes of transitions' padding, 20 transitions as
/// signed bytes (from each label and from the edge, to each label), padded to 48 bytes; then 2^b slots of 8 bytes: the feature's hash
/// (0 for none) and a signed byte for each label.
package struct NameTagger: Sendable {
  /// What a token is.
  package enum Label: Int, Sendable, CaseIterable {
    /// No part of a place's name.
    case outside
    /// The first word of a place's name.
    case begin
    /// A further word of it.
    case inside
    /// A place's name that names no place here: "Pakistani", "Quetta Gladiators".
    case namesake
  }

  package static let labels = Label.allCases.count
  /// What is taken from the score of `outside`, so that names are not missed out of shyness.
  package static let boldness: Int32 = 4
  static let headerSize = 48

  /// Scores of going from a label (the last row: from the edge) to another.
  private let transitions: [Int32]
  private let slots: [UInt64]
  private let mask: Int

  /// The weights that are part of the program.
  package static let embedded: NameTagger = {
    let bytes = UnsafeRawBufferPointer(start: dateline_place_model_bytes(), count: dateline_place_model_count())
    return NameTagger(table: Array(bytes)) ?? NameTagger(transitions: [Int8](repeating: 0, count: 20), weights: [:])
  }()

  /// Whether a label may follow another: `inside` only goes on.
  @inline(__always)
  package static func mayFollow(_ label: Int, _ before: Int) -> Bool {
    label != Label.inside.rawValue || before == Label.begin.rawValue || before == Label.inside.rawValue
  }

  /// A model with these weights, one signed byte a label; they fill at most half of the table.
  package init(transitions: [Int8], weights: [UInt32: [Int8]]) {
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
    self.slots = slots
    self.mask = mask
    self.transitions = transitions.map(Int32.init)
  }

  /// The labels of a run whose tokens have these features: `ends[i]` is where the features of token i end.
  package func labels(_ features: [UInt32], ends: [Int]) -> [Label] {
    let states = NameTagger.labels
    var best = [Int32](repeating: 0, count: ends.count * states)
    var back = [Int8](repeating: 0, count: ends.count * states)
    let emissions = self.emissions(features, ends)
    for (at, emission) in emissions.enumerated() {
      for label in 0..<states {
        var top = Int32.min / 2
        if at == 0 {
          if NameTagger.mayFollow(label, Label.outside.rawValue) { top = transitions[states * states + label] }
        } else {
          for before in 0..<states where NameTagger.mayFollow(label, before) {
            let score = best[(at - 1) * states + before] + transitions[before * states + label]
            if score > top {
              top = score
              back[at * states + label] = Int8(before)
            }
          }
        }
        best[at * states + label] = top + emission[label]
      }
    }
    return path(best, back, ends.count)
  }

  private func emissions(_ features: [UInt32], _ ends: [Int]) -> [SIMD4<Int32>] {
    slots.withUnsafeBufferPointer { slots in
      features.withUnsafeBufferPointer { features in
        var from = 0
        return ends.map { end in
          defer { from = end }
          return scores(UnsafeBufferPointer(rebasing: features[from..<end]), slots)
        }
      }
    }
  }

  /// The sum of the weights of a token's features, for each label.
  @inline(__always)
  private func scores(_ features: UnsafeBufferPointer<UInt32>, _ slots: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>(-NameTagger.boldness, 0, 0, 0)
    for feature in features {
      var at = Int(feature >> 3) & mask
      var slot = slots[at]
      while slot != 0 {
        if UInt32(truncatingIfNeeded: slot) == feature {
          let row = unsafeBitCast(UInt32(truncatingIfNeeded: slot >> 32), to: SIMD4<Int8>.self)
          sum &+= SIMD4<Int32>(truncatingIfNeeded: row)
          break
        }
        at = (at + 1) & mask
        slot = slots[at]
      }
    }
    return sum
  }

  private func path(_ best: [Int32], _ back: [Int8], _ count: Int) -> [Label] {
    guard count > 0 else { return [] }
    let states = NameTagger.labels
    let last = best[((count - 1) * states)...]
    var label = last.indices.max { (last[$0], -$0) < (last[$1], -$1) }! - last.startIndex
    var labels = [Label](repeating: .outside, count: count)
    for at in (0..<count).reversed() {
      labels[at] = Label(rawValue: label)!
      label = Int(back[at * states + label])
    }
    return labels
  }
}

extension NameTagger {
  private static let magic = Array("DLPT0001".utf8)

  /// Weights as the trainer writes them; nil where the bytes are no such table.
  package init?(table: [UInt8]) {
    guard table.count > NameTagger.headerSize, table.starts(with: NameTagger.magic) else { return nil }
    let bits = Int(table[8])
    guard (4...20).contains(bits), table.count == NameTagger.headerSize + 8 << bits else { return nil }
    transitions = table[16..<36].map { Int32(Int8(bitPattern: $0)) }
    slots = table.withUnsafeBytes { bytes in
      (0..<(1 << bits)).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: NameTagger.headerSize + $0 * 8, as: UInt64.self))
      }
    }
    mask = slots.count - 1
  }

  /// The table of these weights.
  package var table: [UInt8] {
    var bytes = NameTagger.magic + [UInt8(slots.count.trailingZeroBitCount)] + [UInt8](repeating: 0, count: 7)
    bytes += transitions.map { UInt8(bitPattern: Int8($0)) }
    bytes += [UInt8](repeating: 0, count: NameTagger.headerSize - bytes.count)
    for slot in slots { for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: slot >> UInt64(8 * byte))) } }
    return bytes
  }
}
