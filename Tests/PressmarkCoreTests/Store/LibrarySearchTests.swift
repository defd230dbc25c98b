import Testing

@testable import PressmarkCore

@Suite struct LibrarySearchTests {
  static let cases: [(query: String, found: [String])] = [
    ("SEQUENCE", ["séquence"]),
    ("dix vite", ["dix", "vite"]),
    ("\"dix fois\" plus", ["dix fois", "plus"]),
    ("mill*", ["millions"]),
    ("ete", ["été"]),
    ("absent", []),
    ("dix AND NOT vite", []),
    ("NEAR(dix vite, 2)", ["dix", "vite"]),
    ("text:vite lang:fr", ["vite"]),
  ]

  @Test(arguments: 0..<cases.count) func findsWords(number: Int) throws {
    let fixture = try LibraryFixture()
    let (query, found) = Self.cases[number]
    let hits = try fixture.library.passages(matching: Query(query)).rows()
    let words = hits.flatMap { hit in
      hit.highlights.map { range in
        String(String.UnicodeScalarView(Array(hit.snippet.unicodeScalars)[range]))
      }
    }
    let text = hits.flatMap { hit -> [String] in
      guard case .text(let spans) = hit.place else { return [] }
      return spans.map { String(fixture.index[$0]) }
    }
    #expect(Set(words).isSuperset(of: found) == true && words.isEmpty == found.isEmpty)
    #expect(Set(text) == Set(words), "\(query)")
  }

  @Test func followsMarksAndDeletions() throws {
    let fixture = try LibraryFixture()
    var mark = try fixture.mark("budget", note: "à vérifier")
    mark.claim.gist = "The budget was small"
    try fixture.library.perform(fixture.tag(mark))
    func marks(_ query: String) throws -> [AnnotationID] {
      let found = try fixture.library.annotations(matching: Query(query)).rows()
      let hits = try fixture.library.hits(of: Query(query), in: found)
      #expect(hits.allSatisfy { !$0.highlights.isEmpty })
      return found.map(\.id)
    }
    #expect(try marks("verifier small budget") == [mark.id])
    var changed = mark
    changed.note = "fait"
    try fixture.library.perform(
      Act(verb: .note, changes: [.annotation(before: mark, after: changed)]))
    #expect(try marks("verifier") == [])
    var deleted = fixture.article
    deleted.deleted = fixture.library.context.now()
    try fixture.library.perform(
      Act(verb: .deleteArticle, changes: [.article(before: fixture.article, after: deleted)]))
    for target in [QueryTarget.article, .annotation, .passage] {
      #expect(try fixture.library.numbers(target, Query("budget OR netflix")) == [])
    }
    try fixture.library.undo()
    #expect(try marks("fait") == [mark.id])
  }

  @Test func filtersAnnotations() throws {
    let fixture = try LibraryFixture()
    let marks = [
      try fixture.mark("15 millions", codes: ["money", "claim"], note: "cher"),
      try fixture.mark("dix fois", codes: ["comparison"]),
    ]
    for mark in marks { try fixture.library.perform(fixture.tag(mark)) }
    func found(_ set: (inout AnnotationFilter) -> Void) throws -> [AnnotationID] {
      var filter = AnnotationFilter()
      set(&filter)
      let found = try fixture.library.annotations(filter).map(\.id)
      #expect(try fixture.library.annotationCount(filter) == found.count)
      return found
    }
    #expect(try found { _ in } == [marks[1].id, marks[0].id])
    #expect(try found { $0.codes = [CodeID(rawValue: "money")] } == [marks[0].id])
    func matching(_ query: String) throws -> [AnnotationID] {
      try fixture.library.annotations(matching: Query(query)).rows().map(\.id)
    }
    #expect(try matching("millions cher") == [marks[0].id])
    #expect(try matching("coder:bob") == [])
    #expect(try matching("coder:ADÀ status:draft").count == 2)
    #expect(try found { $0.isOrphaned = true } == [])
    let newer = CanonicalText.revision(of: [.init(role: .paragraph, text: "15 millions.")])
    try fixture.library.keep(newer, importer: "test/1", for: fixture.article.id)
    var revised = fixture.article
    revised.revision = newer.digest
    try fixture.library.perform(
      Act(verb: .reviseArticle, changes: [.article(before: fixture.article, after: revised)]))
    #expect(try found { $0.isOrphaned = true } == [marks[1].id, marks[0].id])
    #expect(try fixture.library.coders() == ["ada"])
    #expect(try fixture.library.check().problems == [])
  }

  /// Whatever is typed, the library answers, or one sentence does.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func answersAnyQuestion(seed: UInt64) throws {
    let fixture = try LibraryFixture()
    try fixture.library.perform(fixture.tag(fixture.mark("dix fois", codes: ["money"])))
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let typed = RandomQuery.typed(using: &generator)
      guard let query = try? Query(typed) else { continue }
      let order: QueryOrder = Bool.random(using: &generator) ? .rank : .document
      do {
        _ = try fixture.library.passages(matching: query, order: order).rows()
        let marks = try fixture.library.annotations(matching: query, order: order).rows()
        _ = try fixture.library.hits(of: query, in: marks)
        _ = try fixture.library.articles(matching: query, order: order).rows()
      } catch LibraryError.query(let error) {
        #expect(error.place.upperBound <= typed.unicodeScalars.count, "\(typed), seed \(seed)")
      } catch {
        Issue.record("\(typed.debugDescription): \(error), seed \(seed)")
      }
    }
  }
}
