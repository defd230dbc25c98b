internal import PressmarkCore

/// Something that a view wants to know of the library.
///
/// A value that says what is asked; answering reads the library and nothing else.
protocol ViewRequest: Hashable, Sendable {
  associatedtype Answer: Sendable

  /// Whether answering may take longer than a twentieth of a second: then it is answered beside the
  /// loop, and a later long question gives up on this one.
  var isLong: Bool { get }
  /// Reads the answer.
  ///
  /// - Parameters:
  ///   - library: Where it is read.
  ///   - isCancelled: Whether nobody waits for the answer any more.
  /// - Returns: What was asked for.
  /// - Throws: An error that reads as a sentence.
  func answer(from library: Library, isCancelled: @Sendable () -> Bool) throws -> Answer
}

extension ViewRequest {
  var isLong: Bool { false }
}

/// A question of a view, as an effect holds it.
struct ViewQuestion: Hashable, Sendable {
  let request: any ViewRequest

  init(_ request: any ViewRequest) { self.request = request }

  static func == (a: ViewQuestion, b: ViewQuestion) -> Bool {
    AnyHashable(a.request) == AnyHashable(b.request)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(request)) }
}
