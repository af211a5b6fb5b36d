import DatelineModel
import JSONText

extension Provenance {
  /// What the ranges mean; it stands in the file, so that it can be understood without this program.
  private static let about =
    "Ranges are offsets of bytes, the end not included. textRange counts in the text that dateline reads in a page: "
    + "mark-up taken away, character references resolved, white space normalised, UTF-8. pageRange counts in the saved "
    + "page itself (unpacked, where the file is packed; as it was taken out, where the file holds several articles, of which part "
    + "is the number), from the first byte of the sentence to its last, with what "
    + "mark-up stands between them; it is null where the text is out of data that the page carries in a script."

  /// The file.
  var json: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.member("about", Provenance.about)
      w.name("sources")
      w.array(sources) { w, source in
        w.object { w in
          w.member("file", source.file)
          if let part = source.part { w.member("part", part) }
          w.member("fileSha256", source.fileSHA256)
          w.member("pageSha256", source.pageSHA256)
          w.member("textSha256", source.textSHA256)
          w.member("textBytes", source.textSize)
        }
      }
      w.name("entries")
      w.array(entries) { w, entry in
        w.object { w in
          w.member("id", entry.id)
          w.member("day", entry.day)
          Provenance.write(&w, entry.sentences)
        }
      }
      w.name("relativeDays")
      w.array(relativeDays) { w, day in
        w.object { w in
          w.member("label", day.label)
          Provenance.write(&w, day.sentences)
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ w: inout JSONWriter, _ sentences: [Sentence]) {
    w.name("sentences")
    w.array(sentences) { w, sentence in
      w.object { w in
        w.member("source", sentence.source + 1)
        w.name("textRange")
        w.array([sentence.textRange.start, sentence.textRange.end]) { w, offset in w.value(offset) }
        w.name("pageRange")
        if let range = sentence.pageRange {
          w.array([range.start, range.end]) { w, offset in w.value(offset) }
        } else {
          w.value(nil as Int?)
        }
        w.member("sentence", sentence.words)
      }
    }
  }

  /// Reads the file; nil where it is not as `json` writes it, or a sentence names a source that is not listed.
  init?(_ bytes: [UInt8]) {
    guard let value = JSONReader.read(bytes), let listed = value["sources"]?.elements,
      let listedEntries = value["entries"]?.elements, let days = value["relativeDays"]?.elements
    else { return nil }
    sources = listed.compactMap(Source.init)
    let count = sources.count
    entries = listedEntries.compactMap { Entry($0, sources: count) }
    relativeDays = days.compactMap { RelativeDay($0, sources: count) }
    guard sources.count == listed.count, entries.count == listedEntries.count, relativeDays.count == days.count else {
      return nil
    }
  }
}

extension Provenance.Source {
  fileprivate init?(_ value: JSONValue) {
    guard let file = value["file"]?.string, let fileSHA256 = value["fileSha256"]?.string,
      let pageSHA256 = value["pageSha256"]?.string, let textSHA256 = value["textSha256"]?.string,
      let textSize = value["textBytes"]?.integer
    else { return nil }
    self.init(
      file: file, part: value["part"]?.integer, fileSHA256: fileSHA256, pageSHA256: pageSHA256, textSHA256: textSHA256,
      textSize: textSize)
  }
}

extension Provenance.Entry {
  fileprivate init?(_ value: JSONValue, sources: Int) {
    guard let id = value["id"]?.string, let day = value["day"]?.string,
      let sentences = Provenance.Sentence.all(value, sources: sources)
    else { return nil }
    self.init(id: id, day: day, sentences: sentences)
  }
}

extension Provenance.RelativeDay {
  fileprivate init?(_ value: JSONValue, sources: Int) {
    guard let label = value["label"]?.string, let sentences = Provenance.Sentence.all(value, sources: sources) else {
      return nil
    }
    self.init(label: label, sentences: sentences)
  }
}

extension Provenance.Sentence {
  fileprivate static func all(_ value: JSONValue, sources: Int) -> [Provenance.Sentence]? {
    let listed = value["sentences"]?.elements ?? []
    let read = listed.compactMap { Provenance.Sentence($0, sources: sources) }
    return read.count == listed.count ? read : nil
  }

  private init?(_ value: JSONValue, sources: Int) {
    guard let number = value["source"]?.integer, (1...max(1, sources)).contains(number), sources > 0,
      let range = value["textRange"].flatMap(TextRange.init), let words = value["sentence"]?.string,
      let page = value["pageRange"]
    else { return nil }
    let pageRange = TextRange(page)
    guard page == .null || pageRange != nil else { return nil }
    self.init(source: number - 1, textRange: range, pageRange: pageRange, words: words)
  }
}

extension TextRange {
  /// `[start, end]`
  fileprivate init?(_ value: JSONValue) {
    let offsets = value.elements.compactMap(\.integer)
    guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1] else { return nil }
    self.init(offsets[0], offsets[1])
  }
}
