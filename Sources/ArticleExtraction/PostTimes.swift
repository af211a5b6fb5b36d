import CivilCalendar
import HTMLReading
import JSONText

/// The times of a live page's posts, so that "last night" in a post counts from the post and not from the page.
struct PostTimes {
  private var times: [(node: HTMLTree.Node, end: HTMLTree.Node, time: DateTime)] = []

  /// Reads posts only on pages that call themselves live.
  init(_ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata, months: MonthNames) {
    let isLive = metadata.linkedData.contains { PageMetadata.types(of: $0).contains { $0.hasPrefix("LiveBlog") } }
    guard isLive else { return }
    for node in metadata.times {
      guard let written = tree.attribute(node, .datetime), let time = DateTime(iso8601: written), time.secondOfDay != nil else { continue }
      // The post is the widest element round the time that holds no other time of a post.
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
  func time(before node: HTMLTree.Node) -> DateTime? {
    times.first { $0.node <= node && node < $0.end }?.time
  }
}
