import Pipeline

/// What `--version` prints.
enum Version {
  /// One line, known without work.
  static let text = DatelineVersion.text

  /// The lines for `dateline --version`; the gazetteer's digest takes a moment, so nothing else asks for them.
  static var full: String { DatelineVersion.full }
}
