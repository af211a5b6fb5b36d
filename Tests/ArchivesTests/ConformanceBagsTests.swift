import Archives
import Foundation
import Testing

/// The Library of Congress's bags, when they lie beside the project; otherwise the test is skipped with a line.
@Suite struct ConformanceBagsTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/badinput/bagit-conformance")
  static var isThere: Bool { FileManager.default.fileExists(atPath: root.path) }

  /// Every bag: version/answer/name.
  static var bags: [String] {
    let manager = FileManager.default
    func names(_ folder: String) -> [String] {
      ((try? manager.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []).sorted().map {
        folder.isEmpty ? $0 : folder + "/" + $0
      }
    }
    return names("").filter { $0.hasPrefix("v") }.flatMap(names).flatMap(names)
  }

  @Test(.enabled(if: isThere, "the conformance bags are not beside the project"), arguments: bags)
  func eachBagGetsTheRightAnswer(bag: String) throws {
    let report = try #require(BagVerifier.verify(ConformanceBagsTests.root.path + "/" + bag))
    let lines = report.findings.map { "\($0.severity.rawValue) \($0.line)" }.joined(separator: "\n")
    switch bag.split(separator: "/")[1] {
    case "valid": #expect(report.isValid, "\(lines)")
    case "warning":
      #expect(report.isValid, "\(lines)")
      #expect(!report.findings.isEmpty)
    default: #expect(!report.isValid)
    }
  }

  @Test(.enabled(if: isThere, "the conformance bags are not beside the project")) func allAreSeen() {
    #expect(ConformanceBagsTests.bags.count >= 59)
  }
}
