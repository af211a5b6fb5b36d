/// How long to wait before the next request to a host.
package struct Pace: Sendable {
  /// Most seconds that a host's own wish is followed; a file that asks for a day would stop everything.
  package static let delayLimit = 30.0

  private let delay: Double
  private var wishes: [String: Double] = [:]
  private var last: [String: Double] = [:]

  /// At least `delay` seconds between the end of one request and the next to the same host.
  package init(delay: Double) { self.delay = delay }

  /// The host asks for so many seconds.
  package mutating func follow(_ seconds: Double?, of origin: String) {
    wishes[origin] = seconds.map { min($0, Pace.delayLimit) }
  }

  /// Seconds to wait at the time `now` before a host is asked again.
  package func wait(_ address: WebAddress, now: Double) -> Double {
    guard let last = last[address.host] else { return 0 }
    return max(0, last + max(delay, wishes[address.origin] ?? 0) - now)
  }

  /// A request to a host ended at the time `now`.
  package mutating func ended(_ address: WebAddress, now: Double) { last[address.host] = now }
}
