internal import CNcurses
internal import Glibc

extension Screen {
  // Mouse with drags (1002) in the SGR form (1006), focus (1004), bracketed paste (2004). Our own
  // bytes: ncurses asks for drags in no terminal, and for the old form in tmux and screen.
  private static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  private static let modesOn = "\u{1B}[?1004h\u{1B}[?2004h"
  private static let modesOff = "\u{1B}[?2004l\u{1B}[?1004l\u{1B}[?1006l\u{1B}[?1002l"

  /// Takes the terminal: settings, modes, standard error, and what a fault would put back.
  mutating func enterModes() {
    nc_hold_stderr()
    nc_set_raw(terminal)
    let restore = Self.restoreBytes()
    _ = restore.withUnsafeBufferPointer { nc_arm_restore($0.baseAddress, $0.count) }
    keypad(window, true)
    curs_set(0)
    isCursorVisible = false
    if takesMouse { output.append(Self.mouseOn) }
    output.append(Self.modesOn)
    shown = nil
    nc_clear_on_refresh()
    note(output.flush())
  }

  /// Gives the terminal back as it was.
  static func leave(_ output: inout TerminalOutput, terminal: Int32) {
    output.append(modesOff)
    curs_set(1)
    endwin()
    // All that matters after a hang-up is that nothing waits.
    _ = output.flush()
    nc_restore_settings(terminal)
    nc_release_stderr()
  }

  /// What a signal handler writes to give the terminal back: constant bytes, made beforehand.
  private static func restoreBytes() -> [UInt8] {
    var bytes = Array(modesOff.utf8)
    for name in ["rmkx", "sgr0", "cnorm", "rmcup"] {
      guard let value = nc_capability(name) else { continue }
      bytes += withoutPadding(Array(String(cString: value).utf8))
    }
    return bytes
  }

  /// A capability without its `$<milliseconds>`, which only `tputs` understands.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "<"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
