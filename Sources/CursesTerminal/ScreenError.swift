/// Why the terminal cannot be taken over.
public enum ScreenError: Error, Hashable, CustomStringConvertible {
  /// The process has no terminal: it runs in a pipe, a service or a scheduled job.
  case notATerminal
  /// There is no description of a terminal of that name.
  case unknownTerminal(name: String)
  /// The terminal cannot move its cursor, so nothing but lines can be printed to it.
  case noCursorAddressing(name: String)
  /// A screen is already open in this process.
  case alreadyOpen
  /// The system refused a call.
  case systemCall(name: String, code: Int32)

  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "this needs a terminal, and there is no /dev/tty to talk to: run it in one, "
        + "or use a command that prints, such as show"
    case .unknownTerminal(let name) where name.isEmpty:
      "the environment does not say which terminal this is: set TERM, for example to xterm-256color"
    case .unknownTerminal(let name):
      "no terminfo entry for TERM=\(printable(name)): install ncurses-term, "
        + "or set TERM=xterm-256color"
    case .noCursorAddressing(let name):
      "the terminal TERM=\(printable(name)) cannot move its cursor: use a command that prints, "
        + "such as show, or set TERM to what the terminal really is"
    case .alreadyOpen: "a screen is already open in this process"
    case .systemCall(let name, let code):
      "the terminal could not be opened: \(name) failed with error \(code)"
    }
  }

  /// The environment is text from outside too.
  private func printable(_ name: String) -> String {
    String(
      name.unicodeScalars.prefix(40).map {
        (0x21...0x7E).contains($0.value) ? Character($0) : "?"
      })
  }
}
