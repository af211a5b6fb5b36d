import Comparisons
import DatelineModel
import Foundation
import ScratchFolders
import Testing

@Suite struct ComparedInputTests {
  @Test func aFolderAFileOrASnapshot() throws {
    let sample = ProjectFolder.sample.path
    let file = try ComparedInput.read(sample + "/briefing.json")
    #expect(BriefingComparison(file, try ComparedInput.read(sample)).isEmpty)
    let bag = Scratch.path().path
    try FileManager.default.createDirectory(atPath: bag + "/data", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: sample, toPath: bag + "/data/briefing")
    #expect(BriefingComparison(file, try ComparedInput.read(bag)).isEmpty)
  }

  @Test(arguments: [("/nowhere/briefing.json", DiagnosticCode.inputMissing), ("/etc", .comparisonUnreadable)])
  func whatIsNoBriefing(path: String, code: DiagnosticCode) {
    #expect { try ComparedInput.read(path) } throws: { ($0 as? DiagnosticError)?.diagnostic.code == code }
  }

  @Test func aFileThatIsNoBriefing() {
    let csv = ProjectFolder.sample.appending(path: "timeline.csv").path
    #expect { try ComparedInput.read(csv) } throws: {
      ($0 as? DiagnosticError)?.diagnostic.code == .comparisonUnreadable
    }
  }
}
