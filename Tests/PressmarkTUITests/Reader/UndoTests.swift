import Foundation
import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// Undo in a real library, as far as it goes.
@Suite struct UndoTests {
  private func run(_ keys: String) throws -> (screen: String, articles: Int) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try Library.open(
      at: folder.appendingPathComponent("library.sqlite").path,
      context: .system(coder: "mira", fixedTime: Timestamp(milliseconds: 1_754_127_000_000)))
    let article = try library.add(
      ImportedArticle(
        metadata: ArticleMetadata(title: "Une série", language: "fr"),
        revision: CanonicalText.revision(of: SampleArticle.blocks), importer: "text/2", notes: []),
      source: nil
    ).article
    let services = Services(
      edit: { $0 }, export: { _, _, _ in "" }, add: { $0 }, copyLocally: { _ in nil })
    var display = ScriptedDisplay(keys: keys)
    var program = Program(library: library, options: .init(), services: services)
    _ = program.run(on: &display, opening: article.id)
    return (display.frames.last?.text() ?? "", try library.articles(.all).count)
  }

  @Test func undoingTooOftenLeavesTheArticle() throws {
    let end = try run("/ d i x Space f Enter t x u u u")
    #expect(end.articles == 1)
    #expect(end.screen.contains("nothing more to undo in this article"), "\(end.screen)")
  }

  @Test func anArticleTakenOutInTheLibraryIsNotReadOn() throws {
    let end = try run("L u q")
    #expect(end.articles == 0)
    #expect(end.screen.contains("The library is empty"), "\(end.screen)")
  }
}
