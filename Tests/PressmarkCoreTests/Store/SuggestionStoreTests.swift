import Foundation
import GRDB
import Testing

@testable import PressmarkCore

/// Suggestions in the library: accepting and refusing are acts, and what was decided stays decided.
@Suite struct SuggestionStoreTests {
  /// Figures alone: what else is found in these texts is no matter here.
  let engine = SuggestionEngine(
    disabledRules: Set(SuggestionEngine.rules.map(\.name))
      .subtracting(QuantityFamily.rules.map(\.name)))

  private func open(_ fixture: LibraryFixture) throws -> [Suggestion] {
    try fixture.library.openSuggestions(of: fixture.article.id, engine: engine)
  }

  private func money(_ fixture: LibraryFixture) throws -> Suggestion {
    try #require(try open(fixture).first { $0.type == .money })
  }

  @Test func acceptingMakesAnAnnotationWithItsClaim() throws {
    let fixture = try LibraryFixture()
    let before = try open(fixture)
    let money = try money(fixture)
    let entry = try #require(try fixture.library.accept([money], in: fixture.article))
    #expect(entry.act.verb == .acceptSuggestion)
    let mark = try #require(try fixture.library.annotations(of: fixture.article.id).first)
    #expect(mark.quotes == ["15 millions de dollars"])
    #expect(mark.codes == [CodeID(rawValue: "money")])
    #expect(mark.claim.quantity?.value == "15000000" && mark.claim.quantity?.unit == "USD")
    #expect(mark.claim.method == .suggestionAccepted)
    #expect(mark.coder == "ada" && mark.status == .draft)
    #expect(try open(fixture) == before.filter { $0 != money })
    // Deleting the annotation brings the suggestion back.
    try fixture.library.perform(
      Act(verb: .delete, article: mark.article, changes: [.annotation(before: mark, after: nil)]))
    #expect(try open(fixture) == before)
    #expect(try fixture.library.check().problems == [])
  }

  @Test func anEditedSuggestionSaysSo() throws {
    let fixture = try LibraryFixture()
    var mark = try money(fixture).annotation(
      id: AnnotationID(rawValue: "edited"), article: fixture.article.id,
      pages: fixture.library.pagedText(of: fixture.article), codebook: fixture.library.codebook(),
      coder: "bob", at: fixture.library.context.now(), edited: true)
    mark.codes.append(CodeID(rawValue: "to-check"))
    try fixture.library.perform(
      Act(
        verb: .acceptSuggestion, article: mark.article,
        changes: [.annotation(before: nil, after: mark)]))
    #expect(try fixture.library.annotation(mark.id)?.claim.method == .suggestionEdited)
    #expect(try !open(fixture).contains { $0.type == .money })
  }

  @Test func refusingIsForGoodUntilUndone() throws {
    let fixture = try LibraryFixture()
    let before = try open(fixture)
    let money = try money(fixture)
    let entry = try #require(try fixture.library.refuse([money], in: fixture.article))
    #expect(entry.act.verb == .refuseSuggestion)
    #expect(try open(fixture) == before.filter { $0 != money })
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    let left = try other.openSuggestions(of: fixture.article.id, engine: engine)
    #expect(left == before.filter { $0 != money })
    let refusals = try other.refusals(of: fixture.article.id)
    #expect(refusals.map(\.selector.exact) == ["15 millions de dollars"])
    #expect(refusals.map(\.rule) == ["money"] && refusals.map(\.coder) == ["ada"])
    #expect(try other.check().problems == [])
    try other.undo()
    #expect(try open(fixture) == before)
    try other.redo()
    #expect(try open(fixture) == before.filter { $0 != money })
    #expect(try other.check().problems == [])
  }

  /// Of two programs that decide about the same suggestions, one does.
  @Test func nothingIsDecidedTwice() throws {
    let fixture = try LibraryFixture()
    let other = try Library.open(at: fixture.folder.library, context: testContext(coder: "bob"))
    let suggestions = try open(fixture)
    try #require(suggestions.count > 1)
    #expect(try fixture.library.accept(suggestions, in: fixture.article) != nil)
    #expect(try other.accept(suggestions, in: fixture.article) == nil)
    #expect(try other.refuse(suggestions, in: fixture.article) == nil)
    #expect(try other.annotations(of: fixture.article.id).count == suggestions.count)
    #expect(try other.check().problems == [])
  }

