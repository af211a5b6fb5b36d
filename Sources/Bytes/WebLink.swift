/// Addresses that a browser opens as pages: what else a page or file calls an address ("javascript:", "file:") leads nowhere here.
package enum WebLink {
  private static let schemes = ["https://", "http://"]

  /// Whether an address is one of the web. A scheme is the same in capitals (RFC 3986, 3.1).
  package static func isWeb(_ address: some StringProtocol) -> Bool { scheme(of: address) != nil }

  /// "https://" or "http://", in small letters; nil for every other address.
  package static func scheme(of address: some StringProtocol) -> String? {
    schemes.first { scheme in address.utf8.prefix(scheme.utf8.count).map(lowercased).elementsEqual(scheme.utf8) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

extension String {
  /// The text where it is an address of the web, else nil.
  package var ifWebLink: String? { WebLink.isWeb(self) ? self : nil }
}
