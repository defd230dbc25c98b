import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

/// Marking: keys, and the marks that are there then.
@Suite struct MarkTests {
  @Test(arguments: [
    // Without a selection: the number phrase or the word under the cursor.
    ("/dix<Enter>tx", ["dix fois plus vite: comparison"]),
    ("/ruser<Enter>tc", ["ruser: claim"]),
    ("/15 m<Enter>tm", ["15 millions de dollars: money"]),
    // Several codes: a capital stays open, + stays open, the legend's ticks come and go.
    ("/dix<Enter>tXcn", ["dix fois plus vite: comparison, claim"]),
    ("/dix<Enter>t+xc<Enter>", ["dix fois plus vite: comparison, claim"]),
    ("/dix<Enter>t+xcx<Enter>", ["dix fois plus vite: claim"]),
    ("/dix<Enter>txtx", ["dix fois plus vite: "]),
    ("/dix<Enter>txtc", ["dix fois plus vite: comparison, claim"]),
    ("/dix<Enter>t/compa<Enter>", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>t<Esc>", []), ("/dix<Enter>t%<Esc>", []),
    // A selection that is a mark is that mark; another one overlaps it.
    ("/dix<Enter>eetxeetc", ["dix fois plus vite: comparison, claim"]),
    ("/dix<Enter>eetx/vite<Enter>vetc", ["dix fois plus vite: comparison", "vite: claim"]),
    // Notes.
    ("/dix<Enter>ccité<Esc>", ["dix fois plus vite: ; cité"]),
    ("/dix<Enter>txccité<Esc>", ["dix fois plus vite: comparison; cité"]),
    ("/dix<Enter>eecà voir<Enter>deux<Esc>", ["dix fois plus vite: ; à voir\ndeux"]),
    ("/dix<Enter>ccité<C-g><C-g>", []), ("/dix<Enter>c<Esc>", []),
    // Deleting, undoing, redoing.
    ("/dix<Enter>txd", []), ("/dix<Enter>txdu", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>txduu", []), ("/dix<Enter>txduu<C-r>", ["dix fois plus vite: comparison"]),
    // Parts.
    ("/dix<Enter>ee+/15 m<Enter>eetx", ["dix fois plus vite|15 millions de dollars: comparison"]),
    // Ends.
    (
      "/dix<Enter>txr/traditionnels<Enter>w<Enter>",
      ["dix fois plus vite qu’avec des effets traditionnels: comparison"]
    ),
    ("/dix<Enter>txrow<Enter>", ["fois plus vite: comparison"]),
    ("/dix<Enter>txr<Enter>", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>txrow<Esc>", ["dix fois plus vite: comparison"]),
    ("/dix<Enter>txrow<Enter>u", ["dix fois plus vite: comparison"]),
  ])
  func keysMark(keys: String, marks: [String]) {
    // Searches begin in the paragraph, past the same words in the title.
    var session = ReaderSession(Array(SampleArticle.blocks.dropFirst()))
    session.type(keys)
    #expect(session.markLines == marks, "\(session.message)")
  }

  @Test func savedIsSaidWithWhatWasSaved() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>tx")
    #expect(session.message == "saved: comparison · “dix fois plus vite”")
    session.type("u")
    #expect(session.message == "undone: tag · “dix fois plus vite”")
  }

  /// Three marks on one word: all are drawn, counted and reachable.
  @Test func overlappingAndNestedMarksAreReachableOneByOne() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/qu’avec<Enter>(stc/dix<Enter>n")
    session.type("/dix fois plus vite q<Enter>eetx/vite q<Enter>vetf")
    #expect(session.markLines.count == 3, "\(session.markLines)")
    var seen: [String?] = [session.focused]
    for _ in 0..<3 {
      session.type("<Tab>")
      #expect(session.message == "3 marks overlap here")
      seen.append(session.focused)
    }
    #expect(Set(seen).count == 3)
    #expect(seen[3] == seen[0])
    session.type("g")
    var visited: [String?] = []
    for _ in 0..<3 {
      session.type("]")
      visited.append(session.focused)
    }
    #expect(visited == [SelectTests.sentence, "dix fois plus vite", "vite"])
    session.type("]")
    #expect(session.message == "no mark after this one")
    session.type("[[[")
    #expect(session.message == "no mark before this one")
    #expect(session.screen.contains("mark 1 of 3"), "\(session.screen)")
  }

  @Test func theCardWritesEachValueAtOnce() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/Reddit<Enter>tq<Enter>")
    session.type("vReddit<Enter>")
    #expect(session.marks.first?.claim.venue == "Reddit")
    session.type("in")
    #expect(session.marks.first?.claim.speakerKind == .anonymous)
    session.type("nbeaucoup<Enter>")
    #expect(session.marks.first?.claim.quantity == nil)
    session.type("<Esc>n×10<Enter><Esc>")
    #expect(session.marks.first?.claim.quantity?.value == "10")
    #expect(session.state.overlay == nil)
    session.type("uuu")
    #expect(session.marks.first?.claim == Claim())
    #expect(session.acts.count == 1)
  }

  @Test func linksLeadFromMarkToMark() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>tx/15 m<Enter>tmi<Enter><Enter>")
    #expect(
      session.marks.last?.relations.map(\.target) == [session.marks[0].id], "\(session.screen)")
    session.type("u")
    #expect(session.marks.last?.relations == [])
  }

  @Test func whatIsCopiedCarriesItsReference() {
    var session = ReaderSession(SampleArticle.blocks)
    session.type("/dix<Enter>eey")
    #expect(
      session.copied
        == ["“dix fois plus vite” — Ana Ruiz, Un titre, La Gazette, 2025-08-02, [18–36]"])
  }

  @Test func aReadOnlyLibraryIsSaid() {
    var session = ReaderSession(SampleArticle.blocks, isReadOnly: true)
    for key in ["t", "c", "d", "r", "i"] {
      session.type(key)
      #expect(session.message.contains("open for reading only"), "\(key)")
    }
    #expect(session.state.mode == "READ ONLY")
  }
}
