import Foundation
import PseudoTerminal
import Testing

/// The built program in a real pseudo-terminal, on a desk of its own.
///
/// Every wait is for something on the screen; none is for time.
final class Session {
  let desk: Desk
  private(set) var terminal: PseudoTerminal

  /// The articles that come with the program.
  static let articles = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../articles").standardized.path
  static let french = articles + "/eternauta-fr.txt"

  /// Starts the reader with some arguments, at a desk (a new one where none is given) and in an
  /// environment that differs from the desk's.
  init(
    _ arguments: [String] = [french], on desk: Desk? = nil, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    let desk = try desk ?? Desk()
    self.desk = desk
    terminal = try PseudoTerminal(
      desk.program, arguments, columns: columns, rows: rows,
      environment: Self.environment(of: desk, environment))
  }

  /// Starts an interactive shell in which `pressmark` is the program.
  init(shellOn desk: Desk) throws {
    self.desk = desk
    var environment = Self.environment(of: desk, ["PS1": "$ "])
    environment["PATH"] = (desk.program as NSString).deletingLastPathComponent + ":/usr/bin:/bin"
    terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
  }

  /// Starts the reader in a tmux of its own, which is drawn in the pseudo-terminal.
  init(tmuxOn desk: Desk, socket: String) throws {
    self.desk = desk
    let configuration = try desk.file(
      "tmux.conf",
      "set -g status off\nset -g default-terminal tmux-256color\nset -s escape-time 0\n")
    terminal = try PseudoTerminal(
      "/usr/bin/tmux",
      ["-S", socket, "-f", configuration, "new-session", desk.program, Self.french],
      environment: Self.environment(of: desk, [:]))
  }

  private static func environment(
    of desk: Desk, _ changes: [String: String]
  ) -> [String: String] {
    desk.environment.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
      .merging(changes) { $1 }
  }

  /// The screen as text.
  var screen: String { terminal.emulator.text }

  /// Types, and waits until the screen shows a text.
  func type(
    _ keys: String = "", shows text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    type(keys, until: "“\(text)” is shown", sourceLocation: sourceLocation) {
      $0.text.contains(text)
    }
  }

  /// Types, and waits until something holds of the screen.
  func type(
    _ keys: String = "", until what: String,
    sourceLocation: SourceLocation = #_sourceLocation, _ condition: (Emulator) -> Bool
  ) {
    send(keys)
    if terminal.wait(until: condition) { return }
    Issue.record("not so: \(what):\n\(screen)", sourceLocation: sourceLocation)
  }

  /// Types; waits after an Escape, which with the next key would be Alt.
  private func send(_ keys: String) {
    var part = ""
    for character in keys {
      if part.hasSuffix("\u{1B}"), !"[]".contains(character) {
        terminal.send(part)
        terminal.settle(milliseconds: 60)
        part = ""
      }
      part.append(character)
    }
    if !part.isEmpty { terminal.send(part) }
    if part.hasSuffix("\u{1B}") { terminal.settle(milliseconds: 60) }
  }

  /// Quits, and waits for the end.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) {
    terminal.send("q")
    #expect(terminal.waitForExit() == 0, "\(screen)", sourceLocation: sourceLocation)
    expectRestored(sourceLocation: sourceLocation)
  }

  /// Expects the terminal to be as it was found.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    let left = terminal.emulator.modes.intersection(["1049", "2004", "1006", "1002", "1004", "1"])
    #expect(left.isEmpty, "left on: \(left)", sourceLocation: sourceLocation)
    #expect(terminal.emulator.unknown == [], sourceLocation: sourceLocation)
  }

  /// Starts the reader with a script as its editor; without lines, with an editor that is not there.
  ///
  /// A shell reads the script. The kernel would not start it while a program that another test starts
  /// at that moment still holds the file open for writing.
  convenience init(editor lines: String) throws {
    let desk = try Desk()
    let path = desk.path("editor")
    if !lines.isEmpty { try desk.file("editor", lines + "\n") }
    try self.init(on: desk, environment: ["EDITOR": lines.isEmpty ? path : "/bin/sh \(path)"])
  }

  /// Each mark of the library as `quotes: codes; note`.
  func marks() throws -> [String] {
    try desk.objects("claims", "--json").map { mark in
      mark.list("quote").joined(separator: "|") + ": " + mark.list("codes").joined(separator: ", ")
        + (mark["note"].isEmpty ? "" : "; " + mark["note"])
    }
  }

}

/// All that draw in a pseudo-terminal: one after the other, so that none waits for another.
@Suite(.serialized, .timeLimit(.minutes(30))) enum Sessions {}
