import Foundation
import PseudoTerminal
import Terminal
import TestSupport
import Testing

extension Sessions {
  /// Terminals of all kinds, and texts that mean harm.
  @Suite(.serialized) struct Safety {
    @Test(arguments: [
      "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "xterm",
    ])
    func everyTerminalIsServed(term: String) throws {
      let session = try Session(environment: ["TERM": term])
      session.type("/dix fois\rtx", shows: "saved: comparison")
      session.type("ccrié\u{1B}", shows: "saved: note")
      session.type("C", shows: "Claims")
      session.type("q", shows: "dix fois")
      session.quit()
      #expect(try session.marks() == ["dix fois plus vite: comparison; crié"])
    }

    @Test func noColorMeansNone() throws {
      let session = try Session(environment: ["NO_COLOR": "1"])
      session.type("/dix fois\rtx", shows: "saved: comparison")
      session.type("t", shows: "source missing")
      session.type("\u{1B}?", shows: "go down a line")
      let colors = session.terminal.transcriptText.matches(of: /\u{1B}\[[0-9;]*m/).filter {
        $0.output.dropFirst(2).dropLast().split(separator: ";").contains {
          Int($0).map { (30...49).contains($0) || (90...107).contains($0) } ?? false
        }
      }
      #expect(colors.map { String($0.output.dropFirst()) } == [])
    }

    /// Without a terminal, or on one that cannot be drawn on, the article is printed.
    @Test(arguments: [("TERM", "dumb"), ("TERM", "")])
    func withoutAScreenTheArticleIsPrinted(name: String, value: String) throws {
      let session = try Session(environment: [name: value])
      #expect(session.terminal.waitForExit() == 0)
      #expect(!session.terminal.transcript.contains(0x1B))
      #expect(session.terminal.transcriptText.contains("dix fois plus vite"))
    }

    @Test func intoAPipeTheArticleIsPrinted() throws {
      let run = try Desk().run([Session.french], changes: ["TERM": "xterm-256color"])
      #expect(run.status == 0 && run.output.contains("dix fois plus vite"))
      #expect(!run.output.utf8.contains(0x1B))
    }

    /// Commands to a terminal, each with a trace that it would leave.
    private static let attacks = [
      "\u{1B}[2J", "\u{1B}]52;c;cHduZWQ=\u{7}", "\u{1B}]0;pwned\u{1B}\\", "\u{9B}31m",
      "\u{9D}0;pwned\u{9C}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}c", "\u{202E}", "\u{2066}", "\u{85}",
      "\u{7F}", "\u{8}\u{8}", "\u{200B}\u{FEFF}", "\u{E0041}", "\u{7}", "\u{1B}[6n",
    ]

    @Test func nothingInAnArticleOrANoteReachesTheTerminal() throws {
      let desk = try Desk()
      let attack = Self.attacks.map { "a\($0)b" }.joined(separator: " ")
      let text = "Titre \(attack)\n\nPar Ana\(attack)\n\nUn mot \(attack) fin.\n\n"
      let path = try desk.file("x\u{1B}[2J\u{202E}.txt", text)
      let session = try Session([path], on: desk)
      session.type(shows: "READ")
      session.type("/un mot\rtc", shows: "saved: claim")
      session.type(
        "c\u{1B}[200~\(attack.replacing("\u{1B}", with: "")) \u{9B}2J\u{1B}[201~", shows: "NOTE")
      session.type("\u{1B}", shows: "saved: note")
      for (keys, mode) in [
        ("\r", "CARD"), ("\u{1B}C", "CLAIMS"), ("qL", "LIBRARY"), ("qH", "HISTORY"),
        ("qK", "CODEBOOK"),
        ("q\u{1B}", "READ"), (":new-code a\u{1B}", "READ"), ("/fin\u{9B}2J\r", "not in this"),
      ] {
        session.type(keys, shows: mode)
      }
      Self.expectOnlyOwnSequences(session)
    }

    @Test func nothingFromTheCommandLineReachesTheTerminal() throws {
      let desk = try Desk()
      let attack = Self.attacks.joined(separator: "x")
      try desk.lines("add", Session.french)
      let article = try desk.objects("list", "--json")[0]["id"]
      try desk.lines("set", article, "--title", "Titre \(attack)", "--byline", "Ana\(attack)")
      try desk.lines("codebook", "add", "code\(attack)", "--key", "z")
      try desk.lines(
        "tag", article, "--quote", "dix fois plus vite", "--code", "claim",
        "--note", "note \(attack)", "--claim", "venue=\(attack)", "--claim", "gist=\(attack)")
      let session = try Session(on: desk)
      session.type("/dix fois\r", shows: "mark 1 of 1")
      session.type("t", shows: "TAG")
      session.type("\u{1B}\r", shows: "CARD")
      session.type("\u{1B}K", shows: "CODEBOOK")
      session.type("qH", shows: "HISTORY")
      session.type("qC", shows: "CLAIMS")
      Self.expectOnlyOwnSequences(session)
    }

    /// Only what ncurses and the screen send: no commands to the system, no bidi, no invisibles.
    private static func expectOnlyOwnSequences(
      _ session: Session, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      session.terminal.settle()
      #expect(session.terminal.emulator.unknown == [], sourceLocation: sourceLocation)
      #expect(session.terminal.emulator.commands == [], sourceLocation: sourceLocation)
      #expect(session.terminal.emulator.bellCount == 0, sourceLocation: sourceLocation)
      let hostile = session.terminal.transcriptText.unicodeScalars.filter {
        (0x7F...0x9F).contains($0.value) || $0.properties.isBidiControl
          || [0x200B, 0xFEFF, 0x2028].contains($0.value) || (0xE0000...0xE007F).contains($0.value)
      }
      #expect(hostile.map { String($0.value, radix: 16) } == [], sourceLocation: sourceLocation)
      #expect(!session.terminal.transcriptText.contains("\u{1B}[2J\u{1B}[2J"))
    }
  }
}
