import Foundation
import Testing

@testable import PressmarkCore

@Suite struct ReextractionTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.library, context: testContext())
  }

  private static let markdown = """
    ---
    title: Un *immeuble*
    ---

    # Un *immeuble*

    Selon la plateforme, c’est **dix fois plus vite** qu’avant, et tout le monde le répète.
    """

  private func add() throws -> Article {
    let bytes = Array(Self.markdown.utf8)
    return try library.add(
      ImportedFile(reading: Original(bytes: bytes, name: "a.md"), named: "a.md"))[0].article
  }

  private func reextract(_ article: Article, as format: String?) throws -> [Reextraction.Outcome] {
    let (tasks, leftAlone) = try library.reextractions(of: [article], format: format)
    return try leftAlone
      + tasks.flatMap { try library.reextract($0, from: library.read($0)) }
  }

  @Test func findsTheSameAgain() throws {
    let article = try add()
    let entries = try library.history().count
    #expect(try reextract(article, as: nil) == [.unchanged(article)])
    #expect(try library.history().count == entries)
  }

  @Test func anotherReadingIsANewTextOfTheSameArticle() throws {
    let article = try add()
    var corrected = article
    corrected.metadata.title = "Le mien"
    corrected.corrected = [.title]
    try library.perform(
      Act(
        verb: .correctArticle, article: article.id,
        changes: [.article(before: article, after: corrected)]))
    let before = try LibraryDump(library)
    guard
      case .changed(let after, _, hasNewText: true)? = try reextract(corrected, as: "text").first
    else {
      Issue.record("nothing changed")
      return
    }
    #expect(after.id == article.id && after.metadata.title == "Le mien")
    #expect(try library.newestRevision(of: article.id).text.contains("**dix fois"))
    #expect(try library.check().problems == [])
    // The same way again without being asked.
    #expect(try reextract(after, as: nil) == [.unchanged(after)])
    try library.undo()
    #expect(try LibraryDump(library) == before)
  }

  @Test func leavesAloneWhatItHasNothingFor() throws {
    let bare = CanonicalText.revision(of: [.init(role: .paragraph, text: "Sans origine.")])
    let article = try library.add(bare, metadata: ArticleMetadata(), importer: "test/1").article
    guard case .leftAlone(article, _)? = try reextract(article, as: nil).first else {
      Issue.record("it was not left alone")
      return
    }
    // An article of version 1 is read from its file, if that is still there.
    let path = folder.path + "/b.md"
    try Data(Self.markdown.utf8).write(to: URL(fileURLWithPath: path))
    let source = try #require(FileSource(path: path))
    let old = try library.add(
      CanonicalText.revision(of: [.init(role: .paragraph, text: "D’une vieille version.")]),
      metadata: ArticleMetadata(), importer: "test/1", source: source
    ).article
    guard case .changed(let new, _, hasNewText: true)? = try reextract(old, as: nil).first else {
      Issue.record("it was not read again")
      return
    }
    #expect(new.id == old.id)
    #expect(try library.original(of: new.id)?.name == "b.md")
    #expect(try library.check().problems == [])
  }

  /// Articles of a file are told by what they say of themselves before their number is trusted.
  @Test func findsEachArticleOfAFileAgain() throws {
    func imported(_ part: Int, _ title: String, number: String? = nil) -> ImportedArticle {
      ImportedArticle(
        metadata: ArticleMetadata(title: title, documentNumber: number),
        revision: CanonicalText.revision(of: [.init(role: .paragraph, text: "Texte \(title)")]),
        importer: "test/2", part: part)
    }
    func article(_ title: String, number: String? = nil) -> Article {
      Article(
        id: ArticleID(rawValue: title),
        metadata: ArticleMetadata(title: title, documentNumber: number), revision: "old",
        added: Timestamp(milliseconds: 0))
    }
    let task = Reextraction(
      source: .original("x"), options: ImportOptions(),
      articles: [
        (article("A", number: "1"), 1), (article("B"), 2), (article("C"), 3), (article("D"), 9),
      ])
    var file = try ImportedFile(
      reading: Original(bytes: Array("Titre\n\nTexte.".utf8)), named: nil)
    file.parts = [
      .article(imported(1, "nouveau")), .article(imported(2, "A bis", number: "1")),
      .refused(ImportRefusal(part: 3, reason: "there is no text in it")),
      .article(imported(4, "B")),
    ]
    let found = task.parts(in: file).map { $0?.number }
    #expect(found == [2, 4, 3, nil])
  }
}
