/// Tags of languages as BCP 47 writes them: "es", "pt-BR", "zh-Hant".
package enum LanguageTag {
  /// Whether a text has the form of a tag: a language of two or three letters, and subtags of up to eight letters or digits.
  package static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  /// The language of a tag, without script and region: "pt" of "pt-BR", and of "pt_BR", as pages write it.
  package static func language(of tag: String) -> String? {
    let tag = tag.replacing("_", with: "-")
    guard isWellFormed(tag) else { return nil }
    return tag.prefix { $0 != "-" }.lowercased()
  }

  /// The region of a tag, as two capital letters: "BR" of "pt-BR"; nil where it names none.
  package static func region(of tag: String) -> String? {
    tag.split { $0 == "-" || $0 == "_" }.dropFirst().last { $0.utf8.count == 2 }?.uppercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
