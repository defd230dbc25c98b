import Foundation
import PseudoTerminal
import Testing

extension Sessions {
  /// Suggestions in the French article: each takes a yes or a no, and the library remembers both.
  @Suite(.serialized) struct Suggestions {
    private static let article = Session.articles + "/eternauta-fr.md"
    private static let control = (save: "\u{13}", redo: "\u{12}")

    /// The numbers of the top line: marks, and suggestions where there are any.
    private static func counts(_ emulator: Emulator) -> (marks: Int, suggestions: Int)? {
      let words = emulator.line(0).split(separator: " ")
      guard let sign = words.firstIndex(of: "◆"), sign > 0, let marks = Int(words[sign - 1]) else {
        return nil
      }
      guard let other = words.firstIndex(of: "◇") else { return (marks, 0) }
      // While the rules are at work there is no number.
      return Int(words[other - 1]).map { (marks, $0) }
    }

    private static func opened(on desk: Desk? = nil) throws -> Session {
      let session = try Session([article], on: desk)
      show(session)
      return session
    }

    /// Shows the suggestions, which articles open without, and waits for all of them.
    private static func show(_ session: Session) {
      #expect(!session.screen.contains("◇"), "\(session.screen)")
      session.type("S", until: "the rules have gone through the article") {
        $0.text.contains("hide") || $0.text.contains("suggestion") && counts($0) != nil
      }
      session.type(until: "they are counted") { counts($0) != nil }
    }

    private func counts(_ session: Session) throws -> (marks: Int, suggestions: Int) {
      try #require(Self.counts(session.terminal.emulator), "\(session.screen)")
    }

    /// Types a yes or a no, and waits until the numbers say so.
    private func judge(_ session: Session, _ key: String) throws {
      let before = try counts(session)
      session.type(key, until: "a suggestion less") {
        Self.counts($0).map { $0.suggestions < before.suggestions } ?? false
      }
      let after = try counts(session)
      #expect(after.marks == before.marks + (key == "a" ? 1 : 0), "\(session.screen)")
    }

    /// A claim takes three keys at most, walking, searching and tagging by hand counted.
    @Test func everyClaimTakesAtMostThreeKeys() throws {
      let session = try Self.opened()
      let found = try counts(session).suggestions
      #expect(found >= 10)
      var keys = 2
      session.type("]", shows: "suggestion 1 of \(found)")
      // A no for every fifth: what is refused is no claim and costs keys all the same.
      while try counts(session).suggestions > 0 {
        try judge(session, keys % 5 == 0 ? "x" : "a")
        keys += 1
      }
      let accepted = try counts(session).marks
      #expect(session.screen.contains("none left"), "\(session.screen)")
      // What only a careful reader finds.
      session.type("/ravit\r", shows: "1/1")
      session.type("stc", shows: "saved: claim")
      session.type("/bras crois\rsto", shows: "saved: opinion")
      keys += "/ravit\rstc".count + "/bras crois\rsto".count
      #expect(try counts(session).marks == accepted + 2)
      #expect(keys <= 3 * (accepted + 2), "\(keys) keys for \(accepted + 2) claims")
      session.type("\u{1B}", until: "no search") { !$0.text.contains("1/1") }
      session.quit()

      // Another day, the noes are still noes, and the yeses are marks.
      let claims = try session.desk.objects("claims", "--json")
      let methods = claims.map { ($0.fields["claim"] as? [String: Any])?["method"] as? String }
      #expect(methods.filter { $0 == "suggestion accepted" }.count == accepted)
      #expect(methods.filter { $0 == nil }.count == 2)
      let again = try Self.opened(on: session.desk)
      #expect(try counts(again) == (accepted + 2, 0), "\(again.screen)")
      again.type("a", shows: "no suggestion is left")
      again.quit()
    }

    @Test func aYesANoAndAnEditCanBeTakenBack() throws {
      let session = try Self.opened()
      let found = try counts(session).suggestions
      session.type("S", shows: "suggestions hidden")
      #expect(!session.screen.contains("◇"))
      session.type("S", shows: "\(found) suggestions:")
      session.type("]", shows: "suggestion 1 of \(found)")
      try judge(session, "a")
      try judge(session, "x")
      session.type("\r", shows: "CARD")
      session.type("cà recouper\u{1B}", shows: "changed")
      session.type(Self.control.save, shows: "accepted: ")
      session.type(until: "two marks") { Self.counts($0)?.marks == 2 }
      session.type("uuu", shows: "undone: accept suggestion")
      session.type(until: "all are open again") {
        Self.counts($0).map { $0 == (0, found) } ?? false
      }
      session.type(Self.control.redo, until: "one yes") { Self.counts($0)?.marks == 1 }
      session.type(Self.control.redo, shows: "redone: refuse suggestion")
      session.type(Self.control.redo, until: "and the edited one") { Self.counts($0)?.marks == 2 }
      let left = try counts(session).suggestions
      session.quit()
      #expect(try session.marks().filter { $0.hasSuffix("; à recouper") }.count == 1)
      let again = try Self.opened(on: session.desk)
      #expect(try counts(again) == (2, left), "\(again.screen)")
      // The journal remembers what the other run did.
      again.type("uu", shows: "undone: refuse suggestion")
      again.type(until: "the refused one is there") {
        Self.counts($0).map { $0.suggestions > left } ?? false
      }
      again.quit()
    }

    @Test(arguments: ["A", ":"])
    func allAtOnceIsOneAct(way: String) throws {
      let session = try Self.opened()
      let found = try counts(session).suggestions
      if way == "A" {
        session.type("A", shows: "\(found)  in the article")
        session.type("a", shows: "accepted \(found) suggestions · none left")
      } else {
        session.type(":accept all\r", shows: "accepted \(found) suggestions · none left")
      }
      #expect(try counts(session) == (found, 0))
      session.type("u", until: "all are open again") {
        Self.counts($0).map { $0 == (0, found) } ?? false
      }
      if way == "A" {
        session.type("A", shows: "in the article")
        session.type("A", shows: "refused \(found) suggestions · none left")
      } else {
        session.type(":refuse all\r", shows: "refused \(found) suggestions · none left")
      }
      session.quit()
      let again = try Self.opened(on: session.desk)
      #expect(try counts(again) == (0, 0), "\(again.screen)")
      again.type("u", until: "all are open again") {
        Self.counts($0).map { $0 == (0, found) } ?? false
      }
      again.quit()
    }

    @Test func aWindowOf40By10IsOfUse() throws {
      let session = try Session(
        [Self.article], columns: 40, rows: 10, environment: ["NO_COLOR": "1"])
      Self.show(session)
      let found = try counts(session).suggestions
      session.type("]", shows: "suggestion 1 of \(found)")
      session.type("\r", shows: "^S accept")
      session.type("\u{1B}", until: "the card is closed") { !$0.text.contains("^S accept") }
      try judge(session, "a")
      session.type("A", shows: "in the article")
      session.type("\u{1B}?", shows: "KEYS")
      session.type("\u{1B}", shows: "READ")
      session.quit()
    }
  }
}
