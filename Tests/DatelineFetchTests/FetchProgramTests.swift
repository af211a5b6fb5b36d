import Archives
import BuiltPrograms
import Captures
import DatelineModel
import Dispatch
import Foundation
import Pipeline
import Previewing
import StoryFolders
import Testing
import Transfers

/// The program over a server of this machine: what it writes, what it refuses, its exit codes.
@Suite struct FetchProgramTests {
  private static let page = Array(
    "<h1>Rain</h1><p>It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said.</p>"
      .utf8)

  private func run(_ arguments: [String], in folder: URL) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run("dateline-fetch", arguments, in: folder)
  }

  /// A server with these files while `body` runs; it is given the address without the slash at its end.
  private func serving(_ files: [String: [UInt8]], _ body: (String, PreviewSite, UInt16) throws -> Void) throws {
    let server = try PreviewServer(port: 0)
    let site = PreviewSite(files: files, build: 1)
    DispatchQueue(label: "pages").async { server.run { site } }
    defer { server.end() }
    try body("http://127.0.0.1:\(server.port)", site, server.port)
  }

  private func answer(_ site: PreviewSite, _ path: String, _ port: UInt16) -> [UInt8] {
    site.answer(PreviewRequest(method: "GET", path: path, host: "127.0.0.1:\(port)"), port: port).body
  }

  @Test func aPageIsSavedByteForByteWithHowItCame() throws {
    try serving(["rain/index.html": Self.page]) { address, site, port in
      let folder = try BuiltProgram.folder()
      let outcome = try run([address + "/rain", "--allow-private", "--delay", "0", "--output", "s/rain"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let path = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(path.hasPrefix("s/rain/127.0.0.1-") && path.hasSuffix(".html"))
      let saved = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      #expect(saved == answer(site, "/rain/", port))
      let json = [UInt8](try Data(contentsOf: folder.appending(path: path + Capture.fileEnding)))
      let capture = try #require(Capture(json: json))
      #expect(capture.url == address + "/rain/" && capture.requested == address + "/rain" && capture.status == 200)
      #expect(capture.redirects == [.init(url: address + "/rain", status: 301, location: "/rain/")])
      #expect(capture.headers["Content-Type"] == "text/html; charset=utf-8" && capture.size == saved.count)
      #expect(capture.sha256 == DigestAlgorithm.sha256.hexadecimal(of: saved))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/s/rain")
      #expect(names.count == 2)
      #expect(outcome.errors == "1 page saved in s/rain\n")

      try Data("mine".utf8).write(to: folder.appending(path: path))
      let again = try run([address + "/rain", "--allow-private", "--output", "s/rain/"], in: folder)
      #expect(again.status == 0 && again.errors.hasPrefix("fetch.exists: "))
      #expect(again.errors.hasSuffix("\n0 pages saved in s/rain/, 1 was there already\n"), "\(again.errors)")
      #expect(try String(contentsOf: folder.appending(path: path), encoding: .utf8) == "mine")
    }
  }

  @Test func requestsAndAnswersGoIntoAWebArchive() throws {
    try serving(["rain/index.html": Self.page]) { address, site, port in
      let folder = try BuiltProgram.folder()
      let arguments = [address + "/rain", address + "/gone", "--allow-private", "--delay", "0", "--warc", "a.warc.gz"]
      let outcome = try run(arguments, in: folder)
      #expect(outcome.status == 0 && outcome.errors.hasPrefix("fetch.status: "), "\(outcome.errors)")
      let records = try #require(WARCReader(path: folder.appending(path: "a.warc.gz").path)).compactMap { item in
        if case .record(let record) = item { record } else { nil }
      }
      #expect(records.map(\.type) == ["warcinfo"] + Array(repeating: ["response", "request"], count: 3).flatMap { $0 })
      #expect(records.allSatisfy { $0.findings.isEmpty && $0.version == "1.1" })
      #expect(records.compactMap(\.response?.status) == [301, 200, 404])
      let page = try #require(records.first { $0.response?.status == 200 })
      #expect(page.response?.content(limit: 1 << 20) == answer(site, "/rain/", port))
      #expect(page.fields["WARC-IP-Address"] == "127.0.0.1" && page.targetURI == address + "/rain/")
      let request = records[4]
      #expect(request.fields["WARC-Concurrent-To"] == page.fields["WARC-Record-ID"])
      #expect(String(decoding: request.block, as: UTF8.self).hasPrefix("GET /rain/ HTTP/1.1\r\nHost: 127.0.0.1:"))
      let second = try run(arguments, in: folder)
      #expect(second.status == 4 && second.errors.hasPrefix("fetch.exists: "))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.warc.gz"])
    }
  }

  @Test func thisMachineIsRefusedByEveryName() throws {
    try serving(["index.html": Self.page]) { address, _, port in
      let folder = try BuiltProgram.folder()
      for host in [
        "127.0.0.1", "localhost", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
      ] {
        let outcome = try run(["http://\(host):\(port)/", "--delay", "0"], in: folder)
        #expect(
          outcome.status == 3 && outcome.errors.hasPrefix("fetch.private-network: "), "\(host): \(outcome.errors)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func answersOfEveryKindAreTakenAsTheyAre() throws {
    let hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    let head = "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Type: text/html\r\n"
    let packed = try #require(Gzip.pack(Self.page))
    let chunked =
      Array("\(hints)\(head)Transfer-Encoding: chunked\r\n\r\n\(String(Self.page.count, radix: 16))\r\n".utf8)
      + Self.page
      + Array("\r\n0\r\nTrailer: x\r\n\r\n".utf8)
    let answers = [
      "/chunks": chunked, "/short": Array("\(head)Content-Length: 900\r\n\r\nbroken off".utf8),
      "/packed": Array("\(head)Content-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n".utf8) + packed,
      "/none": Array("SSH-2.0-x\r\n".utf8),
      "/two": Array(
        "\(head)Content-Length: 12\r\nContent-Length: 40\r\n\r\n<p>It rained.<p>And more than that.</p>".utf8),
      "/list": Array("\(head)Content-Length: 5, 13\r\n\r\n<p>It rained.".utf8),
      "/same": Array("\(head)Content-Length: 13\r\nContent-Length: 13\r\n\r\n<p>It rained.".utf8),
    ]
    try Listener().answering(answers) { address in
      let folder = try BuiltProgram.folder()
      func fetch(_ path: String) throws -> (outcome: BuiltProgram.Outcome, page: [UInt8], capture: Capture?) {
        let outcome = try run([address + path, "--allow-private", "--delay", "0"], in: folder)
        let file = folder.appending(path: outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)).path
        guard outcome.status == 0 else { return (outcome, [], nil) }
        let capture = Capture(json: [UInt8](try Data(contentsOf: URL(filePath: file + Capture.fileEnding))))
        return (outcome, [UInt8](try Data(contentsOf: URL(filePath: file))), capture)
      }
      let chunks = try fetch("/chunks")
      #expect(chunks.page == Self.page && chunks.outcome.output.hasSuffix(".html\n"), "\(chunks.outcome.errors)")
      #expect(chunks.capture?.headers.map(\.value) == ["a=1", "b=2", "text/html", "chunked"])
      let zip = try fetch("/packed")
      #expect(zip.page == packed && zip.outcome.output.hasSuffix(".html.gz\n"), "\(zip.outcome.errors)")
      // Two lengths that agree are one (RFC 9110, 8.6).
      #expect(try fetch("/same").page == Array("<p>It rained.".utf8))
      for path in ["/short", "/none", "/two", "/list"] {
        let broken = try fetch(path).outcome
        #expect(broken.status == 3 && broken.errors.hasPrefix("fetch.connection: "), "\(path) \(broken.errors)")
      }
      let archive = try run([address + "/chunks", "--allow-private", "--warc", "a.warc"], in: folder)
      #expect(archive.status == 0)
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "a.warc")))
      #expect(bytes.firstRange(of: chunked.dropFirst(hints.utf8.count).dropLast(14)) != nil)
    }
  }

  @Test func robotsAndLimits() throws {
    let robots = Array("User-agent: dateline-fetch\nDisallow: /secret\n".utf8)
    try serving([
      "robots.txt": robots, "secret.html": Self.page, "long.txt": [UInt8](repeating: 0x61, count: 5000), "b.png": [1],
    ]) {
      address, _, _ in
      let folder = try BuiltProgram.folder()
      func expect(_ path: String, more: [String] = [], _ code: String) throws {
        let outcome = try run([address + path, "--allow-private", "--delay", "0"] + more, in: folder)
        #expect(outcome.status == 3 && outcome.errors.hasPrefix(code + ": "), "\(path): \(outcome.errors)")
      }
      try expect("/secret.html", "fetch.robots")
      try expect("/long.txt", more: ["--max-bytes", "4000"], "fetch.too-large")
      try expect("/b.png", "fetch.type")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
      let other = try run(
        [address + "/secret.html", "--allow-private", "--delay", "0", "--user-agent", "other/1"], in: folder)
      #expect(other.status == 0)
    }
  }

  @Test func whatDoesNotAnswer() throws {
    let folder = try BuiltProgram.folder()
    let silent = try Listener()
    let slow = try run([silent.address + "/", "--allow-private", "--timeout", "0.5"], in: folder)
    #expect(slow.status == 3 && slow.errors.hasPrefix("fetch.robots-unreachable: "), "\(slow.errors)")
    let closed = try run(["http://127.0.0.1:1/", "--allow-private"], in: folder)
    #expect(closed.status == 3 && closed.errors.hasPrefix("fetch.connection: "), "\(closed.errors)")
  }

  /// To libcurl 0 is no end at all.
  @Test func theShortestTimeIsNoEndlessOne() {
    #expect([0.000_5, 0.001, 30, 3600].map(CurlTransport.milliseconds) == [1, 1, 30_000, 3_600_000])
  }

  /// All that is saved is read again, whatever its name ends in; out of an archive only HTML, so that nothing else counts there.
  @Test func whatIsFetchedIsRead() throws {
    let folder = try BuiltProgram.folder()
    let story =
      "It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said. Many roads were closed."
    let (html, text) = ("<h1>Rain</h1><p>\(story)</p><p>\(story)</p>", "Rain\n\n\(story)\n\n\(story)\n")
    let answers = [
      ("html", "text/html", html), ("xhtml", "application/xhtml+xml", html), ("text", "text/plain", text),
    ].flatMap { name, type, page in
      [Array(page.utf8), Gzip.pack(Array(page.utf8))!].enumerated().map { packed, body in
        (
          "/\(name)\(packed)",
          Array(
            "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(packed == 1 ? "Content-Encoding: gzip\r\n" : "")\r\n".utf8)
            + body
        )
      }
    }
    try Listener().answering(Dictionary(uniqueKeysWithValues: answers)) { address in
      let addresses = answers.map { address + $0.0 } + ["--allow-private", "--delay", "0"]
      let saved = try run(addresses + ["--output", "pages"], in: folder)
      #expect(saved.status == 0 && saved.output.split(separator: "\n").count == 6, "\(saved.errors)")
      let files = Array(DocumentInputs(files: [folder.path + "/pages"]))
      #expect(files.count == 6)
      for file in files {
        let article = Annotator().annotate(file)
        #expect(article.article.diagnostics.filter { $0.severity == .error }.map(\.line) == [], "\(file)")
        #expect(String(decoding: article.article.text, as: UTF8.self).contains("It rained in Quetta"), "\(file)")
      }
      let archived = try run(addresses + ["--warc", "deep/er/pages.warc.gz"], in: folder)
      #expect(archived.status == 0 && archived.output.hasSuffix(": 4 pages\n"), "\(archived.errors)")
      #expect(archived.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("fetch.type: ") })
      #expect(Array(DocumentInputs(files: [folder.path + "/deep"])).count == 4)
    }
  }

  /// The manual is made of `--experimental-dump-help`; this tells when that has to be done again.
  @Test func theManualNamesEveryOption() throws {
    let manual = try String(
      contentsOf: BuiltProgram.root.appending(path: "Documentation/dateline-fetch.1"), encoding: .utf8)
    let help = try run(["--help"], in: BuiltProgram.folder()).output
    let options = help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 2 }
    #expect(options.count > 10)
    for option in options { #expect(manual.contains("Fl \(option.dropFirst())"), "\(option)") }
    #expect(
      try run(["--generate-completion-script", "bash"], in: BuiltProgram.folder()).output.contains("--allow-private"))
  }

  @Test func listsStrictnessAndWrongUse() throws {
    try serving(["a.html": Self.page, "b.html": Self.page]) { address, _, _ in
      let folder = try BuiltProgram.folder()
      let list = "# two\n\(address)/a.html  # the first\n\(address)/b.html\n\(address)/a.html\nno address\n"
      try Data(list.utf8).write(to: folder.appending(path: "list"))
      let outcome = try run(
        ["--urls", "list", "--allow-private", "--delay", "0", "--output", "out", "--strict"], in: folder)
      #expect(outcome.status == 1 && outcome.errors.hasPrefix("fetch.address: "), "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").count == 2)
      #expect(outcome.errors.hasSuffix("\n2 pages saved in out, 1 not fetched\n"), "\(outcome.errors)")
      for (arguments, status) in [
        ([], 2), (["--urls", "none"], 3), ([address + "/a.html", "--timeout", "0"], 2), (["ftp://x/"], 3),
        ([address + "/a.html", "--user-agent", "1"], 2), ([address + "/a.html", "--output", "/proc/nowhere/x"], 4),
        ([address + "/a.html", "--warc", "/proc/nowhere/x.warc"], 4), (["--help"], 0), (["--version"], 0),
      ] as [([String], Int32)] {
        let outcome = try run(arguments, in: folder)
        #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
      }
    }
  }
}
