import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Pipeline
@testable import Rendering
import Templating
import Testing

/// In whose words numbers stand on a page of sources in several languages.
@Suite struct FigureWordingTests {
  private static let told = [
    (
      language: "es",
      text: "La policía dijo que nueve pasajeros murieron el 11 de marzo de 2025 en un ataque en Quetta."
    ),
    (language: "en", text: "Police said nine passengers were killed in an attack in Quetta on 11 March 2025."),
  ]

  /// The fields of all rows of numbers of people.
  private func rows(_ sources: [(language: String, text: String)], reader: String) throws -> [[String: TemplateValue]] {
    let annotator = Annotator()
    let articles = sources.enumerated().map { number, source in
      var document = SourceDocument(id: "\(number).txt", bytes: Array(source.text.utf8), format: .record)
      document.published = DateTime(iso8601: "2025-03-12")
      document.language = source.language
      return annotator.annotate(document)
    }
    var request = Briefing.Request()
    request.words = try InterfaceWords(reader, templates: TemplateLibrary())
    let briefing = Briefing(annotator.timeline(articles), request, gazetteer: .embedded)
    let all = briefing.incidentValues.flatMap { incident -> [TemplateValue] in
      guard case .record(let fields) = incident, case .list(let rows)? = fields["rows"] else { return [] }
      return rows
    }
    return (all + briefing.looseFigures).compactMap { row in
      if case .record(let fields) = row { return fields }
      return nil
    }
  }

  private func text(_ value: TemplateValue?) -> String? {
    if case .text(let text)? = value { return text }
    return nil
  }

  /// The noun, the speaker and the sentence are those of the reader's source, whichever comes first.
  @Test(arguments: [
    ("en", "passengers", "Police"), ("es", "pasajeros", "La policía"),
  ])
  func readersSourceFirst(reader: String, noun: String, speaker: String) throws {
    let row = try #require(rows(FigureWordingTests.told, reader: reader).first)
    #expect(text(row["of"]) == noun)
    #expect(text(row["ofLang"]) == nil)
    #expect(text(row["says"]) == speaker)
    #expect(text(row["saysLang"]) == nil)
    #expect(text(row["text"])?.contains(noun) == true)
    #expect(text(row["textLang"]) == nil)
  }

  /// Where no source is in the reader's language the words are marked with theirs.
  @Test func otherWordsAreMarked() throws {
    let row = try #require(rows(FigureWordingTests.told, reader: "de").first)
    #expect(text(row["of"]) == "pasajeros")
    #expect(text(row["ofLang"]) == "es")
    #expect(text(row["says"]) == "La policía")
    #expect(text(row["saysLang"]) == "es")
    #expect(text(row["textLang"]) == "es")
  }

  /// The toll of one hamlet, in an article that gives that of the whole valley, leads no row; one number far above all others does not make
  /// them small.
  @Test(arguments: [([56, 396, 300], "396"), ([300, 396, 350], "300"), ([5, 7, 11, 90], "5"), ([5, 90], "5")])
  func localTolls(tolls: [Int], first: String) throws {
    let killed = tolls.map { "killed \($0) villagers." }.joined(separator: " It ")
    let values = try rows([(language: "en", text: "An avalanche in Quetta on 11 March 2025 " + killed)], reader: "en")
    #expect(values.first.flatMap { text($0["value"]) } == first)
  }
}
