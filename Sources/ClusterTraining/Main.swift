import DatelineModel
import Foundation
import Gazetteers
import JSONText
import Pipeline
import Rendering
import Timelines

/// `train-clusters DATA [--stories FOLDER] [--share NUMBER] [--briefings FOLDER]`: learns which statements report one event.
///
/// DATA holds `dev/STORY.ndjson` with `dev/gold/STORY.json`, and `coreference.ndjson`, outside the project; `--stories` adds a folder of
/// the project's own, each counted for `--share` of one of DATA (1 where it is not given). Cross-validated by story:
/// each story's briefing, made by weights that saw neither it nor the coreference of its articles, goes to FOLDER for an outside
/// scorer. The weights of all stories together are printed as the table of `PairWeights.learned`.
@main
struct Main {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(at...(at + 1)) }
      return arguments[at + 1]
    }
    let briefings = option("--briefings")
    let own = option("--stories").map { URL(filePath: $0) }
    let share = option("--share").flatMap(Double.init) ?? 1
    guard let data = arguments.first else {
      print("usage: train-clusters DATA [--stories FOLDER] [--share NUMBER] [--briefings FOLDER]")
      exit(2)
    }
    let training = try ClusterTraining(URL(filePath: data), own: own, share: share)
    print("\(training.stories.count) stories, \(training.topics.count) topics of coreference")
    if let briefings { try training.crossValidate(into: URL(filePath: briefings)) }
    print(ClusterTraining.table(training.weights()))
  }
}
