import Archives
import Glibc

/// A web archive (WARC 1.1) that grows aside and takes its name at the end, whole or not at all.
public struct ArchiveShelf {
  private let path: String
  private let aside: String
  private let descriptor: Int32
  private var writer: WARCWriter

  /// Begins an archive that will be `path`; packed record by record where that ends in `.gz`. `seconds` since 1970 is its date.
  public init(_ path: String, software: String, seconds: Int) throws(FetchTrouble) {
    guard !DurableFile.isThere(path) else { throw PageShelf.exists(path) }
    self.path = path
    aside = Aside.path(for: path)
    for stale in [aside] + Aside.leftovers(of: path) { unlink(stale) }
    descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw PageShelf.trouble(path, DurableFile.SystemError(number: errno)) }
    Aside.lock(descriptor)
    writer = WARCWriter(date: seconds, isPacked: path.lowercased().hasSuffix(".gz"))
    writer.warcinfo(
      [
        HeaderField("software", software), HeaderField("format", "WARC File Format 1.1"),
        HeaderField("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        HeaderField("robots", "obey"),
      ], fileName: String(path.split(separator: "/").last ?? ""))
  }

  /// Adds the exchanges of an address: answers and the requests that brought them.
  public mutating func add(_ exchanges: [WebExchange]) throws(FetchTrouble) {
    for exchange in exchanges {
      writer.exchange(
        uri: exchange.address.description, seconds: exchange.seconds, peer: exchange.peer, request: exchange.request,
        response: exchange.response)
    }
    do { try DurableFile.append(writer.takeBytes(), to: descriptor) } catch { throw PageShelf.trouble(path, error) }
  }

  /// Gives the archive its name.
  public func close() throws(FetchTrouble) {
    do {
      guard fsync(descriptor) == 0 else { throw DurableFile.SystemError(number: errno) }
      Glibc.close(descriptor)
      guard try DurableFile.giveName(aside, path) else { throw PageShelf.exists(path) }
    } catch let error as DurableFile.SystemError {
      unlink(aside)
      throw PageShelf.trouble(path, error)
    } catch let error as FetchTrouble {
      unlink(aside)
      throw error
    } catch {
      throw FetchTrouble(.unwritable, "\"\(path)\" could not be written.")
    }
  }

  /// Takes away what was begun.
  public func discard() {
    Glibc.close(descriptor)
    unlink(aside)
  }
}
