import DatelineModel
import Templating

/// Check boxes that hide entries without a script: nothing checked shows all; within a group one of what is checked must fit, between
/// groups each. A rule of the style sheet stands for each set of choices that an entry, or a day, fits.
struct EntryFilters {
  /// A choice of a group.
  private struct Choice {
    let id: String
    let name: String
  }

  private struct Group {
    let letter: String
    let legend: Message
    let choices: [Choice]
    /// The choices that each entry fits.
    let fitting: [Int: [Int]]
  }

  /// Fewer main entries than this are read at once.
  private static let least = 8
  private static let placesShown = 8
  private static let sourcesShown = 14

  private let groups: [Group]
  private let briefing: Briefing
  private let entries: [Int]

  /// Filters over some of a briefing's entries; nil where they are too few.
  init?(_ briefing: Briefing, _ entries: [Int]) {
    let main = entries.filter { !briefing.timeline.entries[$0].isMinor }
    guard main.count >= EntryFilters.least else { return nil }
    self.briefing = briefing
    self.entries = entries
    groups = [
      EntryFilters.group("p", .filterPlace, entries, main, EntryFilters.placesShown) {
        briefing.placesShown(of: $0).map(\.place.name)
      },
      EntryFilters.group("k", .filterKind, entries, main, 10) { [briefing.kindName(of: $0)] },
      EntryFilters.group("s", .filterSource, entries, main, EntryFilters.sourcesShown) { index in
        var seen = Set<String>()
        return briefing.timeline.entries[index].members.map { briefing.sourceName($0.article) }.filter {
          seen.insert($0).inserted
        }
      },
    ].filter { $0.choices.count > 1 }
  }

  private static func group(
    _ letter: String, _ legend: Message, _ entries: [Int], _ main: [Int], _ most: Int, _ names: (Int) -> [String]
  ) -> Group {
    var counts: [String: (count: Int, first: Int)] = [:]
    for entry in main {
      for name in names(entry) { counts[name] = (counts[name]?.count ?? 0, counts[name]?.first ?? counts.count) }
      for name in names(entry) { counts[name]?.count += 1 }
    }
    let chosen = counts.sorted { (-$0.value.count, $0.value.first) < (-$1.value.count, $1.value.first) }.prefix(most)
      .map(\.key)
    let numbers = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    return Group(
      letter: letter, legend: legend,
      choices: chosen.enumerated().map { Choice(id: "f\(letter)\($0)", name: $1) },
      fitting: Dictionary(uniqueKeysWithValues: entries.map { ($0, names($0).compactMap { numbers[$0] }.sorted()) }))
  }

  /// The classes of an entry, or of several together.
  func classes(_ indices: [Int]) -> String {
    groups.map { name($0, set($0, indices)) }.joined(separator: " ")
  }

  /// The choices of a group that any of these entries fits.
  private func set(_ group: Group, _ indices: [Int]) -> [Int] {
    Set(indices.flatMap { group.fitting[$0] ?? [] }).sorted()
  }

  private func name(_ group: Group, _ set: [Int]) -> String {
    "x\(group.letter)" + (set.isEmpty ? "-" : set.map { "-\($0)" }.joined())
  }

  /// The groups for a template.
  var values: TemplateValue {
    .list(
      groups.map { group in
        .record([
          "legend": .text(briefing.words[group.legend]), "letter": .text(group.letter),
          "choices": .list(group.choices.map { .record(["id": .text($0.id), "name": .text($0.name)]) }),
        ])
      })
  }

  /// The rules for the sets that occur.
  func style(_ sets: [[Int]]) -> String {
    var rules: [String] = []
    for group in groups {
      var seen = Set<[Int]>()
      for indices in sets {
        let set = set(group, indices)
        guard set.count < group.choices.count, seen.insert(set).inserted else { continue }
        let own = set.map { "#\(group.choices[$0].id):checked" }.joined(separator: ",")
        let fits = own.isEmpty ? "" : ":not(:has(\(own)))"
        rules.append(".line:has(.f\(group.letter) :checked)\(fits) .\(name(group, set)){display:none}")
      }
    }
    return rules.joined(separator: "\n")
  }
}
