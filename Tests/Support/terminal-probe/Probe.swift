internal import CursesTerminal
internal import Glibc
internal import Terminal

/// A program for tests in a pseudo-terminal: shows what the screen tells it.
///
/// The first argument chooses what it draws: `log` (the default) the events, `scroll` numbered
/// lines that `j` and `k` move, `random` a random frame for each `j`, `hostile` a text full of traps, `crash` one frame and a trap,
/// `measure` nothing that stays: it prints the cost of frames.
@main
struct Probe {
  static func main() {
    let mode = CommandLine.arguments.dropFirst().first ?? "log"
    do throws(ScreenError) {
      try run(mode)
    } catch {
      fputs("probe: \(error)\n", stderrFile)
      exit(1)
    }
  }

  /// Standard error as a value: Glibc's is a mutable global.
  private static let stderrDescriptor: Int32 = 2
  private static var stderrFile: UnsafeMutablePointer<FILE> {
    fdopen(stderrDescriptor, "w")
  }

  private static func run(_ mode: String) throws(ScreenError) {
    if mode == "measure" {
      let report = try Measurement.run()
      fputs(report + "\n", stderrFile)
      return
    }
    let status = try loop(mode)
    exit(status)
  }

  /// Runs until `q`, a hang-up or a signal; the screen is given back before the status is returned.
  private static func loop(_ mode: String) throws(ScreenError) -> Int32 {
    var screen = try Screen()
    var state = ProbeState(mode: mode, size: screen.size, colorCount: screen.colorCount)
    if let top = CommandLine.arguments.dropFirst(2).first.flatMap({ Int($0) }) { state.top = top }
    if mode == "wake" {
      let waker = screen.waker
      Thread.start { waker.wake() }
    }
    while true {
      screen.show(state.frame())
      if mode == "crash" { fatalError("asked to crash") }
      guard let event = screen.nextEvent() else { continue }
      switch event {
      case .key(.character("q")), .key(.control("c")): return 0
      case .key(.control("z")):
        screen.stopJob()
        state.log.append("stopped")
      case .key(.character("E")):
        screen.suspended { print("in the editor") }
        state.log.append("back")
      case .key(.character("Y")): state.log.append("\(screen.copy("un \u{1B}texte"))")
      case .key(.character("j")) where mode == "scroll" || mode == "random": state.top += 1
      case .key(.character("k")) where mode == "scroll": state.top = max(0, state.top - 1)
      case .resize(let size):
        state.size = size
        state.log.append("resize \(size.columns)x\(size.rows)")
      case .hangUp: return 129
      case .terminate(let signal): return 128 + signal
      default: state.log.append(words(event))
      }
    }
  }

  private static func words(_ event: Event) -> String {
    switch event {
    case .key(let key): "key \(key)"
    case .mouse(let mouse):
      "mouse \(mouse.action) \(mouse.position.column),\(mouse.position.row) "
        + "shift=\(mouse.modifiers.contains(.shift)) clicks=\(mouse.clickCount)"
    case .paste(let text) where text.unicodeScalars.count > 60:
      "paste of \(text.unicodeScalars.count)"
    case .paste(let text): "paste \(text.split(separator: "\n").joined(separator: "⏎"))"
    case .focus(let isFocused): "focus \(isFocused)"
    default: "\(event)"
    }
  }
}

/// A thread that runs a body once.
enum Thread {
  static func start(_ body: @escaping @Sendable () -> Void) {
    Task.detached {
      usleep(100_000)
      body()
    }
  }
}
