import Archives
import Bytes
import Captures
import DatelineModel
import Gazetteers
import Pipeline
import Rendering
import StoryFolders

/// Sources and configuration → the payload of a bag. Making a snapshot and proving one again are the same function.
struct SnapshotPayload: Sendable {
  /// Files under `data/`.
  let members: [ArchiveMember]
  /// The briefing and what was found on the way.
  let result: BriefingMaker.Result

  /// Reads the sources side by side, makes the briefing, and puts all files together.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  static func make(
    _ sources: [SnapshotSource], _ configuration: SnapshotConfiguration, templates: [ArchiveMember],
    gazetteer: Gazetteer, progress: (Int, Int) -> Void
  ) async throws -> SnapshotPayload {
    let options = configuration.options
    let read = try await read(sources, configuration, gazetteer, progress)
    let maker = BriefingMaker(options.story, gazetteer: gazetteer)
    let result = try maker.make(read.map(\.annotated), review: options.review)
    // What could not be read has no part in the timeline; the rest stands in its order.
    let usable = read.filter(\.isArticle)
    let provenance = Provenance(result.briefing.timeline, usable)
    var members = result.files.map { member("briefing/" + $0.name, $0.bytes) } + templates
    members.append(member(SnapshotConfiguration.fileName, configuration.bytes))
    members.append(member(Provenance.fileName, provenance.json))
    members.append(
      member(
        ProvenanceView.fileName,
        ProvenanceView.json(provenance, software: configuration.software, names: usable.map(\.name))))
    if let settings = options.settingsFile { members.append(member(StorySettings.fileName, settings)) }
    if let review = options.review { members.append(member(ReviewFile.fileName, review.bytes)) }
    if options.keepsSources {
      for (listed, source) in zip(configuration.sources, sources) {
        members.append(member(listed.file, source.bytes))
        if let capture = source.capture { members.append(member(listed.file + Capture.fileEnding, capture)) }
      }
      if let seconds = options.warcSeconds {
        members.append(member("sources.warc", SourceArchive.bytes(read, seconds: seconds, configuration.software)))
      }
    }
    return SnapshotPayload(members: members, result: result)
  }

  static func member(_ name: String, _ bytes: [UInt8]) -> ArchiveMember {
    ArchiveMember(path: ArchivePath("data/" + name), bytes: bytes)
  }

  /// What each source says, in the order given: an article, or all that a file holds.
  static func read(
    _ sources: [SnapshotSource], _ configuration: SnapshotConfiguration, _ gazetteer: Gazetteer,
    _ progress: (Int, Int) -> Void
  ) async throws -> [ReadSource] {
    let dateline = Annotator(configuration.options.story, gazetteer: gazetteer)
    let charset = configuration.options.story.charset
    var done: [ReadSource] = []
    var read = 0
    let pairs = Array(zip(configuration.sources, sources))
    try await OrderedTasks.run(pairs.makeIterator(), width: OrderedTasks.width) { listed, source in
      articles(of: source, listed, charset, dateline, limit: configuration.options.story.limits.page)
    } each: { sources in
      done += sources
      read += 1
      progress(read, pairs.count)
    }
    return done
  }

  /// The articles of a file: one, or all that it holds.
  private static func articles(
    of source: SnapshotSource, _ listed: ListedSource, _ charset: String?, _ dateline: Annotator, limit: Int
  ) -> [ReadSource] {
    let outcomes = OpenedFile.articles(in: source.bytes, named: source.name, charset: charset)
    return outcomes.enumerated().map { number, outcome in
      let part = outcomes.count > 1 ? number + 1 : nil
      return switch outcome {
      case .unreadable(let id, let diagnostic):
        ReadSource(listed: listed, part: part, page: source.bytes, annotated: .unreadable(id: id, diagnostic))
      case .document(let document):
        ReadSource(listed: listed, part: part, document.with(listed.facts), dateline, limit: limit)
      }
    }
  }
}

/// The sources of a snapshot as a web archive: resource records, since the answers that brought the pages are not known.
enum SourceArchive {
  static func bytes(_ sources: [ReadSource], seconds: Int, _ software: String) -> [UInt8] {
    var writer = WARCWriter(date: seconds)
    writer.warcinfo(
      [
        HeaderField("software", software), HeaderField("format", "WARC File Format 1.1"),
        HeaderField("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        HeaderField("description", "Saved pages; the date of each record is that of the snapshot, not of the capture."),
      ], fileName: "sources.warc")
    // A file that gives articles is not kept as a whole once more for those of it that cannot be read.
    let giving = Set(sources.filter(\.isArticle).map(\.listed.file))
    for source in sources where source.isArticle || !giving.contains(source.listed.file) {
      writer.resource(uri: address(of: source), contentType: contentType(of: source), source.page)
    }
    return writer.bytes
  }

  /// The address that the page gives for itself; else a name made of its digest.
  private static func address(of source: ReadSource) -> String {
    if let url = source.annotated.article.url?.value, WebLink.isWeb(url) {
      return url
    }
    return "urn:sha256:" + Digest.sha256(source.page)
  }

  private static func contentType(of source: ReadSource) -> String {
    guard source.isArticle else { return "application/octet-stream" }
    return source.format == .html ? "text/html" : "text/plain"
  }
}
