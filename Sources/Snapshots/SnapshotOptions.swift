package import DatelineModel
package import StoryFolders

/// What a person decided when a snapshot was made; with the sources it makes the briefing again.
package struct SnapshotOptions: Sendable {
  /// How pages are read and what the briefing shows. Its templates are a folder of this machine; the snapshot takes copies of them.
  package var story = StoryOptions()
  /// What an editor decided about entries.
  package var review: ReviewFile?
  /// `dateline.yml` of the story's folder, kept as it stands; what it settles is in the other options already.
  package var settingsFile: [UInt8]?
  /// Whether the sources are kept, or only their digests.
  package var keepsSources = true
  /// Whether the sources stand in a web archive as well, and the time of its records in seconds since 1970.
  package var warcSeconds: Int?

  /// The defaults.
  package init() {}
}
