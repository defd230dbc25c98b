internal import CNcurses
internal import Glibc
internal import Synchronization
public import Terminal

/// The terminal in full-screen mode, drawn on by ncurses.
///
/// Opening takes the terminal over; the end of the value's lifetime, by return or by throw, gives
/// it back. A fault gives it back too. Not `Sendable`, and all calls are synchronous: curses keeps
/// process-wide state and wants one thread.
public struct Screen: ~Copyable, Display {
  private static let isOpen = Mutex(false)

  let terminal: Int32
  let handle: OpaquePointer  // SCREEN *
  let window: UnsafeMutablePointer<WINDOW>
  let wakePipe: WakePipe
  var output: TerminalOutput

  // Input.
  var decoder: InputDecoder
  var clicks = ClickCounter()
  var queue = EventQueue()
  var isGone = false
  var hasToldGone = false

  // Output.
  var shown: Frame?
  /// A frame that a stalled terminal has not taken.
  var undrawn: Frame?
  var cells: [cchar_t] = []
  var lastPair: (style: Style, pair: Int32) = (.plain, 0)
  var isCursorVisible = false

  /// The extent now, in columns and rows.
  public internal(set) var size: Size
  /// The number of colours: 256, 16, 8, or 0 when the terminal has none or `NO_COLOR` is set.
  public let colorCount: Int
  /// Whether the background is light, as far as `COLORFGBG` says; `nil` when it does not.
  public let isBackgroundLight: Bool?
  /// Whether the terminal is asked to report the mouse; otherwise it selects text itself.
  public let takesMouse: Bool

  /// Takes the terminal over.
  ///
  /// - Parameter takesMouse: Whether the terminal reports the mouse.
  /// - Throws: ``ScreenError`` when there is no terminal, or none that can be drawn on.
  public init(takesMouse: Bool = true) throws(ScreenError) {
    self.takesMouse = takesMouse
    let terminal = nc_open_terminal()
    guard terminal >= 0 else { throw .notATerminal }
    let wasOpen = Self.isOpen.withLock { isOpen in
      defer { isOpen = true }
      return isOpen
    }
    guard !wasOpen else {
      close(terminal)
      throw .alreadyOpen
    }
    let opened: CursesSession
    do throws(ScreenError) {
      opened = try CursesSession(terminal: terminal)
    } catch {
      close(terminal)
      Self.isOpen.withLock { $0 = false }
      throw error
    }
    self.terminal = terminal
    handle = opened.handle
    window = opened.window
    wakePipe = opened.wakePipe
    output = opened.output
    decoder = InputDecoder(table: KeyTable.ofCurrentTerminal())
    if let delay = Environment.integer("ESCDELAY"), (0...10_000).contains(delay) {
      decoder.escapeDelayMilliseconds = delay
    }
    colorCount = opened.colorCount
    isBackgroundLight = Environment.isBackgroundLight
    size = Self.terminalSize(terminal)
    resize_term(Int32(size.rows), Int32(size.columns))
    enterModes()
  }

  deinit {
    var output = output
    Self.leave(&output, terminal: terminal)
    nc_disarm_restore()
    nc_restore_signals()
    delscreen(handle)
    fclose(output.file)
    close(terminal)
    Self.isOpen.withLock { $0 = false }
  }

  /// Ends the wait of ``nextEvent(timeoutMilliseconds:)`` from any thread, also after the screen
  /// is closed.
  public var waker: Waker {
    let pipe = wakePipe
    return Waker { pipe.wake() }
  }

  /// The number of bytes that the terminal has taken so far.
  public var byteCount: Int { output.byteCount }

  /// The extent that the terminal says it has; 80×24 when it says nothing.
  static func terminalSize(_ terminal: Int32) -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard nc_terminal_size(terminal, &columns, &rows) == 0, columns > 0, rows > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: min(Int(columns), 1_000), rows: min(Int(rows), 1_000))
  }
}
