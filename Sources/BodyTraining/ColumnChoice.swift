/// Draws the columns that each tree may ask, the same ones in every training.
struct ColumnChoice {
  private var columns: [Int]
  private let count: Int
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(columns: Int, share: Float) {
    self.columns = Array(0..<columns)
    count = max(1, Int((Float(columns) * share).rounded()))
  }

  /// The columns of the next tree.
  mutating func next() -> [Int] {
    for place in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      columns.swapAt(place, place + Int((state >> 33) % UInt64(columns.count - place)))
    }
    return columns[..<count].sorted()
  }
}
