public import DatelineModel
import Pipeline
import StoryFolders

/// Saved news pages in; what happened when and where, with the words and the source for each, out.
///
/// ```swift
/// let dateline = Dateline()
/// let article = dateline.annotate(SourceDocument(id: "page.html", bytes: bytes, format: .html))
/// for timex in article.timexes { print(timex.value, timex.interval?.start.iso8601 ?? "?") }
/// ```
///
/// Reading one document is a pure function of the document and the options: no clock, no locale, no folder.
public struct Dateline: Sendable {
  private let annotator: Annotator
  private let maker: BriefingMaker

  /// The program's name and version: "dateline 1.0.0".
  public static var version: String { DatelineVersion.text }

  /// A reader that looks places up in the gazetteer inside the program.
  public init(_ options: StoryOptions = StoryOptions()) {
    annotator = Annotator(options)
    maker = BriefingMaker(options)
  }

  /// A reader that looks places up in a compiled gazetteer, as `dateline gazetteer build` makes one.
  ///
  /// - Throws: `DiagnosticError` where there is no such file, or it holds no gazetteer.
  public init(_ options: StoryOptions = StoryOptions(), gazetteer path: String) throws {
    let gazetteer = try GazetteerFiles.open(path)
    annotator = Annotator(options, gazetteer: gazetteer)
    maker = BriefingMaker(options, gazetteer: gazetteer)
  }

  /// Reads one document: its article, and every day, place and statement in it.
  public func annotate(_ document: SourceDocument) -> AnnotatedArticle { annotator.annotate(document) }

  /// Reads saved pages, plain texts and web archives side by side; folders are opened. The articles come in the order of the files.
  ///
  /// What cannot be read stands in its place, without text and with a diagnostic that says why. `progress` hears how many are done.
  public func annotate(files: [String], progress: (Int) -> Void = { _ in }) async throws -> [AnnotatedArticle] {
    try await maker.read(DocumentInputs(files: files), progress: progress)
  }

  /// The timeline of a story: happenings by time; what several articles say of one stands together.
  public func timeline(_ articles: [AnnotatedArticle]) -> Timeline { annotator.timeline(articles) }

  /// The briefing of a story, in memory; articles that could not be read are listed among its findings.
  ///
  /// - Throws: An error that names file and line where a template of the options is not sound.
  public func briefing(_ articles: [AnnotatedArticle]) throws -> StoryBriefing {
    StoryBriefing(try maker.make(articles))
  }
}
