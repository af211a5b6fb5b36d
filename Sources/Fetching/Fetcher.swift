import Archives
import Captures

/// Fetches pages as a good guest: asks robots.txt first, waits between requests, follows redirects one at a time and applies every
/// rule to each anew.
package struct Fetcher<Web: Transport> {
  /// What the caller decides.
  package struct Settings: Sendable {
    /// The program's name as robots.txt calls it (RFC 9309, 2.2.1).
    package var agent: String
    /// Seconds between two requests to a host.
    package var delay = 1.0
    /// Most bytes of an answer.
    package var byteLimit = 16 << 20
    /// Most redirects that are followed for one address.
    package var redirectLimit = 10

    /// Settings of a program.
    package init(agent: String) { self.agent = agent }
  }

  /// Time as a fetcher sees it: seconds that only grow, and waiting.
  package struct Time {
    let now: () -> Double
    let wait: (Double) -> Void

    /// A clock and a way to wait.
    package init(now: @escaping () -> Double, wait: @escaping (Double) -> Void) {
      self.now = now
      self.wait = wait
    }
  }

  private let settings: Settings
  private let time: Time
  private var web: Web
  private var pace: Pace
  /// By origin; nil where a host's rules could not be had.
  private var robots: [String: RobotsRules?] = [:]

  /// A fetcher over a network.
  package init(_ web: Web, settings: Settings, time: Time) {
    self.web = web
    self.settings = settings
    self.time = time
    pace = Pace(delay: settings.delay)
  }

  /// Fetches an address; the exchanges are those of its redirects and of the page, in order. The last one's answer may be no
  /// success.
  package mutating func fetch(_ first: WebAddress) throws(FetchError) -> [WebExchange] {
    var exchanges: [WebExchange] = []
    var address = first
    while true {
      try checkRobots(address)
      let exchange = try ask(address, .whole(settings.byteLimit))
      exchanges.append(exchange)
      guard let next = try next(exchange) else { return exchanges }
      guard exchanges.count <= settings.redirectLimit, !exchanges.contains(where: { $0.address == next }) else {
        throw FetchError(
          .redirect,
          "\(first) was redirected \(exchanges.count) times, at last to \(next); open it in a browser and name the page itself."
        )
      }
      address = next
    }
  }

  /// Where an answer leads; nil where it is no redirect.
  private func next(_ exchange: WebExchange) throws(FetchError) -> WebAddress? {
    guard let answer = exchange.answer else {
      throw FetchError(.connection, "\(exchange.address) did not answer in HTTP; check the address.")
    }
    guard [301, 302, 303, 307, 308].contains(answer.status) else { return nil }
    guard let location = answer.fields["Location"], let next = exchange.address.following(location) else {
      throw FetchError(
        .redirect,
        "\(exchange.address) redirects, but to no address of the web; open it in a browser and name the page itself.")
    }
    return next
  }

  private mutating func ask(_ address: WebAddress, _ limit: AnswerLimit) throws(FetchError) -> WebExchange {
    let seconds = pace.wait(address, now: time.now())
    if seconds > 0 { time.wait(seconds) }
    defer { pace.ended(address, now: time.now()) }
    return try web.exchange(address, limit: limit)
  }

  // MARK: robots.txt

  private mutating func checkRobots(_ address: WebAddress) throws(FetchError) {
    let rules: RobotsRules?
    if let known = robots[address.origin] {
      rules = known
    } else {
      rules = try readRobots(address)
      robots.updateValue(rules, forKey: address.origin)
      pace.follow(rules?.crawlDelay, of: address.origin)
    }
    guard let rules else {
      throw FetchError(
        .robotsUnreachable,
        "\(address.robots) could not be had, so nothing of that host is fetched; try later, or save the page with a browser."
      )
    }
    guard rules.allows(address.target) else {
      throw FetchError(
        .robots, "\(address.robots) asks programs to leave \(address) alone; save the page with a browser.")
    }
  }

  /// 2xx is read, 4xx allows all; nil for 5xx and silence, which allow nothing. Five redirects are followed (RFC 9309, 2.3.1).
  private mutating func readRobots(_ page: WebAddress) throws(FetchError) -> RobotsRules? {
    var address = page.robots
    for _ in 0...5 {
      let exchange: WebExchange
      do {
        // Packed or in small chunks a file takes more or less than what is read of it.
        exchange = try ask(address, .beginning(RobotsRules.byteLimit * 8))
      } catch {
        // An address that must not be asked is no host that fails: the reason is given.
        if error.code == .privateNetwork || error.code == .connection { throw error }
        return nil
      }
      guard let answer = exchange.answer else { return nil }
      switch answer.status {
      case 200..<300:
        return answer.beginning(limit: RobotsRules.byteLimit + 1).map { RobotsRules($0, agent: settings.agent) }
      case 300..<400:
        guard let next = answer.fields["Location"].flatMap(address.following) else { return .allowAll }
        address = next
      case 500..<600: return nil
      default: return .allowAll
      }
    }
    return .allowAll
  }
}
