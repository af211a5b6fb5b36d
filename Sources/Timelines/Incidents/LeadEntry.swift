package import DatelineModel

/// The entry of several that says what happened.
package enum LeadEntry {
  /// Of the entries that tell a deed, not what was said or done about it, the one that most sources report. Where they are told by less
  /// than half as many as what was said, that comes first.
  package static func lead(of indices: [Int], _ entries: [Timeline.Entry]) -> Int? {
    func weight(_ index: Int) -> (Int, Double, Int) {
      (entries[index].independentSources, entries[index].prominence, -index)
    }
    let most = indices.max { weight($0) < weight($1) }
    let deed = indices.filter { entries[$0].isDeed }.max { weight($0) < weight($1) }
    guard let most, let deed else { return most }
    return entries[deed].independentSources * 2 >= entries[most].independentSources ? deed : most
  }
}

extension Timeline.Entry {
  /// Whether it tells a deed, not what was said or done about one.
  fileprivate var isDeed: Bool {
    guard kind == .event else { return false }
    switch happening {
    case .demand, .conference, .reaction, .visit, .toll, .meeting, .suspension, .departure, .arrival, .inquiry,
      .mourning, .relief:
      return false
    default: return true
    }
  }
}
