import Foundation
import Testing

@Suite struct ArticleCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func addsFilesFoldersAndStandardInput() throws {
    try desk.file("press/one.md", sampleArticle)
    try desk.file("press/deep/two.txt", "Un autre titre\n\nUn autre texte, plus court.\n")
    try desk.file("press/picture.png", "not an article")
    let added = try desk.lines("add", "press")
    #expect(added.count == 2 && added.contains { $0.hasSuffix("\tUn immeuble s’effondre") })
    let typed = try desk.lines("add", "-", "--title", "Dicté", input: "Trois mots dictés.\n")
    #expect(typed.count == 1 && typed[0].hasSuffix("\tDicté"))
    #expect(try desk.lines("list").count == 3)
  }

  @Test func anArticleIsAddedOnce() throws {
    let path = try desk.file("one.md", sampleArticle)
    let first = try desk.objects("add", path, "--json")[0]
    let second = try desk.objects("add", path, "--json")[0]
    #expect(first["id"] == second["id"] && first["added"] == "1" && second["added"] == "0")
    #expect(try desk.lines("list").count == 1)
  }

  @Test func aFileThatWasEditedIsANewTextAndThatIsSaid() throws {
    let path = try desk.file("one.md", sampleArticle)
    let first = try desk.objects("add", path, "--json")[0]["id"]
    try desk.lines("tag", path, "--quote", "dix fois plus vite", "--code", "x")
    try desk.file("one.md", sampleArticle + "\nEt une phrase de plus.\n")
    let run = try desk.run("add", path)
    #expect(run.status == 0 && run.errors.contains("another text of \(first)"), "\(run)")
    #expect(run.errors.contains("1 mark found again, 0 orphans"), "\(run)")
    #expect(try desk.run("show", path).output.contains("Et une phrase de plus"))
    #expect(try desk.objects("claims", "--json").count == 1)
    try desk.file("one.md", sampleArticle + "\nEt deux phrases de plus.\n")
    let second = try desk.objects("add", path, "--new", "--json")[0]
    #expect(second["id"] != first && second["added"] == "1")
    #expect(try desk.lines("list").count == 2)
  }

  @Test func whatFailsIsSaidAndTheRestIsDone() throws {
    let good = try desk.file("one.md", sampleArticle)
    let empty = try desk.file("empty.txt", "")
    let run = try desk.run("add", "nowhere.txt", good, empty)
    #expect(run.status == 1 && run.lines.count == 1, "\(run)")
    #expect(run.errors.contains("nowhere.txt") && run.errors.contains("empty.txt"), "\(run)")
  }

  @Test(arguments: ["id", "prefix", "path", "path of a file that is gone", "upper case"])
  func anArticleIsNamedIn(_ way: String) throws {
    let path = try desk.file("one.md", sampleArticle)
    let id = try desk.objects("add", path, "--json")[0]["id"]
    let reference =
      switch way {
      case "id": id
      case "prefix": String(id.prefix(5))
      case "path": "./one.md"
      case "path of a file that is gone": "home/../one.md"
      default: id.prefix(6).uppercased()
      }
    if way.hasSuffix("gone") { try FileManager.default.removeItem(atPath: path) }
    #expect(try desk.run("show", reference).output.contains("dix fois plus vite"))
  }

  @Test func metadataIsCorrectedAndUndone() throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines(
      "set", "one.md", "--title", "Titre\u{1B}[31m corrigé", "--date", "2025-08-03",
      "--byline", "A", "--byline", "B", "--clear", "language")
    let corrected = try desk.objects("list", "--json")[0]
    #expect(corrected["published"] == "2025-08-03" && corrected.list("byline") == ["A", "B"])
    #expect(corrected["title"].hasSuffix("corrigé") && !corrected.line.contains("\u{1B}"))
    try desk.lines("undo")
    #expect(try desk.objects("list", "--json")[0]["title"] == "Un immeuble s’effondre")
  }

  @Test func withoutATerminalTheReaderPrints() throws {
    let path = try desk.file("one.md", sampleArticle)
    let run = try desk.run(path)
    #expect(run.status == 0 && run.output.contains("15 millions de dollars"), "\(run)")
    let shown = try desk.run("show", path)
    #expect(run.output == shown.output && !run.output.contains("\u{1B}"))
    #expect(try desk.run([]).output.contains("Un immeuble s’effondre"))
  }

  @Test func showWrapsToAWidth() throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    let lines = try desk.lines("show", "one.md", "--width", "40")
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines)")
  }

  @Test(arguments: [
    (["plateforme"], 2), (["PLATEFORME", "vite"], 1), (["\"millions de\""], 1), (["million*"], 1),
    (["personne"], 0),
  ])
  func searchFinds(_ query: [String], _ count: Int) throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    let run = try desk.run(["search"] + query)
    #expect(run.status == 0 && run.lines.count == count, "\(run)")
  }

  @Test func extractNeedsNoLibrary() throws {
    let path = try desk.file("one.md", sampleArticle)
    let line = try desk.objects("extract", path, "--json")[0]
    #expect(line["file"] == path && line["text"].hasPrefix("Un immeuble s’effondre\n\n"))
    #expect(!line["articleBody"].contains("Un immeuble"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("home/.local")))
  }

  @Test func evaluateExtractPrintsTheSameLinesAndItsTime() throws {
    try desk.file("one.md", sampleArticle)
    try desk.file("two.txt", "Un autre titre\n\nUn autre texte.\n")
    let wanted = try desk.lines("extract", "one.md", "two.txt", "--json")
    let run = try desk.run(["extract", "one.md", "two.txt", "nowhere"], of: "evaluate")
    #expect(run.status == 1 && run.lines == wanted, "\(run)")
    #expect(run.errors.contains("nowhere") && run.errors.contains("2 files in "), "\(run)")
  }

  @Test func libraryOptionKeepsLibrariesApart() throws {
    let path = try desk.file("one.md", sampleArticle)
    try desk.lines("--library", "a.sqlite", "add", path)
    #expect(try desk.lines("list", "--library", "a.sqlite").count == 1)
    #expect(try desk.lines("list", "--library", "b.sqlite").isEmpty)
    let third = try desk.run("list", changes: ["PRESSMARK_LIBRARY": "a.sqlite"])
    #expect(third.lines.count == 1)
    // The option after the command wins.
    #expect(try desk.lines("--library", "a.sqlite", "list", "--library=b.sqlite").isEmpty)
  }
}
