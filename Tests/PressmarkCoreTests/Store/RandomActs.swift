@testable import PressmarkCore

/// Acts as people do them, at random, on the articles, marks and codes that are there.
struct RandomActs {
  var generator: SeededGenerator
  let library: Library

  init(seed: UInt64, library: Library) {
    generator = SeededGenerator(seed: seed)
    self.library = library
  }

  /// Does a random act; `nil` when there was nothing to do it to, or the library refused it.
  mutating func perform() throws -> JournalEntry? {
    guard let act = try act() else { return nil }
    do throws(LibraryError) {
      return try library.perform(act)
    } catch .notAllowed {
      return nil
    }
  }

  private mutating func act() throws -> Act? {
    let articles = try library.articles().map(\.article)
    guard let article = articles.randomElement(using: &generator) else { return nil }
    let marks = try library.annotations(of: article.id)
    let mark = marks.randomElement(using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0...3:
      let changes = try (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        Change.annotation(before: nil, after: try newMark(in: article))
      }
      return Act(verb: .tag, article: article.id, changes: changes)
    case 4, 5:
      guard let mark else { return nil }
      var changed = try newMark(in: article, id: mark.id)
      if Bool.random(using: &generator) { changed.selectors = mark.selectors }
      return Act(
        verb: .claim, article: article.id, changes: [.annotation(before: mark, after: changed)])
    case 6:
      guard let mark else { return nil }
      return Act(
        verb: .delete, article: article.id, changes: [.annotation(before: mark, after: nil)])
    case 7:
      var changed = article
      changed.metadata.title = NastyText.text(length: 5, using: &generator)
      changed.metadata.byline = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        NastyText.text(length: 3, using: &generator)
      }
      return Act(
        verb: .correctArticle, article: article.id,
        changes: [.article(before: article, after: changed)])
    case 8:
      return try codebookAct()
    case 9, 10:
      return try decision(in: article)
    default:
      var changed = article
      changed.deleted = library.context.now()
      let isOftenEnough = Int.random(in: 0..<4, using: &generator) == 0 && articles.count > 1
      return isOftenEnough
        ? Act(
          verb: .deleteArticle, article: article.id,
          changes: [.article(before: article, after: changed)]) : nil
    }
  }

  /// Accepts or refuses a suggestion, or lets a refused one be proposed again.
  private mutating func decision(in article: Article) throws -> Act? {
    let refusal = try library.refusals(of: article.id).randomElement(using: &generator)
    if let refusal, Bool.random(using: &generator) {
      return Act(
        verb: .refuseSuggestion, article: article.id,
        changes: [.suggestionRefusal(before: refusal, after: nil)])
    }
    let open = try library.openSuggestions(of: article.id, engine: SuggestionEngine())
    guard let suggestion = open.randomElement(using: &generator) else { return nil }
    let pages = try library.pagedText(of: article)
    let name = library.context.identifier()
    if Bool.random(using: &generator) {
      let mark = suggestion.annotation(
        id: AnnotationID(rawValue: name), article: article.id, pages: pages,
        codebook: try library.codebook(), coder: "ada", at: library.context.now())
      return Act(
        verb: .acceptSuggestion, article: article.id,
        changes: [.annotation(before: nil, after: mark)])
    }
    let no = suggestion.refusal(
      id: SuggestionRefusalID(rawValue: name), article: article.id, pages: pages, coder: "ada",
      at: library.context.now())
    return Act(
      verb: .refuseSuggestion, article: article.id,
      changes: [.suggestionRefusal(before: nil, after: no)])
  }

  /// Swaps the keys of two codes, makes a code, renames one, or deletes one.
  private mutating func codebookAct() throws -> Act? {
    let codes = try library.codebook().codes
    guard let one = codes.randomElement(using: &generator),
      let other = codes.randomElement(using: &generator)
    else { return nil }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where one.id != other.id:
      var (left, right) = (one, other)
      swap(&left.key, &right.key)
      swap(&left.name, &right.name)
      return Act(
        verb: .editCodebook,
        changes: [.code(before: one, after: left), .code(before: other, after: right)])
    case 1:
      let name = "code \(Int.random(in: 0..<1000, using: &generator))"
      let code = Code(id: CodeID(rawValue: name), name: name, parent: one.id, position: 3)
      return Act(verb: .editCodebook, changes: [.code(before: nil, after: code)])
    case 2:
      return Act(verb: .editCodebook, changes: [.code(before: one, after: nil)])
    default:
      var changed = one
      changed.name = NastyText.text(length: 3, using: &generator)
      changed.parent = nil
      return Act(verb: .editCodebook, changes: [.code(before: one, after: changed)])
    }
  }

  private mutating func newMark(
    in article: Article, id: AnnotationID? = nil
  ) throws -> Annotation {
    let text = try library.newestRevision(of: article.id).text
    let index = ScalarIndex(text)
    let count = 2 * Int.random(in: 1...3, using: &generator)
    var ends: Set<Int> = []
    while ends.count < count { ends.insert(.random(in: 0...index.count, using: &generator)) }
    let sorted = ends.sorted()
    let selectors = stride(from: 0, to: count, by: 2).map {
      Selector(
        span: TextSpan(TextOffset(sorted[$0]), TextOffset(sorted[$0 + 1])), in: index)
    }
    let codes = try library.codebook().codes.map(\.id).shuffled(using: &generator)
    var claim = Bool.random(using: &generator) ? fullClaim() : Claim()
    if Bool.random(using: &generator) { claim.quantity = Quantity() }
    if Bool.random(using: &generator) { claim.verdict = nil }
    if Bool.random(using: &generator) { claim.evidence.reverse() }
    let target = AnnotationID(rawValue: library.context.identifier())
    return Annotation(
      id: id ?? AnnotationID(rawValue: library.context.identifier()), article: article.id,
      selectors: selectors, revision: article.revision, codes: Array(codes.prefix(3)),
      note: NastyText.text(length: 12, using: &generator), claim: claim,
      relations: Bool.random(using: &generator) ? [Relation(kind: .partOf, target: target)] : [],
      coder: "ada", created: library.context.now(), modified: library.context.now(),
      status: AnnotationStatus.allCases.randomElement(using: &generator) ?? .draft)
  }
}

/// Everything that people see of a library, for comparing two states of it.
struct LibraryDump: Equatable {
  var articles: [ArticleSummary]
  var deleted: [ArticleSummary]
  var annotations: [[Annotation]]
  var refusals: [[SuggestionRefusal]]
  var codes: [Code]

  init(_ library: Library) throws {
    var filter = ArticleFilter()
    articles = try library.articles(filter)
    filter.isDeleted = true
    deleted = try library.articles(filter)
    annotations = try (articles + deleted).map { try library.annotations(of: $0.id) }
    refusals = try (articles + deleted).map { try library.refusals(of: $0.id) }
    codes = try library.codebook().codes
  }
}
