import DatelineModel
import Foundation
import Gazetteers
import JSONText
import LanguagePacks
import Text
import Toponyms

/// `train-places DATA [--rank] [--outlets] [--answers FILE] [--output TABLE]`: learns which names of a text are places, and with
/// --rank how much each reason for one of several places counts.
///
/// DATA holds `*.ndjson` of labelled texts and, where it has one, `urls.json` with their addresses, outside the project. Five-fold
/// cross-validation, folds by the record's id or with --outlets by the host of its address: the answers
/// for every text, by the weights that did not see it, go to FILE for an outside scorer. With TABLE all texts are fitted and the
/// table is written that the program embeds.
@main
struct Main {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(at...(at + 1)) }
      return arguments[at + 1]
    }
    let answers = option("--answers")
    let output = option("--output")
    var training = ChainTraining()
    if let text = option("--penalty"), let value = Float(text) { training.penalty = value }
    if let text = option("--rounds"), let value = Int(text) { training.rounds = value }
    if let text = option("--rate"), let value = Float(text) { training.rate = value }
    let ranks = arguments.contains("--rank")
    let byOutlet = arguments.contains("--outlets")
    arguments.removeAll { $0 == "--rank" || $0 == "--outlets" }
    guard let data = arguments.first else {
      print(
        "usage: train-places DATA [--rank] [--outlets] [--answers FILE] [--output TABLE] [--penalty P] [--rounds N] [--rate R]"
      )
      exit(2)
    }
    let texts = try read(URL(filePath: data))
    print("\(texts.count) texts, \(texts.reduce(0) { $0 + $1.runs.count }) runs")
    let weights = ranks ? CandidateTraining(texts: texts, tagger: training.fitted(texts)).fit() : nil
    if let weights { print(CandidateTraining.table(weights)) }
    if let answers {
      try crossValidate(texts, training, ranks: ranks, byOutlet: byOutlet).write(to: URL(filePath: answers))
    }
    if let output {
      let table = training.fit(texts).table
      try Data(table).write(to: URL(filePath: output))
      print("\(output): \(table.count) bytes")
    }
  }

  private static func read(_ folder: URL) throws -> [LabelledText] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "ndjson" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let addresses = (try? Data(contentsOf: folder.appending(path: "urls.json"))).flatMap {
      JSONReader.read([UInt8]($0))
    }
    return try files.flatMap { file in
      try Data(contentsOf: file).split(separator: 0x0A).compactMap { line in
        JSONReader.read([UInt8](line)).flatMap { LabelledText($0, addresses: addresses) }
      }
    }
  }

  private static func fold(_ id: String) -> Int { Int(WordKey.of(id) >> 7 % 5) }

  /// The toponyms of every text by weights learned from the other folds, one line of JSON each.
  private static func crossValidate(_ texts: [LabelledText], _ training: ChainTraining, ranks: Bool, byOutlet: Bool)
    -> Data
  {
    var lines: [String: [UInt8]] = [:]
    let folds = texts.map { self.fold(byOutlet ? $0.outlet : $0.id) }
    for fold in 0..<5 {
      var training = training
      let seen = zip(texts, folds).filter { $1 != fold }.map(\.0)
      let tagger = training.fit(seen)
      let weights = ranks ? CandidateTraining(texts: seen, tagger: tagger).fit() : .learned
      let resolver = ToponymResolver(.embedded, LanguagePack.fallbackPlaces, tagger, weights: weights)
      for (text, own) in zip(texts, folds) where own == fold {
        lines[text.id] = answer(text, resolver.toponyms(in: text.tokens, home: text.home))
      }
      print("fold \(fold): \(tagger.table.count) bytes")
    }
    return Data(texts.flatMap { lines[$0.id]! + [0x0A] })
  }

  private static func answer(_ text: LabelledText, _ toponyms: [Toponym]) -> [UInt8] {
    var codePoint = 0
    let offsets =
      text.text.map { byte in
        if byte & 0xC0 != 0x80 { codePoint += 1 }
        return codePoint - 1
      } + [codePoint]
    var writer = JSONWriter()
    writer.object { w in
      w.member("id", text.id)
      w.name("toponyms")
      w.array(toponyms) { w, toponym in
        w.object { w in
          w.member("start", offsets[toponym.range.start])
          w.member("end", offsets[toponym.range.end])
          guard let place = toponym.likeliest else { return }
          w.name("lat")
          w.value(place.latitude, places: 5)
          w.name("lon")
          w.value(place.longitude, places: 5)
          w.member("geonameid", place.geonameID)
        }
      }
    }
    return writer.bytes
  }
}
