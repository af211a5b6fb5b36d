import DatelineModel

/// The words of a language's events that show that the place beside them is a scene.
enum SceneWords {
  /// Kinds whose words say nothing of where they are said, or lead elsewhere.
  private static let elsewhere: Set<EventKind> = [.reaction, .demand, .departure, .arrival, .visit, .conference]

  /// The single words among the phrases, divided by "|", of all other kinds.
  static func words(_ phrases: (EventKind) -> String) -> String {
    EventKind.allCases.filter { !elsewhere.contains($0) }.flatMap { phrases($0).split(separator: "|") }
      .filter { !$0.contains(" ") }.joined(separator: " ")
  }
}
