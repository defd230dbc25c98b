import PseudoTerminal
import Testing

@Suite(.serialized, .timeLimit(.minutes(30)))
struct LifecycleTests {
  @Test func resizes() throws {
    let terminal = try ProbeSession.start()
    for (columns, rows) in [(60, 10), (500, 200), (1, 1), (2, 1), (1, 40), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      ProbeSession.expectBottomLine(terminal, columns: columns)
    }
    ProbeSession.expect(terminal, shows: "resize 80x24")
  }

  @Test func survivesAStormOfResizes() throws {
    let terminal = try ProbeSession.start()
    for step in 0..<1_000 {
      terminal.resize(columns: 1 + step * 37 % 500, rows: 1 + step * 13 % 200)
      if step % 250 == 0 { terminal.settle(milliseconds: 1) }
    }
    terminal.resize(columns: 90, rows: 20)
    ProbeSession.expect(terminal, shows: "size 90x20")
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func stopsAndContinues() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    ProbeSession.expect(terminal, shows: "$")
    terminal.send("\(ProbeSession.executable) || echo failed\r")
    ProbeSession.expectBottomLine(terminal, columns: 80)
    for round in 1...3 {
      terminal.send("\u{1A}")
      ProbeSession.expect(terminal, shows: "Stopped")
      #expect(terminal.emulator.modes.isDisjoint(with: ["1049", "1002", "1006"]))
      terminal.send("clear; echo $((\(round) + 40))\r")
      ProbeSession.expect(terminal, shows: "\(40 + round)")
      terminal.send("fg\r")
      ProbeSession.expectBottomLine(terminal, columns: 80)
      #expect(terminal.emulator.modes.isSuperset(of: ProbeSession.modes))
      ProbeSession.expect(terminal, shows: "stopped")
    }
    terminal.send("x")
    ProbeSession.expect(terminal, shows: "key x")
    #expect(terminal.emulator.unknown == [])
  }

  @Test func drawsAllWhenOthersStoppedIt() throws {
    let terminal = try ProbeSession.start()
    terminal.signal(19)
    terminal.settle()
    terminal.clearTranscript()
    terminal.signal(18)
    ProbeSession.expect(terminal, shows: "continued")
    #expect(terminal.transcriptText.contains("Élysée"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func givesTheTerminalToAnEditor() throws {
    let terminal = try ProbeSession.start()
    terminal.send("E")
    ProbeSession.expect(terminal, shows: "back")
    #expect(terminal.transcriptText.contains("in the editor"))
    #expect(terminal.emulator.modes.isSuperset(of: ProbeSession.modes))
    #expect(terminal.emulator.line(0).hasPrefix("Été"))
  }

  @Test(arguments: [Int32(15), 1, 2, 3])
  func leavesOnASignal(number: Int32) throws {
    let terminal = try ProbeSession.start()
    terminal.signal(number)
    #expect(terminal.waitForExit() == 128 + number)
    #expect(terminal.emulator.modes.isDisjoint(with: ProbeSession.modes))
  }

  @Test func leavesWhenTheTerminalIsGone() throws {
    let terminal = try ProbeSession.start()
    terminal.closeMaster()
    #expect(terminal.waitForExit() == 129)
  }

  @Test func usesNoTimeWhileItWaits() throws {
    let terminal = try ProbeSession.start()
    #expect(terminal.settle(milliseconds: 1_000))
  }

  @Test func doesNotHangOnATerminalThatTakesNothing() throws {
    let terminal = try ProbeSession.start("scroll", columns: 200, rows: 60)
    // Nobody reads from here on: more frames than the pseudo-terminal holds.
    terminal.sendWithoutReading(String(repeating: "jkjjjjkjjj", count: 40))
    #expect(terminal.waitForExitWithoutReading(seconds: 1.5) == nil)
    terminal.signal(15)
    #expect(terminal.waitForExitWithoutReading() == 143)
  }

  @Test func drawsTheNewestFrameWhenTheTerminalTakesOutputAgain() throws {
    let terminal = try ProbeSession.start("scroll", columns: 100, rows: 30)
    terminal.sendWithoutReading(String(repeating: "jkjjjjkjjj", count: 40))
    #expect(terminal.waitForExitWithoutReading(seconds: 1.5) == nil)
    ProbeSession.expect(terminal, shows: "line 240")
    ProbeSession.expectBottomLine(terminal, columns: 100)
    let fresh = try ProbeSession.start("scroll", first: 240, columns: 100, rows: 30)
    terminal.settle()
    #expect(terminal.emulator.cells == fresh.emulator.cells)
  }

  @Test func restoresTheTerminalWhenItCrashes() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash",
      [
        "--norc", "--noprofile", "-c",
        "stty -a | md5sum; \(ProbeSession.executable) crash; echo status $?; stty -a | md5sum",
      ], rows: 120)
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.emulator.modes.isDisjoint(with: ProbeSession.modes))
    #expect(terminal.emulator.text.contains("Fatal error: asked to crash"))
    #expect(terminal.emulator.text.contains("status 132"), "\(terminal.emulator.text)")
    let sums = terminal.emulator.text.split(separator: "\n").filter { $0.hasSuffix("  -") }
    #expect(sums.count == 2 && sums.first == sums.last, "\(terminal.emulator.text)")
  }
}
