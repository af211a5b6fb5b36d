import Archives
import CivilCalendar
package import DatelineModel
import Files
import JSONText
import OutputFolders

/// First versions of a story's own files, for a person to go on from: what `dateline init` writes.
package enum StoryDraft {
  /// A file and whether it was there already.
  package struct Placed: Sendable {
    /// Where it is.
    package let path: String
    /// Whether it was there, and was left as it is.
    package let wasThere: Bool

    /// What to say of a file that was there.
    package var finding: Diagnostic? {
      guard wasThere else { return nil }
      return Diagnostic(
        .storyExists, "\"\(path)\" is there already and is left as it is; move it away to have a new one.")
    }
  }

  /// Writes `dateline.yml` and `review.yml` into a folder, each only where there is none.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`.
  package static func write(_ articles: [AnnotatedArticle], into folder: String) throws -> [Placed] {
    let folder = PathText.bare(folder)
    let files = [(StorySettings.fileName, settings(articles, folder)), (ReviewFile.fileName, review)]
    return try files.map { name, text in
      let path = folder + "/" + name
      return Placed(path: path, wasThere: try OutputCreation.file(Array(text.utf8), at: path) == .alreadyThere)
    }
  }

  /// `dateline.yml` with every source that was found, and what its page says of itself.
  static func settings(_ articles: [AnnotatedArticle], _ folder: String) -> String {
    let title = articles.filter { $0.article.published != nil && $0.article.title != nil }
      .min { ($0.article.published!.value.date, $0.article.id) < ($1.article.published!.value.date, $1.article.id) }?
      .article.title?.value
    var lines = [
      "# Settings of this story. dateline report reads them when it is given this folder; options of the command line win.",
      "# A # in front switches a line off. Documentation/Review.md explains both files.", "",
      "# Title of the briefing; without it the headline of the earliest report.",
      "# title: \(quoted(title ?? "The title of the story"))", "",
      "# Zone whose days are meant: a name, or an offset from UTC.", "# zone: Asia/Karachi", "",
      "# Places that get a table of their own.", "# places: [Quetta, Peshawar]", "",
      "# The day up to which the briefing speaks; without it the latest publication.", "# as-of: 2025-03-17", "",
      "# Day of publication of pages that do not state theirs.", "# published: 2025-03-12", "",
      "# Language of texts that do not state theirs.", "# language: en", "",
      "# day-first (11 March 2025), month-first (March 11, 2025) or iso (2025-03-11).", "# date-style: day-first", "",
      "# Language of the page's own words: en, es, fr, de, ar or ur.", "# interface-language: ur", "",
      "# Charset of pages whose own is wrong or missing.", "# charset: windows-1252", "",
      "# Formats to write; without this list all.", "# formats: [html, json]", "",
      "# How much is taken; LIMITS.md has the names.", "# limits: {page: 33554432, articles: 100000}", "",
      "# Which files of this folder are read; each file that is not named here is reported. Patterns such as articles/*.html are names, too.",
      "# Without this list all articles of the folder are read.",
    ]
    lines.append(articles.isEmpty ? "# sources:" : "sources:")
    var named: Set<String> = []
    // A file of several articles is one source.
    for annotated in articles where named.insert(annotated.file ?? annotated.article.id).inserted {
      lines += source(annotated, folder)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func source(_ annotated: AnnotatedArticle, _ folder: String) -> [String] {
    let article = annotated.article
    let path = annotated.file ?? article.id
    let name = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    if let error = article.diagnostics.first(where: { $0.severity == .error }) {
      return ["  - file: \(quoted(name))", "    ignore: true  # \(error.code.rawValue)"]
    }
    let about = [article.publisher?.value, article.published?.value.date.iso8601].compactMap { $0 }
    guard article.published == nil else {
      return ["  - file: \(quoted(name))  # \(oneLine(about.joined(separator: ", ")))"]
    }
    return [
      "  - file: \(quoted(name))" + (about.isEmpty ? "" : "  # \(oneLine(about[0]))"),
      "    # published: 2025-03-12  # the page tells no day; give it here",
    ]
  }

  /// A text in double quotes, as JSON and YAML write it.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return writer.text
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
  }

  /// `review.yml` with an example of each decision.
  static let review = """
    # What an editor decided about entries of the timeline. dateline reads this file and never writes over it.
    # An entry is named by its id: the page and briefing.json have it, and  dateline explain "its words" --from FOLDER
    # prints it with lines to put here. "was" is its day and words; it finds the entry again where its id changes.
    # A # in front switches a line off.
    #
    # - entry: e-kcz4l7bb36
    #   was: 2025-03-11 Gunmen blew up the track
    #   confirm: true                     # it is right
    #   date: 2025-03-11                  # also 2025-03-11T13:00, 2025-03, 2025-03-11/2025-03-14 (first and last day)
    #   place: Mach                       # a name, or its number at GeoNames: 1171757
    #   text: Gunmen blew up the track near Mach and stopped the train.   # the words shown; the sources keep theirs
    #   note: Confirmed by the railway.   # shown with the decision
    #
    # - entry: e-kcz4l7bb36
    #   merge: [e-aaaaaaaaaa, e-bbbbbbbbbb]   # they tell the same; they join this entry
    #
    # - entry: e-kcz4l7bb36
    #   split: brought to Mach            # words of a statement that tells something else; it gets its own entry
    #
    # - entry: e-kcz4l7bb36
    #   hide: true                        # it is not shown, and its figures are not counted

    """
}
