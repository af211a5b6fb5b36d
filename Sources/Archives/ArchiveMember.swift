/// A file inside an archive: its name and content. Bags, tar and zip files are all made of these.
package struct ArchiveMember: Hashable, Sendable {
  /// Name inside the archive, folders divided by slashes.
  package let path: ArchivePath
  /// Content.
  package let bytes: [UInt8]

  /// A member of that name and content.
  package init(path: ArchivePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
