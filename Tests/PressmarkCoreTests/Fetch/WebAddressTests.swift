import Testing

@testable import PressmarkCore

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"),
    ("HTTPS://Example.org/A?b=c#part", "https://Example.org/A?b=c"),
    ("http://example.org:8080/été", "http://example.org:8080/%C3%A9t%C3%A9"),
    ("http://[::1]:80/", "http://[::1]:80/"),
  ])
  func areTaken(_ text: String, _ wanted: String) throws {
    #expect(try WebAddress(text).text == wanted)
  }

  @Test(arguments: [
    "", "example.org", "file:///etc/passwd", "ftp://example.org/", "gopher://example.org/",
    "javascript:alert(1)", "data:text/html,x", "http:/example.org", "http://", "http:///path",
    "http://user@example.org/", "https://user:word@example.org/", "http://a@b@example.org/",
    "http://example.org/a b", "http://example.org/\u{1B}[2J", "http://example.org/\r\nHost: x",
    "http://example.org\\@evil.org/", "http://\u{202E}example.org/",
    "http://example.org/" + String(repeating: "a", count: 5000),
  ])
  func areRefused(_ text: String) {
    #expect(throws: FetchError.self) { try WebAddress(text) }
  }

  /// Special addresses, and neighbours of theirs that are not.
  @Test(
    arguments: [
      ([0, 0, 0, 0], false), ([10, 0, 0, 1], false), ([11, 0, 0, 1], true),
      ([100, 63, 255, 255], true), ([100, 64, 0, 1], false), ([100, 127, 255, 255], false),
      ([100, 128, 0, 0], true), ([127, 0, 0, 1], false), ([128, 0, 0, 1], true),
      ([169, 254, 169, 254], false), ([169, 253, 0, 1], true), ([172, 15, 255, 255], true),
      ([172, 16, 0, 1], false), ([172, 31, 255, 255], false), ([172, 32, 0, 0], true),
      ([192, 168, 1, 1], false), ([192, 167, 1, 1], true), ([198, 18, 0, 1], false),
      ([198, 20, 0, 1], true), ([224, 0, 0, 1], false), ([239, 1, 1, 1], false),
      ([240, 0, 0, 1], false), ([255, 255, 255, 255], false), ([93, 184, 215, 14], true),
      ([8, 8, 8, 8], true), ([], false), ([1, 2, 3], false),
    ] as [([UInt8], Bool)])
  func ipv4(_ bytes: [UInt8], _ isPublic: Bool) {
    #expect(NetworkAddress(bytes: bytes).isPublic == isPublic)
    // The same address mapped into IPv6 is always refused, and behind a translator as it is.
    guard bytes.count == 4 else { return }
    let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes
    #expect(!NetworkAddress(bytes: mapped).isPublic)
    let translated = [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + bytes
    #expect(NetworkAddress(bytes: translated).isPublic == isPublic)
  }

  @Test(arguments: [
    ("00000000000000000000000000000000", false), ("00000000000000000000000000000001", false),
    ("fe800000000000000000000000000001", false), ("fc000000000000000000000000000001", false),
    ("fd123456789a00000000000000000001", false), ("ff020000000000000000000000000001", false),
    ("fec00000000000000000000000000001", false), ("20010db8000000000000000000000001", false),
    ("20010000000000000000000000000001", false), ("20027f000001000000000000000000ff", false),
    ("2606280002200001024818930025c8b1", true), ("2a000000000000000000000000000001", true),
    ("0064ff9b0001000000000000000000aa", false),
  ])
  func ipv6(_ digits: String, _ isPublic: Bool) throws {
    let digits = Array(digits)
    let bytes = try stride(from: 0, to: 32, by: 2).map {
      try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
    }
    #expect(NetworkAddress(bytes: bytes).isPublic == isPublic)
  }
}
