import Foundation
import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// The whole loop on a scripted display, with a real library.
@Suite struct ProgramTests {
  /// A library in a folder of its own, which goes with it.
  private final class Desk {
    let folder: URL
    let library: Library
    let article: Article

    init() throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      library = try Library.open(
        at: folder.appendingPathComponent("library.sqlite").path,
        context: .system(coder: "mira", fixedTime: Timestamp(milliseconds: 1_754_127_000_000)))
      article = try library.add(
        ImportedArticle(
          metadata: ArticleMetadata(title: "Une série", language: "fr"),
          revision: CanonicalText.revision(of: SampleArticle.blocks), importer: "text/2", notes: []),
        source: nil
      ).article
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Plays keys; gives what was on the display, and the exit status.
    func run(_ keys: String, fromLibrary: Bool = false) -> (display: ScriptedDisplay, status: Int32)
    {
      let services = Services(
        edit: { $0 + "\nédité" }, export: { _, format, path in "\(format) to \(path ?? "-")" },
        add: { "added \($0)" }, copyLocally: { _ in nil })
      var display = ScriptedDisplay(keys: keys)
      var program = Program(library: library, options: .init(), services: services)
      let status = program.run(on: &display, opening: fromLibrary ? nil : article.id)
      return (display, status)
    }

    var marks: [String] {
      get throws {
        let codebook = try library.codebook()
        return try library.annotations(of: article.id).map { mark in
          mark.quotes.joined(separator: "|") + ": "
            + mark.codes.compactMap { codebook[$0]?.name }.joined(separator: ", ") + "; "
            + mark.note
        }
      }
    }
  }

  private static let marking = "/ d i x Space f Enter t x c n o t e Esc"

  @Test func marksAreInTheLibraryAndUndoCrossesRestarts() throws {
    let desk = try Desk()
    #expect(desk.run("\(Self.marking) q").status == 0)
    #expect(try desk.marks == ["dix fois plus vite: comparison; note"])
    _ = desk.run("u q")
    #expect(try desk.marks == ["dix fois plus vite: comparison; "])
    _ = desk.run("u q")
    #expect(try desk.marks == [])
    _ = desk.run("C-r C-r q")
    #expect(try desk.marks == ["dix fois plus vite: comparison; note"])
  }

  @Test func theEditorsTextIsSaved() throws {
    let desk = try Desk()
    let run = desk.run("/ d i x Enter c h a C-e Esc q")
    #expect(run.display.suspensionCount == 1)
    #expect(try desk.marks == ["dix fois plus vite: ; ha\nédité"])
  }

  @Test func whatWasTypedIsADraftWhenTheTerminalGoesAway() throws {
    let desk = try Desk()
    let run = desk.run("/ d i x Enter c h a")
    #expect(run.status == 129)
    #expect(try desk.library.drafts(of: desk.article.id).map(\.text) == ["ha"])
    let again = desk.run("Esc q")
    #expect(again.display.frames[0].text().contains("recovered a note that was not saved"))
    #expect(try desk.marks == ["dix fois plus vite: ; ha"])
    #expect(try desk.library.drafts(of: desk.article.id).isEmpty)
  }

  @Test func thePlaceAndTheBookmarksAreKept() throws {
    let desk = try Desk()
    _ = desk.run("} } } m a w w q")
    #expect(desk.run("w").display.frames[0].text().contains("Selon Ted"))
    _ = desk.run("' a q")
    let place = try #require(try desk.library.readingPlace(of: desk.article.id))
    #expect(place.offset == place.bookmarks["a"])
  }

  @Test(arguments: [
    ("C", "Claims", "dix fois plus vite"), ("R", "To review", "dix fois plus vite"),
    ("L", "Library", "Une série"), ("H", "History", "note"), ("K", "Codebook", "superlative"),
    ("O", "Orphans", "No orphan"), (": e x p o r t Enter", "dix f", "markdown to -"),
    (": a d d Space x Enter", "Library", "added x"), ("?", "KEYS", "go down a line"),
  ])
  func listsShowTheirRows(keys: String, title: String, row: String) throws {
    let desk = try Desk()
    let screen = desk.run("\(Self.marking) \(keys)").display.frames.last?.text() ?? ""
    #expect(screen.uppercased().contains(title.uppercased()), "\(screen)")
    #expect(screen.contains(row), "\(screen)")
  }

  @Test(arguments: ["C", "R"])
  func aListOpensTheMark(list: String) throws {
    let desk = try Desk()
    let run = desk.run("\(Self.marking) G \(list) Enter")
    #expect(
      run.display.frames.last?.text().contains("mark 1 of 1") == true,
      "\(run.display.frames.last?.text() ?? "")")
  }

  @Test func theLibraryOpensArticlesAndComesBack() throws {
    let desk = try Desk()
    let run = desk.run("Enter w q q", fromLibrary: true)
    #expect(run.status == 0)
    let shows = run.display.frames.map { $0.text().contains("Selon Ted Sarandos") }
    #expect(shows == [false, true, true, false])
  }

  @Test func aListUndoesToo() throws {
    let desk = try Desk()
    let run = desk.run("\(Self.marking) C u u")
    #expect(try desk.marks == [])
    #expect(run.display.frames.last?.text().contains("CLAIMS") == true)
  }
}
