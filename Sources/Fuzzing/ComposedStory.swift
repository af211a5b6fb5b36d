import JSONText
import Mutations

/// Composed texts as the records of one story.
enum ComposedStory {
  /// One to three records, one a line: text or page, with or without a day of publication and a title.
  static func lines(_ composition: inout TextComposition) -> [UInt8] {
    var lines: [UInt8] = []
    for number in 0...composition.below(3) {
      var record = JSONWriter()
      record.object { w in
        w.member("id", "r\(number)")
        if composition.below(6) == 0 {
          w.member("html", composition.page())
        } else {
          w.member("text", composition.text())
        }
        if composition.below(4) > 0 { w.member("published", composition.day()) }
        if composition.below(3) == 0 { w.member("title", composition.text()) }
        if composition.below(4) == 0 { w.member("url", "https://news.example.com.pk/\(number)") }
      }
      lines += record.bytes + [0x0A]
    }
    return lines
  }
}
