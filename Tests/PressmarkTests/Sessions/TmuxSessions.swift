import Foundation
import PseudoTerminal
import Testing

extension Sessions {
  /// The program in a real tmux.
  @Suite(
    .serialized,
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/tmux"), "tmux is not installed"))
  struct Tmux {
    /// What tmux takes the screen for is what the emulator takes it for.
    @Test func itsPictureIsTheEmulators() throws {
      let session = try Session()
      session.type("/dix fois\rtx", shows: "saved: comparison")
      let desk = try Desk()
      let socket = desk.path("socket")
      defer { _ = try? Self.tmux(on: desk, ["-S", socket, "kill-server"]) }
      let inside = try Session(tmuxOn: desk, socket: socket)
      inside.type(shows: "Temps de lecture")
      inside.type("/dix fois\rtx", shows: "saved: comparison")
      session.terminal.settle()
      let wanted = Self.lines(of: session.screen)
      // What tmux has drawn is what it has taken from the program.
      inside.type(until: "the same picture\n\(session.screen)") {
        Self.lines(of: $0.text) == wanted
      }
      let picture = try Self.tmux(on: desk, ["-S", socket, "capture-pane", "-p"])
      #expect(Self.lines(of: picture) == wanted)
      // tmux takes the mouse only where the program asks for it; no report may act as keys.
      inside.type("\u{1B}[<0;20;10M\u{1B}[<0;20;10m", until: "the mark is there") {
        $0.text.contains("1 ◆")
      }
    }

    /// Runs a command of tmux and gives its output.
    ///
    /// Never the one that starts the server: it would keep what `Process` waits for.
    private static func tmux(on desk: Desk, _ arguments: [String]) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/tmux")
      process.arguments = arguments
      process.environment = desk.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
      let output = try desk.file("tmux.out", "")
      process.standardOutput = FileHandle(forWritingAtPath: output)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return try desk.text(of: "tmux.out")
    }

    private static func lines(of screen: String) -> [String] {
      var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      while lines.last == "" { lines.removeLast() }
      return lines
    }
  }
}
