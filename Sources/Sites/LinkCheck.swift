import Bytes
import DatelineModel
import HTMLReading

/// A link of a page that leads nowhere, or an anchor that two elements have.
package struct BrokenLinkError: Error, Sendable, CustomStringConvertible {
  /// What was found: page, link, what is wrong.
  package let findings: [(page: String, link: String, problem: String)]

  /// "places/index.html: "../x.html" leads to no page of the site", and how many more.
  package var description: String {
    let lines = findings.prefix(5).map { "\($0.page): \"\($0.link)\" \($0.problem)" }
    return lines.joined(separator: "; ") + (findings.count > 5 ? "; and \(findings.count - 5) more" : "")
  }
}

/// Reads the finished pages as a browser would and follows every inner link to its file and its anchor.
struct LinkCheck {
  private let files: [OutputFile]
  private let names: Set<String>

  init(_ files: [OutputFile]) {
    self.files = files
    names = Set(files.map(\.name))
  }

  private struct Reading {
    var anchors: Set<String> = []
    var doubled: [String] = []
    var links: [String] = []
  }

  func run() throws(BrokenLinkError) {
    var pages: [String: Reading] = [:]
    for file in files where file.name.hasSuffix(".html") { pages[file.name] = read(file.bytes) }
    var findings: [(page: String, link: String, problem: String)] = []
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      findings += page.doubled.map { (name, "#" + $0, "is the anchor of two elements") }
      for link in page.links {
        if let problem = problem(link, on: name, pages) { findings.append((name, link, problem)) }
      }
    }
    if !findings.isEmpty { throw BrokenLinkError(findings: findings) }
  }

  private func read(_ bytes: [UInt8]) -> Reading {
    let tree = HTMLReader.read(bytes, charset: "utf-8").tree
    var page = Reading()
    for node in 1..<max(1, tree.count) where tree.tag(node) != .text {
      if let id = tree.attribute(node, .id), !page.anchors.insert(id).inserted { page.doubled.append(id) }
      page.links += [HTMLAttributeName.href, .src].compactMap { tree.attribute(node, $0) }
    }
    return page
  }

  private func problem(_ link: String, on page: String, _ pages: [String: Reading]) -> String? {
    if LinkCheck.isOuter(link) { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    guard let target = path.isEmpty ? page : LinkCheck.target(String(path), from: page), names.contains(target) else {
      return "leads to no page of the site"
    }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    guard let reached = pages[target] else { return nil }
    return reached.anchors.contains(LinkCheck.decoded(String(parts[1]))) ? nil : "leads to no anchor of its page"
  }

  /// Links with a scheme lead out of the site.
  private static func isOuter(_ link: String) -> Bool {
    let head = link.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    return head.contains(":") || link.hasPrefix("//")
  }

  /// The file that a relative link leads to; nil where it leaves the site.
  static func target(_ link: String, from page: String) -> String? {
    guard !link.hasPrefix("/") else { return nil }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in decoded(link).split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": if parts.popLast() == nil { return nil }
      case ".": continue
      default: parts.append(String(part))
      }
    }
    if parts.last == "" { parts[parts.count - 1] = "index.html" }
    return parts.joined(separator: "/")
  }

  private static func decoded(_ text: String) -> String {
    String(decoding: PercentCoding.decoded(text.utf8).bytes, as: UTF8.self)
  }
}
