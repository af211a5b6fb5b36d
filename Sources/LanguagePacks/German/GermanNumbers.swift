/// German numbers, which are written as one word each: "einhundertzwölf", "zweiundzwanzigsten".
enum GermanNumbers {
  private static let ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
  private static let teens = [
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  /// A number below one hundred, as it stands inside a longer one ("ein") or at its end ("eins").
  private static func word(_ n: Int, isLast: Bool) -> String {
    switch n {
    case 1: isLast ? "eins" : "ein"
    case 2..<10: ones[n]
    case 10..<20: teens[n - 10]
    default: (n % 10 > 0 ? ones[n % 10] + "und" : "") + tens[n / 10]
    }
  }

  /// Whole numbers up to 999, and the hundreds of years from 1100 on.
  private static var cardinals: [(Int, [String])] {
    var all: [(Int, [String])] = [(0, ["null"]), (1, ["eins"]), (2, ["zwei", "zwo", "beide", "beiden", "beider"])]
    all += (3..<100).map { ($0, [word($0, isLast: true)]) }
    for hundreds in 1..<10 {
      let heads = hundreds == 1 ? ["hundert", "einhundert"] : [ones[hundreds] + "hundert"]
      for rest in 0..<100 {
        let tail = rest == 0 ? [""] : [word(rest, isLast: true)]
        all.append((hundreds * 100 + rest, heads.flatMap { head in tail.map { head + $0 } }))
      }
    }
    for hundreds in 11..<20 {
      for rest in 0..<100 {
        let tail = rest == 0 ? "" : word(rest, isLast: true)
        all.append((hundreds * 100 + rest, [teens[hundreds - 10] + "hundert" + tail]))
      }
    }
    for thousands in 1..<10 {
      all.append((thousands * 1000, [ones[thousands] + "tausend"]))
    }
    return all
  }

  /// Ordinals up to 31, with their endings.
  private static var ordinals: [(Int, [String])] {
    (1...31).map { n in
      let stem =
        switch n {
        case 1: "erst"
        case 3: "dritt"
        case 7: "siebt"
        case 8: "acht"
        default: word(n, isLast: true) + (n < 20 ? "t" : "st")
        }
      return (n, ["e", "en", "er", "es", "em"].map { stem + $0 })
    }
  }

  /// Lines of a lexicon.
  static let table: String = {
    let lines =
      cardinals.map { "cardinal \($0.0): " + $0.1.joined(separator: " ") }
      + ordinals.map { "ordinal \($0.0): " + $0.1.joined(separator: " ") }
    return lines.joined(separator: "\n")
  }()

  /// Halves: "eineinhalb" 150, "zweieinhalb" 250 hundredths.
  static let halves: [(word: String, hundredths: Int)] =
    [("anderthalb", 150), ("eineinhalb", 150)] + (2..<13).map { (word($0, isLast: false) + "einhalb", $0 * 100 + 50) }

  /// The stems of numbers that adjectives such as "dreitägig" begin with.
  static let stems: [(word: String, count: Int)] =
    (1..<21).map { (word($0, isLast: false), $0) } + [30, 40, 50, 60].map { (word($0, isLast: false), $0) }
}
