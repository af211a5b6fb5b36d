/// A picture of few colours, drawn at twice its size and averaged, so that edges are smooth.
struct Raster {
  /// Pixels of the finished picture.
  let width: Int
  let height: Int
  private var cells: [UInt8]
  private let across: Int
  private let down: Int

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    (across, down) = (width * 2, height * 2)
    cells = [UInt8](repeating: 0, count: across * down)
  }

  /// Fills what lies inside an odd number of the rings.
  mutating func fill(_ rings: [[(x: Double, y: Double)]], _ color: UInt8) {
    for (row, crossings) in crossings(rings) {
      let sorted = crossings.sorted()
      for pair in stride(from: 0, to: sorted.count - 1, by: 2) { run(row, sorted[pair], sorted[pair + 1], color) }
    }
  }

  /// For each row the places where edges cross its middle.
  private func crossings(_ rings: [[(x: Double, y: Double)]]) -> [Int: [Double]] {
    var found: [Int: [Double]] = [:]
    for ring in rings where ring.count > 2 {
      for index in ring.indices {
        let (a, b) = (ring[index], ring[(index + 1) % ring.count])
        let (top, bottom) = a.y < b.y ? (a, b) : (b, a)
        let first = max(0, Int((min(top.y, Double(height)) * 2 - 0.5).rounded(.up)))
        let end = min(down, Int((max(bottom.y, 0) * 2 - 0.5).rounded(.up)))
        guard first < end else { continue }
        for row in first..<end {
          let y = (Double(row) + 0.5) / 2
          found[row, default: []].append(top.x + (bottom.x - top.x) * (y - top.y) / (bottom.y - top.y))
        }
      }
    }
    return found
  }

  private mutating func run(_ row: Int, _ from: Double, _ to: Double, _ color: UInt8) {
    let first = min(across, max(0, Int((min(max(from, -1), Double(width) + 1) * 2).rounded())))
    let end = min(across, max(0, Int((min(max(to, -1), Double(width) + 1) * 2).rounded())))
    guard first < end else { return }
    let start = row * across
    cells.replaceSubrange((start + first)..<(start + end), with: repeatElement(color, count: end - first))
  }

  /// A disc.
  mutating func disc(x: Double, y: Double, radius: Double, _ color: UInt8) {
    for row in max(0, Int((y - radius) * 2))..<max(0, min(down, Int((y + radius) * 2) + 1)) {
      let dy = (Double(row) + 0.5) / 2 - y
      guard abs(dy) < radius else { continue }
      let half = (radius * radius - dy * dy).squareRoot()
      run(row, x - half, x + half, color)
    }
  }

  /// A line through points, `width` pixels wide.
  mutating func line(_ points: [(x: Double, y: Double)], width: Double, _ color: UInt8) {
    for (a, b) in zip(points, points.dropFirst()) {
      guard max(a.x, b.x) > -9, max(a.y, b.y) > -9, min(a.x, b.x) < Double(self.width) + 9,
        min(a.y, b.y) < Double(height) + 9
      else { continue }
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = (dx * dx + dy * dy).squareRoot()
      guard length > 0 else { continue }
      // The side of the line, and a little over its ends, so that corners are closed.
      let (sx, sy) = (-dy / length * width / 2, dx / length * width / 2)
      let (ex, ey) = (dx / length * width / 3, dy / length * width / 3)
      fill(
        [
          [
            (a.x + sx - ex, a.y + sy - ey), (b.x + sx + ex, b.y + sy + ey), (b.x - sx + ex, b.y - sy + ey),
            (a.x - sx - ex, a.y - sy - ey),
          ]
        ], color)
    }
  }

  /// A broken line: strokes of `length` pixels in `color`, and as long gaps in the colour of what lies below.
  mutating func dashes(
    _ points: [(x: Double, y: Double)], width: Double, length: Double, over ground: UInt8, _ color: UInt8
  ) {
    var walked = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let whole = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
      guard whole > 0, whole < 4000 else { continue }
      var from = 0.0
      while from < whole {
        let phase = (walked + from).truncatingRemainder(dividingBy: length * 2)
        let to = min(whole, from + (phase < length ? length : length * 2) - phase)
        let (p, q) = (from / whole, to / whole)
        line(
          [(a.x + (b.x - a.x) * p, a.y + (b.y - a.y) * p), (a.x + (b.x - a.x) * q, a.y + (b.y - a.y) * q)],
          width: width, phase < length ? color : ground)
        from = max(to, from + 0.01)
      }
      walked += whole
    }
  }

  /// The picture as red, green and blue; `colors` are those of the numbers drawn with.
  func pixels(_ colors: [(UInt8, UInt8, UInt8)]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(width * height * 3)
    for y in 0..<height {
      var above = y * 2 * across
      for _ in 0..<width {
        let four = (cells[above], cells[above + 1], cells[above + across], cells[above + across + 1])
        if four.0 == four.1, four.0 == four.2, four.0 == four.3 {
          let color = colors[Int(four.0)]
          out.append(color.0)
          out.append(color.1)
          out.append(color.2)
        } else {
          let mixed = [colors[Int(four.0)], colors[Int(four.1)], colors[Int(four.2)], colors[Int(four.3)]]
          out.append(UInt8((mixed.reduce(0) { $0 + Int($1.0) } + 2) / 4))
          out.append(UInt8((mixed.reduce(0) { $0 + Int($1.1) } + 2) / 4))
          out.append(UInt8((mixed.reduce(0) { $0 + Int($1.2) } + 2) / 4))
        }
        above += 2
      }
    }
    return out
  }
}
