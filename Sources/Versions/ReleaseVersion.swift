/// The version of the programs of this project, which are released together.
package enum ReleaseVersion {
  /// "0.1.0"
  package static let number = "0.1.0"
}
