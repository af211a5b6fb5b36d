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
    var story = StoryFiles(items: InputFiles.ordered(InputFiles.list(names)))
    if names.count == 1, isFolder(names[0]) {
      try story.readOwnFiles(PathText.bare(names[0]))
    } else {
      story.tellOfSettings(beside: names.filter { $0 != "-" && !isFolder($0) })
    }
    story.readCaptures()
    return story
  }

  /// Files that were named one by one from a folder with settings are read without them: a person should know.
  private mutating func tellOfSettings(beside names: [String]) {
    for folder in Set(names.map { PathText.folder($0) }).sorted() {
      let path = folder + StorySettings.fileName
      guard FileKind(path) == .file else { continue }
      findings.append(
        StoryFinding(
          path, line: 1,
          Diagnostic(
            .inputLeftOut, "Files of the folder were named, so this is not read; name the folder alone to have it read."
          )))
    }
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
    guard let kind = FileKind(path, followsLink: true) else { return nil }
    if kind == .file, let bytes = BoundedFile.read(path, limit: fileLimit) { return bytes }
    let finding = Diagnostic(
      .inputUnreadable, "This is no regular file, or cannot be read; check what it is and its permissions.")
    throw StoryFilesError(findings: [StoryFinding(path, line: 1, finding)])
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  // MARK: which sources

  /// Takes the files that the rules name;
  /// where all rules only leave files out, the rest.
  private mutating func choose(_ rules: [StorySourceRule], _ folder: String, _ file: String) {
    let all = items.compactMap { if case .file(let path, _) = $0 { path } else { nil } }
    let kinds = Dictionary(items.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    func ignoredItem(_ path: String) -> InputFiles.Item { StoryFiles.ignored(path, file, kinds[path]) }
    var rest = items.filter { if case .file = $0 { false } else { true } }
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
    // A rule may name what would not be read by itself; one that leaves a file out leaves no doubt about it.
    let named = Set(chosen)
    rest.removeAll { named.contains($0.path) }
    rest = rest.map { ignored.contains($0.path) ? ignoredItem($0.path) : $0 }
    for path in all where !named.contains(path) {
      rest.append(ignored.contains(path) ? ignoredItem(path) : StoryFiles.notNamed(path, file, kinds[path]))
    }
    let listed = Set(all + rest.map(\.path))
    for path in ignored where !listed.contains(path) {
      rest.append(ignoredItem(path))
    }
    if chosen.isEmpty {
      let finding = Diagnostic(
        .inputNoArticles, "The sources in \"\(file)\" name no article of the folder; correct them.")
      rest.append(.unreadable(folder, finding, kind: .folder))
    }
    items = InputFiles.ordered(
      chosen.map { .file($0, kind: kinds[$0].flatMap { $0.isRead ? $0 : nil } ?? InputFiles.kind(of: $0)) } + rest)
  }

  private static func ignored(_ path: String, _ file: String, _ kind: InputKind?) -> InputFiles.Item {
    .leftOut(
      path, Diagnostic(.inputPassedOver, "\"\(path)\" is left out by \"\(file)\"."),
      kind: kind ?? InputFiles.kind(of: path) ?? .missing)
  }

  private static func notNamed(_ path: String, _ file: String, _ kind: InputKind?) -> InputFiles.Item {
    .leftOut(
      path,
      Diagnostic(
        .inputLeftOut,
        "\"\(path)\" is none of the sources in \"\(file)\"; add it there, or put it there with ignore: true."),
      kind: kind ?? .missing)
  }

  /// The articles of the folder that a rule means; a file that it names by its full name need not look like an article.
  private func paths(_ rule: StorySourceRule, _ folder: String, _ all: [String]) -> [String] {
    let inside = folder + "/"
    let others = items.compactMap { item -> String? in if case .file = item { nil } else { item.path } }
    let found = (all + (rule.isIgnored ? others : [])).filter { path in
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
