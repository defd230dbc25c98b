import PressmarkCore
import Testing

@Suite struct MarkdownImporterTests {
  private func article(_ text: String, named name: String? = "a.md") throws -> ImportedArticle {
    try ArticleImport.article(from: Array(text.utf8), named: name)
  }

  @Test func everyBlockHasItsRole() throws {
    let text = """
      # The bridge

      By Ann Lee

      First *words* of the [story](http://x.example), `code` & more &mdash; &eacute;&#233;.
      A second line.\\
      A third.

      ## Why

      > Said once.
      > Said twice.

      - one
        - two

          more
      1. three

      ![A bridge](b.jpg "Photo: A. Roy")

      | a | b |
      |---|---|
      | 1 | 2 |

          code  here

      <div>raw</div>

      <!-- hidden -->

      Last <b>words</b>.
      """
    #expect(
      try article(text).revision.outline == [
        "title: The bridge", "aside: By Ann Lee",
        "paragraph: First words of the story, code & more — éé. A second line. / A third.",
        "heading2: Why", "quotation: Said once. Said twice.", "listItem1: one", "listItem2: two",
        "listItem2: more", "listItem1: three", "caption: A bridge / Photo: A. Roy",
        "paragraph: a | b / 1 | 2", "paragraph: code  here", "paragraph: <div>raw</div>",
        "paragraph: Last <b>words</b>.",
      ])
  }

  @Test func frontMatterIsRead() throws {
    let text = """
      ---
      # a comment
      title: "The \\"old\\" bridge: a story"
      authors:
        - Ann Lee
        - 'Bob O''Neil'
      date: 2025-08-02 10:00
      lang: en-GB
      source: https://paper.example/bridge
      site: The Paper # ours
      summary: >
        long
        text
      ---
      Body here.
      """
    let read = try article(text)
    #expect(
      read.metadata
        == ArticleMetadata(
          title: "The \"old\" bridge: a story", byline: ["Ann Lee", "Bob O'Neil"],
          published: CalendarDay(year: 2025, month: 8, day: 2), language: "en", site: "The Paper",
          url: "https://paper.example/bridge"))
    #expect(
      read.revision.outline == ["title: The \"old\" bridge: a story", "paragraph: Body here."])
  }

  @Test(arguments: [
    ("---\ntitle: x\n---\nText.", "markdown/1"), ("# Title\n\nText.", "markdown/1"),
    ("---\nnot yaml at all\n---\nText.", "text/2"), ("Just words.", "text/2"),
  ])
  func markdownIsToldFromItsContent(text: String, importer: String) throws {
    #expect(try article(text, named: nil).importer == importer)
  }

  @Test func correctionsWin() throws {
    let options = ImportOptions(
      title: "New\nname", byline: ["A"], published: CalendarDay(year: 2020, month: 1, day: 1),
      language: "de", site: "S", url: "javascript:alert(1)", format: "text")
    let read = try ArticleImport.article(from: Array("# Old\n\nText.".utf8), options: options)
    #expect(
      read.metadata
        == ArticleMetadata(
          title: "New name", byline: ["A"], published: CalendarDay(year: 2020, month: 1, day: 1),
          language: "de", site: "S"))
    #expect(read.importer == "text/2")
  }

  @Test(arguments: ["> ", "- ", "*", "[", "![", "`", "<", "**_"])
  func deepNestingIsNoDanger(unit: String) throws {
    let read = try article(String(repeating: unit, count: 20_000) + "deep")
    #expect(read.revision.text.contains("deep"))
  }

  /// Whose blocks would be looked through for each of them, it would take hours.
  @Test func aListWithoutEndEnds() throws {
    let read = try article("# The list\n\n" + String(repeating: "- item\n", count: 200_000))
    #expect(read.revision.blocks.count == 200_001)
  }

  @Test func nastyMarkdownIsReadAndStable() throws {
    var generator = SeededGenerator(seed: 51)
    for round in 0..<300 {
      let text = NastyText.text(length: 60, using: &generator)
      guard let read = try? article(text) else { continue }
      #expect(CanonicalText.revision(of: read.drafts) == read.revision, "seed 51, round \(round)")
    }
  }
}

extension ImportedArticle {
  /// The blocks again, as an importer would hand them on.
  var drafts: [DraftBlock] {
    let index = ScalarIndex(revision.text)
    return revision.blocks.map { DraftBlock(role: $0.role, text: String(index[$0.span])) }
  }
}
