import Archives
import DatelineModel
import Files
import FoundationEssentials
import YAMLReading

/// What a person names on the command line: articles, or a story's folder with its own settings and review.
package struct StoryFiles: Sendable {
  /// The articles to read.
  package private(set) var items: [InputFiles.Item]
  /// What `dateline.yml` settles; nothing where there is none.
  package private(set) var settings = StorySettings()
  /// `dateline.yml` as it stands; nil where there is none.
  package private(set) var settingsBytes: [UInt8]?
  /// The editor's review; nil where there is none.
  package private(set) var review: ReviewFile?
  /// What a person says of the articles, by their paths.
  package private(set) var facts: [String: SourceFacts] = [:]
  /// What is doubtful in the settings.
  package private(set) var findings: [StoryFinding] = []

  /// Lists the articles named. Where one folder is named, its `dateline.yml` and `review.yml` are read.
  ///
  /// - Throws: `StoryFilesError` with everything that is wrong in the two files.
  package static func open(_ names: [String]) throws(StoryFilesError) -> StoryFiles {
    var story = StoryFiles(items: InputFiles.list(names))
    if names.count == 1, isFolder(names[0]) { try story.readOwnFiles(PathText.bare(names[0])) }
    story.readCaptures()
    return story
  }

  private mutating func readOwnFiles(_ folder: String) throws(StoryFilesError) {
    var wrong: [StoryFinding] = []
    do throws(StoryFilesError) {
      try readSettings(folder)
    } catch {
      wrong += error.findings
    }
    do throws(StoryFilesError) {
      try readReview(folder)
    } catch {
      wrong += error.findings
    }
    guard wrong.isEmpty else { throw StoryFilesError(findings: wrong) }
  }

  /// Most bytes of a settings or review file that are looked at.
  private static let fileLimit = 16 << 20

  private init(items: [InputFiles.Item]) { self.items = items }

  private mutating func readSettings(_ folder: String) throws(StoryFilesError) {
    let path = folder + "/" + StorySettings.fileName
    guard let bytes = try StoryFiles.bytes(path) else { return }
    settings = try StorySettings.read(bytes, name: path)
    settingsBytes = bytes
    if !settings.sources.isEmpty { choose(settings.sources, folder, path) }
  }

  /// What fetched pages bring with them; what a person says in the settings wins.
  private mutating func readCaptures() {
    let captures = CaptureFacts.read(items)
    findings += captures.findings
    for (path, said) in captures.facts {
      var all = said
      if let own = facts[path] { all.add(own) }
      facts[path] = all
    }
  }

  private mutating func readReview(_ folder: String) throws(StoryFilesError) {
    let path = folder + "/" + ReviewFile.fileName
    guard let bytes = try StoryFiles.bytes(path) else { return }
    review = try ReviewFile.read(bytes, name: path)
  }

  /// The bytes of a file, nil where there is none.
  private static func bytes(_ path: String) throws(StoryFilesError) -> [UInt8]? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if !isFolder, let bytes = BoundedFile.read(path, limit: fileLimit) { return bytes }
    let finding = Diagnostic(.inputUnreadable, "The file is there, but cannot be read; check its permissions.")
    throw StoryFilesError(findings: [StoryFinding(path, line: 1, finding)])
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  // MARK: which sources

  /// Takes the files that the rules name, in the order of the rules; where all rules only leave files out, the rest.
  private mutating func choose(_ rules: [StorySourceRule], _ folder: String, _ file: String) {
    let all = items.compactMap { if case .file(let path) = $0 { path } else { nil } }
    var chosen: [String] = rules.allSatisfy(\.isIgnored) ? all : []
    var known = Set(chosen)
    var ignored: Set<String> = []
    for rule in rules {
      let matching = paths(rule, folder, all)
      if matching.isEmpty { findings.append(noMatch(rule, file)) }
      for path in matching {
        if rule.isIgnored {
          ignored.insert(path)
        } else if known.insert(path).inserted {
          chosen.append(path)
        }
        facts[path, default: SourceFacts()].add(rule.facts)
      }
    }
    chosen.removeAll(where: ignored.contains)
    facts = facts.filter { $0.value != SourceFacts() && !ignored.contains($0.key) }
    items = chosen.map(InputFiles.Item.file)
    if items.isEmpty {
      let finding = Diagnostic(
        .inputNoArticles, "The sources in \"\(file)\" name no article of the folder; correct them.")
      items = [.unreadable(folder, finding)]
    }
  }

  /// The articles of the folder that a rule means; a file that it names by its full name need not look like an article.
  private func paths(_ rule: StorySourceRule, _ folder: String, _ all: [String]) -> [String] {
    let inside = folder + "/"
    let found = all.filter { path in
      // Names in the folder may be listed with or without the folder in front; both begin with what was named.
      rule.matches(path.hasPrefix(inside) ? String(path.dropFirst(inside.count)) : path)
    }
    guard found.isEmpty else { return found }
    let named = inside + rule.pattern
    return FileManager.default.fileExists(atPath: named) && !StoryFiles.isFolder(named) ? [named] : []
  }

  private func noMatch(_ rule: StorySourceRule, _ file: String) -> StoryFinding {
    StoryFinding(
      file, line: rule.place.line, column: rule.place.column,
      Diagnostic(.settingsNoMatch, "\"\(rule.pattern)\" names no file of the folder; correct the name or take it out."))
  }
}

extension SourceFacts {
  /// Takes over what another says; what it leaves open stays.
  mutating func add(_ other: SourceFacts) {
    published = other.published ?? published
    url = other.url ?? url
    publisher = other.publisher ?? publisher
    charset = other.charset ?? charset
  }
}
