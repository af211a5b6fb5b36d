import Archives
import Captures
import Files
import Glibc

/// A folder into which fetched pages are put, each with its capture beside it. What is there is never written over.
package struct PageShelf: Sendable {
  private let folder: String
  private let software: String

  /// A shelf in a folder, made where there is none. `software` is written into every capture.
  package init(_ folder: String, software: String) throws(FetchError) {
    self.folder = PathText.bare(folder)
    self.software = software
    do { try ShelfFolder.make(self.folder) } catch {
      throw FetchError.unwritable(self.folder, error, option: "--output")
    }
  }

  /// The page that was saved of an address before; nil where there is none.
  package func page(of address: WebAddress) -> String? {
    let stem = FileNaming.stem(address)
    return FileNaming.endings.map { path(stem + $0) }.first(where: DurableFile.isThere)
  }

  /// Puts a page under the name of the address that was asked for; returns its path.
  ///
  /// The capture comes first: killed between the two, no page is left without one. Such a capture without its page is the one thing
  /// that is taken away.
  package func place(_ page: FetchedPage, of address: WebAddress) throws(FetchError) -> String {
    let path = path(FileNaming.stem(address) + page.ending)
    let capture = path + Capture.fileEnding
    for stale in [path, capture].flatMap(Aside.leftovers) { unlink(stale) }
    let (pageAside, captureAside) = (Aside.freePath(for: path), Aside.freePath(for: capture))
    defer { for aside in [pageAside, captureAside] { unlink(aside) } }
    var taken: String?
    do {
      let json = page.capture.json(software: software)
      // Both stay locked until both have their names.
      try DurableFile.write(page.bytes, to: pageAside) { () throws(DurableFile.SystemError) in
        try DurableFile.write(json, to: captureAside) { () throws(DurableFile.SystemError) in
          // Two runs for one address would each take the other's capture for one without a page.
          let mark = ShelfFolder.lock(folder)
          defer { close(mark) }
          guard !DurableFile.isThere(path) else { return taken = path }
          if isLoneCapture(capture) { unlink(capture) }
          guard try DurableFile.giveName(captureAside, capture) else { return taken = capture }
          if try !DurableFile.giveName(pageAside, path) { taken = path }
        }
      }
    } catch {
      throw FetchError.unwritable(path, error, option: "--output")
    }
    if let taken { throw FetchError.exists(taken) }
    return path
  }

  /// Whether a file is a capture as dateline-fetch writes it.
  private func isLoneCapture(_ path: String) -> Bool {
    FilePieces.all(path, limit: Capture.fileLimit).flatMap { Capture(json: $0) } != nil
  }

  private func path(_ name: String) -> String { folder + "/" + name }
}

/// The folder in which something is about to be written.
enum ShelfFolder {
  /// Waits until no other run gives names in a folder; the lock goes with the descriptor. File systems without locks do without.
  static func lock(_ folder: String) -> Int32 {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    return descriptor
  }

  /// Makes a folder with those above it.
  static func make(_ folder: String) throws(DurableFile.SystemError) {
    for end in folder.indices.dropFirst() where folder[end] == "/" { mkdir(String(folder[..<end]), 0o755) }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw DurableFile.SystemError(number: errno) }
    guard FileKind(folder, followsLink: true) == .folder else { throw DurableFile.SystemError(number: ENOTDIR) }
  }
}
