import Archives
import Captures
import Fetching
import Testing

/// The rules over a network that is a table.
@Suite struct FetcherTests {
  /// Answers by address; an address that is not there has no host.
  private struct Table: Transport {
    var answers: [String: String]
    var asked: Log

    final class Log { var lines: [String] = [] }

    mutating func exchange(_ address: WebAddress, limit: AnswerLimit) throws(FetchError) -> WebExchange {
      asked.lines.append(address.description)
      guard let answer = answers[address.description] else {
        guard address.target == "/robots.txt" else { throw FetchError(.connection, "\(address) gave no answer.") }
        return exchange(address, "404 Not Found\r\n\r\n")
      }
      if answer == "private" { throw FetchError(.privateNetwork, "\(address)") }
      if answer == "slow" { throw FetchError(.timeout, "\(address)") }
      return exchange(address, answer)
    }

    private func exchange(_ address: WebAddress, _ answer: String) -> WebExchange {
      WebExchange(
        address: address, seconds: 1_741_774_740, request: Array("GET \(address.target) HTTP/1.1\r\n\r\n".utf8),
        response: Array("HTTP/1.1 \(answer)".utf8), peer: "203.0.113.9")
    }
  }

  private final class Clock {
    var now = 0.0
    var waits: [Double] = []
  }

  private func fetcher(_ answers: [String: String], delay: Double = 1) -> (Fetcher<Table>, Table.Log, Clock) {
    let (log, clock) = (Table.Log(), Clock())
    var settings = Fetcher<Table>.Settings(agent: "dateline-fetch")
    settings.delay = delay
    let time = Fetcher<Table>.Time(
      now: { clock.now },
      wait: {
        clock.waits.append($0)
        clock.now += $0
      })
    return (Fetcher(Table(answers: answers, asked: log), settings: settings, time: time), log, clock)
  }

  private func code(_ answers: [String: String], _ address: String = "https://a.example/x") -> FetchCode? {
    var (fetcher, _, _) = fetcher(answers)
    do {
      _ = try FetchedPage(fetcher.fetch(WebAddress(address)!))
      return nil
    } catch {
      #expect(error.line.hasPrefix(error.code.rawValue + ": "))
      return error.code
    }
  }

  private static let page = "200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>rain"

  @Test func redirectsAreFollowedOneByOneAndRecorded() throws {
    var (fetcher, log, _) = fetcher([
      "http://a.example/x": "301 Moved\r\nLocation: https://a.example/y\r\n\r\nmoved",
      "https://a.example/y": "302 Found\r\nLocation: /z?q#f\r\n\r\n", "https://a.example/z?q": Self.page,
    ])
    let page = try FetchedPage(fetcher.fetch(#require(WebAddress("http://a.example/x"))))
    #expect(
      log.lines == [
        "http://a.example/robots.txt", "http://a.example/x", "https://a.example/robots.txt", "https://a.example/y",
        "https://a.example/z?q",
      ])
    #expect(page.bytes == Array("<p>rain".utf8))
    #expect(page.ending == ".html")
    let capture = page.capture
    #expect(capture.url == "https://a.example/z?q" && capture.requested == "http://a.example/x")
    #expect(capture.fetched == "2025-03-12T10:19:00Z" && capture.charset == "utf-8")
    #expect(
      capture.redirects == [
        .init(url: "http://a.example/x", status: 301, location: "https://a.example/y"),
        .init(url: "https://a.example/y", status: 302, location: "/z?q#f"),
      ])
    #expect(Capture(json: capture.json(software: "test")) == capture)
  }

