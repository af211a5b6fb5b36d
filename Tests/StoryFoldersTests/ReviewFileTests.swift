import CivilCalendar
import DatelineModel
import StoryFolders
import Testing

/// `review.yml`: its decisions, and what is said of mistakes.
@Suite struct ReviewFileTests {
  private func read(_ text: String) throws -> ReviewFile { try ReviewFile.read(Array(text.utf8)) }

  @Test func everyDecision() throws {
    let review = try read(
      """
      - entry: e-aaaaaaaaaa
        was: 2025-03-11 Gunmen blew up the track
        merge: [e-bbbbbbbbbb, e-cccccccccc]
        split: brought to Mach
        date: 2025-03-11/2025-03-12
        place: Mach
        text: "He said: no"
        confirm: true
        note: Seen.
      - entry: e-dddddddddd
        hide: true
      - entry: e-eeeeeeeeee
        place: 1180289
      - entry: e-ffffffffff
        note: Ask again.
        confirm: false
      """)
    let date = try #require(ReviewedDate("2025-03-11/2025-03-12"))
    #expect(
      review.decisions.map(\.action) == [
        .merge(["e-bbbbbbbbbb", "e-cccccccccc"]), .split("brought to Mach"), .date(date), .place(.name("Mach")),
        .text("He said: no"), .confirm, .hide, .place(.geonameID(1_180_289)), .note("Ask again."),
      ])
    #expect(review.decisions.map(\.line) == [1, 1, 1, 1, 1, 1, 10, 12, 14])
    #expect(review.decisions[0].was?.day?.iso8601 == "2025-03-11")
    #expect(review.decisions[0].was?.words == "Gunmen blew up the track")
    #expect(review.decisions[2].note == "Seen.")
  }

  @Test(arguments: ["", "# nothing yet\n", "[]", "~"])
  func nothingIsDecided(text: String) throws { #expect(try read(text).decisions.isEmpty) }

  @Test(arguments: [
    ("entry: e-aaaaaaaaaa", DiagnosticCode.reviewValue, "1:1", "- entry: e-"),
    ("- e-aaaaaaaaaa", .reviewValue, "1:3", "key: value"), ("- hide: true", .reviewValue, "1:3", "needs \"entry:\""),
    ("- entry: Mach\n  hide: true", .reviewValue, "1:10", "e-kcz4l7bb36"),
    ("- entry: e-aaaaaaaaaa", .reviewValue, "1:3", "Nothing is decided"),
    ("- entry: e-a\n  hide: true\n  place: Mach", .reviewValue, "1:3", "take out \"hide\""),
    ("- entry: e-a\n  dat: 2025-03-11", .reviewUnknownKey, "2:3", "did you mean \"date\"?"),
    ("- entry: e-a\n  date: Tuesday", .reviewValue, "2:9", "2025-03-11/2025-03-14"),
    ("- entry: e-a\n  date: 2025-03-14/2025-03-11", .reviewValue, "2:9", "first and last day"),
    ("- entry: e-a\n  confirm: yes", .reviewValue, "2:12", "true or false"),
    ("- entry: e-a\n  merge: [Mach]", .reviewValue, "2:11", "id of an entry"),
    ("- entry: e-a\n  text: []", .reviewValue, "2:9", "has to be text"),
    ("- entry: e-a\n  place: {name: Mach}", .reviewValue, "2:10", "has to be text"),
    ("- entry: e-a\n  date: 2025-03-11\n- entry: e-a\n  date: 2025-03-12", .reviewValue, "3:3", "line 1 already"),
    ("- entry: e-a\n  text: He said: no", .yamlSyntax, "2:16", "colons and quotes"),
    ("- entry: e-a\n  hide: true\n  hide: false", .yamlDuplicateKey, "3:3", "line 2"),
  ])
  func mistakes(text: String, code: DiagnosticCode, place: String, advice: String) {
    #expect {
      try read(text)
    } throws: { error in
      guard let finding = (error as? StoryFilesError)?.findings.first else { return false }
      return finding.diagnostic.code == code && finding.text.hasPrefix("review.yml:\(place): \(code.rawValue): ")
        && finding.diagnostic.message.contains(advice)
    }
  }
}
