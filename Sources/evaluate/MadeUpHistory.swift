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
