import BuiltPrograms
import Foundation
import Testing

/// `dateline serve` makes the site anew when an article changes, and writes nothing but its cache.
@Suite struct ServeTests {
  private func until(_ seconds: Double, _ isTrue: () throws -> Bool) rethrows -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if try isTrue() { return true }
      Thread.sleep(forTimeInterval: 0.2)
    }
    return false
  }

  private func page(_ address: String, in folder: URL) -> String {
    (try? BuiltProgram.shell("curl -s --max-time 5 \(address)", in: folder).output) ?? ""
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl"), "curl is not installed"))
  func theSiteFollowsItsArticles() throws {
    let folder = try BuiltProgram.folder()
    try FileManager.default.createDirectory(at: folder.appending(path: "s/rain"), withIntermediateDirectories: true)
    let article = folder.appending(path: "s/rain/a.txt")
    try Data("Rain\n\nTwo people were killed in Quetta on 9 May 2024 when a wall fell.".utf8).write(to: article)
    let program = BuiltProgram.products.appending(path: "dateline")
    let serve = try BuiltProgram.start(program, ["serve", "s", "--port", "0"], in: folder)
    defer {
      kill(serve.process.processIdentifier, SIGKILL)
      serve.process.waitUntilExit()
    }
    var address = ""
    #expect(
      try until(60) {
        address = try String(contentsOf: serve.output, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        return address.hasPrefix("http://127.0.0.1:")
      })
    let port = String(address.dropLast().split(separator: ":").last!)
    let second = try BuiltProgram.run(["serve", "s", "--port", port], in: folder)
    #expect(second.status == 4)
    #expect(second.errors.hasPrefix("preview.port: "))
    #expect(page(address + "days/", in: folder).contains("Thursday, 9 May 2024"))
    #expect(page(address, in: folder).contains("/.dateline/reload.js"))
    try Data("Rain\n\nTwo people were killed in Quetta on 10 May 2024 when a wall fell.".utf8).write(to: article)
    #expect(until(60) { page(address + "days/", in: folder).contains("Friday, 10 May 2024") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["s"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/s").sorted() == [".dateline-cache", "rain"])
  }

  @Test func aFolderThatIsNotThere() throws {
    let outcome = try BuiltProgram.run(["serve", "nowhere", "--port", "0"], in: BuiltProgram.folder())
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix("input.missing: "))
  }
}