  @Test func marksMadeByHandCount() throws {
    let fixture = try LibraryFixture()
    // Not quite the same words, and another code: only the first says the same.
    try fixture.library.perform(
      fixture.tag(fixture.mark("de 15 millions de dollars", codes: ["claim", "money"])))
    #expect(try !open(fixture).contains { $0.type == .money })
    try fixture.library.undo()
    try fixture.library.perform(
      fixture.tag(fixture.mark("15 millions de dollars", codes: ["to-check"])))
    #expect(try open(fixture).contains { $0.type == .money })
    try fixture.library.perform(
      fixture.tag(fixture.mark(LibraryFixture.blocks[2].text, codes: ["money"])))
    #expect(try open(fixture).contains { $0.type == .money })
  }

  /// Who speaks is what the rule says; only where it says nothing, the words of the place.
  @Test func theSpeakerIsNamed() throws {
    let fixture = try LibraryFixture()
    let rule = try #require(SuggestionEngine.rules.first)
    var quote = Suggestion(
      span: TextSpan(77, 95), type: .quoteDirect, rule: rule, reason: "Quotation marks.")
    quote.claimTypes = [.quotation]
    quote.speaker = TextSpan(37, 49)
    quote.cue = TextSpan(30, 36)
    quote.furtherSpans = [TextSpan(104, 110), TextSpan(90, 97)]
    func mark(_ suggestion: Suggestion) throws -> Annotation {
      suggestion.annotation(
        id: AnnotationID(rawValue: "quote"), article: fixture.article.id,
        pages: try fixture.library.pagedText(of: fixture.article), codebook: .initial,
        coder: "ada", at: fixture.library.context.now())
    }
    let named = try mark(quote)
    #expect(named.claim.speaker == String(fixture.index[TextSpan(37, 49)]))
    #expect(named.claim.sourceSpan == quote.speaker && named.claim.cueSpan == quote.cue)
    #expect(named.claim.types == [.quotation])
    // Parts follow each other; what overlaps is left out.
    #expect(named.spans == [TextSpan(77, 95), TextSpan(104, 110)])
    #expect(named.selectors.allSatisfy { $0.holds(in: fixture.index) })
    #expect(named.selectors == named.spans.map { Selector(span: $0, in: fixture.index) })
    quote.claim.speakerKind = .anonymous
    quote.claim.sourceSpan = quote.speaker
    #expect(try mark(quote).claim.speaker == nil)
    try fixture.library.perform(fixture.tag(named))
    #expect(try fixture.library.check().problems == [])
  }

