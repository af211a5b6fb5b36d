import Archives
import Captures
import Glibc

/// A folder into which fetched pages are put, each with its capture beside it. What is there is never written over.
public struct PageShelf {
  private let folder: String
  private let software: String

  /// A shelf in a folder, made where there is none. `software` is told in every capture.
  public init(_ folder: String, software: String) throws(FetchTrouble) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.software = software
    do { try PageShelf.make(self.folder) } catch { throw PageShelf.trouble(self.folder, error) }
  }

  /// The page that was saved of an address before; nil where there is none.
  public func page(of address: WebAddress) -> String? {
    let stem = FileNaming.stem(address)
    return FileNaming.endings.map { path(stem + $0) }.first(where: DurableFile.isThere)
  }

  /// Puts a page under the name of the address that was asked for; returns its path.
  ///
  /// The capture comes first: killed between the two, no page is left without one.
  public func place(_ page: FetchedPage, of address: WebAddress) throws(FetchTrouble) -> String {
    let path = path(FileNaming.stem(address) + page.ending)
    let capture = path + Capture.fileEnding
    let asides = [path, capture].map(Aside.path)
    defer { for aside in asides { unlink(aside) } }
    do {
      for aside in asides + [path, capture].flatMap(Aside.leftovers) { unlink(aside) }
      try DurableFile.write(page.bytes, to: asides[0])
      try DurableFile.write(page.capture.json(software: software), to: asides[1])
      guard !DurableFile.isThere(path) else { throw PageShelf.exists(path) }
      guard rename(asides[1], capture) == 0 else { throw DurableFile.SystemError(number: errno) }
      guard try DurableFile.giveName(asides[0], path) else { throw PageShelf.exists(path) }
    } catch let error as DurableFile.SystemError {
      throw PageShelf.trouble(path, error)
    } catch let error as FetchTrouble {
      throw error
    } catch {
      throw FetchTrouble(.unwritable, "\"\(path)\" could not be written.")
    }
    return path
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  /// Makes a folder with those above it.
  private static func make(_ folder: String) throws(DurableFile.SystemError) {
    for end in folder.indices.dropFirst() where folder[end] == "/" { mkdir(String(folder[..<end]), 0o755) }
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw DurableFile.SystemError(number: errno) }
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw DurableFile.SystemError(number: ENOTDIR)
    }
  }

  static func exists(_ path: String) -> FetchTrouble {
    FetchTrouble(.exists, "\"\(path)\" is there already and is left as it is; move it away to fetch it anew.")
  }

  static func trouble(_ path: String, _ error: DurableFile.SystemError) -> FetchTrouble {
    FetchTrouble(
      .unwritable, "\"\(path)\" could not be written (\(error.text)); free some space or name another with --output.")
  }
}
