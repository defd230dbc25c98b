import Foundation
import PressmarkCore
import Testing

@testable import PressmarkTUI

/// The measure of the whole reader: three claims of the French article, with few keys.
@Suite struct ThreeClaimsTests {
  /// The article as it is imported from the file that comes with the program.
  static func article() throws -> ImportedArticle {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../articles/eternauta-fr.txt").standardized
    return try ArticleImport.article(
      from: Array(Data(contentsOf: file)), named: "eternauta-fr.txt")
  }

  @Test func takeAtMostSixtyKeys() throws {
    var session = ReaderSession(try Self.article())
    session.type("/dix f<Enter>tx")
    session.type("/15<Enter>tm")
    session.type("/«on<Enter>eee")
    session.type("tq<Enter>invReddit<Enter><Esc>")
    #expect(session.keyCount <= 60, "\(session.keyCount) keys")
    let marks = session.marks
    #expect(
      session.markLines == [
        "dix fois plus vite: comparison", "15\u{A0}millions de dollars: money",
        "On nous demande d’applaudir notre remplaçant. Hier c’étaient les figurants, aujourd’hui "
          + "c’est nous, demain ce seront les monteurs. Le public ne verra pas la différence, et "
          + "c’est bien cela le pire.: quotation",
      ], "\(session.keyCount) keys")
    var claim = Claim()
    #expect(marks.prefix(2).allSatisfy { $0.claim == claim })
    claim.speakerKind = .anonymous
    claim.venue = "Reddit"
    #expect(marks.last?.claim == claim)
    #expect(session.state.overlay == nil)
    #expect(marks.allSatisfy { $0.coder == "mira" && $0.note.isEmpty && $0.relations.isEmpty })
  }
}
