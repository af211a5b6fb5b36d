import DatelineModel
import Text

/// The consonants of names, for comparing them across scripts: "Sharif" and "شریف" are both "srf".
///
/// Vowels, "h" and "w" are written in one script and not in the other; of the rest, sounds that a transliteration mixes up are one.
enum NameConsonants {
  /// Consonants that a name has at least: shorter ones are too often alike.
  private static let least = 3

  /// Of the names of a text, and of all words of a script without capitals.
  static func all(in text: Tokenization, isName: (Token) -> Bool) -> Set<String> {
    Set(
      text.tokens.compactMap { token in
        guard token.kind == .word, token.range.length >= 4, isName(token) else { return nil }
        let word = String(decoding: text.text[Int(token.start)..<Int(token.end)], as: UTF8.self)
        guard let first = word.unicodeScalars.first, token.isCapitalised || (0x600...0x6FF).contains(first.value) else {
          return nil
        }
        let consonants = consonants(of: word)
        return consonants.count >= least ? consonants : nil
      })
  }

  static func consonants(of word: String) -> String {
    var found = ""
    var last: Character?
    let letters = Array(word.lowercased().unicodeScalars)
    var at = 0
    while at < letters.count {
      let pair = at + 1 < letters.count && letters[at + 1] == "h" ? pairs[letters[at]] : nil
      let sound = pair ?? single[letters[at]]
      if let sound, sound != last { found.append(sound) }
      last = sound
      at += pair == nil ? 1 : 2
    }
    return found
  }

  /// "sh", "kh": two letters of one sound.
  private static let pairs: [Unicode.Scalar: Character] = [
    "s": "s", "k": "k", "g": "g", "c": "g", "t": "t", "d": "d", "z": "s", "p": "f",
  ]

  private static let single: [Unicode.Scalar: Character] = {
    let rows: [(Character, String)] = [
      ("b", "bpبپ"), ("t", "tتطٹ"), ("s", "szسصشثزذضظژ"), ("g", "gjجچغگ"), ("k", "kqcقکكخ"), ("d", "dدڈ"), ("r", "rرڑ"),
      ("f", "fف"),
      ("l", "lل"), ("m", "mم"), ("n", "nنں"),
    ]
    return rows.reduce(into: [:]) { sounds, row in for letter in row.1.unicodeScalars { sounds[letter] = row.0 } }
  }()
}
