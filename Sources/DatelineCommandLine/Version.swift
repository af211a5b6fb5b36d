import DatelineKit

/// What `--version` prints.
enum Version {
  static let text = DatelineVersion.text
}
