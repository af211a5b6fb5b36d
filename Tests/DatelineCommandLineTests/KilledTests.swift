import BuiltPrograms
import Foundation
import Testing

/// Killed at any moment, a publish leaves the old site or the new one, whole.
@Suite struct KilledTests {
  private func files(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = try Data(contentsOf: file)
      }
    }
    return files
  }

  @Test func theOutputIsTheOldOrTheNewOne() throws {
    let folder = try BuiltProgram.folder()
    try FileManager.default.copyItem(
      at: BuiltProgram.root.appending(path: "Tests/Fixtures/quetta-water"), to: folder.appending(path: "s"))
    try FileManager.default.createDirectory(at: folder.appending(path: "site"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: folder.appending(path: "s"), to: folder.appending(path: "site/water"))
    func arguments(_ title: String) -> [String] { ["publish", "site", "--output", "out", "--title", title] }
    var sites: [[String: Data]] = []
    var longest = 0.0
    for title in ["One", "Two"] {
      let start = Date()
      #expect(try BuiltProgram.run(arguments(title), in: folder).status == 0)
      longest = Date().timeIntervalSince(start)
      sites.append(try files(folder.appending(path: "out")))
    }
    for number in 0..<10 {
      let program = BuiltProgram.products.appending(path: "dateline")
      let process = try BuiltProgram.start(program, arguments(number % 2 == 0 ? "One" : "Two"), in: folder).process
      Thread.sleep(forTimeInterval: longest * Double(number) / 9)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(sites.contains(try files(folder.appending(path: "out"))), "killed at moment \(number)")
    }
    #expect(try BuiltProgram.run(arguments("One"), in: folder).status == 0)
    #expect(try files(folder.appending(path: "out")) == sites[0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["out", "site"])
  }
}
