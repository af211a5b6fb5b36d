import Archives
import ArgumentParser
import Fetching
import Files
import Glibc
import Transfers

/// One run of the program: every address in turn, each reported, the exit code of the whole.
struct FetchRun {
  /// Exit codes, as dateline has them.
  enum Exit: Int32 {
    case findings = 1
    case usage = 2
    case input = 3
    case output = 4
  }

  private let options: FetchCommand

  init(_ options: FetchCommand) { self.options = options }

  func run() throws {
    let listed: [String]
    do { listed = try self.listed() } catch {
      FetchRun.error(error.line)
      throw ExitCode(Exit.input.rawValue)
    }
    let transport = CurlTransport(
      agent: options.userAgent, timeout: options.timeout, allowsPrivate: options.allowPrivate)
    var settings = Fetcher<CurlTransport>.Settings(agent: FetchRun.agentToken(options.userAgent))
    settings.delay = options.delay
    settings.byteLimit = options.maxBytes
    let start = ContinuousClock.now
    let clock = Fetcher<CurlTransport>.Time(
      now: { (ContinuousClock.now - start) / .seconds(1) }, wait: { usleep(UInt32($0 * 1_000_000)) })
    var fetcher = Fetcher(transport, settings: settings, time: clock)
    do {
      let counts = try options.warc.map { try archive(listed, $0, &fetcher) } ?? pages(listed, &fetcher)
      if options.warc == nil { FetchRun.error(account(counts)) }
      if counts.failed == listed.count { throw ExitCode(Exit.input.rawValue) }
      if options.strict, counts.failed > 0 { throw ExitCode(Exit.findings.rawValue) }
    } catch let error as FetchError {
      FetchRun.error(error.line)
      throw ExitCode(Exit.output.rawValue)
    }
  }

  private typealias Counts = (done: Int, there: Int, failed: Int)

  private static func pages(_ count: Int) -> String { count == 1 ? "1 page" : "\(count) pages" }

  /// "2 pages saved in stories/rain, 1 was there already, 1 not fetched"
  private func account(_ counts: Counts) -> String {
    var parts = ["\(FetchRun.pages(counts.done)) saved in \(options.output)"]
    if counts.there > 0 { parts.append("\(counts.there) \(counts.there == 1 ? "was" : "were") there already") }
    if counts.failed > 0 { parts.append("\(counts.failed) not fetched") }
    return parts.joined(separator: ", ")
  }

  private func pages(_ listed: [String], _ fetcher: inout Fetcher<CurlTransport>) throws -> Counts {
    let shelf = try PageShelf(options.output, software: FetchCommand.software)
    var counts: Counts = (0, 0, 0)
    for text in listed {
      do throws(FetchError) {
        let address = try FetchRun.address(text)
        if let path = shelf.page(of: address) {
          FetchRun.error(FetchError.exists(path).line)
          counts.there += 1
        } else {
          let page = try FetchedPage(fetcher.fetch(address))
          print(try shelf.place(page, of: address))
          counts.done += 1
        }
      } catch {
        if error.code == .unwritable { throw error }
        FetchRun.error(error.line)
        // A page that is there already, by the name that a redirect leads to, is what was asked for.
        if error.code == .exists { counts.there += 1 } else { counts.failed += 1 }
      }
    }
    return counts
  }

  /// Answers of every status and type go into the archive; only what is read out of it counts as a page.
  private func archive(_ listed: [String], _ path: String, _ fetcher: inout Fetcher<CurlTransport>) throws -> Counts {
    var shelf = try ArchiveShelf(path, software: FetchCommand.software, seconds: time(nil))
    var counts: Counts = (0, 0, 0)
    do {
      for text in listed {
        do throws(FetchError) {
          let exchanges = try fetcher.fetch(FetchRun.address(text))
          try shelf.add(exchanges)
          guard try FetchedPage(exchanges).isPageOfArchives else {
            throw FetchError(
              .type,
              "\(text) is plain text or does not say that it is HTML; out of a web archive only HTML is read, so fetch it without --warc."
            )
          }
          counts.done += 1
        } catch {
          if error.code == .unwritable { throw error }
          FetchRun.error(error.line)
          counts.failed += 1
        }
      }
    } catch {
      shelf.discard()
      throw error
    }
    guard counts.done > 0 else {
      shelf.discard()
      return counts
    }
    try shelf.close()
    print("\(path): \(FetchRun.pages(counts.done))")
    return counts
  }

  private static func address(_ text: String) throws(FetchError) -> WebAddress {
    guard let address = WebAddress(text) else {
      throw FetchError(
        .address,
        "\"\(text)\" is no address that can be fetched; write it with https:// or http://, without a name and password, and the host in ASCII."
      )
    }
    return address
  }

  /// The addresses of the command line and of the file, in order; each once.
  private func listed() throws(FetchError) -> [String] {
    var listed = options.addresses
    if let file = options.urls {
      for line in try FetchRun.text(of: file).split(whereSeparator: \.isNewline) {
        let address = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).first.map(String.init) ?? ""
        if !address.isEmpty, !address.hasPrefix("#") { listed.append(address) }
      }
    }
    var known: Set<String> = []
    let once = listed.filter { known.insert($0).inserted }
    guard !once.isEmpty else {
      throw FetchError(.inputEmpty, "the file \"\(options.urls ?? "")\" names no address; write one a line.")
    }
    return once
  }

  /// Most bytes of a file of addresses.
  private static let listLimit = 64 << 20

  private static func text(of file: String) throws(FetchError) -> String {
    let missing = FetchError(.inputMissing, "the file \"\(file)\" cannot be read; check its name.")
    let descriptor = file == "-" ? 0 : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw missing }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &piece, piece.count), count != 0 {
      guard count > 0 else { throw missing }
      bytes += piece[..<count]
      guard bytes.count <= listLimit else {
        throw FetchError(
          .inputTooLarge,
          "the file \"\(file)\" has more than \(listLimit) bytes; divide it and fetch the parts one by one.")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "dateline-fetch/1.2.3 (…)" → "dateline-fetch": the product token of RFC 9309.
  static func agentToken(_ agent: String) -> String {
    String(agent.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") })
  }

  /// A line on standard error.
  static func error(_ text: String) {
    try? DurableFile.append(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 2)
  }
}
