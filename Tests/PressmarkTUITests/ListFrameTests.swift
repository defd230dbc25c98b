import PressmarkCore
import Terminal
import Testing

@testable import PressmarkTUI

@Suite struct ListFrameTests {
  static let claims = ClaimsList.view(
    SampleMarks.all.map { ClaimsList.Entry($0, articleTitle: "La ligne du littoral") },
    codebook: .initial)

  static let library = LibraryList.view(
    (1...40).map { number in
      LibraryList.Entry(
        id: ArticleID(rawValue: "00000000000\(number % 10)-\(number)"),
        metadata: ArticleMetadata(
          title: number == 3 ? "日本語の見出し: élections" : "Article \(number) sur la ligne du littoral",
          byline: ["Ada"], published: CalendarDay(iso8601: "2025-07-18"), site: "lejournal.example"),
        annotationCount: number * 3, progress: number == 2 ? nil : Double(number) / 40,
        orphanCount: number == 4 ? 2 : 0)
    })

  static let history = HistoryList.view([
    .init(
      number: 3, time: "2025-07-18 10:02", coder: "ada", verb: "tag", subject: "« trois fois »"),
    .init(
      number: 2, time: "2025-07-18 10:01", coder: "ada", verb: "note", subject: "« On arrive »",
      isUndone: true),
  ])

  private static func page<ID>(
    _ list: ListView<ID>, _ title: String, typed: String, look: Look, name: String
  ) throws {
    var list = list
    list.pageRows = list.pageEntryRows(in: Size(columns: look.columns, rows: look.rows))
    for key in keys(typed) { _ = list.handle(key) }
    try expectFrame(look.columns, look.rows, named: "\(name).\(look.testDescription)") {
      list.drawPage(title: title, hints: [.init("d", "delete")], in: $0, on: &$1, theme: look.theme)
    }
  }

  @Test(arguments: Look.all)
  func claimsPage(look: Look) throws {
    try Self.page(Self.claims, "Claims", typed: "j", look: look, name: "Claims")
  }

  @Test(arguments: Look.all)
  func libraryPage(look: Look) throws {
    try Self.page(Self.library, "Library", typed: "PgDn PgDn", look: look, name: "Library")
  }

  @Test(arguments: Look.all)
  func filteredLibrary(look: Look) throws {
    try Self.page(Self.library, "Library", typed: "/ E L E C", look: look, name: "Library.filter")
  }

  @Test(arguments: Look.all)
  func historyPage(look: Look) throws {
    try Self.page(Self.history, "History", typed: "j", look: look, name: "History")
  }

  @Test(arguments: Look.all)
  func noOrphans(look: Look) throws {
    let list = OrphansList.view([], codebook: .initial)
    try Self.page(list, "Orphans", typed: "", look: look, name: "Orphans.empty")
  }

  @Test(arguments: Look.all)
  func helpPage(look: Look) throws {
    var help = HelpView(
      sections: [
        .init(
          "Move", (1...9).map { .init("k\($0) PgDn", "one page down, or to the end of \($0)") }),
        .init(
          "Mark",
          [
            .init("t", "tag the selection, or the word group under the cursor, with a code's key"),
            .init("Enter", "open the card"),
          ]),
      ], size: Size(columns: look.columns, rows: look.rows))
    for key in keys("G k") { _ = help.handle(key) }
    try expectFrame(look.columns, look.rows, named: "Help.\(look.testDescription)") {
      help.draw(in: $0, on: &$1, theme: look.theme)
    }
  }

  @Test func prompt() throws {
    var prompt = CommandPrompt(
      prefix: ":",
      candidates: [
        .init("export", sentence: "write the article to a file", arguments: ["markdown", "json"]),
        .init("evidence", sentence: "edit the evidence"), .init("quit", sentence: "leave"),
      ])
    for key in keys("e x Tab j") { _ = prompt.handle(key) }
    try expectFrame(60, 5, named: "Prompt") { prompt.draw(in: $0, on: &$1, theme: Theme()) }
  }

  /// Hostile titles, codes and quotes never reach a cell as controls, at any size.
  @Test func hostileRows() {
    let code = Code(id: CodeID(rawValue: "e"), name: "e\u{1B}[0m\u{202E}", key: "\u{7}")
    let codebook = Codebook([code])
    var mark = SampleMarks.hostile
    mark.codes = [code.id]
    let claims = ClaimsList.view(
      [.init(mark, articleTitle: "t\u{1B}c\n")], codebook: codebook)
    var palette = CodePalette(codebook: codebook, given: [code.id])
    var found: [String] = []
    for (columns, rows) in [(80, 24), (40, 10), (9, 3), (2, 2), (0, 0)] {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      claims.drawPage(title: "c\u{9B}", in: frame.bounds, on: &frame, theme: Theme())
      if !controls(in: frame).isEmpty { found.append("claims \(columns)") }
      palette.size = frame.size
      palette.draw(in: frame.bounds, on: &frame, theme: Theme())
      if !controls(in: frame).isEmpty { found.append("palette \(columns)") }
      let help = HelpView(
        sections: [.init("\u{1B}", [.init("\u{1B}x", "\u{9B}y")])], size: frame.size)
      help.draw(in: frame.bounds, on: &frame, theme: Theme())
      if !controls(in: frame).isEmpty { found.append("help \(columns)") }
    }
    #expect(found == [])
  }
}
