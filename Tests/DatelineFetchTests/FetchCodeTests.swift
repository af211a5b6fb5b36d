import BuiltPrograms
import Fetching
import Foundation
import Testing

/// Every code with what provokes it, and the exit code that goes with it.
@Suite struct FetchCodeTests {
  private static let answers = [
    "/robots.txt": "HTTP/1.1 200 OK\r\n\r\nUser-agent: dateline-fetch\nDisallow: /secret\n",
    "/page": "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>rain",
    "/loop": "HTTP/1.1 302 Found\r\nLocation: /loop\r\n\r\n", "/slow": "", "/none": "SSH-2.0-x\r\n",
    "/picture": "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
  ].mapValues { Array($0.utf8) }

  /// Arguments behind the address of a server, and the exit code.
  private static let provoked: [FetchCode: ([String], Int32)] = [
    .address: (["ftp://a.example/"], 3), .privateNetwork: (["SERVER/page"], 3),
    .robots: (["SERVER/secret", "--allow-private"], 3), .robotsUnreachable: (["TROUBLED/page", "--allow-private"], 3),
    .redirect: (["SERVER/loop", "--allow-private"], 3), .status: (["SERVER/gone", "--allow-private"], 3),
    .tooLarge: (["SERVER/page", "--allow-private", "--max-bytes", "6"], 3),
    .timeout: (["SERVER/slow", "--allow-private", "--timeout", "0.5"], 3),
    .connection: (["SERVER/none", "--allow-private"], 3), .type: (["SERVER/picture", "--allow-private"], 3),
    .exists: (["SERVER/page", "--allow-private", "--output", "there"], 0),
    .unwritable: (["SERVER/page", "--allow-private", "--output", "/proc/nowhere"], 4),
    .inputMissing: (["--urls", "nowhere"], 3), .inputEmpty: (["--urls", "empty"], 3),
    .inputTooLarge: (["--urls", "long"], 3),
  ]

  @Test func everyCodeIsProvoked() throws {
    let folder = try BuiltProgram.folder()
    try Data("# none\n".utf8).write(to: folder.appending(path: "empty"))
    try Data().write(to: folder.appending(path: "long"))
    #expect(truncate(folder.path + "/long", 64 << 20 + 1) == 0)
    #expect(Set(Self.provoked.keys) == Set(FetchCode.allCases))
    let failure = ["/robots.txt": Array("HTTP/1.1 503 Trouble\r\n\r\n".utf8)]
    try Listener().answering(Self.answers) { server in
      try Listener().answering(failure) { failing in
        func run(_ arguments: [String]) throws -> BuiltProgram.Outcome {
          let words = arguments.map {
            $0.replacingOccurrences(of: "SERVER", with: server).replacingOccurrences(of: "TROUBLED", with: failing)
          }
          return try BuiltProgram.run("dateline-fetch", words + ["--delay", "0"], in: folder)
        }
        #expect(try run(["SERVER/page", "--allow-private", "--output", "there"]).status == 0)
        for (code, (arguments, status)) in Self.provoked {
          let outcome = try run(arguments)
          #expect(
            outcome.status == status && outcome.errors.hasPrefix(code.rawValue + ": "), "\(code) \(outcome.errors)")
        }
      }
    }
  }

  /// Of a robots.txt that never ends the beginning counts.
  @Test func aLongRobotsFileIsCut() throws {
    var answers = Self.answers
    answers["/robots.txt"]? += [UInt8](repeating: UInt8(ascii: "#"), count: 5 << 20)
    let folder = try BuiltProgram.folder()
    try Listener().answering(answers) { server in
      for (path, status) in [("/page", 0), ("/secret", 3)] as [(String, Int32)] {
        let outcome = try BuiltProgram.run(
          "dateline-fetch", [server + path, "--allow-private", "--delay", "0", "--max-bytes", "1000"], in: folder)
        #expect(
          outcome.status == status && (status == 0 || outcome.errors.hasPrefix("fetch.robots: ")), "\(outcome.errors)")
      }
    }
  }

  /// The advice names the option that was used.
  @Test func anArchiveThatCannotBeWrittenNamesItsOption() throws {
    let outcome = try BuiltProgram.run(
      "dateline-fetch", ["http://127.0.0.1:1/", "--warc", "/proc/nowhere/x.warc"], in: BuiltProgram.folder())
    #expect(outcome.status == 4 && outcome.errors.contains("name another with --warc"), "\(outcome.errors)")
  }
}
