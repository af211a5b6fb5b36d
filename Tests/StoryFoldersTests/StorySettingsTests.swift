import CivilCalendar
import DatelineModel
import StoryFolders
import Testing

/// `dateline.yml`: what it settles, and what is said of mistakes.
@Suite struct StorySettingsTests {
  private func read(_ text: String) throws -> StorySettings { try StorySettings.read(Array(text.utf8)) }

  @Test func everyKey() throws {
    let settings = try read(
      """
      title: "The Jaffar Express: a timeline"
      zone: Asia/Karachi
      places: [Quetta, Peshawar]
      language: pt-BR
      published: 2025-03-12T10:30+05:00
      date-style: month-first
      as-of: 2025-03-17
      charset: windows-1252
      formats: [html, json]
      limits: {page: 1000, seconds: 0}
      sources:
        - articles/*.html
        - file: notes.txt
          published: 2025-03-13
          url: https://example.org/notes
          publisher: Valley Voices
        - file: drafts
          ignore: true
      """)
    #expect(settings.options.title == "The Jaffar Express: a timeline")
    #expect(settings.options.timeZone?.identifier == "Asia/Karachi")
    #expect(settings.options.places == ["Quetta", "Peshawar"])
    #expect(settings.options.language == "pt-BR")
    #expect(settings.options.published?.iso8601 == "2025-03-12T10:30:00+05:00")
    #expect(settings.options.dateStyle == .monthFirst)
    #expect(settings.options.asOf == CivilDate(year: 2025, month: 3, day: 17))
    #expect(settings.options.charset == "windows-1252")
    #expect(settings.options.formats == [.html, .json])
    #expect(settings.options.limits.moved == [.page: 1000, .seconds: 0])
    #expect(settings.sources.map(\.pattern) == ["articles/*.html", "notes.txt", "drafts"])
    #expect(settings.sources.map(\.isIgnored) == [false, false, true])
    #expect(settings.sources[1].facts.publisher == "Valley Voices")
    #expect(settings.sources[1].facts.url == "https://example.org/notes")
    #expect(settings.sources[1].facts.published?.date.iso8601 == "2025-03-13")
  }

  @Test(arguments: ["", "# only a comment\n", "title:\nplaces: ~\n", "---\n"])
  func nothingIsSettled(text: String) throws {
    let settings = try read(text)
    #expect(settings.options.title == nil && settings.options.places.isEmpty && settings.sources.isEmpty)
  }

  @Test func oneValueStandsForAListOfOne() throws {
    #expect(try read("places: Quetta\nsources: '*.txt'\nzone: +05:30\n").options.places == ["Quetta"])
    #expect(try read("zone: +05:30").options.timeZone == CivilTimeZone(fixedOffset: 19_800))
    #expect(try read("zone: europe/london").options.timeZone?.identifier == "Europe/London")
  }

  @Test(arguments: [
    ("titel: x", DiagnosticCode.settingsUnknownKey, "1:1", "did you mean \"title\"?"),
    ("title: x\ntime-zone: Asia/Karachi", .settingsUnknownKey, "2:1", "did you mean \"zone\"?"),
    ("as_of: 2025-03-17", .settingsUnknownKey, "1:1", "did you mean \"as-of\"?"),
    ("colour: red", .settingsUnknownKey, "1:1", "Known are title, sources, zone"),
    ("title: [a]", .settingsValue, "1:8", "has to be text"), ("title: ''", .settingsValue, "1:8", "has to be text"),
    ("zone: Europe/Belrin", .settingsValue, "1:7", "did you mean Europe/Berlin? Give a name"),
    ("zone: Karachi", .settingsValue, "1:7", "did you mean Asia/Karachi?"),
    ("zone: new york", .settingsValue, "1:7", "did you mean America/New_York?"),
    ("zone: Nowhere/Land", .settingsValue, "1:7", "is not known; give a name of the IANA time zone database"),
    ("zone: [1]", .settingsValue, "1:7", "offset"), ("places: {a: b}", .settingsValue, "1:9", "has to be text"),
    ("language: english language", .settingsValue, "1:11", "en, es, ur"),
    ("published: yesterday", .settingsValue, "1:12", "2025-03-12T10:30+05:00"),
    ("published: 2025-03-12 or so", .settingsValue, "1:12", "2025-03-12"),
    ("as-of: 2025-02-30", .settingsValue, "1:8", "2025-03-17"),
    ("as-of: 17.3.2025", .settingsValue, "1:8", "2025-03-17"),
    ("date-style: american", .settingsValue, "1:13", "month-first (March 11, 2025)"),
    ("formats: [html, pdf]", .settingsValue, "1:17", "html, markdown"),
    ("limits: {pages: 3}", .settingsUnknownKey, "1:10", "did you mean \"page\"?"),
    ("limits: {page: 0}", .settingsValue, "1:16", "33554432"),
    ("limits: {page: many}", .settingsValue, "1:16", "whole number"),
    ("sources:\n  - /etc/passwd", .settingsValue, "2:5", "inside it"),
    ("sources:\n  - a/../../b", .settingsValue, "2:5", "inside it"),
    ("sources:\n  - published: 2025-03-12", .settingsValue, "2:5", "needs \"file:\""),
    ("sources:\n  - file: a\n    urll: x", .settingsUnknownKey, "3:5", "did you mean \"url\"?"),
    ("sources:\n  - file: a\n    url: ftp://x", .settingsValue, "3:10", "https://"),
    ("sources:\n  - file: a\n    ignore: yes", .settingsValue, "3:13", "true or false"),
    ("sources:\n  - file: a\n    published: soon", .settingsValue, "3:16", "2025-03-12"),
    ("sources: [[a]]", .settingsValue, "1:11", "name of a file"), ("- title: x", .settingsValue, "1:1", "key: value"),
    ("just words", .settingsValue, "1:1", "known keys are title"),
    ("title: a\ntitle: b", .yamlDuplicateKey, "2:1", "line 1"), ("title: \"a", .yamlSyntax, "1:10", "not YAML"),
    ("title: &a b", .yamlUnsupported, "1:8", "anchor"),
    ("places: " + String(repeating: "[", count: 40), .yamlLimit, "1:40", "nested"),
  ])
  func mistakes(text: String, code: DiagnosticCode, place: String, advice: String) {
    #expect {
      try StorySettings.read(Array(text.utf8), name: "story/dateline.yml")
    } throws: { error in
      guard let finding = (error as? StoryFilesError)?.findings.first else { return false }
      return finding.diagnostic.code == code && finding.diagnostic.severity == .error
        && finding.text.hasPrefix("story/dateline.yml:\(place): \(code.rawValue): ")
        && finding.diagnostic.message.contains(advice)
    }
  }

  @Test func allMistakesAreReportedAtOnce() {
    #expect {
      try read("titel: x\nzone: Nowhere/Land\nas-of: soon\n")
    } throws: { ($0 as? StoryFilesError)?.findings.map(\.line) == [1, 2, 3] }
  }
}
