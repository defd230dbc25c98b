internal import Dispatch
internal import Foundation
internal import Synchronization

/// The same work on many inputs, on several threads at once; the results come in the order of the
/// inputs.
///
/// Few results wait at a time, so that memory stays bounded however slowly they are taken.
final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var results: [Int: Output] = [:]
    var taken = 0
  }

  private let inputs: [Input]
  private let work: @Sendable (Input) -> Output
  private let state = Mutex(State())
  /// How many more inputs may be begun.
  ///
  /// It starts at 0 and is raised: Dispatch lets no semaphore go that is lower than it started.
  private let room = DispatchSemaphore(value: 0)
  /// Raised once for each result.
  private let finished = DispatchSemaphore(value: 0)
  private let threads: Int

  /// Starts the work.
  ///
  /// - Parameters:
  ///   - inputs: What is worked on.
  ///   - threads: How many inputs are worked on at once.
  ///   - ahead: How many inputs may be begun before the first of them is taken.
  ///   - work: What is done with each.
  init(
    _ inputs: [Input], threads: Int, ahead: Int, work: @escaping @Sendable (Input) -> Output
  ) {
    self.inputs = inputs
    self.work = work
    self.threads = max(1, min(threads, inputs.count))
    for _ in 0..<max(1, ahead) { room.signal() }
    for _ in 0..<self.threads {
      let thread = Thread { [self] in run() }
      // As much as the main thread has: parsers of nested formats need it.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  private func run() {
    while true {
      room.wait()
      let place = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < inputs.count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let place else {
        room.signal()
        return
      }
      let result = work(inputs[place])
      state.withLock { $0.results[place] = result }
      finished.signal()
    }
  }

  /// The result of the next input; `nil` after the last.
  ///
  /// - Parameter idle: Called about ten times a second while the result is not there; `false` gives up.
  /// - Returns: The result; `nil` also when it was given up.
  func next(idle: () -> Bool = { true }) -> Output? {
    guard state.withLock({ $0.taken < inputs.count }) else { return nil }
    while true {
      let result = state.withLock { state -> Output? in
        guard let result = state.results.removeValue(forKey: state.taken) else { return nil }
        state.taken += 1
        return result
      }
      if let result {
        room.signal()
        return result
      }
      if finished.wait(timeout: .now() + .milliseconds(100)) == .timedOut, !idle() { return nil }
    }
  }

  /// Begins nothing more.
  func stop() {
    state.withLock { $0.isStopped = true }
    for _ in 0..<threads { room.signal() }
  }
}

/// How many threads can work at once.
enum Processors {
  static let count = ProcessInfo.processInfo.activeProcessorCount
}
