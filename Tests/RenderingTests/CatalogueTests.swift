import CivilCalendar
import DatelineModel
import Foundation
import Pipeline
import ScratchFolders
import Templating
import Testing

@testable import Rendering

/// Every language of the pages has every text, and a language is one file.
@Suite struct CatalogueTests {
  private static let languages = InterfaceWords.languages

  @Test func sixLanguagesArePartOfTheProgram() {
    #expect(CatalogueTests.languages == ["ar", "de", "en", "es", "fr", "ur"])
  }

  /// A text that is missing, or that no page says, is an error when a catalogue is read.
  @Test(arguments: InterfaceWords.languages)
  func everyTextIsThereWithItsPlaces(code: String) throws {
    let words = try InterfaceWords(code, templates: TemplateLibrary())
    for message in Message.allCases {
      #expect(!words[message].isEmpty || message == .groupMark, "\(message.rawValue)")
      #expect(
        words.catalogue.places(message) == InterfaceWords.english.catalogue.places(message),
        "\(code): \(message.rawValue)")
    }
  }

  @Test func aTextThatIsMissingIsAnErrorWithItsName() throws {
    let english = try #require(TemplateLibrary().text("strings/en.txt"))
    let cut = english.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("skip = ") }
    #expect {
      _ = try Catalogue(code: "xx", file: "strings/xx.txt", text: cut.joined(separator: "\n"))
    } throws: { "\($0)".contains("the text \"skip\" is missing") }
    let plural = english.replacingOccurrences(
      of: "plural.one = n = 1", with: "plural.one = n = 1\nplural.few = n = 2..4")
    #expect {
      _ = try Catalogue(code: "xx", file: "strings/xx.txt", text: plural)
    } throws: { "\($0)".contains(".few\" is missing") }
    #expect {
      _ = try Catalogue(code: "xx", file: "strings/xx.txt", text: english + "nobody = says this\n")
    } throws: { "\($0)".contains("no page says \"nobody\"") }
  }

  /// What Templates/README.md says: a file of a theme is a language.
  @Test func aFileOfAThemeIsALanguage() throws {
    let theme = try Scratch.folder().path
    try FileManager.default.createDirectory(atPath: theme + "/strings", withIntermediateDirectories: true)
    let english = try #require(TemplateLibrary().text("strings/en.txt"))
    try Data(english.replacingOccurrences(of: "timeline = Timeline", with: "timeline = Tidslinje").utf8)
      .write(to: URL(filePath: theme + "/strings/da.txt"))
    let words = try InterfaceWords("da", templates: TemplateLibrary(overriddenBy: theme))
    #expect(words[.timeline] == "Tidslinje")
    #expect(throws: TemplateError.self) { try InterfaceWords("da", templates: TemplateLibrary()) }
    #expect(throws: TemplateError.self) { try InterfaceWords("../en", templates: TemplateLibrary()) }
  }

  @Test(arguments: [
    ("en", 1, "1 source"), ("en", 2, "2 sources"), ("fr", 0, "0 source"), ("fr", 2, "2 sources"), ("ar", 2, "مصدران"),
    ("ar", 5, "5 مصادر"), ("ar", 11, "11 مصدرًا"), ("ar", 103, "103 مصادر"), ("ar", 100, "100 مصدر"),
    ("ur", 1, "1 ذریعہ"),
    ("de", 12_500, "12.500 Quellen"), ("es", 12_500, "12.500 fuentes"),
  ])
  func countsFollowTheRulesOfTheLanguage(code: String, number: Int, expected: String) throws {
    #expect(try InterfaceWords(code, templates: TemplateLibrary()).count(.sources, number) == expected)
  }

  @Test(arguments: [
    ("n = 1", 1, true), ("n = 1", 2, false), ("n % 100 = 3..10", 105, true), ("n % 100 = 3..10", 111, false),
    ("n = 0,1", 0, true), ("n != 1", 1, false), ("v = 0 and i % 10 = 1 and i % 100 != 11", 21, true),
    ("v = 0 and i % 10 = 1 and i % 100 != 11", 11, false), ("n = 2 or n = 4", 4, true),
  ])
  func aRuleOfCLDRHolds(rule: String, number: Int, expected: Bool) throws {
    #expect(try #require(PluralRule(rule)).holds(for: number) == expected)
  }

  @Test(arguments: ["", "n", "n =", "n % 0 = 1", "x = 1", "n = a", "n = 5..2"])
  func whatIsNoRuleIsRefused(rule: String) { #expect(PluralRule(rule) == nil) }

  @Test(arguments: [
    ("es", "11 de marzo de 2025", "martes, 11 de marzo de 2025", "11 al 14 de marzo de 2025"),
    ("fr", "11 mars 2025", "mardi 11 mars 2025", "11 au 14 mars 2025"),
    ("de", "11. März 2025", "Dienstag, 11. März 2025", "11. bis 14. März 2025"),
    ("ur", "11 مارچ، 2025", "منگل، 11 مارچ، 2025", "11 سے 14 مارچ، 2025"),
    ("ar", "11 مارس 2025", "الثلاثاء، 11 مارس 2025", "11 إلى 14 مارس 2025"),
  ])
  func daysAreWrittenAsTheLanguageDoes(code: String, day: String, long: String, span: String) throws {
    let dates = DateWords(try InterfaceWords(code, templates: TemplateLibrary()))
    let first = try #require(CivilDate(year: 2025, month: 3, day: 11))
    #expect(dates.day(first) == day)
    #expect(dates.longDay(first) == long)
    #expect(dates.span(first, first.adding(days: 3)) == span)
  }

  /// A page in Urdu holds no English word of ours: what is Latin on it are names, addresses and the words of sources.
  @Test func thePageIsWholeInItsLanguage() throws {
    var document = SourceDocument(
      id: "text", bytes: Array("A bomb killed two people in Quetta on Tuesday.".utf8), format: .record)
    document.published = DateTime(iso8601: "2025-03-12T10:00:00+05:00")
    var options = StoryOptions()
    options.interfaceLanguage = "ur"
    options.title = "کوئٹہ"
    options.formats = [.html, .markdown]
    let files = try BriefingMaker(options).make([Annotator().annotate(document)]).files
    let page = String(decoding: try #require(files.first { $0.name == "index.html" }).bytes, as: UTF8.self)
    #expect(page.contains("<html lang=\"ur\" dir=\"rtl\">"))
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for message in Message.allCases {
        let english = InterfaceWords.english[message]
        guard english.count > 5, !english.contains("{"), english.contains(" ") else { continue }
        #expect(!text.contains(">\(english)<"), "\(file.name): \(english)")
      }
    }
  }
}
