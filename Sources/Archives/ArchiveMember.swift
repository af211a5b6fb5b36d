/// A file inside an archive: its name and content. Bags, tar and zip files are all made of these.
public struct ArchiveMember: Hashable, Sendable {
  /// Name inside the archive, folders divided by slashes.
  public let path: ArchivePath
  /// Content.
  public let bytes: [UInt8]

  /// A member of that name and content.
  public init(path: ArchivePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
