extension Article {
  /// The publisher that the page or whoever gave it names, else the host of its address; nil where neither is known.
  package var publisherName: String? {
    if let name = publisher?.value, !name.isEmpty { return name }
    // A path may have "//", too.
    return url.flatMap { $0.value.contains("://") ? WebAddress.host(of: $0.value) : nil }
  }
}
