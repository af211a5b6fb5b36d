import CivilCalendar
import HTMLReading
import JSONText

/// The times of a live page's posts, so that "last night" in a post counts from the post and not from the page.
struct PostTimes {
  private var times: [(node: HTMLTree.Node, end: HTMLTree.Node, time: DateTime)] = []

  /// Reads posts of pages that declare themselves live: by the declared posts' anchors, else by `<time>` elements.
  init(_ tree: HTMLTree, _ metadata: PageMetadata) {
    let live = metadata.linkedData(ofType: { $0.hasPrefix("LiveBlog") })
    guard !live.isEmpty else { return }
    var anchors: [String: DateTime] = [:]
    for update in live.flatMap({ $0["liveBlogUpdate"]?.elements ?? [] }) {
      guard let written = update["datePublished"]?.string, let time = DateTime(iso8601: written),
        let address = update["url"]?.string ?? update["@id"]?.string, let mark = address.lastIndex(of: "#")
      else { continue }
      anchors[String(address[address.index(after: mark)...])] = time
    }
    for node in 1..<max(1, tree.count) where !anchors.isEmpty {
      guard let id = tree.attribute(node, .id), let time = anchors[id] else { continue }
      times.append((node, tree.end(of: node), time))
    }
    if times.isEmpty { readTimeElements(tree, metadata) }
  }

  /// A post is the widest element round a time that holds no other time.
  private mutating func readTimeElements(_ tree: HTMLTree, _ metadata: PageMetadata) {
    for node in metadata.times {
      guard let written = tree.attribute(node, .datetime), let time = DateTime(iso8601: written),
        time.secondOfDay != nil
      else { continue }
      var post = tree.parent(node)
      for _ in 0..<4 {
        let parent = tree.parent(post)
        let others = metadata.times.filter { $0 >= parent && $0 < tree.end(of: parent) }
        if others.count > 1 || parent == 0 { break }
        post = parent
      }
      times.append((post, tree.end(of: post), time))
    }
    if times.count < 2 { times = [] }
  }

  /// The time of the post that holds a node.
  func time(at node: HTMLTree.Node) -> DateTime? {
    times.first { $0.node <= node && node < $0.end }?.time
  }
}
