internal import Dispatch
internal import Foundation
internal import Synchronization

/// The same work on many inputs, on several threads at once; the results come in the order of the
/// inputs.
///
/// Few results wait at a time, and little in all, so that memory stays bounded however slowly they are
/// taken and however large the inputs are.
final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var results: [Int: Output] = [:]
    var taken = 0
    /// The weight of what was begun and not taken yet.
    var weight = 0
    /// How many inputs might have been begun, were they not too heavy beside the others.
    var postponed = 0
  }

  /// What a thread does next.
  private enum Step {
    case begin(Int)
    /// The input waits until another one was taken.
    case postpone
    case end
  }

  private let inputs: [Input]
  private let weights: [Int]
  private let budget: Int
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
  ///   - weights: How much each input weighs: its bytes. Without, nothing is weighed.
  ///   - budget: How much the inputs may weigh together that are begun and not taken; one that weighs
  ///     more than that is worked on alone.
  ///   - work: What is done with each.
  init(
    _ inputs: [Input], threads: Int, ahead: Int, weights: [Int] = [], budget: Int = .max,
    work: @escaping @Sendable (Input) -> Output
  ) {
    self.inputs = inputs
    self.weights = weights
    self.budget = budget
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
      switch state.withLock({ step(&$0) }) {
      case .postpone: continue
      case .end:
        room.signal()
        return
      case .begin(let place):
        let result = work(inputs[place])
        state.withLock { $0.results[place] = result }
        finished.signal()
      }
    }
  }

  private func step(_ state: inout State) -> Step {
    guard !state.isStopped, state.next < inputs.count else { return .end }
    let weight = weight(state.next)
    if state.next > state.taken, weight > budget - state.weight {
      state.postponed += 1
      return .postpone
    }
    state.weight += weight
    state.next += 1
    return .begin(state.next - 1)
  }

  private func weight(_ place: Int) -> Int {
    weights.indices.contains(place) ? max(0, min(weights[place], 1 << 40)) : 0
  }

  /// The result of the next input; `nil` after the last.
  ///
  /// - Parameter idle: Called about ten times a second while the result is not there; `false` gives up.
  /// - Returns: The result; `nil` also when it was given up.
  func next(idle: () -> Bool = { true }) -> Output? {
    guard state.withLock({ $0.taken < inputs.count }) else { return nil }
    while true {
      let taken = state.withLock { state -> (result: Output, postponed: Int)? in
        guard let result = state.results.removeValue(forKey: state.taken) else { return nil }
        state.weight -= weight(state.taken)
        state.taken += 1
        defer { state.postponed = 0 }
        return (result, state.postponed)
      }
      if let taken {
        for _ in 0...taken.postponed { room.signal() }
        return taken.result
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
