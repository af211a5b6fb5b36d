import Glibc

/// Runs a pure function over many inputs side by side and hands the results back in the order of the input.
package enum OrderedTasks {
  /// Tasks at work at a time: as many as processors.
  package static var width: Int { max(1, min(64, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  /// At most `width` inputs are at work, and at most four times as many results wait for an earlier one.
  package static func run<Inputs: IteratorProtocol, Result: Sendable>(
    _ inputs: sending Inputs, width: Int, _ work: @escaping @Sendable (Inputs.Element) -> Result, each: (Result) -> Void
  ) async throws where Inputs.Element: Sendable {
    var inputs = inputs
    var waiting: [Int: Result] = [:]
    var nextOut = 0
    var nextIn = 0
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      func add() -> Bool {
        guard let input = inputs.next() else { return false }
        let number = nextIn
        nextIn += 1
        group.addTask { (number, work(input)) }
        return true
      }
      for _ in 0..<(width * 4) where !add() { break }
      while let (number, result) = try await group.next() {
        waiting[number] = result
        while let ready = waiting.removeValue(forKey: nextOut) {
          each(ready)
          nextOut += 1
          _ = add()
        }
      }
    }
  }
}
