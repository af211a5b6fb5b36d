package import Archives
package import DatelineModel

/// What `dateline verify` found out about a folder.
package struct SnapshotReport: Sendable {
  /// What is wrong or doubtful with the bag: digests, completeness, names.
  package internal(set) var bagFindings: [ArchiveFinding] = []
  /// What is wrong or doubtful with the snapshot in it: sources, ranges, the briefing made again.
  package internal(set) var findings: [Diagnostic] = []
  /// Version of the bag: "1.0".
  package internal(set) var bagVersion: String?
  /// Files in the folder.
  package internal(set) var fileCount = 0
  /// Whether the bag holds a snapshot of dateline; other bags are judged as bags alone.
  package internal(set) var isSnapshot = false
  /// SHA-256 of `manifest-sha256.txt`, hexadecimal, for a snapshot.
  package internal(set) var id: String?
  /// Sentences that were compared with their source.
  package internal(set) var rangeCount = 0
  /// Files that were made again and compared; nil where that was not asked for or not possible.
  package internal(set) var rebuiltCount: Int?

  /// Findings as lines for people, in the order in which they were come upon.
  package var lines: [String] { bagFindings.map(\.line) + findings.map(\.line.onOneLine) }

  /// Errors among the findings.
  package var errorCount: Int {
    bagFindings.filter { $0.severity == .error }.count + findings.filter { $0.severity == .error }.count
  }

  /// Whether everything that was looked at is as it should be.
  package var isVerified: Bool { errorCount == 0 }

  mutating func report(_ code: DiagnosticCode, _ message: String) { findings.append(Diagnostic(code, message)) }
}
