import CivilCalendar
import DatelineModel
import Testing

/// Whose word holds where several decide one thing: the one that is merged over the others.
@Suite struct StoryOptionsTests {
  /// An option, with two values that differ.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let decide: @Sendable (inout StoryOptions, Bool) -> Void

    var testDescription: String { name }

    func options(_ isFirst: Bool) -> StoryOptions {
      var options = StoryOptions()
      decide(&options, isFirst)
      return options
    }
  }

  static let rows: [Row] =
    [
      Row(name: "published") { $0.published = DateTime(iso8601: $1 ? "2025-03-12" : "2025-03-13") },
      Row(name: "timeZone") { $0.timeZone = CivilTimeZone(identifier: $1 ? "Asia/Karachi" : "Europe/London") },
      Row(name: "language") { $0.language = $1 ? "en" : "es" },
      Row(name: "charset") { $0.charset = $1 ? "utf-8" : "windows-1252" },
      Row(name: "title") { $0.title = $1 ? "Rain" : "Snow" },
      Row(name: "places") { $0.places = $1 ? ["Quetta"] : ["Mach", "Sibi"] },
      Row(name: "asOf") { $0.asOf = CivilDate(year: 2025, month: 3, day: $1 ? 17 : 18) },
      Row(name: "dateStyle") { $0.dateStyle = $1 ? .iso : .monthFirst },
      Row(name: "interfaceLanguage") { $0.interfaceLanguage = $1 ? "ur" : "es" },
      Row(name: "policy") { $0.policy = $1 ? "default-src 'self'" : "default-src 'none'" },
      Row(name: "formats") { $0.formats = $1 ? [.html] : [.json, .csv] },
      Row(name: "templates") { $0.templates = $1 ? "mine" : "theirs" },
    ] + Limits.Name.allCases.map { limit in Row(name: "limits.\(limit)") { $0.limits[limit] = $1 ? 7 : 8 } }

  @Test(arguments: rows) func precedence(row: Row) {
    let (first, second, neither) = (row.options(true), row.options(false), StoryOptions())
    #expect(first != second && first != neither)
    #expect(first.merged(over: second) == first)
    #expect(second.merged(over: first) == second)
    #expect(first.merged(over: neither) == first)
    #expect(neither.merged(over: first) == first)
    #expect(neither.merged(over: neither) == neither)
    // Three in a row: the command line, the story's file, the defaults.
    #expect(neither.merged(over: first).merged(over: second) == first)
    #expect(neither.merged(over: neither).merged(over: second) == second)
  }

  /// What one decides and what another decides stand together.
  @Test(arguments: rows) func othersAreLeftAlone(row: Row) {
    for other in StoryOptionsTests.rows where other.name != row.name {
      let merged = row.options(true).merged(over: other.options(false))
      #expect(
        merged.merged(over: StoryOptions()) == other.options(false).merged(over: row.options(true)), "\(other.name)")
    }
  }

  /// A new option needs a row: the value's own members are counted.
  @Test func everyOptionHasARow() {
    let members = Mirror(reflecting: StoryOptions()).children.compactMap(\.label)
    let names = Set(StoryOptionsTests.rows.map { $0.name.prefix { $0 != "." } }.map(String.init))
    #expect(names == Set(members))
  }
}
