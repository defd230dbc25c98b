/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// A mouse button.
  public enum Button: Hashable, Sendable {
    /// The left button.
    case left
    /// The middle button, or the wheel pressed.
    case middle
    /// The right button.
    case right
  }

  /// What was done.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// A button was let go.
    case release(Button)
    /// The mouse moved with the button down.
    case drag(Button)
    /// One step of the wheel towards the start.
    case wheelUp
    /// One step of the wheel towards the end.
    case wheelDown
  }

  /// What was done.
  public var action: Action
  /// The cell where it was done.
  public var position: Position
  /// The modifiers held.
  public var modifiers: Key.Modifiers
  /// For a press: 1 for a single, 2 for a double, 3 for a triple click; else 0.
  public var clickCount: Int

  /// Something that the mouse did.
  public init(
    _ action: Action, at position: Position, modifiers: Key.Modifiers = [], clickCount: Int = 0
  ) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
    self.clickCount = clickCount
  }
}

/// Counts presses that follow each other at one place into double and triple clicks.
public struct ClickCounter: Sendable {
  /// The longest time between two presses of a double click, in milliseconds.
  public static let intervalMilliseconds = 400

  private var count = 0
  private var last: (button: Mouse.Button, position: Position, milliseconds: Int)?

  /// A counter that has seen no press.
  public init() {}

  /// The event with its click count filled in.
  ///
  /// - Parameters:
  ///   - mouse: What the mouse did.
  ///   - milliseconds: When, on any clock that never goes backwards.
  /// - Returns: The event; only presses are changed.
  public mutating func counted(_ mouse: Mouse, atMilliseconds milliseconds: Int) -> Mouse {
    guard case .press(let button) = mouse.action else { return mouse }
    var mouse = mouse
    if let last, last.button == button, last.position == mouse.position,
      milliseconds - last.milliseconds <= Self.intervalMilliseconds
    {
      // A fourth click starts over, as editors do.
      count = count % 3 + 1
    } else {
      count = 1
    }
    last = (button, mouse.position, milliseconds)
    mouse.clickCount = count
    return mouse
  }
}
