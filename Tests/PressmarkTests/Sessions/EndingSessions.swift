import Foundation
import PseudoTerminal
import Testing

extension Sessions {
  /// Windows that change, jobs that stop, programs that end: nothing typed is lost.
  @Suite(.serialized) struct Ending {
    /// A session in which a note is being typed.
    private func typing(_ text: String, on desk: Desk? = nil) throws -> Session {
      let session = try Session(on: desk)
      session.type("/dix fois\r", shows: "1/1")
      session.type("c\(text)", shows: text)
      return session
    }

    private func expectRecovered(_ text: String, on desk: Desk) throws {
      let session = try Session(on: desk)
      session.type(shows: "recovered a note that was not saved")
      session.type(shows: text)
      session.type("\u{1B}", shows: "saved: note")
      #expect(try session.marks() == ["dix fois plus vite: ; \(text)"])
      session.quit()
    }

    @Test(arguments: [Int32(15), 1, 2, 3])
    func aSignalKeepsTheNote(number: Int32) throws {
      let session = try typing("gardé \(number)")
      session.terminal.signal(number)
      #expect(session.terminal.waitForExit() == 128 + number)
      session.expectRestored()
      try expectRecovered("gardé \(number)", on: session.desk)
    }

    @Test func aClosedTerminalKeepsTheNote() throws {
      let session = try typing("fenêtre fermée")
      session.terminal.closeMaster()
      #expect(session.terminal.waitForExit() == 129)
      try expectRecovered("fenêtre fermée", on: session.desk)
    }

    /// What was typed is on disk when the program has rested for a second, whatever ends it then.
    @Test func killingLosesNothingThatHasRested() throws {
      let session = try typing("presque tout")
      session.terminal.settle(milliseconds: 1_000)
      session.terminal.signal(9)
      #expect(session.terminal.waitForExit() == -9)
      try expectRecovered("presque tout", on: session.desk)
    }

    @Test func theWindowMayBecomeAnything() throws {
      let session = try Session()
      session.type("/15 mill\r", shows: "1/")
      for (columns, rows) in [(40, 10), (1, 1), (200, 60), (2, 30), (500, 4), (30, 5)] {
        session.terminal.resize(columns: columns, rows: rows)
        let small = columns < 20 || rows < 5
        session.type(until: "the frame of \(columns)×\(rows)") { emulator in
          small
            ? emulator.line(0) == String("window too small".prefix(columns))
            : emulator.text.contains("15") && emulator.line(rows - 1).contains("“15 mill”")
        }
      }
      for step in 0..<200 {
        session.terminal.resize(columns: 1 + step * 37 % 300, rows: 1 + step * 13 % 100)
      }
      session.terminal.resize(columns: 80, rows: 24)
      session.type(shows: "de dollars")
      session.type("\u{1B}", shows: "READ")
      session.quit()
    }

    @Test func aWindowOf40By10IsOfUse() throws {
      let session = try Session(columns: 40, rows: 10)
      session.type("/dix fois\rtx", shows: "saved: comparison")
      session.type("caussi\u{1B}", shows: "saved: note")
      session.type("\r", shows: "CARD")
      session.type("in", shows: "saved: claim")
      session.type("\u{1B}C", shows: "CLAIMS")
      session.type("q", shows: "dix fois")
      #expect(try session.marks() == ["dix fois plus vite: comparison; aussi"])
    }

    @Test func theJobStopsAndGoesOn() throws {
      let session = try Session(shellOn: try Desk())
      session.type(shows: "$")
      session.type("stty -a | md5sum; pressmark \(Session.french)\r", shows: "Temps de lecture")
      session.type("/dix fois\r", shows: "1/1")
      session.type("czz", shows: "zz")
      for round in 1...2 {
        session.type("\u{1A}", shows: "Stopped")
        #expect(session.terminal.emulator.modes.isDisjoint(with: ["1049", "1002", "1006"]))
        session.type("clear; stty -a | md5sum; echo $((\(round) + 40))\r", shows: "\(40 + round)")
        session.type("fg\r", shows: "Note on")
        session.type("!", shows: "zz" + String(repeating: "!", count: round))
      }
      session.type("\u{1B}", shows: "saved: note")
      session.type("\u{1B}", until: "no search") { !$0.text.contains("1/1") }
      session.type("q", until: "the shell asks") { $0.line($0.cursor.row) == "$" }
      session.type("stty -a | md5sum; echo $((50 + 1))\r", shows: "51")
      let sums = Set(session.screen.split(separator: "\n").filter { $0.hasSuffix("  -") })
      #expect(sums.count == 1, "\(session.screen)")
      #expect(try session.marks() == ["dix fois plus vite: ; zz!!"])
    }

    // MARK: The editor

    @Test(arguments: [
      ("printf ' + plus' >> \"$1\"", "début + plus", "saved: note"),
      ("echo remplacé > \"$1\"", "remplacé", "saved: note"),
    ])
    func theEditorsTextIsTheNote(script: String, note: String, message: String) throws {
      let session = try Session(editor: script)
      session.type("/dix fois\r", shows: "1/1")
      session.type("cdébut\u{05}", shows: note)
      session.type("\u{1B}", shows: message)
      #expect(try session.marks() == ["dix fois plus vite: ; \(note)"])
    }

    @Test(arguments: [
      ("exit 3", "ended with status 3"), ("kill -9 $$", "ended"), (": > \"$1\"", "empty text"),
      ("printf '\\377' > \"$1\"", "not UTF-8"), ("", "could not be started"),
    ])
    func aFailingEditorLeavesTheNote(script: String, message: String) throws {
      let session = try Session(editor: script)
      session.type("/dix fois\r", shows: "1/1")
      session.type("cdébut\u{05}", shows: message)
      session.type("!", shows: "début!")
      session.type("\u{1B}", shows: "saved: note")
      #expect(try session.marks() == ["dix fois plus vite: ; début!"])
      #expect(session.terminal.emulator.unknown == [])
    }
  }
}
