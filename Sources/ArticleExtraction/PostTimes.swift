import CivilCalendar
import HTMLReading
import JSONText

/// The times of a live page's posts, so that "last night" in a post counts from the post and not from the page.
struct PostTimes {
  private var times: [(node: HTMLTree.Node, end: HTMLTree.Node, time: DateTime)] = []

  /// Reads posts of pages that declare themselves live: by the declared posts' anchors, by their headlines, else by `<time>`
  /// elements. Other pages have posts where at least three elements side by side hold a time each.
  init(_ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata) {
    let updates = metadata.linkedData(ofType: { $0.hasPrefix("LiveBlog") }).map { $0["liveBlogUpdate"]?.elements ?? [] }
    guard !updates.isEmpty else {
      readTimeElements(tree, metadata)
      keepSiblings(tree)
      return
    }
    readAnchors(updates.flatMap { $0 }, tree)
    if times.isEmpty { readWords(updates.flatMap { $0 }, tree, page) }
    if times.isEmpty { readTimeElements(tree, metadata) }
    if times.count < 2 { times = [] }
  }

  private static func time(of update: JSONValue) -> DateTime? {
    update["datePublished"]?.string.flatMap { DateTime(iso8601: $0) }
  }

  private mutating func readAnchors(_ updates: [JSONValue], _ tree: HTMLTree) {
    var anchors: [String: DateTime] = [:]
    for update in updates {
      guard let time = PostTimes.time(of: update), let address = update["url"]?.string ?? update["@id"]?.string,
        let mark = address.lastIndex(of: "#")
      else { continue }
      anchors[String(address[address.index(after: mark)...])] = time
    }
    for node in 1..<max(1, tree.count) where !anchors.isEmpty {
      guard let id = tree.attribute(node, .id), let time = anchors[id] else { continue }
      times.append((node, tree.end(of: node), time))
    }
  }

  /// Declared posts without an address: the block that begins with the words of their headline or text.
  private mutating func readWords(_ updates: [JSONValue], _ tree: HTMLTree, _ page: PageBlocks) {
    var openings: [String: DateTime] = [:]
    for update in updates {
      guard let time = PostTimes.time(of: update) else { continue }
      for words in [update["headline"]?.string, update["articleBody"]?.string].compactMap({ $0 }) {
        let opening = PostTimes.opening(PageMetadata.clean(words))
        if opening.count >= 12 { openings[opening] = time }
      }
    }
    guard !openings.isEmpty else { return }
    var starts: [(node: HTMLTree.Node, time: DateTime)] = []
    for index in page.blocks.indices where page.blocks[index].length >= 12 {
      guard let time = openings[PostTimes.opening(page.string(index))], starts.last?.time != time else { continue }
      starts.append((page.blocks[index].element, time))
    }
    for (node, time) in starts {
      let post = PostTimes.widest(round: node, in: tree) { range in starts.count { range.contains($0.node) } }
      times.append((post, tree.end(of: post), time))
    }
  }

  private static func opening(_ text: String) -> String { String(text.folded.prefix(40)) }

  /// The widest element round a node that holds no second one of its kind.
  private static func widest(
    round node: HTMLTree.Node, in tree: HTMLTree, count: (Range<HTMLTree.Node>) -> Int
  ) -> HTMLTree.Node {
    var post = node
    for _ in 0..<5 {
      let parent = tree.parent(post)
      if parent == 0 || count(parent..<tree.end(of: parent)) > 1 { break }
      post = parent
    }
    return post
  }

  private static func firstIndex(in nodes: [HTMLTree.Node], from node: HTMLTree.Node) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func readTimeElements(_ tree: HTMLTree, _ metadata: PageMetadata) {
    let sorted = metadata.times
    for node in sorted.prefix(500) {
      guard let written = tree.attribute(node, .datetime), let time = DateTime(iso8601: written),
        time.secondOfDay != nil
      else { continue }
      let post = PostTimes.widest(round: tree.parent(node), in: tree) { range in
        PostTimes.firstIndex(in: sorted, from: range.upperBound)
          - PostTimes.firstIndex(in: sorted, from: range.lowerBound)
      }
      times.append((post, tree.end(of: post), time))
    }
  }

  /// Only posts that stand side by side, three at least.
  private mutating func keepSiblings(_ tree: HTMLTree) {
    let counts = times.reduce(into: [HTMLTree.Node: Int]()) { $0[tree.parent($1.node), default: 0] += 1 }
    times.removeAll { time in
      let least = PostTimes.isPost(time.node, tree) ? 2 : 3
      return counts[tree.parent(time.node), default: 0] < least
    }
  }

  /// Whether an element's class says that it is a post.
  private static func isPost(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.attributeBytes(node, .class).map { !MarkupNames.posts.scan($0).isEmpty } ?? false
  }

  /// The time of the post that holds a node.
  func time(at node: HTMLTree.Node) -> DateTime? {
    times.first { $0.node <= node && node < $0.end }?.time
  }
}
