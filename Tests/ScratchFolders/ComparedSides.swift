/// Two briefings as `briefing.json` has them, between which there is a change of each kind.
package enum ComparedSides {
  /// The file of these entries and figures.
  private static func briefing(_ entries: [String], figures: [String] = []) -> String {
    "{\"title\":\"T\",\"asOf\":\"2025-03-12\",\"period\":[],\"highlights\":[],\"entries\":[\(entries.joined(separator: ","))],\"figures\":[\(figures.joined(separator: ","))],\"relativeDays\":[],\"places\":[],\"sources\":[{\"number\":1,\"file\":\"a.html\",\"publisher\":\"The Post\",\"diagnostics\":[]}]}"
  }

  private static func entry(
    _ id: String, _ day: String, _ text: String, _ place: String = "Quetta", _ role: String = "scene"
  )
    -> String
  {
    "{\"id\":\"\(id)\",\"start\":\"\(day)\",\"end\":\"\(day)+1\",\"granularity\":\"day\",\"kind\":\"event\",\"minor\":false,\"independentSources\":1,\"text\":\"\(text)\",\"statements\":[{\"source\":1,\"range\":[0,1],\"basis\":\"own\",\"text\":\"\",\"dating\":\"\",\"places\":[{\"name\":\"\(place)\",\"role\":\"\(role)\"}]}]}"
  }

  private static func figure(_ value: Int, _ qualifier: String = "exactly") -> String {
    "{\"kind\":\"killed\",\"value\":\(value),\"qualifier\":\"\(qualifier)\",\"day\":\"2025-03-11\",\"source\":1,\"part\":false,\"claim\":false,\"statement\":\"\"}"
  }

  /// The earlier one.
  package static let before =
    briefing(
      [
        entry("a", "2025-03-11", "The train left."), entry("b", "2025-03-11", "The track was blown up near Mach."),
        entry("c", "2025-03-11", "Eighty people were freed in the evening."),
        entry("d", "2025-03-11", "A shop burnt down."), entry("e", "2025-03-12", "It ended.", "Mach"),
      ], figures: [figure(21)])

  /// The later one.
  package static let after =
    briefing(
      [
        entry("a", "2025-03-11", "The train left."), entry("f", "2025-03-10", "The track was blown up near Mach."),
        entry("g", "2025-03-11", "More than eighty people were freed in the evening."),
        entry("h", "2025-03-13", "The line was mended."), entry("e", "2025-03-12", "It ended.", "Sibi"),
      ], figures: [figure(26, "at-least")])
}
