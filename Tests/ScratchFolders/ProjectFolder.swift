package import Foundation

/// Where the project lies, for tests that read its own files.
package enum ProjectFolder {
  /// The folder of Package.swift.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Three stories as saved pages.
  package static let fixtures = root.appending(path: "Tests/Fixtures")
  /// The committed briefing of the sample story.
  package static let sample = root.appending(path: "Output/jaffar-express")
}
