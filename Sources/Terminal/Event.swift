/// Something that the user, the terminal or the system did.
public enum Event: Hashable, Sendable {
  /// A key, with its modifiers.
  case key(Key)
  /// A button or the wheel of the mouse.
  case mouse(Mouse)
  /// Pasted text, line ends as line feeds; text even when keys would be commands.
  case paste(String)
  /// The terminal has this size now, in columns and rows.
  case resize(Size)
  /// The terminal got (true) or lost the keyboard focus.
  case focus(Bool)
  /// Another thread called ``Waker/wake()``.
  case wake
  /// The program was stopped and goes on; the next frame is drawn whole.
  case continued
  /// The terminal is gone: commit what is not saved and leave. Sent again on every further wait.
  case hangUp
  /// The system asks the program to end: commit what is not saved and leave with 128 + `signal`.
  case terminate(signal: Int32)
}
