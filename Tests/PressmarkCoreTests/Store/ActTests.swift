import Foundation
import GRDB
import Testing

@testable import PressmarkCore

@Suite struct ActTests {
  @Test func keepsEveryField() throws {
    let fixture = try LibraryFixture()
    var mark = try fixture.mark(
      "dix fois plus vite", codes: ["comparison", "claim"], note: "à voir")
    mark.claim = fullClaim()
    mark.relations = [Relation(kind: .refines, target: mark.id)]
    mark.selectors.append(try fixture.mark("15 millions").selectors[0])
    mark.status = .reviewed
    let entry = try fixture.library.perform(fixture.tag(mark))
    #expect(try fixture.library.annotation(mark.id) == mark)
    #expect(try fixture.library.annotations(of: fixture.article.id) == [mark])
    #expect(try fixture.library.history(limit: 1) == [entry])
    #expect(try fixture.library.history(of: mark.id) == [entry])
    #expect(try fixture.library.articles().first?.annotationCount == 1)
  }

  @Test func writesOnlyFilledFields() throws {
    let mark = try LibraryFixture().mark("dix fois")
    let text = try JournalCoding.text(of: [.annotation(before: nil, after: mark)])
    #expect(
      text == """
        [{"annotation":{"after":{"article":"\(mark.article.rawValue)","coder":"ada",\
        "codes":["claim"],"created":"2025-08-02T10:00:00.002Z","id":"\(mark.id.rawValue)",\
        "modified":"2025-08-02T10:00:00.002Z","revision":"\(mark.revision)","selectors":\
        [{"exact":"dix fois","prefix":"Netflix : ","span":[10,18],\
        "suffix":" plus vite\\n\\nSelon Ted Sarandos, "}],"status":"draft"}}}]
        """)
  }

  @Test func refusesWhatWasChangedMeanwhile() throws {
    let fixture = try LibraryFixture()
    let mark = try fixture.mark("15 millions")
    try fixture.library.perform(fixture.tag(mark))
    var mine = mark
    mine.note = "mine"
    var theirs = mark
    theirs.note = "theirs"
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    try other.perform(Act(verb: .note, changes: [.annotation(before: mark, after: theirs)]))
    let before = try LibraryDump(fixture.library)
    #expect(
      throws: LibraryError.changedMeanwhile("the mark on “15 millions” was changed meanwhile")
    ) {
      try fixture.library.perform(
        Act(verb: .note, changes: [.annotation(before: mark, after: mine)]))
    }
    // Taking back the tagging would lose the other coder's note.
    #expect(
      throws: LibraryError.changedMeanwhile("the mark on “15 millions” was changed meanwhile")
    ) {
      try fixture.library.undo(.article(fixture.article.id))
    }
    #expect(try LibraryDump(fixture.library) == before)
    #expect(try fixture.library.history().count == 3)
  }

  /// Acts that cannot be are refused in words, as a whole.
  @Test func refusesWhatCannotBe() throws {
    let fixture = try LibraryFixture()
    let mark = try fixture.mark("15 millions")
    try fixture.library.perform(fixture.tag(mark))
    var moved = mark
    moved.selectors[0].span = TextSpan(0, 11)
    var empty = mark
    empty.selectors = []
    var far = mark
    far.selectors[0].span = TextSpan(100_000, 100_010)
    let uncoded = try fixture.mark("budget", codes: ["no such code"])
    let twice = try fixture.mark("budget", codes: ["claim", "claim"])
    let claim = try #require(try fixture.library.codebook()[CodeID(rawValue: "claim")])
    let namesake = Code(id: CodeID(rawValue: "new"), name: "CLAIM")
    let before = try LibraryDump(fixture.library)
    let changes: [Change] = [
      .annotation(before: mark, after: moved), .annotation(before: mark, after: empty),
      .annotation(before: mark, after: far), .annotation(before: nil, after: uncoded),
      .annotation(before: nil, after: twice), .code(before: claim, after: nil),
      .code(before: nil, after: namesake), .annotation(before: nil, after: mark),
      .article(before: fixture.article, after: nil),
    ]
    for change in changes {
      #expect(throws: LibraryError.self, "\(change)") {
        try fixture.library.perform(Act(verb: .tag, changes: [change]))
      }
    }
    #expect(try LibraryDump(fixture.library) == before)
  }

  @Test func journalOnlyGrows() throws {
    let fixture = try LibraryFixture()
    for sql in ["DELETE FROM journal", "UPDATE journal SET coder = 'eve'"] {
      #expect(throws: LibraryError.self) {
        try fixture.library.write { db in try db.execute(sql: sql) }
      }
    }
  }

  @Test func redoEndsWhereANewActBegins() throws {
    let fixture = try LibraryFixture()
    let (first, second) = (try fixture.mark("15 millions"), try fixture.mark("budget"))
    try fixture.library.perform(fixture.tag(first))
    #expect(try fixture.library.undo()?.kind == .undone(2))
    try fixture.library.perform(fixture.tag(second))
    #expect(try fixture.library.redo() == nil)
    try fixture.library.undo(.article(fixture.article.id))
    #expect(try fixture.library.redo(.article(ArticleID(rawValue: "other"))) == nil)
    #expect(try fixture.library.redo()?.kind == .redone(4))
    #expect(try fixture.library.annotations(of: fixture.article.id) == [second])
  }

  /// Undoing everything leads back to the start, redoing everything to the end, through restarts;
  /// the journal only grows and always leads to what is stored.
  @Test(arguments: 1...12 as ClosedRange<UInt64>) func undoesAndRedoesEverything(seed: UInt64)
    throws
  {
    let fixture = try LibraryFixture()
    for number in 0..<2 {
      let text = CanonicalText.revision(of: [
        .init(role: .paragraph, text: "Le prix \(number) 👩‍👩‍👧 est de dix euros, dit-on."),
        .init(role: .aside, text: "Lire aussi"),
      ])
      _ = try fixture.library.add(text, metadata: ArticleMetadata(), importer: "test/1")
    }
    let initial = try LibraryDump(fixture.library)
    let start = try fixture.library.history(limit: 1).first?.number ?? 0
    var acts = RandomActs(seed: seed, library: fixture.library)
    var states = [initial]
    for _ in 0..<40 where try acts.perform() != nil {
      states.append(try LibraryDump(fixture.library))
    }
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    var walked = [try LibraryDump(other)]
    for _ in 1..<states.count {
      _ = try other.undo()
      walked.append(try LibraryDump(other))
    }
    #expect(walked.reversed() == states, "seed \(seed)")
    #expect(try other.check().problems == [], "seed \(seed)")
    while try fixture.library.redo() != nil {}
    #expect(try LibraryDump(fixture.library) == states.last, "seed \(seed)")
    let entries = try fixture.library.entries(after: start).map(\.number)
    #expect(entries == Array(start + 1...start + 3 * Int64(states.count - 1)), "seed \(seed)")
    #expect(try fixture.library.check().problems == [], "seed \(seed)")
  }

  /// Undoing goes back to before the articles were added, and redoing adds them again.
  @Test func undoesAddingAnArticle() throws {
    let fixture = try LibraryFixture()
    let full = try LibraryDump(fixture.library)
    try fixture.library.undo()
    #expect(try fixture.library.articles().isEmpty)
    #expect(try fixture.library.article(fixture.article.id) == nil)
    #expect(try fixture.library.undo() == nil)
    #expect(try fixture.library.check().problems == [])
    try fixture.library.redo()
    #expect(try LibraryDump(fixture.library) == full)
  }
}
