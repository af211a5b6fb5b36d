import Glibc

/// The addresses of this machine's own interfaces: one that is public leads to this machine all the same.
enum OwnAddresses {
  static var all: Set<[UInt8]> {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var all: Set<[UInt8]> = []
    var next = first
    while let interface = next {
      if let address = interface.pointee.ifa_addr, let bytes = bytes(address) { all.insert(bytes) }
      next = interface.pointee.ifa_next
    }
    return all
  }

  private static func bytes(_ address: UnsafeMutablePointer<sockaddr>) -> [UInt8]? {
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        withUnsafeBytes(of: $0.pointee.sin_addr, Array.init)
      }
    case AF_INET6:
      address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        withUnsafeBytes(of: $0.pointee.sin6_addr, Array.init)
      }
    default: nil
    }
  }
}
