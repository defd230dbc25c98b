import Foundation
import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// The whole loop on a scripted display, with a real library.
@Suite struct ProgramTests {
  private func makeLibrary(_ folder: URL) throws -> Library {
    try Library.open(
      at: folder.appendingPathComponent("library.sqlite").path,
      context: .system(coder: "mira", fixedTime: Timestamp(milliseconds: 1_754_127_000_000)))
  }

  private func add(_ blocks: [DraftBlock], to library: Library) throws -> Article {
    try library.add(
      ImportedArticle(
        metadata: ArticleMetadata(title: "Une série", language: "fr"),
        revision: CanonicalText.revision(of: blocks), importer: "text/1", notes: []),
      source: nil
    ).article
  }

  private let services = Services(
    edit: { $0 + "\nédité" }, export: { _, _, _ in "written" }, add: { "added \($0)" },
    copyLocally: { _ in nil })

  @Test func marksAreInTheLibraryAndUndoCrossesRestarts() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = try makeLibrary(folder)
    let article = try add(ReaderTests.article, to: library)
    var display = ScriptedDisplay(keys: "/ d i x Space f Enter t x c n o t e Esc q")
    var program = Program(library: library, options: .init(), services: services)
    #expect(program.run(on: &display, opening: article.id) == 0)
    let marks = try library.annotations(of: article.id)
    print(display.frames.last?.text() ?? "")
    print(marks.map(\.quotes), marks.map(\.note))
    var again = ScriptedDisplay(keys: "u u u q")
    var second = Program(library: library, options: .init(), services: services)
    _ = second.run(on: &again, opening: article.id)
    print(again.frames.last?.text() ?? "")
    #expect(try library.annotations(of: article.id).isEmpty)
  }
}
