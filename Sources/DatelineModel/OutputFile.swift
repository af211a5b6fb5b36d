/// A file that was made and is not written yet.
public struct OutputFile: Hashable, Sendable {
  /// Name inside the folder it is for; slashes divide the folders in it.
  public let name: String
  /// Content.
  public let bytes: [UInt8]

  /// A file of that name and content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
