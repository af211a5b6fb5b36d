import DatelineModel
import Gazetteers
import JSONText
import LanguagePacks
import Text
import Toponyms

/// A text with its gold toponyms, as runs of features and labels.
struct LabelledText {
  /// One run of the text.
  struct Run {
    let features: [UInt32]
    let ends: [Int]
    let labels: [NameTagger.Label]
  }

  /// Where a gold name is.
  struct Location {
    let span: Range<Int>
    let latitude: Double
    let longitude: Double
    let geonameID: Int?
  }

  let id: String
  /// Where the text was published; nil where nobody tells.
  let address: String?
  let text: [UInt8]
  let runs: [Run]
  let locations: [Location]

  /// Reads one record: `{"id", "text", "partial"?, "toponyms": [{"start", "end", "optional"?}]}`, offsets in code points. Nil for a
  /// record that is not complete: "partial" texts have only some of their names marked.
  init?(_ record: JSONValue, addresses: JSONValue?) {
    guard let id = record["id"]?.string, let text = record["text"]?.string, record["partial"] == nil else { return nil }
    self.id = id
    address = record["url"]?.string ?? addresses?[id]?.string
    self.text = Array(text.utf8)
    var offsets: [Int] = []
    for (at, byte) in self.text.enumerated() where byte & 0xC0 != 0x80 { offsets.append(at) }
    offsets.append(self.text.count)
    let gold = (record["toponyms"]?.elements ?? []).compactMap { span -> (Range<Int>, Bool)? in
      guard let start = span["start"]?.integer, let end = span["end"]?.integer, start < end, end < offsets.count else {
        return nil
      }
      return (offsets[start]..<offsets[end], span["optional"] == .bool(true))
    }
    locations = (record["toponyms"]?.elements ?? []).compactMap { span in
      guard let start = span["start"]?.integer, let end = span["end"]?.integer, start < end, end < offsets.count,
        let latitude = span["lat"]?.double, let longitude = span["lon"]?.double
      else { return nil }
      return Location(
        span: offsets[start]..<offsets[end], latitude: latitude, longitude: longitude,
        geonameID: span["geonameid"]?.integer)
    }
    let tokens = Tokenization(self.text, LanguagePack.fallback.orthography)
    let reading = NameReading(
      tokens, .embedded, LanguagePack.fallbackPlaces, home: address.flatMap { PublisherHome(address: $0) })
    runs = reading.runs.map { run in
      let (features, ends) = reading.features(of: run)
      return Run(features: features, ends: ends, labels: LabelledText.labels(run, tokens, gold))
    }
  }

  /// A token is labelled by the gold span that holds its first byte.
  private static func labels(
    _ run: Range<Int>, _ text: Tokenization, _ gold: [(span: Range<Int>, isOptional: Bool)]
  ) -> [NameTagger.Label] {
    var last: Range<Int>?
    return run.map { at in
      let start = text.range(ofToken: at).start
      let holding = gold.filter { $0.span.contains(start) }
      guard let span = holding.first(where: { !$0.isOptional }) ?? holding.first else {
        last = nil
        return .outside
      }
      if span.isOptional {
        last = nil
        return .namesake
      }
      defer { last = span.span }
      return last == span.span ? .inside : .begin
    }
  }
}

extension LabelledText {
  /// The host of its address, its id where it has none: what texts of one outlet share.
  var outlet: String {
    guard let address, let scheme = address.firstRange(of: "://") else { return id }
    return String(address[scheme.upperBound...].prefix { $0 != "/" })
  }

  /// The text cut as an article of the fallback's language is.
  var tokens: Tokenization { Tokenization(text, LanguagePack.fallback.orthography) }

  var home: PublisherHome? { address.flatMap { PublisherHome(address: $0) } }
}

extension JSONValue {
  /// The whole number of a JSON number.
  var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// The number of a JSON number.
  var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }
}
