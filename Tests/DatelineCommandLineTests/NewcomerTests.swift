import BuiltPrograms
import Foundation
import Testing

/// The README's path from a folder of saved pages to a published site and a verified archive, line by line.
@Suite struct NewcomerTests {
  private static func lines() throws -> [String] {
    let readme = try String(contentsOf: BuiltProgram.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "## From a folder of saved pages"))
    let section = readme[start.upperBound...]
    let end = section.range(of: "\n## ")?.lowerBound ?? section.endIndex
    return section[..<end].split(separator: "\n").filter { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }

  @Test func everyLineOfThePathRuns() throws {
    let lines = try Self.lines()
    #expect(lines.count == 10)
    let folder = try BuiltProgram.folder()
    try FileManager.default.createDirectory(at: folder.appending(path: "Tests"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: BuiltProgram.root.appending(path: "Tests/Fixtures"), to: folder.appending(path: "Tests/Fixtures"))
    for line in lines {
      let outcome = try BuiltProgram.shell(line, in: folder)
      #expect(outcome.status == 0, "\(line)\n\(outcome.errors)")
    }
    for file in [
      "briefing/index.html", "public/index.html", "public/sitemap.xml", "public/stories/jaffar-express/index.html",
      "changes.html", "my-theme/README.md",
    ] { #expect(FileManager.default.fileExists(atPath: folder.appending(path: file).path), "\(file)") }
  }
}
