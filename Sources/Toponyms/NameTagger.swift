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
  private let transitions: [Int8]
  private let steps: LabelSteps
  private let weights: FeatureWeights

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

  private init(_ transitions: [Int8], _ weights: FeatureWeights) {
    self.transitions = transitions
    self.weights = weights
    steps = LabelSteps(transitions)
  }

  /// A model with these weights, one signed byte a label; they fill at most half of the table.
  package init(transitions: [Int8], weights: [UInt32: [Int8]]) { self.init(transitions, FeatureWeights(weights)) }

  /// Labels the tokens of the window's run with the likeliest path.
  func label(_ window: NameWindow, _ features: NameFeatures, _ path: inout LabelPath) {
    path.begin()
    weights.withSums { none in
      for at in window.run {
        var token = none
        features.add(to: &token, at: at, in: window)
        path.add(token.sums() &- SIMD4(NameTagger.boldness, 0, 0, 0), steps)
      }
    }
    path.end()
  }
}

extension NameTagger {
  private static let magic = Array("DLPT0001".utf8)

  /// Weights as the trainer writes them; nil where the bytes are no such table.
  package init?(table: [UInt8]) {
    guard table.count > NameTagger.headerSize, table.starts(with: NameTagger.magic) else { return nil }
    let bits = Int(table[8])
    guard (4...20).contains(bits), table.count == NameTagger.headerSize + 8 << bits else { return nil }
    let slots = table.withUnsafeBytes { bytes in
      (0..<(1 << bits)).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: NameTagger.headerSize + $0 * 8, as: UInt64.self))
      }
    }
    self.init(table[16..<36].map { Int8(bitPattern: $0) }, FeatureWeights(slots: slots))
  }

  /// The table of these weights.
  package var table: [UInt8] {
    let slots = weights.slots
    var bytes = NameTagger.magic + [UInt8(slots.count.trailingZeroBitCount)] + [UInt8](repeating: 0, count: 7)
    bytes += transitions.map { UInt8(bitPattern: $0) }
    bytes += [UInt8](repeating: 0, count: NameTagger.headerSize - bytes.count)
    for slot in slots { for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: slot >> UInt64(8 * byte))) } }
    return bytes
  }
}
