import Foundation
import PseudoTerminal
import Testing

/// The probe as built, next to the test bundle.
enum ProbeSession {
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("terminal-probe").path

  /// A probe that has drawn its first frame, and rests.
  static func start(
    _ mode: String = "log", first: Int = 0, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      executable, [mode, String(first)], columns: columns, rows: rows, environment: environment)
    expectBottomLine(terminal, columns: columns, sourceLocation: sourceLocation)
    terminal.settle(milliseconds: 20)
    return terminal
  }

  /// Waits for the last thing that a frame draws.
  static func expectBottomLine(
    _ terminal: PseudoTerminal, columns: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bottom = String(repeating: "─", count: columns)
    let isDrawn = terminal.wait { $0.line($0.rows - 1) == bottom }
    if !isDrawn {
      Issue.record("no frame:\n\(terminal.emulator.text)", sourceLocation: sourceLocation)
    }
  }

  /// Waits for a text on the screen.
  static func expect(
    _ terminal: PseudoTerminal, shows text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if terminal.wait(until: { $0.text.contains(text) }) { return }
    Issue.record(
      "“\(text)” is not on the screen:\n\(terminal.emulator.text)", sourceLocation: sourceLocation)
  }

  /// The modes that a program must leave off.
  static let modes: Set<String> = ["1049", "2004", "1006", "1002", "1004", "1"]
}
