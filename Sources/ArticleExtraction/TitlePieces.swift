import Bytes

/// The marks that divide a title from the site's name, its sections and what stands before it.
enum TitlePieces {
  /// What stands between the pieces of most titles, in the order in which sites are sought behind them. All but the bar are marks only
  /// between spaces.
  private static let marks: [Character] = ["|", "–", "—", "-", "·", "«", "»"]
  /// Marks that divide as often a headline in itself.
  private static let further: Set<Character> = ["•", "›", "/", ":", "~", "−"]

  /// A piece, and the mark behind it.
  struct Piece {
    var text: String
    var mark: Character?
  }

  /// The pieces between the marks of most titles; a double colon is one.
  static func of(_ title: String) -> [String] {
    let whole = title.split(separator: " :: ", omittingEmptySubsequences: true).map(String.init)
    return whole.flatMap { divided($0) { mark, isSpaced in mark == "|" || isSpaced && marks.contains(mark) } }
      .map(\.text).filter { !$0.isEmpty }
  }

  /// The pieces by every mark, also those that can stand inside a headline.
  static func all(_ title: String) -> [Piece] {
    divided(title) { mark, isSpaced in
      (isSpaced && (marks.contains(mark) || further.contains(mark))) || mark == "|" || mark == "»" || mark == "«"
    }.filter { !$0.text.isEmpty }
  }

  /// The pieces by one mark after another, of those that divide a title at all.
  static func byMark(_ title: String) -> some Sequence<[String]> {
    marks.lazy.map { wanted in
      divided(title) { mark, isSpaced in mark == wanted && (isSpaced || mark == "|") }.map(\.text)
    }.filter { $0.count > 1 }
  }

  private static func divided(_ title: String, at isMark: (Character, _ isSpaced: Bool) -> Bool) -> [Piece] {
    guard title.utf8.contains(where: mayBeMark) else { return [Piece(text: title.trimmed, mark: nil)] }
    var pieces: [Piece] = []
    var current = ""
    let characters = Array(title)
    for (i, character) in characters.enumerated() {
      let isSpaced = i > 0 && characters[i - 1] == " " && i + 1 < characters.count && characters[i + 1] == " "
      if isMark(character, isSpaced) {
        pieces.append(Piece(text: current.trimmed, mark: character))
        current = ""
      } else {
        current.append(character)
      }
    }
    return pieces + [Piece(text: current.trimmed, mark: nil)]
  }

  /// Whether a byte can begin one of the marks; most titles have none.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "~"): true
    case 0xC2, 0xE2: true
    default: false
    }
  }
}