  @Test func codesOfRedirectsAndAnswers() {
    #expect(code(["https://a.example/x": "302 F\r\nLocation: /x\r\n\r\n"]) == .redirect)
    #expect(code(["https://a.example/x": "302 F\r\n\r\n"]) == .redirect)
    #expect(code(["https://a.example/x": "302 F\r\nLocation: file:///etc/passwd\r\n\r\n"]) == .redirect)
    let chain = (0..<20).map { ("https://a.example/\($0)", "302 F\r\nLocation: /\($0 + 1)\r\n\r\n") }
    #expect(code(Dictionary(uniqueKeysWithValues: chain), "https://a.example/0") == .redirect)
    #expect(
      code(["https://a.example/x": "302 F\r\nLocation: http://b.example/\r\n\r\n", "http://b.example/": "private"])
        == .privateNetwork)
    #expect(code(["https://a.example/x": "404 Not Found\r\n\r\n"]) == .status)
    #expect(code(["https://a.example/x": "200 OK\r\nContent-Type: image/png\r\n\r\nx"]) == .type)
    #expect(
      code(["https://a.example/x": "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx"]) == .type)
    #expect(
      code(["https://a.example/x": "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nx"]) == .type)
    #expect(code(["https://a.example/x": "200 OK\r\nContent-Type: text/html\r\n\r\n"]) == .connection)
    #expect(
      code(["https://a.example/x": "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<p>"])
        == .connection)
    #expect(code([:]) == .connection)
    #expect(code(["https://a.example/x": "slow"]) == .timeout)
    #expect(code(["https://a.example/x": Self.page]) == nil)
  }

  @Test func chunksAreJoined() throws {
    var (fetcher, _, _) = fetcher([
      "https://a.example/x":
        "200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nrai\r\n1\r\nn\r\n0\r\n\r\n"
    ])
    let page = try FetchedPage(fetcher.fetch(#require(WebAddress("https://a.example/x"))))
    #expect(page.bytes == Array("rain".utf8) && page.ending == ".txt")
  }

  @Test(
    arguments: [
      ("200 OK\r\n\r\nUser-agent: *\nDisallow: /\n", FetchCode.robots), ("404 Not Found\r\n\r\n", nil),
      ("403 F\r\n\r\n", nil),
      ("500 Trouble\r\n\r\n", .robotsUnreachable), ("503 Trouble\r\n\r\n", .robotsUnreachable),
      ("slow", .robotsUnreachable),
      // Of a file that is too long the beginning counts, packed in a way that is not known none.
      ("200 OK\r\n\r\nUser-agent: *\nDisallow: /y\n" + String(repeating: "Disallow: /z\n", count: 400_000), nil),
      ("200 OK\r\n\r\nUser-agent: *\nDisallow: /x\n" + String(repeating: "Disallow: /z\n", count: 400_000), .robots),
      ("200 OK\r\nContent-Encoding: br\r\n\r\nUser-agent: *\n", .robotsUnreachable),
      ("private", .privateNetwork),
      ("301 M\r\nLocation: /r\r\n\r\n", .robots), ("301 M\r\nLocation: /robots.txt\r\n\r\n", nil),
      ("301 M\r\n\r\n", nil), ("200 OK\r\n\r\nUser-agent: *\nDisallow: /y\n", nil),
    ] as [(String, FetchCode?)])
  func robots(answer: String, expected: FetchCode?) throws {
    let code = code([
      "https://a.example/robots.txt": answer, "https://a.example/r": "200 OK\r\n\r\nUser-agent: *\nDisallow: /x",
      "https://a.example/x": Self.page,
    ])
    #expect(code == expected, "\(answer.prefix(80))")
  }

  @Test func aRedirectIsAskedForLeaveToo() {
    #expect(
      code([
        "https://a.example/x": "302 F\r\nLocation: https://b.example/y\r\n\r\n", "https://b.example/y": Self.page,
        "https://b.example/robots.txt": "200 OK\r\n\r\nUser-agent: dateline-fetch\nDisallow: /y",
      ]) == .robots)
  }

  @Test func robotsAreReadOnceAndHostsAreNotHurried() throws {
    let files = [
      "https://a.example/robots.txt": "200 OK\r\n\r\nUser-agent: *\nCrawl-delay: 5\n", "https://a.example/x": Self.page,
      "https://a.example/y": Self.page, "https://b.example/x": Self.page,
      "https://c.example/robots.txt": "200 OK\r\n\r\nUser-agent: *\nCrawl-delay: 86400\n",
      "https://c.example/x": Self.page,
    ]
    var (fetcher, log, clock) = fetcher(files, delay: 2)
    for text in ["https://a.example/x", "https://a.example/y", "https://b.example/x", "https://c.example/x"] {
      _ = try fetcher.fetch(#require(WebAddress(text)))
    }
    #expect(log.lines.filter { $0 == "https://a.example/robots.txt" }.count == 1)
    #expect(clock.waits == [5, 5, 2, Pace.delayLimit])
  }
}
