import Archives
import ArgumentParser
import Fetching
import Files
import Versions

/// `dateline-fetch`: addresses in, saved pages out.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-fetch", abstract: "Save pages of the web for dateline, each with how it came.",
    discussion: """
        dateline-fetch https://example.org/news/rain --output stories/rain
        dateline-fetch --urls addresses.txt --output stories/rain --delay 5
        dateline-fetch --urls addresses.txt --warc stories/rain/pages.warc.gz
        dateline report stories/rain

      Writes each page byte for byte, and beside it NAME.capture.json: the address, the time (UTC), the status, the \
      fields of the answer, redirects, and the SHA-256, which dateline reads together with the page. With --warc \
      requests and answers go into one web archive (WARC 1.1) as they went over the wire; there only HTML counts as a \
      page, not plain text, since nothing else is read out of an archive. \
      A page that is there already is left alone and not asked for; move it away to fetch it anew. In a file of \
      addresses there is one a line; what stands after # is for people.

      It asks robots.txt (RFC 9309) first, says who it is, waits between two requests to a host \
      (--delay, or as long as robots.txt asks, up to \(Int(Pace.delayLimit)) seconds), follows redirects one at a time and checks each. \
      It connects to no address of this machine or of a network that is not public; this is settled for the very \
      address that is connected to, so a name that changes its answer gains nothing. It uses no proxy, cookie or \
      password.

      Exit codes: 0 done, 1 some addresses were not fetched (only with --strict), 2 wrong use, 3 none was fetched, \
      4 output could not be written. Every message has a code and says what to do.
      """,
    version: FetchCommand.software)

  static let software = "dateline-fetch " + ReleaseVersion.number

  @Argument(help: "Addresses that begin with https:// or http://.")
  var addresses: [String] = []

  @Option(help: ArgumentHelp("File of addresses, one a line; - for standard input.", valueName: "file"))
  var urls: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder for the pages.", valueName: "folder"))
  var output = "."

  @Option(
    help: ArgumentHelp("Write one web archive in place of pages; packed where it ends in .gz.", valueName: "file"))
  var warc: String?

  @Flag(help: "Fetch from this machine and from networks that are not public, too.") var allowPrivate = false

  @Option(help: ArgumentHelp("Most seconds for one answer.", valueName: "seconds")) var timeout = 30.0
  @Option(help: ArgumentHelp("Most bytes of one answer.", valueName: "number")) var maxBytes = 16 << 20
  @Option(help: ArgumentHelp("Seconds between two requests to a host.", valueName: "seconds")) var delay = 1.0

  @Option(
    help: ArgumentHelp(
      "How the program says who it is; its first word is what robots.txt may name.", valueName: "text"))
  var userAgent = "dateline-fetch/\(ReleaseVersion.number) (a reader's tool that saves single pages)"

  @Flag(help: "Fail with exit code 1 when an address could not be fetched.") var strict = false

  func validate() throws {
    if addresses.isEmpty, urls == nil { throw ValidationError("Name addresses, or a file of them with --urls.") }
    guard timeout > 0, timeout <= 3600, delay >= 0, delay <= 3600, maxBytes > 0, maxBytes <= 512 << 20 else {
      throw ValidationError("--timeout and --delay go up to 3600 seconds, --max-bytes up to \(512 << 20).")
    }
    guard !FetchRun.agentToken(userAgent).isEmpty, userAgent.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      throw ValidationError("--user-agent begins with the program's name in letters and has no line ends.")
    }
  }

  func run() throws { try FetchRun(self).run() }

  /// Parses the process's arguments and runs, with the exit codes of dateline.
  static func start() {
    DurableFile.tellOfSizeLimits()
    do {
      let command = try parse()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      if exitCode(for: error) == .success { exit(withError: error) }
      FetchRun.error(fullMessage(for: error))
      exit(withError: ExitCode(FetchRun.Exit.usage.rawValue))
    }
  }
}
