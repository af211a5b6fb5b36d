/// A number with its noun, for the terminal: "1 article", "2 articles".
enum Counted {
  static func articles(_ count: Int) -> String { text(count, "article", "articles") }
  static func entries(_ count: Int) -> String { text(count, "entry", "entries") }
  static func findings(_ count: Int) -> String { text(count, "finding", "findings") }

  static func text(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
