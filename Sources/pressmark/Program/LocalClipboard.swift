/// The clipboard of the machine that the program runs on, through the program that keeps it.
enum LocalClipboard {
  /// Copies a text; `nil` when there is no such program or no such clipboard.
  ///
  /// - Returns: What was done, as a clause.
  static func copy(_ text: String) -> String? {
    for program in programs where ChildProcess.path(of: program[0]) != nil {
      // These programs stay behind as long as they own the clipboard: nobody waits for them.
      guard ChildProcess.startDetached(program, input: text) else { continue }
      return "also copied by \(program[0])"
    }
    return nil
  }

  private static var programs: [[String]] {
    let environment = ProgramEnvironment.current
    var programs: [[String]] = []
    if environment.filled("WAYLAND_DISPLAY") != nil { programs.append(["wl-copy"]) }
    if environment.filled("DISPLAY") != nil {
      programs += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    }
    return programs
  }
}
