import CivilCalendar

/// A day as exports of news databases print it above an article: "March 12, 2025 Wednesday", "12 March 2025".
enum ExportDay {
  /// Names of months by their first letters, small, without accents: English, German, French, Spanish, Italian, Portuguese, Dutch.
  private static let months: [[String]] = [
    ["jan", "ene", "gen", "ianv"], ["feb", "fev", "fevr"], ["mar", "maerz", "mrz", "mars", "maart"],
    ["apr", "avr", "abr"], ["may", "mai", "mag", "mei"], ["jun", "juin", "giu"], ["jul", "juil", "lug"],
    ["aug", "aout", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"], ["dec", "dez", "dic"],
  ]

  /// The day that a line is; nil where it is anything more than a day with its weekday and clock time.
  static func read(_ line: Substring) -> CivilDate? {
    let words = folded(line).split { !$0.isLetter && !$0.isNumber }
    guard (3...9).contains(words.count), line.utf8.count < 64 else { return nil }
    guard let at = words.firstIndex(where: { month($0) != nil }), let month = month(words[at]) else { return nil }
    guard let yearAt = words.indices.first(where: { $0 > at && isYear(words[$0]) }), let year = Int(words[yearAt])
    else {
      return nil
    }
    let dayBefore = at > 0 ? Int(words[at - 1]) : nil
    let dayBehind = yearAt == at + 2 ? Int(words[at + 1]) : nil
    guard at <= 2, let day = dayBefore ?? dayBehind, (1...31).contains(day) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && (Int(word).map { (1700...2200).contains($0) } ?? false)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { names in names.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static func folded(_ line: Substring) -> String {
    let plain: [Character: Character] = ["é": "e", "û": "u", "ä": "a", "ç": "c"]
    return String(line.lowercased().map { plain[$0] ?? $0 })
  }
}
