/// Openings of lines that sites put into the body and that are not the story.
enum BodyPhrases {
  /// Whether a line opens a part of the page that is about other stories.
  static func isStopHeading(_ text: ArraySlice<UInt8>) -> Bool { begins(text, with: stopHeadings) }

  /// Whether a line asks for something: to share, to subscribe, to read on elsewhere.
  static func isPromotional(_ text: ArraySlice<UInt8>) -> Bool { text.count < 220 && begins(text, with: promotional) }

  /// Whether a short line is a label of the page's own: an advert's, a form's.
  static func isFurniture(_ text: ArraySlice<UInt8>) -> Bool {
    begins(text, with: furniture) && !TextShape.closes(text) || begins(text, with: [Array("newsletter".utf8)])
  }

  /// Whether a line points to another story: "See also: …".
  static func isPointer(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 220, let colon = text.prefix(24).firstIndex(of: 0x3A) else { return false }
    return begins(text[..<colon], with: pointers)
  }

  private static let pointers = table(
    """
    also read
    read also
    read more
    read next
    see also
    related
    siehe auch
    lesen sie auch
    mehr zum thema
    voir aussi
    lire aussi
    à lire aussi
    lee también
    leggi anche
    lees ook
    """)

  private static let furniture = table(
    """
    advertisement
    advertising
    sponsored
    anzeige
    publicidad
    publicité
    werbung
    newsletter
    sign up
    subscribe
    share this
    print |
    most read
    """)

  private static func begins(_ text: ArraySlice<UInt8>, with phrases: [[UInt8]]) -> Bool {
    guard let first = text.first else { return false }
    let initial = first >= 0x41 && first <= 0x5A ? first | 0x20 : first
    return phrases.contains { phrase in
      phrase[0] == initial && text.count >= phrase.count
        && zip(text, phrase).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }
  }

  private static func table(_ lines: String) -> [[UInt8]] { lines.split(separator: "\n").map { Array($0.utf8) } }

  private static let stopHeadings = table(
    """
    related
    more from
    more on
    more in
    read more
    read next
    also read
    you may also
    you might also
    recommended
    trending
    most read
    most popular
    comments
    leave a reply
    leave a comment
    about the author
    share this
    latest news
    latest from
    popular
    recent posts
    sign up
    newsletter
    up next
    don't miss
    more stories
    top stories
    see also
    mehr zum thema
    das könnte sie
    auch interessant
    weitere artikel
    kommentare
    lire aussi
    à lire aussi
    sur le même sujet
    te puede interesar
    relacionad
    leggi anche
    lees ook
    leia também
    """)

  private static let promotional = table(
    """
    share this
    read more
    read also
    also read
    follow us
    follow @
    sign up
    subscribe
    click here
    exit mobile
    advertisement
    related:
    watch:
    listen:
    download our
    photo:
    image:
    credit:
    copyright ©
    ©
    all rights reserved
    print this
    email this
    tweet
    like us on
    join our
    get the latest
    this story was originally
    this article was originally
    support our
    donate
    lesen sie auch
    mehr zum thema
    lire aussi
    lee también
    leggi anche
    siehe auch
    see also
    voir aussi
    """)
}
