internal import Glibc

/// The clipboard of the desktop that the program runs on, where there is one.
enum LocalClipboard {
  private static let programs: [(display: String, arguments: [String])] = [
    ("WAYLAND_DISPLAY", ["wl-copy"]),
    ("DISPLAY", ["xclip", "-selection", "clipboard"]),
    ("DISPLAY", ["xsel", "--clipboard", "--input"]),
  ]

  /// Hands a text to the first clipboard program that starts; `nil` when there is none.
  ///
  /// - Returns: A sentence that names the program.
  static func copy(_ text: String) -> String? {
    let environment = ProgramEnvironment.current
    for (display, arguments) in programs
    where environment.filled(display) != nil && ChildProcess.feed(text, to: arguments) {
      return "given to \(arguments[0])"
    }
    return nil
  }
}
