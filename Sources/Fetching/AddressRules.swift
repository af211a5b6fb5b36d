/// Which addresses of the internet are public: IANA's registries of special-purpose addresses (RFC 6890), as they stood in 2025.
///
/// It is asked for the address that a connection is about to be opened to, not for what a name gave a moment ago.
package enum AddressRules {
  /// Why an address of 4 or 16 bytes is not public: "a private network"; nil where it is public. `own` are the addresses of this
  /// machine's interfaces: one of them may be public and leads here all the same.
  ///
  /// An IPv4 address inside an IPv6 address is judged by itself.
  package static func reason(_ address: [UInt8], own: Set<[UInt8]> = []) -> String? {
    if own.contains(address) { return "this machine" }
    if let inner = embedded(address) { return reason(inner, own: own) }
    return switch address.count {
    case 4: blocks4.first { $0.holds(address) }?.name
    case 16: reason6(address)
    default: "no address of the internet"
    }
  }

  private static func embedded(_ address: [UInt8]) -> [UInt8]? {
    guard address.count == 16 else { return nil }
    return embedding.first { $0.block.holds(address) }.map { Array(address[$0.at..<$0.at + 4]) }
  }

  /// Of IPv6 addresses only global unicast (2000::/3) is public.
  private static func reason6(_ address: [UInt8]) -> String? {
    if let block = blocks6.first(where: { $0.holds(address) }) { return block.name }
    return address[0] & 0xE0 == 0x20 ? nil : "a reserved network"
  }

  /// Addresses that begin alike.
  private struct Block {
    let name: String
    let start: [UInt8]
    let bits: Int

    init(_ start: [UInt8], _ bits: Int, _ name: String = "") {
      (self.start, self.bits, self.name) = (start, bits, name)
    }

    func holds(_ address: [UInt8]) -> Bool {
      for bit in 0..<bits {
        let mask: UInt8 = 0x80 >> (bit % 8)
        let wanted = bit / 8 < start.count ? start[bit / 8] : 0
        if address[bit / 8] & mask != wanted & mask { return false }
      }
      return true
    }
  }

  private static let blocks4: [Block] = [
    Block([0], 8, "this network"), Block([10], 8, "a private network"),
    Block([100, 64], 10, "a carrier's own network"),
    Block([127], 8, "this machine"), Block([169, 254], 16, "this link"), Block([172, 16], 12, "a private network"),
    Block([192, 0, 0], 24, "a reserved network"), Block([192, 0, 2], 24, "a network for examples"),
    Block([192, 88, 99], 24, "a reserved network"), Block([192, 168], 16, "a private network"),
    Block([198, 18], 15, "a network for measuring"), Block([198, 51, 100], 24, "a network for examples"),
    Block([203, 0, 113], 24, "a network for examples"), Block([224], 4, "a multicast network"),
    Block([240], 4, "a reserved network"),
  ]

  private static let blocks6: [Block] = [
    Block([UInt8](repeating: 0, count: 15) + [1], 128, "this machine"), Block([0xFE, 0x80], 10, "this link"),
    Block([0xFC], 7, "a private network"), Block([0xFF], 8, "a multicast network"),
    Block([0x20, 0x01, 0x0D, 0xB8], 32, "a network for examples"), Block([0x3F, 0xFF], 20, "a network for examples"),
    Block([0x20, 0x01, 0], 23, "a reserved network"),
  ]

  /// Where IPv4 addresses stand in IPv6 addresses: mapped (RFC 4291), translated (RFC 6052), 6to4 (RFC 3056).
  private static let embedding: [(block: Block, at: Int)] = [
    (Block([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF], 96), 12),
    (Block([0, 0x64, 0xFF, 0x9B], 96), 12), (Block([0x20, 0x02], 16), 2),
  ]
}
