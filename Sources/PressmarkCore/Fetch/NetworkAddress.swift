internal import Glibc

/// The address of a machine on a network, as a connection would be made to it.
struct NetworkAddress: Hashable {
  /// The address in network order: 4 bytes (IPv4) or 16 (IPv6).
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The address that a socket would be connected to; `nil` for anything but IPv4 and IPv6.
  init?(_ address: UnsafePointer<sockaddr>, length: Int) {
    let raw = UnsafeRawPointer(address)
    switch Int32(address.pointee.sa_family) {
    case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
      bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr) { Array($0) }
    case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
      bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr) {
        Array($0)
      }
    default: return nil
    }
  }

  /// Whether the address is one of the public internet.
  ///
  /// A page that somebody was sent must not make this machine ask its own network. What is special is
  /// what the IANA registries of special-purpose addresses say (RFC 6890 and its updates).
  var isPublic: Bool {
    switch bytes.count {
    case 4: return !Self.special4.contains { $0.contains(bytes) }
    case 16:
      // Translated by a gateway: what counts is the address behind it (RFC 6052).
      if Self.translated.contains(bytes) {
        return NetworkAddress(bytes: Array(bytes[12...])).isPublic
      }
      return Self.global6.contains(bytes) && !Self.special6.contains { $0.contains(bytes) }
    default: return false
    }
  }

  /// All addresses that begin with the same bits.
  private struct Range {
    let prefix: [UInt8]
    let bits: Int

    init(_ prefix: [UInt8], _ bits: Int) {
      self.prefix = prefix
      self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
      for bit in 0..<bits {
        let mask = UInt8(0x80) >> UInt8(bit % 8)
        let wanted = bit / 8 < prefix.count ? prefix[bit / 8] & mask : 0
        guard bit / 8 < address.count, address[bit / 8] & mask == wanted else { return false }
      }
      return true
    }
  }

  /// IANA IPv4 Special-Purpose Address Registry, with multicast (RFC 5771).
  private static let special4 = [
    Range([0], 8),  // this network, unspecified
    Range([10], 8),  // private
    Range([100, 64], 10),  // shared by a provider's customers (CGNAT)
    Range([127], 8),  // loopback
    Range([169, 254], 16),  // link-local, where clouds keep their secrets
    Range([172, 16], 12),  // private
    Range([192, 0, 0], 24),  // protocol assignments
    Range([192, 0, 2], 24),  // documentation
    Range([192, 88, 99], 24),  // 6to4 relays
    Range([192, 168], 16),  // private
    Range([198, 18], 15),  // benchmarks
    Range([198, 51, 100], 24),  // documentation
    Range([203, 0, 113], 24),  // documentation
    Range([224], 4),  // multicast
    Range([240], 4),  // reserved, broadcast
  ]

  /// Global unicast (RFC 4291): loopback, link-local, unique local, mapped IPv4 and multicast addresses
  /// are outside it.
  private static let global6 = Range([0x20], 3)
  private static let translated = Range([0x00, 0x64, 0xFF, 0x9B], 96)
  /// IANA IPv6 Special-Purpose Address Registry, what of it lies inside global unicast.
  private static let special6 = [
    Range([0x20, 0x01, 0x00], 23),  // protocol assignments, Teredo
    Range([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation
    Range([0x20, 0x02], 16),  // 6to4, an IPv4 address inside
    Range([0x3F, 0xFF], 20),  // documentation
  ]
}
