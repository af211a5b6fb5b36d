package import DatelineModel

/// Finds places by their ids, which are the same in every build of a gazetteer.
package struct PlaceIDs: Sendable {
  private let gazetteer: Gazetteer
  private let rows: [UInt32: Int32]

  /// Reads the ids of all places once.
  package init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    var rows = [UInt32: Int32](minimumCapacity: gazetteer.count)
    for row in 0..<Int32(gazetteer.count) { rows[gazetteer.id(row)] = row }
    self.rows = rows
  }

  /// The place of an id; nil where the gazetteer has none.
  package func place(_ id: UInt32) -> Place? { rows[id].map { gazetteer.place($0) } }
}
