/// Where frames go and events come from: the terminal, or a script in a test.
///
/// One thread owns a display. Workers on other threads post their result somewhere safe and call
/// ``Waker/wake()``, which ends the wait with ``Event/wake``.
public protocol Display: ~Copyable {
  /// The extent now, in columns and rows.
  var size: Size { get }
  /// The number of colours that can be shown: 256, 16, 8, or 0 for attributes only.
  var colorCount: Int { get }
  /// Ends the wait of ``nextEvent(timeoutMilliseconds:)`` from any thread.
  var waker: Waker { get }

  /// Shows a frame; draws only what differs from the frame before.
  mutating func show(_ frame: Frame)

  /// Waits for the next event.
  ///
  /// - Parameter timeoutMilliseconds: The longest wait; `nil` waits for ever, 0 only looks.
  /// - Returns: The event, or `nil` when the time is over.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> Event?

  /// Draws the next frame whole, whatever the terminal seems to show.
  mutating func redraw()

  /// Gives the terminal back, runs `body` (an editor), takes the terminal again and draws all.
  mutating func suspended<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result

  /// What Ctrl-Z does: stops the job until the shell continues it; then all is drawn again.
  mutating func stopJob()

  /// Sends text to the terminal's clipboard.
  mutating func copy(_ text: String) -> ClipboardResult
}

extension Display where Self: ~Copyable {
  /// Waits for the next event, for ever.
  public mutating func nextEvent() -> Event? { nextEvent(timeoutMilliseconds: nil) }
}

/// Ends the wait of a display from any thread.
public struct Waker: Sendable {
  private let body: @Sendable () -> Void

  /// A waker that calls `body`.
  public init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Ends the wait with ``Event/wake``; several calls before it may end it only once.
  public func wake() { body() }
}

/// What became of a copy to the terminal's clipboard.
public enum ClipboardResult: Hashable, Sendable, CustomStringConvertible {
  /// The text went to the terminal, which may or may not allow it: there is no answer.
  case sent(scalarCount: Int)
  /// The text is longer than terminals accept, in UTF-8 bytes; nothing was sent.
  case tooLong(byteCount: Int, limit: Int)
  /// The terminal is gone or does not take output.
  case failed

  /// One sentence for the message line.
  public var description: String {
    switch self {
    case .sent(1): "1 character sent to the terminal's clipboard"
    case .sent(let count): "\(count) characters sent to the terminal's clipboard"
    case .tooLong(let bytes, let limit):
      "not copied: \(bytes) bytes are more than the \(limit) that terminals take"
    case .failed: "not copied: the terminal takes no output"
    }
  }
}