  @Test func anOlderLibraryCanBeReadWithoutBeingChanged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.sqlite"
    let fixture = SchemaFixtureTests.folder.appendingPathComponent("schema-2.sqlite").path
    try FileManager.default.copyItem(atPath: fixture, toPath: path)
    let library = try Library.open(at: path, context: testContext(), mode: .readOnly)
    let article = try #require(try library.articles().first)
    #expect(
      try library.openSuggestions(of: article.id, engine: engine).contains { $0.type == .money })
    #expect(try library.refusals(of: article.id) == [])
  }

  @Test func codesAreFoundByWhatTheyWereOnce() throws {
    let fixture = try LibraryFixture()
    let money = try money(fixture)
    let codebook = try fixture.library.codebook()
    let code = try #require(codebook[CodeID(rawValue: "money")])
    var renamed = code
    renamed.name = "argent"
    try fixture.library.perform(
      Act(verb: .editCodebook, changes: [.code(before: code, after: renamed)]))
    #expect(money.codes(in: try fixture.library.codebook()) == [code.id])
    // Deleted and made anew under the same name, it is found by that.
    var own = code
    own.name = "Money"
    let anew = Code(id: CodeID(rawValue: "mine"), name: own.name)
    let others = codebook.codes.filter { $0.id != code.id }
    #expect(money.codes(in: Codebook(others + [anew])) == [anew.id])
    #expect(money.codes(in: Codebook(others)) == [])
  }

  @Test func aTextThatWasChangedMeanwhileIsLeftAlone() throws {
    let fixture = try LibraryFixture()
    let suggestions = try open(fixture)
    var old = fixture.article
    old.revision = String(repeating: "0", count: 64)
    #expect(throws: LibraryError.self) { try fixture.library.accept(suggestions, in: old) }
    #expect(try fixture.library.annotations(of: old.id).isEmpty)
  }

  // MARK: Newer texts

  private static let body = """
    Selon la mairie, la scène a été produite dix fois plus vite qu’avec des moyens classiques.

    La série a coûté 15 millions de dollars, selon une source proche du tournage.

    Le maire assure que 7 % des habitants ont vu la scène, et que 12 rues ont été fermées.
    """

  private func add(_ text: String, to library: Library) throws -> Article {
    let bytes = Array("Un immeuble s’effondre\n\n\(text)\n".utf8)
    let file = try ImportedFile(
      reading: Original(bytes: bytes, name: "a.txt"), named: "a.txt",
      source: FileSource(path: "/press/a.txt", size: bytes.count, modified: 1))
    return try library.add(file)[0].article
  }

  @Test func refusedIsRefusedInACorrectedText() throws {
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let first = try add(Self.body, to: library)
    let all = try library.openSuggestions(of: first.id, engine: engine)
    try #require(all.map(\.type).contains(.percent) && all.map(\.type).contains(.money))
    try library.refuse(all, in: first)
    #expect(try library.openSuggestions(of: first.id, engine: engine) == [])
    // Moved, with another word beside it, and one figure corrected.
    let corrected =
      "Une phrase de plus.\n\n"
      + Self.body.replacing("7 %", with: "8 %")
      .replacing("moyens classiques", with: "outils classiques")
    let second = try add(corrected, to: library)
    try #require(second.id == first.id && second.revision != first.revision)
    let left = try library.openSuggestions(of: first.id, engine: engine)
    #expect(left.map(\.value) == ["8"])
    #expect(try library.check().problems == [])
    // The old text once more: what was lost is known again.
    let third = try add(Self.body, to: library)
    #expect(third.revision == first.revision)
    #expect(try library.openSuggestions(of: first.id, engine: engine) == [])
    for _ in 0..<3 { try library.undo() }
    #expect(try library.openSuggestions(of: first.id, engine: engine) == all)
    #expect(try library.check().problems == [])
  }

  @Test func acceptedMovesWithItsText() throws {
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let first = try add(Self.body, to: library)
    try library.accept(library.openSuggestions(of: first.id, engine: engine), in: first)
    _ = try add("Une phrase de plus.\n\n" + Self.body, to: library)
    #expect(try library.openSuggestions(of: first.id, engine: engine) == [])
  }

  // MARK: Laws

  /// Deciding at random and taking it back leaves the library, and what it exports, as it was.
  @Test(arguments: 1...8 as ClosedRange<UInt64>) func undoTakesDecisionsBack(seed: UInt64) throws {
    let engine = SuggestionEngine()
    let folder = try TemporaryFolder()
    let library = try Library.open(at: folder.library, context: testContext())
    let article = try add(Self.body, to: library)
    var generator = SeededGenerator(seed: seed)
    let before = try LibraryDump(library)
    let exported = try JSONExport.document(bundle(of: article, in: library))
    let suggestions = try library.openSuggestions(of: article.id, engine: engine)
    var entries = 0
    for _ in 0..<6 {
      let open = try library.openSuggestions(of: article.id, engine: engine)
      let some = open.filter { _ in Bool.random(using: &generator) }
      let entry =
        Bool.random(using: &generator)
        ? try library.accept(some, in: article) : try library.refuse(some, in: article)
      if entry != nil { entries += 1 }
      // What says the same of the same words goes with it.
      let left = try library.openSuggestions(of: article.id, engine: engine)
      let others = open.filter { !some.contains($0) }
      #expect(left == others.filter(left.contains), "seed \(seed)")
      for gone in others where !left.contains(gone) {
        #expect(
          some.contains { SuggestionDecisions.areNear($0.span, gone.span) }, "seed \(seed)")
      }
    }
    for _ in 0..<entries { try library.undo() }
    #expect(try LibraryDump(library) == before, "seed \(seed)")
    #expect(try JSONExport.document(bundle(of: article, in: library)) == exported, "seed \(seed)")
    #expect(try library.openSuggestions(of: article.id, engine: engine) == suggestions)
    #expect(try library.check().problems == [], "seed \(seed)")
  }

  private func bundle(of article: Article, in library: Library) throws -> AnnotationBundle {
    AnnotationBundle(
      article: article, revision: try library.newestRevision(of: article.id),
      annotations: try library.annotations(of: article.id), codebook: try library.codebook())
  }
}
