internal import PressmarkCore
internal import Synchronization

/// Makes identifiers: UUIDs of version 7 (RFC 9562, section 5.7), in lower case.
///
/// Those of one process sort in the order in which they were made: within a millisecond the twelve
/// bits of `rand_a` count up.
final class IdentifierSource: Sendable {
  private struct State {
    var lastMilliseconds: Int64 = -1
    var count: UInt16 = 0
    var seeded: SplitMix64?

    mutating func random() -> UInt64 {
      seeded?.next() ?? UInt64.random(in: .min ... .max)
    }
  }

  private let clock: @Sendable () -> Timestamp
  private let state: Mutex<State>

  /// Identifiers at random, or, with a seed, the same ones in every run.
  init(clock: @escaping @Sendable () -> Timestamp, seed: UInt64? = nil) {
    self.clock = clock
    state = Mutex(State(seeded: seed.map(SplitMix64.init(seed:))))
  }

  /// The next identifier.
  func next() -> String {
    let now = clock().milliseconds
    return state.withLock { state in
      // A clock that goes backwards must not bring identifiers out of order.
      var milliseconds = max(now, state.lastMilliseconds)
      if milliseconds == state.lastMilliseconds {
        state.count += 1
        if state.count > 0xFFF {
          milliseconds += 1
          state.count = 0
        }
      } else {
        state.count = 0
      }
      state.lastMilliseconds = milliseconds
      let random = state.random()
      let high = UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | UInt64(state.count)
      let low = random & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
      return Self.text(high, low)
    }
  }

  private static func text(_ high: UInt64, _ low: UInt64) -> String {
    func hexadecimal(_ number: UInt64) -> String {
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    var text = ""
    for (position, digit) in (hexadecimal(high) + hexadecimal(low)).enumerated() {
      if [8, 12, 16, 20].contains(position) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
