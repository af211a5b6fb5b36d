import Archives
import Captures
import Dispatch
import Foundation
import Previewing
import Testing

/// The program over a server of this machine: what it writes, what it refuses, its exit codes.
@Suite struct FetchProgramTests {
  private static let page = Array(
    "<h1>Rain</h1><p>It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said.</p>"
      .utf8)

  private struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder of products: where the bundle of tests lies, which the runner is told.
  private static let program: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "dateline-fetch")
  }()

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private func run(_ arguments: [String], in folder: URL) throws -> Outcome {
    let process = Process()
    let prints = try Self.folder()
    let files = ["output", "errors"].map { prints.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
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
      let folder = try Self.folder()
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

      try Data("mine".utf8).write(to: folder.appending(path: path))
      let again = try run([address + "/rain", "--allow-private", "--output", "s/rain/"], in: folder)
      #expect(again.status == 0 && again.errors.hasPrefix("fetch.exists: "))
      #expect(try String(contentsOf: folder.appending(path: path), encoding: .utf8) == "mine")
    }
  }

  @Test func requestsAndAnswersGoIntoAWebArchive() throws {
    try serving(["rain/index.html": Self.page]) { address, site, port in
      let folder = try Self.folder()
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
      let folder = try Self.folder()
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

  /// Answers as they are, one a connection: what a well-behaved server does not send.
  private func answering(_ answers: [String: [UInt8]], _ body: (String) throws -> Void) throws {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listening, $0, size) == 0 && listen(listening, 8) == 0 && getsockname(listening, $0, &size) == 0
      }
    }
    #expect(isOpen)
    DispatchQueue(label: "answers").async {
      while case let connection = accept(listening, nil, nil), connection >= 0 {
        var request = [UInt8](repeating: 0, count: 4096)
        let count = max(0, recv(connection, &request, request.count, 0))
        let target = String(decoding: request[..<count], as: UTF8.self).split(separator: " ").dropFirst().first ?? ""
        let answer = answers[String(target)] ?? Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
        _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
        close(connection)
      }
    }
    defer {
      shutdown(listening, Int32(SHUT_RDWR))
      close(listening)
    }
    try body("http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))")
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
    ]
    try answering(answers) { address in
      let folder = try Self.folder()
      func fetch(_ path: String) throws -> (outcome: Outcome, page: [UInt8], capture: Capture?) {
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
      for path in ["/short", "/none"] {
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
      let folder = try Self.folder()
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
    let folder = try Self.folder()
    let silent = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(silent) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(silent, $0, size) == 0 && listen(silent, 4) == 0 && getsockname(silent, $0, &size) == 0
      }
    }
    #expect(isOpen)
    let port = UInt16(bigEndian: name.sin_port)
    let slow = try run(["http://127.0.0.1:\(port)/", "--allow-private", "--timeout", "0.5"], in: folder)
    #expect(slow.status == 3 && slow.errors.hasPrefix("fetch.robots: "), "\(slow.errors)")
    let closed = try run(["http://127.0.0.1:1/", "--allow-private"], in: folder)
    #expect(closed.status == 3 && closed.errors.hasPrefix("fetch.connection: "), "\(closed.errors)")
  }

  /// The manual is made of `--experimental-dump-help`; this tells when that has to be done again.
  @Test func theManualNamesEveryOption() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manual = try String(contentsOf: root.appending(path: "Documentation/dateline-fetch.1"), encoding: .utf8)
    let help = try run(["--help"], in: Self.folder()).output
    let options = help.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 2 }
    #expect(options.count > 10)
    for option in options { #expect(manual.contains("Fl \(option.dropFirst())"), "\(option)") }
    #expect(try run(["--generate-completion-script", "bash"], in: Self.folder()).output.contains("--allow-private"))
  }

  @Test func listsStrictnessAndWrongUse() throws {
    try serving(["a.html": Self.page, "b.html": Self.page]) { address, _, _ in
      let folder = try Self.folder()
      let list = "# two\n\(address)/a.html  # the first\n\(address)/b.html\n\(address)/a.html\nno address\n"
      try Data(list.utf8).write(to: folder.appending(path: "list"))
      let outcome = try run(
        ["--urls", "list", "--allow-private", "--delay", "0", "--output", "out", "--strict"], in: folder)
      #expect(outcome.status == 1 && outcome.errors.hasPrefix("fetch.address: "), "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").count == 2)
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
