internal import PressmarkCore

/// What is being typed and not on disk yet; on disk within half a second of the first key.
struct DraftKeeper {
  private static let delay = Duration.milliseconds(400)
  private var waiting: [String: Draft] = [:]
  private var deadline: ContinuousClock.Instant?

  /// How long the loop may wait for an event; `nil` when nothing waits to be written.
  var millisecondsToDeadline: Int? {
    deadline.map { max(0, Int(($0 - ContinuousClock.now) / .milliseconds(1)) + 1) }
  }

  var isDue: Bool { deadline.map { $0 <= ContinuousClock.now } ?? false }

  mutating func keep(_ draft: Draft) {
    waiting[draft.key] = draft
    if deadline == nil { deadline = ContinuousClock.now + Self.delay }
  }

  /// Tries again later what could not be written.
  mutating func retry(_ draft: Draft) {
    if waiting[draft.key] == nil { waiting[draft.key] = draft }
    deadline = ContinuousClock.now + Self.delay * 5
  }

  mutating func discard(_ key: String) {
    waiting[key] = nil
    if waiting.isEmpty { deadline = nil }
  }

  mutating func takeAll() -> [Draft] {
    defer {
      waiting = [:]
      deadline = nil
    }
    return waiting.values.sorted { $0.key < $1.key }
  }
}
