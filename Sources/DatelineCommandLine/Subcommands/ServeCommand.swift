import ArgumentParser
import DatelineModel
import Dispatch
import Previewing
import Sites
import Synchronization

/// `dateline serve`: a site on this machine, made anew when something changes.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show a site on this machine, and make it anew when something changes.",
    discussion: """
        dateline serve stories/
        dateline serve stories/ --templates my-theme --port 4000

      Listens on 127.0.0.1 only. The site is kept in memory: nothing is written but the articles' cache, and the script \
      that loads a page again never reaches a file. Articles, settings and templates are looked at once a second; only \
      what changed is read again. A build that fails is shown in the browser and on the terminal. Ctrl-C ends it.
      """)

  @Argument(help: "Folder of stories, each a folder of articles.") var site: String

  @Option(help: "Port to listen on; 0 takes a free one.") var port: UInt16 = 3000

  @OptionGroup var options: SiteOptions
  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let request = try options.request(site, reading)
    guard SiteWatch.isFolder(site) else {
      throw CommandError(
        .input, "input.missing: there is no folder \"\(site)\" that can be opened; name a folder of stories.")
    }
    let server: PreviewServer
    do {
      server = try PreviewServer(port: port)
    } catch {
      throw CommandError(
        .output, "preview.port: port \(port) cannot be opened (\(error)); choose another with --port, or 0 for any.")
    }
    let shown = Shown()
    let folders = [site] + (request.stories.templates.map { [$0] } ?? [])
    // A person who waits for the address should be able to rely on it: it is printed when the first build is done.
    var seen = SiteWatch(folders)
    await build(request, shown)
    Terminal.write(Array("http://127.0.0.1:\(server.port)/\n".utf8), to: 1)
    DispatchQueue(label: "preview").async { server.run { shown.site } }
    defer { server.end() }
    while !Task.isCancelled {
      try await Task.sleep(for: .seconds(1))
      let now = SiteWatch(folders)
      guard now != seen else { continue }
      seen = now
      await build(request, shown)
    }
  }

  /// Builds once; what went wrong is shown, not thrown, since the next change may set it right.
  private func build(_ request: SiteBuilder.Request, _ shown: Shown) async {
    do {
      let result = try await SiteRun.build(site, request, reading.places.opened())
      for finding in result.findings { Terminal.error("\(finding.document): \(finding.diagnostic.line)") }
      let files = Dictionary(result.files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      shown.show(files, failure: nil)
      Terminal.error(
        "built: \(Counted.text(result.files.count, "file", "files")), \(Counted.articles(result.counts.read)) read anew"
      )
    } catch {
      let message = (error as? CommandError)?.message ?? "\(error)"
      Terminal.error(message)
      shown.show([:], failure: message)
    }
  }

  /// What the browser sees now.
  private final class Shown: Sendable {
    private let state = Mutex((build: 0, site: PreviewSite(files: [:], build: 0)))

    var site: PreviewSite { state.withLock { $0.site } }

    func show(_ files: [String: [UInt8]], failure: String?) {
      state.withLock { state in
        state.build += 1
        state.site = PreviewSite(files: files, build: state.build, failure: failure)
      }
    }
  }
}
