import PressmarkCore
import Terminal
import TestSupport
import Testing

@testable import PressmarkTUI

/// Golden frames of the reading screen, with styles.
@Suite struct ReaderFrameTests {
  /// A size and a number of colours.
  struct Look: CustomTestStringConvertible, Sendable {
    var columns: Int
    var rows: Int
    var colorCount: Int
    var testDescription: String { "\(columns)x\(rows)-\(colorCount)" }

    static let all = [(80, 24), (120, 40), (40, 10)].flatMap { size in
      [256, 0].map { Look(columns: size.0, rows: size.1, colorCount: $0) }
    }
  }

  /// A scene: the article, and the keys that lead to what is shown.
  struct Scene: CustomTestStringConvertible, Sendable {
    var name: String
    var blocks: [DraftBlock]
    var keys: String
    var suggests = false
    var testDescription: String { name }

    init(
      _ name: String, _ blocks: [DraftBlock] = SampleArticle.blocks, keys: String,
      suggests: Bool = false
    ) {
      self.name = name
      self.blocks = blocks
      self.keys = keys
      self.suggests = suggests
    }
  }

  /// Three marks, two of which stand inside the first; then a fourth alone.
  private static let marking =
    "/qu’avec<Enter>stc<Esc>/dix fois<Enter>neetx/vite qu<Enter>vetfcà recouper<Esc>"
    + "/15 m<Enter>tm<Esc>g"

  static let scenes = [
    Scene("marks", keys: marking + "]]"),
    Scene("selection", keys: marking + "/traditionnels<Enter>vwwww"),
    Scene("search", keys: marking + "/dix fois<Enter>"),
    Scene("asides", keys: "GzjjZ"),
    Scene("wide", SampleArticle.wide, keys: "/été<Enter>tq/日本<Enter>ve"),
    Scene("palette", keys: marking + "]]t"),
    Scene("note", keys: marking + "]]]c, 2 sources<Enter>à voir"),
    Scene("card", keys: marking + "]]<Enter>"),
    Scene("prompt", keys: ":ex"),
    Scene("suggestions", keys: "", suggests: true),
    Scene("suggestion", keys: "]]a", suggests: true),
    Scene("nested-suggestion", keys: "/15 m<Enter>tm<Esc>g]]", suggests: true),
    Scene("suggestion-card", keys: "]]<Enter>vCES<Enter>", suggests: true),
    Scene("several-suggestions", keys: "]]A", suggests: true),
  ]

  @Test(arguments: scenes, Look.all)
  func looks(scene: Scene, look: Look) throws {
    var session = ReaderSession(
      scene.blocks, title: "Une série tournée dix fois plus vite", columns: look.columns,
      rows: look.rows, colorCount: look.colorCount,
      suggestions: scene.suggests ? SampleSuggestions.all : { _ in [] })
    session.type(scene.keys)
    try expectSnapshot(
      session.frame.snapshot(), named: "Reader.\(scene.name).\(look.testDescription)",
      filePath: #filePath.replacing("Reader/ReaderFrameTests", with: "ReaderFrameTests"))
  }

  @Test(arguments: [(19, 24), (80, 4), (1, 1), (0, 0)])
  func tooSmallIsSaid(columns: Int, rows: Int) {
    var session = ReaderSession(SampleArticle.blocks)
    session.resize(columns: columns, rows: rows)
    #expect("window too small".hasPrefix(session.screen.split(separator: "\n").first ?? ""))
    session.type("tx:q<Enter>")
    #expect(session.state.exit == .quit)
  }
}
