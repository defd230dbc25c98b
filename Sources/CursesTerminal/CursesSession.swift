internal import CNcurses
internal import Glibc
internal import Terminal

/// What opening curses on a terminal gives; ``Screen`` owns it from then on.
struct CursesSession {
  let handle: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let wakePipe: WakePipe
  let output: TerminalOutput
  let colorCount: Int

  init(terminal: Int32) throws(ScreenError) {
    guard nc_save_settings(terminal) == 0 else { throw .notATerminal }
    Self.setLocale()
    wakePipe = try WakePipe()
    output = try TerminalOutput(terminal: terminal)
    // Before newterm, which takes over only those signals that nobody has taken.
    guard nc_install_signals(terminal, wakePipe.writeEnd) == 0 else {
      let code = errno
      fclose(output.file)
      throw .systemCall(name: "sigaction", code: code)
    }
    do throws(ScreenError) {
      (handle, window) = try Self.open(
        output: output.file, size: Screen.terminalSize(terminal))
    } catch {
      nc_restore_signals()
      fclose(output.file)
      throw error
    }
    typeahead(-1)
    nonl()
    idlok(window, true)
    leaveok(window, false)
    scrollok(window, false)
    colorCount = Self.startColors()
  }

  /// Only the character type: a French LC_NUMERIC would make every C-printed 1.5 a 1,5.
  private static func setLocale() {
    let found = setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
    if found == nil || codeset != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// Terminals that call themselves something that Debian's base does not know, and are close
  /// enough to xterm.
  private static let likeXterm = ["kitty", "alacritty", "foot", "ghostty", "wezterm"]

  private static func open(
    output: UnsafeMutablePointer<FILE>, size: Size
  ) throws(ScreenError) -> (OpaquePointer, UnsafeMutablePointer<WINDOW>) {
    let name = Environment.value("TERM") ?? ""
    guard !name.isEmpty else { throw .unknownTerminal(name: "") }
    // ncurses cannot ask a file in memory for its extent, and would leave the terminal with a
    // scrolling region of 24 rows.
    let variables = [("LINES", size.rows), ("COLUMNS", size.columns)]
    let before = variables.map { Environment.value($0.0) }
    for (name, value) in variables { setenv(name, String(value), 1) }
    defer {
      for ((name, _), value) in zip(variables, before) {
        if let value { setenv(name, value, 1) } else { unsetenv(name) }
      }
    }
    // newterm, not initscr: initscr prints and ends the process when it fails.
    var handle = newterm(name, output, output)
    if handle == nil, likeXterm.contains(where: { name.contains($0) }) {
      handle = newterm("xterm-256color", output, output)
    }
    guard let handle else { throw .unknownTerminal(name: name) }
    guard nc_capability("cup") != nil, let window = nc_stdscr() else {
      endwin()
      delscreen(handle)
      throw .noCursorAddressing(name: name)
    }
    return (handle, window)
  }

  private static func startColors() -> Int {
    guard !Environment.isColorless, has_colors(), start_color() == OK, use_default_colors() == OK
    else { return 0 }
    switch Int(nc_colors()) {
    case 256...: return 256
    case 16...: return 16
    case 8...: return 8
    default: return 0
    }
  }
}
