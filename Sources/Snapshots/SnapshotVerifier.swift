import Archives
import DatelineModel
package import Gazetteers
import JSONText
import Pipeline
import Templating

/// Verifies a bag, and where it is a snapshot of dateline, every sentence of it: what `dateline verify` does.
package struct SnapshotVerifier: Sendable {
  private let gazetteer: Gazetteer

  /// A verifier that makes briefings again with this gazetteer.
  package init(gazetteer: Gazetteer = .embedded) { self.gazetteer = gazetteer }

  /// The report on the bag in `folder`; nil where there is no such folder. With `rebuild` the briefing is made again from
  /// the sources in the bag, and every file of the payload compared.
  /// `progress` hears how many articles of how many were read.
  package func verify(
    _ folder: String, rebuild: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> SnapshotReport? {
    guard let bag = BagVerifier.verify(folder) else { return nil }
    var report = SnapshotReport()
    report.bagFindings = bag.findings
    report.bagVersion = bag.declaration?.version.text
    report.fileCount = bag.files.count
    let files = SnapshotFiles(folder, bag)
    report.isSnapshot = files.areSnapshot
    guard report.isSnapshot else {
      if rebuild {
        report.report(
          .snapshotConfiguration, "The bag holds no snapshot of dateline; verify it without --rebuild.")
      }
      return report
    }
    if files.areBaggedByDateline { files.checkForm(&report) }
    guard let (configuration, provenance) = files.descriptions(&report) else { return report }
    checkVersion(configuration, &report)
    guard configuration.options.keepsSources else {
      report.report(
        rebuild ? .snapshotRebuild : .snapshotNoSources,
        "The snapshot holds digests of its sources, not the sources; its sentences cannot be compared with them.")
      files.checkEntries(provenance, &report)
      return report
    }
    guard let sources = files.sources(configuration, &report) else { return report }
    let read = try await SnapshotPayload.read(sources, configuration, gazetteer, progress)
    ProvenanceCheck(provenance, read).check(&report)
    files.checkEntries(provenance, &report)
    guard rebuild else { return report }
    guard report.isVerified else {
      report.report(.snapshotRebuild, "A bag with errors is not made again; restore it first.")
      return report
    }
    try await self.rebuild(sources, configuration, files, &report, progress)
    return report
  }

  private func checkVersion(_ configuration: SnapshotConfiguration, _ report: inout SnapshotReport) {
    if configuration.software != DatelineVersion.text {
      report.report(
        .snapshotVersion,
        "The snapshot was made by \(configuration.software), this is \(DatelineVersion.text); where texts or briefings "
          + "differ, use that version.")
    }
    if configuration.gazetteer != GazetteerDigest.of(gazetteer) {
      report.report(
        .snapshotVersion,
        "The snapshot was made with another gazetteer (SHA-256 \(configuration.gazetteer)); places may differ.")
    }
  }

  /// Makes the payload again and compares it file by file.
  private func rebuild(
    _ sources: [SnapshotSource], _ configuration: SnapshotConfiguration, _ files: SnapshotFiles,
    _ report: inout SnapshotReport, _ progress: (Int, Int) -> Void
  ) async throws {
    let templates = files.members(in: "data/templates")
    let again: [ArchiveMember]
    do {
      again = try await SnapshotPayload.make(
        sources, configuration, templates: templates, gazetteer: gazetteer, progress: progress
      ).members
    } catch let error as TemplateError {
      return report.report(.snapshotRebuild, "A template of the snapshot is not sound: \(error). Restore the bag.")
    }
    let expected = Dictionary(again.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let there = files.payload
    for path in Set(there).union(expected.keys).sorted() {
      guard let bytes = expected[path] else {
        report.report(.snapshotRebuild, "\"\(path.text)\" is in the bag, but does not come of its sources.")
        continue
      }
      if files.bytes(path) != bytes {
        report.report(
          .snapshotRebuild,
          "\"\(path.text)\" made again is not what the bag holds; use the version of dateline that made it.")
      }
    }
    report.rebuiltCount = expected.count
  }
}
