import ArgumentParser

/// The names of the subcommands, for whoever mistypes one.
enum CommandNames {
  /// What to say where the first words name no command; nil where they do.
  static func advice(_ arguments: [String]) -> String? {
    if arguments.first == "help" { return nil }
    return advice(arguments[...], DatelineCommand.configuration.subcommands, path: "dateline")
  }

  private static func advice(
    _ arguments: ArraySlice<String>, _ commands: [any ParsableCommand.Type], path: String
  ) -> String? {
    guard !commands.isEmpty, let word = arguments.first, !word.hasPrefix("-") else { return nil }
    var names: [String] = []
    for command in commands {
      let name: String = command._commandName
      if name == word {
        return advice(arguments.dropFirst(), command.configuration.subcommands, path: path + " " + name)
      }
      names.append(name)
    }
    let way = nearest(word, names).map { "did you mean \"\(path) \($0)\"?" } ?? "\"\(path) --help\" lists them."
    return "usage: there is no command \"\(path) \(word)\"; \(way)"
  }

  /// The name that a mistyped word most likely means; nil where none is within a third of its letters.
  static func nearest(_ word: String, _ names: [String]) -> String? {
    let distances = names.map { (name: $0, steps: steps(Array(word.lowercased()), Array($0))) }
    guard let best = distances.min(by: { $0.steps < $1.steps }) else { return nil }
    return best.steps <= max(1, (best.name.count + 1) / 3) ? best.name : nil
  }

  /// Letters added, left out, exchanged, or swapped with the next (optimal string alignment).
  private static func steps(_ word: [Character], _ name: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...name.count)
    for (row, letter) in word.enumerated() {
      var line = [row + 1]
      for (column, other) in name.enumerated() {
        var least = min(line[column] + 1, last[column + 1] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == name[column - 1], word[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      (before, last) = (last, line)
    }
    return last[name.count]
  }
}
