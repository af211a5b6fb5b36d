import ArgumentParser
import DatelineModel
import FoundationEssentials
import Glibc
import Snapshots

/// `dateline verify`: is a bag complete and unchanged, and does every sentence stand in its source?
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verify a bag: digests, completeness, and every sentence of a snapshot.",
    discussion: """
        dateline verify Output/the-jaffar-express-0123456789abcdef
        dateline verify Output/the-jaffar-express-0123456789abcdef --rebuild
        dateline verify the-jaffar-express-0123456789abcdef.zip

      Any bag of versions 0.93 to 1.0 is verified as RFC 8493 says; nothing is fetched. In a snapshot of dateline the \
      text of every article is read anew and every sentence compared. --rebuild makes the briefing again from the \
      articles and options in the bag and compares every file. A zip or tar file of dateline archive is unpacked aside \
      (in TMPDIR, else /tmp), verified, and packed again: its bytes have to come out. Exit code 5 when anything is wrong.
      """)

  @Argument(help: "Folder of the bag, or a zip or tar file of dateline archive.")
  var bag: String

  @Flag(help: "Make the briefing again and prove it equal.") var rebuild = false

  @OptionGroup var places: GazetteerOption

  func run() async throws {
    let verifier = SnapshotVerifier(gazetteer: try places.opened())
    let progress = ProgressLine(isShown: Terminal.isWatched)
    let found: SnapshotReport?
    do {
      defer { progress.clear() }
      found = try await report(verifier) { done, all in progress.show("reading \(done) of \(all)") }
    } catch let error as DiagnosticError {
      throw CommandError(.output, error.line)
    }
    guard let report = found else {
      throw CommandError(
        .input, "input.missing: there is no folder or file \"\(bag)\" that can be opened; name a bag.")
    }
    for line in report.lines { Terminal.error(line) }
    guard report.isVerified else {
      throw CommandError(
        .verification,
        "verification.failed: \"\(bag)\" has \(report.errorCount) error\(report.errorCount == 1 ? "" : "s"); the lines before say what to do."
      )
    }
    try Terminal.say("\(bag): \(summary(report))")
  }

  private func report(_ verifier: SnapshotVerifier, _ progress: (Int, Int) -> Void) async throws -> SnapshotReport? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: bag, isDirectory: &isFolder), !isFolder else {
      return try await verifier.verify(bag, rebuild: rebuild, progress: progress)
    }
    let scratch = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return try await verifier.verify(
      packed: bag, scratch: scratch.isEmpty ? "/tmp" : scratch, rebuild: rebuild, progress: progress)
  }

  private func summary(_ report: SnapshotReport) -> String {
    var parts = ["sound bag of version \(report.bagVersion ?? "?")", "\(report.fileCount) files"]
    parts.append(
      report.isSnapshot ? "\(report.rangeCount) sentences compared with their sources" : "no snapshot of dateline")
    if let rebuilt = report.rebuiltCount { parts.append("\(rebuilt) files made again and equal") }
    if let id = report.id { parts.append("SHA-256 of the manifest \(id)") }
    return parts.joined(separator: ", ")
  }
}
