import PseudoTerminal
import Testing

@Suite(.serialized, .timeLimit(.minutes(30)))
struct InputTests {
  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen-256color", "xterm", "linux", "vt100",
    "rxvt-unicode-256color",
  ])
  func decodesKeysMouseAndPasteInEveryTerminal(name: String) throws {
    let terminal = try ProbeSession.start(columns: 160, rows: 50, environment: ["TERM": name])
    let table: [(bytes: String, shown: String)] = [
      ("x", "key x"), ("é", "key é"), ("👍", "key 👍"), ("\u{1B}f", "key A-f"),
      ("\u{1B}OA", "key Up"), ("\u{1B}[B", "key Down"), ("\u{1B}[5~", "key PgUp"),
      ("\u{1B}[Z", "key S-Tab"), ("\r", "key Enter"), ("\u{7F}", "key Backspace"),
      ("\u{1}", "key C-a"), ("\u{1B}[1;5C", "key C-Right"), ("\u{1B}[3~", "key Del"),
      ("\u{1B}[15~", "key F5"), ("\u{1B}[<0;11;6M", "mouse press(Terminal.Mouse.Button.left) 10,5"),
      ("\u{1B}[<4;301;6m", "mouse release(Terminal.Mouse.Button.left) 300,5 shift=true"),
      ("\u{1B}[<64;1;1M", "mouse wheelUp"), ("\u{1B}[<32;5;7M", "drag(Terminal.Mouse.Button.left)"),
      ("\u{1B}[200~un\rdeux\u{1B}[201~", "paste un⏎deux"), ("\u{1B}[I", "focus true"),
      // Nobody asked for these: their letters must not come in as keys.
      ("\u{1B}[?61;4c\u{1B}[12;40R\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P1+r\u{1B}\\\u{1B}[>0;276;0c", ""),
      ("w", "key w"), ("\u{1B}", "key Esc"),
    ]
    terminal.send(table.map(\.bytes).joined())
    ProbeSession.expect(terminal, shows: "key Esc")
    let log = (2..<terminal.emulator.rows).map(terminal.emulator.line).filter { !$0.isEmpty }
      .map { $0.drop { $0 == " " } }.dropLast()
    let expected = table.map(\.shown).filter { !$0.isEmpty }
    let matches =
      log.count == expected.count && zip(log, expected).allSatisfy { $0.contains($1) }
    #expect(matches, "\(terminal.emulator.text)")
    #expect(terminal.emulator.unknown == [])
  }

  @Test func takesAHugePasteAsOneEvent() throws {
    let terminal = try ProbeSession.start()
    let text = String(repeating: "été q\r", count: 100_000)
    terminal.send("\u{1B}[200~" + text + "\u{1B}[201~w")
    ProbeSession.expect(terminal, shows: "paste of 600000")
    ProbeSession.expect(terminal, shows: "key w")
  }

  @Test func endsAPasteThatNeverEnds() throws {
    let terminal = try ProbeSession.start()
    terminal.send("\u{1B}[200~qqq")
    ProbeSession.expect(terminal, shows: "paste qqq")
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func countsClicks() throws {
    let terminal = try ProbeSession.start()
    terminal.send(String(repeating: "\u{1B}[<0;5;5M\u{1B}[<0;5;5m", count: 3))
    ProbeSession.expect(terminal, shows: "clicks=3")
  }

  @Test func wakesFromAnotherThread() throws {
    let terminal = try ProbeSession.start("wake")
    ProbeSession.expect(terminal, shows: "wake")
  }
}
