internal import Glibc
internal import PressmarkCore

/// Says on standard error how far a long job is.
///
/// On a terminal one line is written over, elsewhere a line comes every so often. Short jobs say nothing.
struct IntakeProgress {
  /// What is counted: `files`.
  let noun: String
  let total: Int
  private let totalSize: Int
  private var done = 0
  private var doneSize = 0
  private var isShown = false
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// A job over things of those sizes.
  init(_ noun: String, sizes: [Int]) {
    self.noun = noun
    total = sizes.count
    totalSize = sizes.reduce(0) { $0 + max(1, min($1, 1 << 40)) }
    start = clock.now
    last = start
  }

  /// Another thing is done; `size` as it was announced.
  mutating func advance(size: Int) {
    done += 1
    doneSize += max(1, size)
    show()
  }

  /// Says how far it is if that was not said a moment ago.
  mutating func show() {
    guard total > 1, done < total else { return }
    let now = clock.now
    let isFirst = last == start
    let wait: Duration =
      isTerminal ? (isFirst ? .milliseconds(500) : .milliseconds(200)) : .seconds(15)
    guard now - last >= wait else { return }
    last = now
    let line = Self.line(
      done: done, total: total, noun: noun, share: Double(doneSize) / Double(max(1, totalSize)),
      elapsed: (now - start) / .seconds(1))
    if isTerminal {
      StandardError.draw(line)
      isShown = true
    } else {
      StandardError.say(line)
    }
  }

  /// Takes the line away, so that something else can be said.
  mutating func clear() {
    guard isShown else { return }
    StandardError.draw(nil)
    isShown = false
  }

  /// The line: how many, which share, how long it will take.
  static func line(
    done: Int, total: Int, noun: String, share: Double, elapsed: Double
  ) -> String {
    let percent = Int((min(1, max(0, share)) * 100).rounded(.down))
    var line = "\(done) of \(total) \(noun), \(percent) %"
    // From a fiftieth of the work a guess is worth something.
    guard share >= 0.02, elapsed >= 0.2 else { return line }
    let left = elapsed / share * max(0, 1 - share)
    line += ", " + duration(left) + " left"
    return line
  }

  /// A time in words, as exact as a guess is: `about 40 s`.
  static func duration(_ seconds: Double) -> String {
    switch seconds {
    case ..<5: return "a few seconds"
    case ..<90: return "about \(Int((seconds / 5).rounded()) * 5) s"
    case ..<5400: return "about \(Int((seconds / 60).rounded())) min"
    default: return "about \(Int((seconds / 3600).rounded())) h"
    }
  }
}
