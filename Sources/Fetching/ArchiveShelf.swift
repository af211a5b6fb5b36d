import Archives
import Files
import Glibc

/// A web archive (WARC 1.1) that grows aside and takes its name at the end, whole or not at all.
package struct ArchiveShelf {
  private let path: String
  private let aside: String
  private let descriptor: Int32
  private var writer: WARCWriter

  /// Begins an archive that will be `path`; packed record by record where that ends in `.gz`. `seconds` since 1970 is its date.
  package init(_ path: String, software: String, seconds: Int) throws(FetchError) {
    guard !DurableFile.isThere(path) else { throw FetchError.exists(path) }
    self.path = path
    let folder = PathText.folder(path)
    if !folder.isEmpty, folder != "/" {
      do { try ShelfFolder.make(PathText.bare(folder)) } catch {
        throw FetchError.unwritable(path, error, option: "--warc")
      }
    }
    for stale in Aside.leftovers(of: path) { unlink(stale) }
    aside = Aside.freePath(for: path)
    descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FetchError.unwritable(path, DurableFile.SystemError(number: errno), option: "--warc")
    }
    Aside.lock(descriptor)
    writer = WARCWriter(date: seconds, isPacked: path.lowercased().hasSuffix(".gz"))
    writer.warcinfo(
      [
        HeaderField("software", software), HeaderField("format", "WARC File Format 1.1"),
        HeaderField("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        HeaderField("robots", "obey"),
      ], fileName: PathText.last(path))
  }

  /// Adds the exchanges of an address: answers and the requests that brought them.
  package mutating func add(_ exchanges: [WebExchange]) throws(FetchError) {
    for exchange in exchanges {
      writer.exchange(
        uri: exchange.address.description, seconds: exchange.seconds, peer: exchange.peer, request: exchange.request,
        response: exchange.response)
    }
    do { try DurableFile.append(writer.takeBytes(), to: descriptor) } catch {
      throw FetchError.unwritable(path, error, option: "--warc")
    }
  }

  /// Gives the archive its name; it is locked until it has it.
  package func close() throws(FetchError) {
    defer { Glibc.close(descriptor) }
    var isNamed = false
    do {
      guard fsync(descriptor) == 0 else { throw DurableFile.SystemError(number: errno) }
      isNamed = try DurableFile.giveName(aside, path)
    } catch {
      unlink(aside)
      throw FetchError.unwritable(path, error, option: "--warc")
    }
    guard isNamed else {
      unlink(aside)
      throw FetchError.exists(path)
    }
  }

  /// Takes away what was begun.
  package func discard() {
    Glibc.close(descriptor)
    unlink(aside)
  }
}
