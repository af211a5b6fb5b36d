import AnnotatedTexts
import DatelineModel
import Gazetteers
import Testing

@testable import Timelines

/// Which entries belong to one larger thing, and which numbers count it.
@Suite struct IncidentTests {
  /// The entries of each incident by their words, and its numbers, where every entry belongs to the main line.
  private static func incidents(_ texts: [String]) -> [(entries: [String], figures: [String])] {
    var timeline = AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0) })
    for index in timeline.entries.indices { timeline.entries[index].isMinor = false }
    return IncidentGrouping(.embedded, timeline).incidents().map { incident in
      let entries = incident.entries.map { index in
        let member = timeline.entries[index].members[0]
        let annotated = timeline.articles[member.article]
        return annotated.article.string(annotated.statements[member.statement].range)
      }
      let figures = incident.figures.map { timeline.figures[$0].figure }.map { "\($0.kind) \($0.value)" }
      return (entries, figures)
    }
  }

  private static let bus = "Gunmen attacked a bus near Sibi on Monday, killing nine people."
  private static let funeral = "Thousands attended the funeral of the passengers in Sibi on Tuesday."

  @Test func whatFollowsAtThePlaceBelongsToIt() throws {
    let incidents = IncidentTests.incidents([IncidentTests.bus, IncidentTests.funeral + " " + IncidentTests.bus])
    let incident = try #require(incidents.first)
    #expect(incidents.count == 1)
    #expect(incident.entries.first == IncidentTests.bus)
    #expect(incident.figures.contains("killed 9"))
  }

  @Test func theSameKindOnALaterDayIsAnother() {
    let second = "Gunmen attacked a lorry near Sibi on Wednesday, killing two drivers."
    let incidents = IncidentTests.incidents([IncidentTests.bus, second])
    #expect(incidents.map(\.figures) == [["killed 9"], ["killed 2"]])
  }

  @Test func anotherTownIsAnother() {
    let elsewhere = "Gunmen attacked a checkpoint in Lahore on Monday, killing two guards."
    let incidents = IncidentTests.incidents([IncidentTests.bus, elsewhere])
    #expect(Set(incidents.map { Set($0.figures) }) == [["killed 2"], ["killed 9"]])
  }

  @Test func anEntryWithoutNumbersIsNone() {
    #expect(IncidentTests.incidents(["The port of Gwadar opened a second pier on Monday."]).isEmpty)
  }

  /// Who is tried, mourned or inquired into came to harm on another day.
  @Test(arguments: [
    ("Thousands attended the funeral of the nine passengers killed near Sibi on Tuesday.", false),
    ("A commission opened an inquiry into the death of nine passengers in Sibi on Tuesday.", false),
    ("A court in Sibi on Tuesday found two men guilty of the kidnapping of 24 passengers.", false),
    ("Gunmen killed nine passengers near Sibi on Tuesday.", true),
  ])
  func numbersOfAnotherDayHaveNoDay(text: String, isOfDay: Bool) {
    let figures = AnnotatedText.timeline([AnnotatedText.annotate(text)]).figures.filter { $0.figure.kind != .arrested }
    #expect(
      !figures.isEmpty && figures.allSatisfy { ($0.day != nil) == isOfDay && ($0.entry != nil) == isOfDay },
      "\(figures)")
  }

  @Test func anArrestLaterInTheTownBelongsToIt() throws {
    let arrest = "Police arrested two men in Sibi on Wednesday over the attack on the bus."
    let incident = try #require(IncidentTests.incidents([IncidentTests.bus, arrest]).first)
    #expect(incident.entries == [IncidentTests.bus, arrest])
    #expect(incident.figures == ["killed 9", "arrested 2"])
  }
}
