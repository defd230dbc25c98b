import PseudoTerminal
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(30)))
struct ScreenTests {
  @Test func drawsWideAndCombiningText() throws {
    let terminal = try ProbeSession.start(rows: 40)
    #expect(
      terminal.emulator.line(0)
        == "Été à l'Élysée      日本語 wide     e\u{301}a\u{308} combining       👍 ok")
    #expect(
      [0, 20, 36, 55].map { terminal.emulator.style(row: 0, column: $0) }
        == ["bold", "fg208", "bg24", "italic underline"])
    #expect(terminal.emulator.modes.isSuperset(of: ProbeSession.modes))
    #expect(terminal.emulator.cursor == (row: 1, column: 2))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.emulator.region == 0...terminal.emulator.rows - 1)
    #expect(terminal.emulator.modes.isDisjoint(with: ProbeSession.modes))
    #expect(terminal.emulator.unknown == [])
  }

  @Test func drawsNothingWhenNothingChanges() throws {
    let terminal = try ProbeSession.start("scroll")
    terminal.clearTranscript()
    terminal.send("k")
    terminal.settle()
    #expect(terminal.transcript == [])
  }

  @Test func scrollsALineInFewBytes() throws {
    let terminal = try ProbeSession.start("scroll", columns: 100, rows: 30)
    terminal.clearTranscript()
    for line in 1...20 {
      terminal.send("j")
      ProbeSession.expect(terminal, shows: "line \(line)")
      terminal.settle(milliseconds: 20)
    }
    #expect(terminal.transcript.count / 20 <= 300, "\(terminal.transcriptText.debugDescription)")
    let other = try ProbeSession.start("scroll", columns: 100, rows: 30)
    other.send("jjjjjjjjjjjjjjjjjjjj")
    ProbeSession.expect(other, shows: "line 20")
    other.settle()
    #expect(terminal.emulator.cells == other.emulator.cells)
    #expect(terminal.emulator.unknown == [])
  }

  /// What stands on the screen after many small changes is what one drawing of it all gives.
  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func drawsChangesAsItDrawsTheWhole(name: String) throws {
    let environment = ["TERM": name]
    let terminal = try ProbeSession.start("random", environment: environment)
    for number in 1...60 {
      terminal.send("j")
      ProbeSession.expect(terminal, shows: "frame \(number).")
      guard number % 6 == 0 else { continue }
      terminal.settle(milliseconds: 20)
      let fresh = try ProbeSession.start("random", first: number, environment: environment)
      #expect(
        terminal.emulator.cells == fresh.emulator.cells,
        "frame \(number):\n\(lineDifference(fresh.emulator.text, terminal.emulator.text))")
    }
    #expect(terminal.emulator.unknown == [])
  }

  @Test func showsHostileTextAsSymbols() throws {
    let terminal = try ProbeSession.start("hostile")
    #expect(terminal.emulator.commands == [])
    #expect(terminal.emulator.bellCount == 0)
    #expect(terminal.emulator.unknown == [])
    let forbidden: Set<Unicode.Scalar> = [
      "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{E0041}", "\u{9B}",
      "\u{9D}", "\u{200D}",
    ]
    #expect(forbidden.isDisjoint(with: terminal.transcriptText.unicodeScalars))
    #expect(terminal.emulator.text.contains("a⟨RLO⟩b⟨LRI⟩c⟨PDI⟩|␍|␈|␎|␡|"))
  }

  @Test(arguments: ["C", "POSIX", "fr_FR.UTF-8", ""])
  func showsUTF8InAnyLocale(language: String) throws {
    let terminal = try ProbeSession.start(environment: ["LANG": language])
    #expect(terminal.emulator.line(0).hasPrefix("Été à l'Élysée      日本語 wide"))
  }

  @Test func emitsNoColorWhenColorIsUnwanted() throws {
    let terminal = try ProbeSession.start(environment: ["NO_COLOR": "1"])
    let styles = Set(terminal.emulator.cells.flatMap { $0 }.map(\.style))
    #expect(styles == ["", "bold", "italic underline"])
    #expect(!terminal.transcriptText.contains("38;5") && !terminal.transcriptText.contains("48;5"))
  }

  @Test(arguments: [
    ("nonesuch", "no terminfo entry for TERM=nonesuch"), ("dumb", "cannot move its cursor"),
    ("", "set TERM"), ("a\u{1B}]0;x\u{7}b", "TERM=a?]0;x?b"),
  ])
  func saysWhyATerminalCannotBeUsed(name: String, message: String) throws {
    let terminal = try PseudoTerminal(
      ProbeSession.executable, columns: 200, environment: ["TERM": name])
    #expect(terminal.waitForExit() == 1)
    #expect(terminal.emulator.text.contains(message), "\(terminal.emulator.text)")
    #expect(terminal.emulator.modes == [])
  }

  @Test(arguments: ["xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm"])
  func drawsInTerminalsLikeXterm(name: String) throws {
    let terminal = try ProbeSession.start(environment: ["TERM": name])
    #expect(terminal.emulator.line(1).contains("colors 256"))
  }

  @Test func sendsTextToTheClipboardAndNothingElse() throws {
    let terminal = try ProbeSession.start()
    terminal.send("Y")
    ProbeSession.expect(terminal, shows: "9 characters sent")
    #expect(terminal.emulator.commands == ["52;c;dW4gG3RleHRl"])
  }
}
