package import ArticleModel
package import Gazetteers

extension Toponym {
  /// A toponym put together again from what was written of it (`dateline annotate --full`), not found in a text.
  package init(at range: TextRange, text: String, _ resolution: Resolution, role: PlaceRole, runnersUp: [Place]) {
    self.init(range: range, text: text, resolution: resolution, role: role, runnersUp: runnersUp)
  }
}
