import Foundation

/// Times stages in turn, round after round, so that a busy machine is busy for all of them alike.
struct Measuring {
  /// What a stage cost.
  struct Result {
    let stage: Stage
    /// Processor seconds of the median round.
    let seconds: Double
    /// The median of its rounds' ratios to the baseline's time in the same round.
    let ratio: Double
    /// Allocations of one round; nil where the C library does not report them.
    let allocations: Int?
  }

  static func results(_ stages: [Stage], rounds: Int) -> [Result] {
    var seconds = [[Double]](repeating: [], count: stages.count)
    for _ in 0...rounds {
      for (index, stage) in stages.enumerated() { seconds[index].append(time(stage.run)) }
    }
    return stages.enumerated().map { index, stage in
      let own = Array(seconds[index].dropFirst())
      let ratios = zip(own, seconds[0].dropFirst()).map { $0 / $1 }
      return Result(stage: stage, seconds: median(own), ratio: median(ratios), allocations: Allocations.of(stage.run))
    }
  }

  /// Processor seconds of this process.
  static func time(_ run: () -> Void) -> Double {
    let start = clock()
    run()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// Allocations of a piece of work, counted by a library that stands before the C library's (`LD_PRELOAD`, see Scripts/benchmark).
enum Allocations {
  private typealias Counter = @convention(c) () -> Int

  static func of(_ run: () -> Void) -> Int? {
    guard let symbol = dlsym(nil, "dateline_allocations") else { return nil }
    let count = unsafeBitCast(symbol, to: Counter.self)
    let before = count()
    run()
    return count() - before
  }
}
