import Fetching
import Glibc
import Testing

/// Which addresses of the internet are public.
@Suite struct AddressRulesTests {
  private func bytes(_ text: String) -> [UInt8] {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four, Array.init) }
    var six = in6_addr()
    #expect(inet_pton(AF_INET6, text, &six) == 1, "\(text)")
    return withUnsafeBytes(of: six, Array.init)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
    "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001:81b::200e", "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
    "2002:808:808::1",
  ])
  func publicOnes(text: String) { #expect(AddressRules.reason(bytes(text)) == nil) }

  @Test(arguments: [
    ("0.0.0.0", "this network"), ("10.0.0.1", "a private network"), ("100.64.0.1", "a carrier's own network"),
    ("100.127.255.255", "a carrier's own network"), ("127.0.0.1", "this machine"), ("127.255.255.255", "this machine"),
    ("169.254.169.254", "this link"), ("172.16.0.1", "a private network"), ("172.31.255.255", "a private network"),
    ("192.0.0.8", "a reserved network"), ("192.0.2.1", "a network for examples"), ("192.168.1.1", "a private network"),
    ("198.19.255.255", "a network for measuring"), ("198.51.100.7", "a network for examples"),
    ("203.0.113.9", "a network for examples"), ("224.0.0.1", "a multicast network"),
    ("239.1.1.1", "a multicast network"),
    ("240.0.0.1", "a reserved network"), ("255.255.255.255", "a reserved network"),
    ("::", "a reserved network"), ("::1", "this machine"), ("fe80::1", "this link"), ("fec0::1", "a reserved network"),
    ("fc00::1", "a private network"), ("fd12:3456::1", "a private network"), ("ff02::1", "a multicast network"),
    ("2001:db8::1", "a network for examples"), ("3fff::1", "a network for examples"), ("2001::1", "a reserved network"),
    ("100::1", "a reserved network"), ("4000::1", "a reserved network"),
    ("::ffff:127.0.0.1", "this machine"), ("::ffff:10.1.2.3", "a private network"),
    ("::127.0.0.1", "a reserved network"),
    ("64:ff9b::192.168.0.1", "a private network"), ("64:ff9b:1::1", "a reserved network"),
    ("2002:7f00:1::1", "this machine"), ("2002:c0a8:1::1", "a private network"),
  ])
  func others(text: String, reason: String) { #expect(AddressRules.reason(bytes(text)) == reason, "\(text)") }

  /// A public address of this machine leads here, in whatever form it comes; its neighbour does not.
  @Test(arguments: [
    ("8.8.8.8", true), ("::ffff:8.8.8.8", true), ("64:ff9b::8.8.8.8", true), ("2002:808:808::1", true),
    ("2606:4700::1111", true), ("8.8.8.9", false), ("::ffff:8.8.8.9", false), ("2606:4700::1112", false),
  ])
  func thisMachinesOwn(text: String, isOwn: Bool) {
    let own: Set<[UInt8]> = [bytes("8.8.8.8"), bytes("2606:4700::1111")]
    #expect(AddressRules.reason(bytes(text), own: own) == (isOwn ? "this machine" : nil), "\(text)")
  }

  @Test func whatIsNoAddress() { #expect(AddressRules.reason([1, 2, 3]) != nil) }
}
