import Foundation
import PseudoTerminal
import Testing

extension Sessions {
  /// Reading, marking, leaving and coming back.
  @Suite(.serialized) struct Reading {
    @Test func anArticleIsReadMarkedAndFoundAgain() throws {
      let session = try Session()
      session.type(shows: "Pour la première fois, Netflix confie")
      session.type(" ", until: "the next page") { !$0.text.contains("Temps de lecture") }
      session.type("G", shows: "100 %")
      session.type("g", shows: "Temps de lecture")
      session.type("/dix fois\r", shows: "1/1")
      session.type("tx", shows: "saved: comparison · “dix fois plus vite”")
      session.type("cvérifier\u{1B}", shows: "saved: note")
      #expect(try session.marks() == ["dix fois plus vite: comparison; vérifier"])
      let place = session.terminal.emulator.cursor
      session.quit()
      let again = try Session(on: session.desk)
      again.type(shows: "vérifier")
      #expect(again.screen.contains("mark 1 of 1"), "\(again.screen)")
      #expect(again.terminal.emulator.cursor.column == place.column)
      #expect(again.terminal.emulator.line(again.terminal.emulator.cursor.row).contains("dix fois"))
      // The journal remembers what the other run did.
      again.type("u", shows: "undone: note")
      again.type("u", shows: "undone: tag")
      #expect(try again.marks() == [])
      again.type("\u{12}", shows: "redone: tag")
      again.quit()
      #expect(try again.marks() == ["dix fois plus vite: comparison"])
    }

    @Test func theMouseSelectsAndAPasteFiresNothing() throws {
      let session = try Session()
      session.type("/dix fois\r", shows: "1/1")
      let cursor = session.terminal.emulator.cursor
      let (row, column) = (cursor.row + 1, cursor.column + 1)
      session.type("\u{1B}[<0;\(column);\(row)M\u{1B}[<32;\(column + 3);\(row)M", shows: "SELECT 4")
      session.type(
        "\u{1B}[<32;\(column + 7);\(row)M\u{1B}[<0;\(column + 7);\(row)m", shows: "SELECT 8")
      session.type("\u{1B}", until: "no selection") { !$0.text.contains("SELECT") }
      let twice = "\u{1B}[<0;\(column + 5);\(row)M\u{1B}[<0;\(column + 5);\(row)m"
      session.type(twice + twice, shows: "SELECT 4")
      session.type("\u{1B}[200~tx:q\rdd\u{1B}[201~", shows: "pasted text is not taken for keys")
      #expect(session.screen.contains("SELECT 4"))
      session.type("c\u{1B}[200~collé\nq\u{1B}[201~\u{1B}", shows: "saved: note")
      #expect(try session.marks() == ["fois: ; collé\nq"])
      session.quit()
    }

    @Test func copyingHandsTheQuoteToTheTerminal() throws {
      let session = try Session()
      session.type("/dix fois\ree", shows: "SELECT 18")
      session.type("y", until: "it is copied") { !$0.commands.isEmpty }
      let payload = session.terminal.emulator.commands[0]
      #expect(payload.hasPrefix("52;c;"))
      let bytes = Data(base64Encoded: String(payload.dropFirst(5))) ?? Data()
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix("“dix fois plus vite” — Camille Verdier"), "\(text)")
      session.type(shows: "sent to the terminal")
    }

    /// Two programs on one library: the second shows the first's mark without a key.
    @Test func anotherProgramsMarkAppears() throws {
      let first = try Session()
      first.type("/dix fois\r", shows: "1/1")
      let second = try Session(on: first.desk)
      second.type(shows: "0 ◆")
      first.type("tx", shows: "saved: comparison")
      second.type(shows: "1 ◆")
      try second.desk.lines("delete", second.desk.objects("claims", "--json")[0]["id"])
      first.type(shows: "0 ◆")
      second.quit()
      first.type("\u{1B}", until: "no search") { !$0.text.contains("1/1") }
      first.quit()
    }

    @Test func anIdleProgramDrawsNothing() throws {
      let session = try Session()
      session.type("/dix fois\rtx", shows: "saved")
      #expect(session.terminal.settle(milliseconds: 1_000), "\(session.terminal.transcriptText)")
    }
  }
}
