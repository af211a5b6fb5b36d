public import Archives
public import DatelineModel

/// What `dateline verify` found out about a folder.
public struct SnapshotReport: Sendable {
  /// What is wrong or doubtful with the bag: digests, completeness, names.
  public internal(set) var bagFindings: [ArchiveFinding] = []
  /// What is wrong or doubtful with the snapshot in it: sources, ranges, the briefing made again.
  public internal(set) var findings: [Diagnostic] = []
  /// Version of the bag: "1.0".
  public internal(set) var bagVersion: String?
  /// Files in the folder.
  public internal(set) var fileCount = 0
  /// Whether the bag holds a snapshot of dateline; other bags are judged as bags alone.
  public internal(set) var isSnapshot = false
  /// SHA-256 of `manifest-sha256.txt`, hexadecimal, for a snapshot.
  public internal(set) var id: String?
  /// Sentences that were compared with their source.
  public internal(set) var rangeCount = 0
  /// Files that were made again and compared; nil where that was not asked for or not possible.
  public internal(set) var rebuiltCount: Int?

  /// Findings as lines for people, in the order in which they were come upon.
  public var lines: [String] { bagFindings.map(\.line) + findings.map(\.line.onOneLine) }

  /// Errors among the findings.
  public var errorCount: Int {
    bagFindings.filter { $0.severity == .error }.count + findings.filter { $0.severity == .error }.count
  }

  /// Whether everything that was looked at is as it should be.
  public var isVerified: Bool { errorCount == 0 }

  mutating func report(_ code: DiagnosticCode, _ message: String) { findings.append(Diagnostic(code, message)) }
}
