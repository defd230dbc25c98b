internal import PressmarkCore
internal import Synchronization

/// A clock and names that are the same in every run: one act every 20 seconds since the new year.
final class MadeUpHistory: Sendable {
  private struct State {
    var acts: Int64 = 0
    var generator = SplitMix64(seed: 2026)
  }

  private let state = Mutex(State())

  /// Who works, when, and what the marks are called.
  var context: LibraryContext {
    LibraryContext(
      coder: "reader", now: { self.now() },
      identifier: {
        let now = self.now()
        return self.state.withLock { LibraryContext.uuid7(at: now, using: &$0.generator) }
      })
  }

  private func now() -> Timestamp {
    state.withLock { state in
      state.acts += 1
      return Timestamp(milliseconds: 1_767_225_600_000 + state.acts * 20_000)
    }
  }
}

/// A generator of random numbers that gives the same ones after the same seed (Steele, Lea and
/// Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
