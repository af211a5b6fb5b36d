import Fetching
import Testing

/// RFC 9309 as a table: a file, an address, whether dateline-fetch may have it.
@Suite struct RobotsRulesTests {
  private static let longest = "User-agent: *\nAllow: /p\nDisallow: /\n"
  private static let groups = """
    User-Agent: other
    User-agent: Dateline-Fetch
    Disallow: /a

    user-agent: *
    disallow: /

    User-agent: dateline-fetch/2.0
    Disallow: /b
    """

  @Test(arguments: [
    ("", "/x", true), ("User-agent: *\nDisallow:\n", "/x", true), ("User-agent: *\nDisallow: /\n", "/x", false),
    ("User-agent: *\nDisallow: /\n", "/robots.txt", true), ("Disallow: /\n", "/x", true),
    // The longest match decides; of two equal ones the one that allows.
    (longest, "/page", true), (longest, "/other", false),
    ("User-agent: *\nAllow: /folder\nDisallow: /folder\n", "/folder/page", true),
    ("User-agent: *\nAllow: /page\nDisallow: /*.htm\n", "/page.htm", false),
    ("User-agent: *\nAllow: /page\nDisallow: /*.ph\n", "/page.php5", true),
    ("User-agent: *\nAllow: /$\nDisallow: /\n", "/", true), ("User-agent: *\nAllow: /$\nDisallow: /\n", "/page", false),
    // Wildcards.
    ("User-agent: *\nDisallow: /*.gif$\n", "/a/b.gif", false), ("User-agent: *\nDisallow: /*.gif$\n", "/b.gif?x", true),
    ("User-agent: *\nDisallow: /a*b*c\n", "/axxbyyc", false), ("User-agent: *\nDisallow: /a*b*c\n", "/acb", true),
    ("User-agent: *\nDisallow: *\n", "/x", false), ("User-agent: *\nDisallow: /x$y\n", "/x$yz", false),
    ("User-agent: *\nDisallow: /news?id=\n", "/news?id=3", false), ("User-agent: *\nDisallow: /fish\n", "/Fish", true),
    // Own groups together, and only they.
    (groups, "/a", false), (groups, "/b", false), (groups, "/c", true),
    ("User-agent: dateline\nDisallow: /\n", "/x", true), ("User-agent: *\nUser-agent: x\nDisallow: /\n", "/x", false),
    ("User-agent: x\nSitemap: /s\nUser-agent: *\nDisallow: /\n", "/x", false),
    // Escapes: what need not be escaped is the same with and without.
    ("User-agent: *\nDisallow: /a%7Eb\n", "/a~b", false), ("User-agent: *\nDisallow: /ä\n", "/%C3%A4", false),
    ("User-agent: *\nDisallow: /a%2fb\n", "/a/b", true), ("User-agent: *\nDisallow: /a%2fb\n", "/a%2Fb", false),
    // How it is written: BOM, line ends, comments, blanks, what is no line.
    ("\u{FEFF}User-agent: *\r\nDisallow: /x # not this\r\n", "/x", false), ("User-agent:*\rDisallow:/x", "/x", false),
    ("# User-agent: *\nDisallow: /\n", "/x", true), ("<html>nothing: here</html>", "/x", true),
    ("USER-AGENT : *\n DISALLOW : /x\n", "/x", false),
  ])
  func table(file: String, target: String, isAllowed: Bool) {
    let rules = RobotsRules(Array(file.utf8), agent: "dateline-fetch")
    #expect(rules.allows(target) == isAllowed, "\(file) \(target)")
  }

  @Test func delays() {
    func delay(_ file: String) -> Double? { RobotsRules(Array(file.utf8), agent: "dateline-fetch").crawlDelay }
    #expect(delay("User-agent: *\nCrawl-delay: 2.5\n") == 2.5)
    #expect(delay("User-agent: *\nCrawl-delay: 2\nUser-agent: dateline-fetch\nDisallow: /x\n") == nil)
    #expect(delay("User-agent: *\nCrawl-delay: -1\nCrawl-delay: soon\nCrawl-delay: inf\n") == nil)
  }

  @Test func whatLiesBehindTheLimitIsNotRead() {
    let long =
      Array(repeating: UInt8(ascii: "#"), count: RobotsRules.byteLimit) + Array("\nUser-agent: *\nDisallow: /\n".utf8)
    #expect(RobotsRules(long, agent: "x").allows("/x"))
    #expect(RobotsRules.allowAll.allows("/x"))
  }

  /// A rule that the limit cuts would be a wider one.
  @Test func aLineThatIsCutIsNoRule() {
    let head = Array("User-agent: *\nDisallow: /kept\n#".utf8)
    let rule = Array("\nDisallow: /path/of/one\n".utf8)
    let fill = [UInt8](repeating: UInt8(ascii: "#"), count: RobotsRules.byteLimit - head.count - 14)
    let rules = RobotsRules(head + fill + rule, agent: "x")
    #expect(rules.allows("/path/of/another") && !rules.allows("/kept"))
  }

  @Test func manyStarsTakeNoTime() {
    let rules = RobotsRules(
      Array("User-agent: *\nDisallow: /\(String(repeating: "*a", count: 500))b\n".utf8), agent: "x")
    #expect(rules.allows("/" + String(repeating: "a", count: 4000)))
  }
}
