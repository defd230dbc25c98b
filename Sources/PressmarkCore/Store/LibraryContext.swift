#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the library takes from the world outside: who works, the clock, and new names.
///
/// All of it is injected, so that tests and reproducible runs give the same bytes.
public struct LibraryContext: Sendable {
  /// Who works: the name that journal entries carry.
  public var coder: String
  /// The clock, UTC.
  public var now: @Sendable () -> Timestamp
  /// A new name for an annotation: a UUID of version 7 (RFC 9562, section 5.7) in lower case.
  public var identifier: @Sendable () -> String

  /// A context of one's own.
  public init(
    coder: String, now: @escaping @Sendable () -> Timestamp,
    identifier: @escaping @Sendable () -> String
  ) {
    self.coder = coder
    self.now = now
    self.identifier = identifier
  }

  /// The machine's clock and random numbers.
  ///
  /// With a fixed time (`SOURCE_DATE_EPOCH`) the clock always shows that moment.
  public static func system(coder: String, fixedTime: Timestamp? = nil) -> LibraryContext {
    let now: @Sendable () -> Timestamp = { fixedTime ?? machineTime() }
    return LibraryContext(coder: coder, now: now) {
      var generator = SystemRandomNumberGenerator()
      return uuid7(at: now(), using: &generator)
    }
  }

  /// A UUID of version 7: 48 bits of time in milliseconds, then random bits.
  public static func uuid7(
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) -> String {
    let milliseconds = UInt64(clamping: time.milliseconds) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &generator)
    let low = 1 << 63 | UInt64.random(in: 0...(1 << 62 - 1), using: &generator)
    func digits(_ number: UInt64) -> String {
      let text = String(number, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
    let text = Array(digits(high) + digits(low))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(text[$0]) }
      .joined(separator: "-")
  }

  private static func machineTime() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
