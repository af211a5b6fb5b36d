import Archives
import BuiltPrograms
import Foundation
import ScratchFolders
import Testing

/// A briefing depends on the set of files alone: not on their order, the zone or the locale. `make torture` does the same at length.
@Suite struct OrderTests {
  @Test func ordersZonesAndLocalesGiveTheSameBytes() throws {
    let folder = try BuiltProgram.folder()
    try FileManager.default.copyItem(
      at: ProjectFolder.root.appending(path: "Tests/IntakeFixtures"), to: folder.appending(path: "story"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/story").sorted()
    var first: [String: [UInt8]]?
    for (turn, surroundings) in [
      "TZ=UTC LC_ALL=C", "TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8", "TZ=Asia/Karachi LC_ALL=ar_EG.UTF-8",
    ]
    .enumerated() {
      // A prime above the count of files: every turn is another order, the same on every machine.
      let order = names.indices.sorted { ($0 * (7 + turn * 4)) % 101 < ($1 * (7 + turn * 4)) % 101 }
      let files = order.map { "story/" + names[$0] }.joined(separator: " ")
      let run = try BuiltProgram.shell("\(surroundings) dateline report \(files) --output out-\(turn)", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let written = try TemporaryFolder.contents(of: folder.path + "/out-\(turn)")
      #expect(first == nil || written == first, "\(surroundings)")
      first = first ?? written
    }
    #expect(first?.isEmpty == false)
  }

  /// Two stories whose titles come to one name do not replace each other.
  @Test func titlesOfOneNameHaveFoldersOfTheirOwn() throws {
    let folder = try BuiltProgram.folder()
    try Data("It rained in Quetta on 11 March 2025, and two people were killed.".utf8).write(
      to: folder.appending(path: "a.txt"))
    for title in ["Rain: in Quetta", "Rain in Quetta", "Rain: in Quetta"] {
      #expect(try BuiltProgram.run(["report", "a.txt", "--title", title, "--format", "json"], in: folder).status == 0)
    }
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Output").sorted()
    #expect(made.count == 2 && made.allSatisfy { $0.hasPrefix("rain-in-quetta") }, "\(made)")
  }
}
