extension Article {
  /// The publisher that the page or whoever gave it names, else the host of its address; nil where neither is known.
  package var publisherName: String? {
    if let name = publisher?.value, !name.isEmpty { return name }
    guard let url = url?.value, let slashes = url.firstRange(of: "://") else { return nil }
    let host = url[slashes.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
