import Bytes

/// A host's `robots.txt` as it concerns one program (RFC 9309).
package struct RobotsRules: Hashable, Sendable {
  /// Most bytes that are read, up to the end of a line; the standard asks for at least as many (2.5).
  package static let byteLimit = 500 << 10

  private struct Rule: Hashable {
    let pattern: [UInt8]
    let isAllowed: Bool
  }

  private var rules: [Rule] = []
  /// Seconds that the host asks to wait between two requests, an extension that many files use; nil where it does not say.
  package private(set) var crawlDelay: Double?

  /// Everything may be fetched: there is no file, or it cannot be had (2.3.1.3).
  package static let allowAll = RobotsRules()

  private init() {}

  /// Reads a file for the program whose product token is `agent`: its own groups together, else those of `*`.
  package init(_ bytes: [UInt8], agent: String) {
    var own = RobotsRules()
    var general = RobotsRules()
    var hasOwn = false
    var (isOwn, isGeneral, isInGroup) = (false, false, false)
    for (name, value) in RobotsRules.lines(bytes) {
      if name == "user-agent" {
        // Lines of agents that follow one another begin one group.
        if isInGroup { (isOwn, isGeneral, isInGroup) = (false, false, false) }
        let token = value.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }.lowercased()
        if value == "*" { isGeneral = true }
        if !token.isEmpty, token == agent.lowercased() { (isOwn, hasOwn) = (true, true) }
        continue
      }
      guard ["allow", "disallow", "crawl-delay"].contains(name) else { continue }
      isInGroup = true
      if isOwn { own.add(name, value) }
      if isGeneral { general.add(name, value) }
    }
    self = hasOwn ? own : general
  }

  /// Whether a path with its query may be fetched: the longest rule decides, of two equal ones the one that allows.
  package func allows(_ target: String) -> Bool {
    let path = RobotsRules.normal(target)
    if path == Array("/robots.txt".utf8) { return true }
    let matching = rules.filter { RobotsRules.matches($0.pattern, path) }
    guard let longest = matching.map(\.pattern.count).max() else { return true }
    return matching.contains { $0.pattern.count == longest && $0.isAllowed }
  }

  private mutating func add(_ name: String, _ value: String) {
    if name == "crawl-delay" {
      if let seconds = Double(value), seconds.isFinite, seconds >= 0 { crawlDelay = seconds }
    } else if !value.isEmpty {
      rules.append(Rule(pattern: RobotsRules.normal(value), isAllowed: name == "allow"))
    }
  }

  /// Names in small letters with their values; comments and what is no line are left out.
  private static func lines(_ bytes: [UInt8]) -> [(name: String, value: String)] {
    let bytes = beginning(bytes)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      let parts = line.prefix { $0 != UInt8(ascii: "#") }.split(
        separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let texts = parts.map { String(decoding: $0, as: UTF8.self).singleSpaced }
      return (texts[0].lowercased(), texts[1])
    }
  }

  /// A line that is cut would be another rule.
  private static func beginning(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.count > byteLimit else { return bytes[...] }
    let end = bytes[..<byteLimit].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? 0
    return bytes[..<end]
  }

  /// Octets as they are compared (2.2.2): what need not be escaped is not, what is no ASCII is.
  private static func normal(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      let written = PercentCoding.byte(rest)
      rest = rest.dropFirst(written == nil ? 1 : 3)
      let isKept = written.map(isUnreserved) ?? (first < 0x80)
      out += isKept ? [written ?? first] : Array(PercentCoding.triplet(written ?? first).utf8)
    }
    return out
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }

  /// Whether a path begins with a pattern: `*` is any octets, a `$` at the end is the path's end.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pattern = (isWhole ? pattern.dropLast() : pattern[...]) + (isWhole ? [] : [UInt8(ascii: "*")])
    var (at, wanted) = (0, pattern.startIndex)
    var star: (pattern: Int, path: Int)?
    while at < path.count {
      if wanted < pattern.endIndex, pattern[wanted] == UInt8(ascii: "*") {
        star = (wanted, at)
        wanted += 1
      } else if wanted < pattern.endIndex, pattern[wanted] == path[at] {
        (at, wanted) = (at + 1, wanted + 1)
      } else if let last = star {
        star = (last.pattern, last.path + 1)
        (at, wanted) = (last.path + 1, last.pattern + 1)
      } else {
        return false
      }
    }
    return pattern[wanted...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
