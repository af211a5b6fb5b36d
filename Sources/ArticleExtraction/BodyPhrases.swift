/// Openings of lines that sites put into the body and that are not the story.
struct BodyPhrases: Sendable {
  private let stopHeadings: [[UInt8]]
  private let promotional: [[UInt8]]
  private let furniture: [[UInt8]]
  private let newsletters: [[UInt8]]
  private let pointers: [[UInt8]]
  private let houseNotes: ClueAutomaton
  private let captions: ClueAutomaton
  private let rights: ClueAutomaton

  init(_ words: PageVocabulary) {
    func table(_ phrases: [String]) -> [[UInt8]] { phrases.map { Array($0.utf8) }.filter { !$0.isEmpty } }
    stopHeadings = table(words.stopHeadings)
    promotional = table(words.promotional)
    furniture = table(words.furniture)
    newsletters = table(words.newsletters)
    pointers = table(words.pointers)
    houseNotes = ClueAutomaton([(.notice, words.houseNotes)])
    captions = ClueAutomaton([(.caption, words.captionPhrases)])
    rights = ClueAutomaton([(.notice, words.copyright)])
  }

  /// Whether a line opens a part of the page that is about other stories.
  func isStopHeading(_ text: ArraySlice<UInt8>) -> Bool { BodyPhrases.begins(text, with: stopHeadings) }

  /// Whether a line asks for something: to share, to subscribe, to read on elsewhere.
  func isPromotional(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 220 && BodyPhrases.begins(text, with: promotional)
  }

  /// Whether a short line is a label of the page's own: an advert's, a form's.
  func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    // "– Advertisement –", "[Advertisement]"
    let text = text.drop { $0 < 0x30 || $0 == 0x5B || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94 }
    return BodyPhrases.begins(text, with: furniture) && !TextShape.closes(text)
      || BodyPhrases.begins(text, with: newsletters)
  }

  /// Whether a line points to another story: "See also: …".
  func isPointer(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 220, let colon = text.prefix(24).firstIndex(of: 0x3A) else { return false }
    return BodyPhrases.begins(text[..<colon], with: pointers)
  }

  /// Whether the house speaks of itself in a line.
  func isHouseNote(_ text: ArraySlice<UInt8>) -> Bool { !houseNotes.scan(text).isEmpty }

  /// Whether a line has words of captions.
  func isCaption(_ text: ArraySlice<UInt8>) -> Bool { !captions.scan(text).isEmpty }

  /// Whether a line speaks of the site's rights.
  func isOfRights(_ text: ArraySlice<UInt8>) -> Bool { !rights.scan(text).isEmpty }

  private static func begins(_ text: ArraySlice<UInt8>, with phrases: [[UInt8]]) -> Bool {
    guard let first = text.first else { return false }
    let initial = first >= 0x41 && first <= 0x5A ? first | 0x20 : first
    return phrases.contains { phrase in
      phrase[0] == initial && text.count >= phrase.count
        && zip(text, phrase).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }
  }
}
