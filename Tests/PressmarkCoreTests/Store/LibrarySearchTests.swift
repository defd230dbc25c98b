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
    ("\"", []),
    ("*", []),
  ]

  @Test(arguments: 0..<cases.count) func findsWords(number: Int) throws {
    let fixture = try LibraryFixture()
    let (query, found) = Self.cases[number]
    let hits = try fixture.library.search(query)
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
      try fixture.library.search(query).compactMap {
        if case .annotation(let id) = $0.place { id } else { nil }
      }
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
    #expect(try fixture.library.search("budget").isEmpty)
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
    #expect(try found { $0.words = "millions cher" } == [marks[0].id])
    #expect(try found { $0.coder = "bob" } == [])
    #expect(try found { $0.status = .draft }.count == 2)
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

  /// Whatever is typed, the search answers.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func answersAnyQuestion(seed: UInt64) throws {
    let fixture = try LibraryFixture()
    var generator = SeededGenerator(seed: seed)
    let operators = [
      "\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "^", ":", "-", "+", "{", "}", "text:", "'",
      ";", "--", "\u{0}", "dix", "\"dix",
    ]
    for _ in 0..<300 {
      let query = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? operators.randomElement(using: &generator) ?? ""
          : NastyText.text(length: 3, using: &generator)
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
      var filter = ArticleFilter()
      filter.words = query
      do {
        _ = try fixture.library.search(query)
        _ = try fixture.library.articles(filter)
      } catch {
        Issue.record("\(query.debugDescription): \(error), seed \(seed)")
      }
    }
  }
}
