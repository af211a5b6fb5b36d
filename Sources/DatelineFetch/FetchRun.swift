import Archives
import ArgumentParser
import Fetching
import Glibc

/// One run of the program: every address in turn, each told of, the exit code of the whole.
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
    let listed = try listed()
    let transport = CurlTransport(
      agent: options.userAgent, timeout: options.timeout, allowsPrivate: options.allowPrivate,
      ownAddresses: OwnAddresses.all)
    var settings = Fetcher<CurlTransport>.Settings(agent: FetchRun.agentToken(options.userAgent))
    settings.delay = options.delay
    settings.byteLimit = options.maxBytes
    let start = ContinuousClock.now
    let clock = Fetcher<CurlTransport>.Time(
      now: { (ContinuousClock.now - start) / .seconds(1) }, wait: { usleep(UInt32($0 * 1_000_000)) })
    var fetcher = Fetcher(transport, settings: settings, time: clock)
    do {
      let counts = try options.warc.map { try archive(listed, $0, &fetcher) } ?? pages(listed, &fetcher)
      if counts.failed == listed.count { throw ExitCode(Exit.input.rawValue) }
      if options.strict, counts.failed > 0 { throw ExitCode(Exit.findings.rawValue) }
    } catch let trouble as FetchTrouble {
      FetchRun.error(trouble.line)
      throw ExitCode(Exit.output.rawValue)
    }
  }

  private typealias Counts = (done: Int, failed: Int)

  private func pages(_ listed: [String], _ fetcher: inout Fetcher<CurlTransport>) throws -> Counts {
    let shelf = try PageShelf(options.output, software: FetchCommand.software)
    var counts: Counts = (0, 0)
    for text in listed {
      do throws(FetchTrouble) {
        let address = try FetchRun.address(text)
        if let path = shelf.page(of: address) {
          FetchRun.error("\(FetchCode.exists.rawValue): \"\(path)\" is there already and is left as it is.")
        } else {
          let page = try FetchedPage(fetcher.fetch(address))
          print(try shelf.place(page, of: address))
        }
        counts.done += 1
      } catch {
        if error.code == .unwritable { throw error }
        FetchRun.error(error.line)
        counts.failed += 1
      }
    }
    return counts
  }

  /// Answers of every status go into the archive; only a success counts as one.
  private func archive(_ listed: [String], _ path: String, _ fetcher: inout Fetcher<CurlTransport>) throws -> Counts {
    var shelf = try ArchiveShelf(path, software: FetchCommand.software, seconds: time(nil))
    var counts: Counts = (0, 0)
    do {
      for text in listed {
        do throws(FetchTrouble) {
          let exchanges = try fetcher.fetch(FetchRun.address(text))
          try shelf.add(exchanges)
          _ = try FetchedPage(exchanges)
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
    print("\(path): \(counts.done) pages")
    return counts
  }

  private static func address(_ text: String) throws(FetchTrouble) -> WebAddress {
    guard let address = WebAddress(text) else {
      throw FetchTrouble(
        .address,
        "\"\(text)\" is no address that can be fetched; write it with https:// or http://, without a name and password, and the host in ASCII."
      )
    }
    return address
  }

  /// The addresses of the command line and of the file, in order; each once.
  private func listed() throws -> [String] {
    var listed = options.addresses
    if let file = options.urls {
      guard let text = FetchRun.text(of: file) else {
        FetchRun.error("input.missing: the file \"\(file)\" cannot be read; check its name.")
        throw ExitCode(Exit.input.rawValue)
      }
      for line in text.split(whereSeparator: \.isNewline) {
        let address = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).first.map(String.init) ?? ""
        if !address.isEmpty, !address.hasPrefix("#") { listed.append(address) }
      }
    }
    var known: Set<String> = []
    let once = listed.filter { known.insert($0).inserted }
    guard !once.isEmpty else {
      FetchRun.error("input.empty: the file \"\(options.urls ?? "")\" names no address; write one a line.")
      throw ExitCode(Exit.input.rawValue)
    }
    return once
  }

  private static func text(of file: String) -> String? {
    let descriptor = file == "-" ? 0 : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor > 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 64 << 20 {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// "dateline-fetch/0.1.0 (…)" → "dateline-fetch": the product token of RFC 9309.
  static func agentToken(_ agent: String) -> String {
    String(agent.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") })
  }

  /// A line on standard error.
  static func error(_ text: String) {
    try? DurableFile.append(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 2)
  }
}
