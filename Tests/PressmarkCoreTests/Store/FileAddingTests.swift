import Foundation
import Testing

@testable import PressmarkCore

@Suite struct FileAddingTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.library, context: testContext())
  }

  private static let body = """
    Selon la plateforme, la scène a été produite dix fois plus vite qu’avec des moyens classiques.

    La série a coûté 15 millions de dollars, selon une source proche du tournage.

    Le maire assure que personne ne dit d’où vient ce chiffre, et la mairie se tait.
    """

  /// A file with one article.
  private func file(
    _ text: String, title: String = "Un immeuble s’effondre", path: String? = "/press/a.txt",
    url: String? = nil, options: ImportOptions = ImportOptions()
  ) throws -> ImportedFile {
    let bytes = Array("\(title)\n\n\(text)\n".utf8)
    var file = try ImportedFile(
      reading: Original(bytes: bytes, name: "a.txt"), named: "a.txt",
      source: path.map { FileSource(path: $0, size: bytes.count, modified: 1) },
      options: options)
    guard let url, case .article(var article) = file.parts[0] else { return file }
    article.metadata.url = url
    file.parts = [.article(article)]
    return file
  }

  /// A file with many articles, each named by its number.
  private func file(of numbers: [Int], edition: Int = 0) throws -> ImportedFile {
    var file = try file("édition \(edition) \(numbers)", path: "/press/many.html")
    file.parts = numbers.enumerated().map { place, number in
      if number < 0 {
        return .refused(ImportRefusal(part: place + 1, reason: "there is no text in it"))
      }
      let revision = CanonicalText.revision(of: [
        DraftBlock(role: .paragraph, text: "Texte \(number), édition \(edition).")
      ])
      return .article(
        ImportedArticle(
          metadata: ArticleMetadata(title: "Titre \(number)"), revision: revision,
          importer: "test/1", part: place + 1))
    }
    return file
  }

  private func mark(_ quote: String, in article: Article) throws -> Annotation {
    let text = try library.newestRevision(of: article.id).text
    let index = ScalarIndex(text)
    let range = try #require(text.range(of: quote, options: .literal))
    let span = TextSpan(index.offset(range.lowerBound), index.offset(range.upperBound))
    let now = library.context.now()
    let mark = Annotation(
      id: AnnotationID(rawValue: library.context.identifier()), article: article.id,
      selectors: [Selector(span: span, in: index)], revision: article.revision,
      codes: [CodeID(rawValue: "claim")], note: "", coder: "ada", created: now, modified: now)
    try library.perform(
      Act(verb: .tag, article: article.id, changes: [.annotation(before: nil, after: mark)]))
    return mark
  }

  @Test func aFileThatWasEditedIsANewTextOfItsArticle() throws {
    let first = try library.add(file(Self.body))[0].article
    let kept = try mark("dix fois plus vite", in: first)
    let moved = try mark("15 millions de dollars", in: first)
    let lost = try mark("personne ne dit d’où vient ce chiffre", in: first)
    let before = try LibraryDump(library)
    let edited = Self.body.replacing("15 millions", with: "20 millions")
      .replacing("Le maire assure que personne ne dit d’où vient ce chiffre, et la", with: "La")
    let addition = try library.add(file(edited))[0]
    guard case .revised(let article, let marks) = addition else {
      Issue.record("\(addition)")
      return
    }
    #expect(article.id == first.id && article.revision != first.revision)
    #expect((marks.found, marks.changed, marks.orphans) == (1, 1, 1))
    #expect(marks.remarks.count == 1)
    #expect(try library.annotation(kept.id)?.revision == article.revision)
    #expect(try library.annotation(moved.id)?.quotes == ["20 millions de dollars"])
    #expect(try library.annotation(lost.id) == lost)
    #expect(try library.articles().count == 1)
    #expect(try library.check().problems == [])
    // One act, and back.
    #expect(try library.undo()?.act.verb == .reviseArticle)
    #expect(try LibraryDump(library) == before)
    #expect(try library.redo() != nil)
    #expect(try library.article(first.id) == article)
  }

  @Test func anOrphanComesBackWithItsWords() throws {
    let first = try library.add(file(Self.body))[0].article
    let lost = try mark("personne ne dit d’où vient ce chiffre", in: first)
    let shorter = Self.body.replacing("personne ne dit d’où vient ce chiffre", with: "rien")
    _ = try library.add(file(shorter))
    let addition = try library.add(file(Self.body))[0]
    #expect(addition.article == first)
    #expect(try library.annotation(lost.id) == lost)
  }

  @Test func onDemandItIsAnArticleOfItsOwn() throws {
    let first = try library.add(file(Self.body))[0]
    let second = try library.add(file(Self.body + " Et plus."), asNew: true)[0]
    #expect(second.isNew && second.article.id != first.article.id)
    #expect(try library.add(file(Self.body), asNew: true) == [.alreadyThere(first.article)])
  }

  @Test func aPageThatChangedIsANewTextAndAnotherPageIsNot() throws {
    let url = "https://example.org/a"
    let first = try library.add(file(Self.body, path: nil, url: url))[0].article
    let changed = try library.add(
      file(Self.body + " Mise à jour.", title: "Un autre titre", path: nil, url: url))[0]
    #expect(changed.article.id == first.id && !changed.isNew)
    // A site that gives all its pages one address.
    let other = try library.add(
      file("Rien de tout cela ne se retrouve ici.", title: "Météo", path: nil, url: url))[0]
    #expect(other.isNew)
    #expect(try library.articles().count == 2)
    #expect(throws: LibraryError.self) { try library.resolve(url) }
  }

  @Test func correctionsSurvive() throws {
    var options = ImportOptions()
    options.site = "Le Quotidien"
    var article = try library.add(file(Self.body, options: options))[0].article
    #expect(article.corrected == [.site])
    var corrected = article
    corrected.metadata.title = "Corrigé"
    corrected.metadata.published = nil
    corrected.corrected.formUnion([.title, .published])
    try library.perform(
      Act(
        verb: .correctArticle, article: article.id,
        changes: [.article(before: article, after: corrected)]))
    article = try library.add(file(Self.body + "\n\nEncore.", title: "Trouvé"))[0].article
    #expect(article.metadata.title == "Corrigé" && article.metadata.site == "Le Quotidien")
    #expect(article.corrected == [.title, .published, .site])
    // What is given now is the newest correction.
    options.title = "Donné"
    article = try library.add(
      file(Self.body + "\n\nEncore plus.", title: "Trouvé", options: options))[0].article
    #expect(article.metadata.title == "Donné")
    #expect(try library.check().problems == [])
  }

  @Test func aTextThatWasEditedByHandIsNotReplacedByAnOldOne() throws {
    let first = try library.add(file(Self.body))[0].article
    let byHand = CanonicalText.revision(of: [.init(role: .paragraph, text: "Corrigé à la main.")])
    try library.keep(byHand, importer: "export/1", for: first.id)
    var edited = first
    edited.revision = byHand.digest
    try library.perform(
      Act(
        verb: .importFile, article: first.id,
        changes: [.article(before: first, after: edited)]))
    #expect(try library.add(file(Self.body)) == [.alreadyThere(edited)])
    // A copy of the file elsewhere does not, either.
    #expect(try library.add(file(Self.body, path: "/b.txt")) == [.alreadyThere(edited)])
  }

  @Test func aFileWithManyArticlesComesInAsAWhole() throws {
    let additions = try library.add(file(of: [1, 2, 3]))
    #expect(additions.map(\.isNew) == [true, true, true])
    let source = try #require(try file(of: [1, 2, 3]).source)
    #expect(try library.knownArticles(for: source)?.count == 3)
    #expect(throws: LibraryError.self) { try library.resolve(source.path) }
    // One article a time is undone; then the file must be read again.
    try library.undo()
    #expect(try library.articles().count == 2)
    #expect(try library.knownArticles(for: source) == nil)
    #expect(try library.add(file(of: [1, 2, 3])).map(\.isNew) == [false, false, true])
    // A later export with one article more in front, two changed.
    let later = try library.add(file(of: [9, 1, 2, 3], edition: 1))
    #expect(later.map(\.isNew) == [true, false, false, false])
    #expect(try library.articles().count == 4)
    #expect(later[1].article.id == additions[0].article.id)
    #expect(try library.check().problems == [])
  }

  @Test func theSameTextTwiceInAFileIsOneArticle() throws {
    let additions = try library.add(file(of: [1, 2, 1]))
    #expect(additions.map(\.isNew) == [true, true, false])
    #expect(additions[0].article == additions[2].article)
  }

  @Test func aFileWithRefusedArticlesIsReadAgain() throws {
    #expect(try library.add(file(of: [1, -1, 2])).count == 2)
    let source = try #require(try file(of: [1, -1, 2]).source)
    #expect(try library.knownArticles(for: source) == nil)
  }

  @Test func contentIsKnownUnderAnyName() throws {
    let first = try file(Self.body)
    let article = try library.add(first)[0].article
    let copy = FileSource(path: "/elsewhere/b.txt", size: 1, modified: 2)
    #expect(
      try library.knownArticles(withContent: first.original.digest, of: copy) == [article])
    #expect(try library.knownArticles(for: copy) == [article])
    #expect(try library.resolve(copy.path) == article)
    #expect(
      try library.knownArticles(
        withContent: first.original.digest, of: copy,
        options: ImportOptions(forcesArticle: true)) == nil)
  }

  @Test func whatWasDeletedComesBack() throws {
    let article = try library.add(file(Self.body))[0].article
    var deleted = article
    deleted.deleted = library.context.now()
    try library.perform(
      Act(
        verb: .deleteArticle, article: article.id,
        changes: [.article(before: article, after: deleted)]))
    #expect(try library.knownArticles(for: #require(file(Self.body).source)) == nil)
    #expect(try library.add(file(Self.body)) == [.added(article)])
    #expect(try library.check().problems == [])
  }
}
