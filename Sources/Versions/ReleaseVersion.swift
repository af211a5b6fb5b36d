/// The version of the programs of this project, which are released together.
package enum ReleaseVersion {
  /// "1.0.0"
  package static let number = "1.0.0"
}
