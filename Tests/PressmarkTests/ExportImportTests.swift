import Foundation
import Testing

@Suite struct ExportImportTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines(
      "tag", "one.md", "--quote", "dix fois plus vite", "--code", "comparison", "--note",
      "attention",
      "--claim", "quantity=×10")
    try desk.lines("tag", "one.md", "--quote", "15 millions", "--code", "mine", "--create-code")
  }

  private func export(_ path: String, _ options: String...) throws -> Desk.Run {
    try desk.run(["export", "one.md", "--format", "markdown", "-o", path] + options)
  }

  private func marks(_ library: String...) throws -> [String] {
    try desk.run(["claims", "--json"] + library).lines
  }

  @Test func theSameLibraryGivesTheSameBytes() throws {
    #expect(try export("a.md").status == 0 && export("b.md").status == 0)
    #expect(try desk.text(of: "a.md") == desk.text(of: "b.md"))
    #expect(try export("a.md").status == 0)
    #expect(try desk.text(of: "a.md") == desk.text(of: "b.md"))
  }

  @Test(arguments: ["markdown", "json"])
  func anEmptyLibraryGetsEverythingBack(_ format: String) throws {
    let file = format == "json" ? "out.json" : "out.md"
    try desk.lines("export", "one.md", "--format", format, "-o", file)
    let said = try desk.lines("import", file, "--library", "other.sqlite")
    #expect(said.count == 1 && said[0].contains("2 marks added"))
    #expect(try marks("--library", "other.sqlite") == marks())
    let list = try desk.lines("list", "--json", "--library", "other.sqlite")
    #expect(try list == desk.lines("list", "--json"))
  }

  @Test func theSameLibraryIsNotChanged() throws {
    _ = try export("out.md")
    let history = try desk.lines("history")
    #expect(try desk.lines("import", "out.md")[0].hasSuffix("2 unchanged"))
    #expect(try desk.lines("history") == history)
  }

  @Test func whatTheUserWroteAroundItStays() throws {
    _ = try export("out.md")
    let text = try desk.text(of: "out.md")
    let place = try #require(text.range(of: "<!-- pressmark:begin"))
    let mine =
      text[..<place.lowerBound] + "My own introduction.\n\n" + text[place.lowerBound...]
      + "\nMy own end.\n"
    try desk.file("out.md", String(mine))
    try desk.lines("tag", "one.md", "--quote", "aucune source", "--code", "s")
    #expect(try export("out.md").status == 0)
    let after = try desk.text(of: "out.md")
    #expect(after.contains("My own introduction.") && after.hasSuffix("\nMy own end.\n"))
    #expect(after.contains("source missing"))
  }

  @Test func aPartChangedByHandIsNotOverwritten() throws {
    _ = try export("out.md")
    let edited = try desk.text(of: "out.md")
      .replacingOccurrences(of: "La série a coûté", with: "La série aurait coûté")
    try desk.file("out.md", edited)
    let refused = try export("out.md")
    #expect(refused.status == 1 && refused.errors.contains("out.md"), "\(refused)")
    #expect(try desk.text(of: "out.md") == edited)
    let forced = try export("out.md", "--force")
    #expect(forced.status == 0 && forced.errors.contains("out.md.bak"), "\(forced)")
    #expect(try desk.text(of: "out.md.bak") == edited)
  }

  @Test func marksAreFoundAgainInAnEditedText() throws {
    _ = try export("out.md")
    // The first is the text that people read, the second the data at the end.
    var edited = try desk.text(of: "out.md")
    let place = try #require(edited.range(of: "Selon la plateforme,"))
    edited.replaceSubrange(place, with: "D’après elle,")
    try desk.file("out.md", edited)
    let run = try desk.run("import", "out.md")
    #expect(run.status == 0, "\(run)")
    let found = try desk.objects("claims", "--json")
    #expect(found.map { $0.list("quote") } == [["dix fois plus vite"], ["15 millions"]])
    #expect(try desk.run("show", "one.md").output.contains("D’après elle"))
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
    try desk.lines("undo")
    #expect(try desk.run("show", "one.md").output.contains("Selon la plateforme"))
  }

  @Test(arguments: [[], ["--library", "other.sqlite"]])
  func aWordReplacedInTheWholeFileIsTaken(_ library: [String]) throws {
    _ = try export("out.md")
    // Editors replace everywhere: in the text, the footnotes and the data at the end.
    let edited = try desk.text(of: "out.md")
      .replacingOccurrences(of: "plus vite", with: "plus rapidement")
      .replacingOccurrences(of: "plateforme", with: "chaîne")
    try desk.file("out.md", edited)
    let run = try desk.run(["import", "out.md"] + library)
    #expect(run.status == 0 && run.errors.contains("2 marks were placed"), "\(run)")
    let found = try desk.run(["claims", "--json"] + library).lines.map { try JSONObject($0) }
    #expect(found.map { $0.list("quote") } == [["dix fois plus rapidement"], ["15 millions"]])
    #expect(try desk.run(["check"] + library).output.hasPrefix("all is well"))
  }

  @Test func aMarkThatIsNotFoundIsKeptAndSaid() throws {
    _ = try export("out.md")
    let text = try desk.text(of: "out.md")
    let start = try #require(text.range(of: "Selon la plateforme"))
    let end = try #require(text.range(of: "La série a coûté"))
    try desk.file("out.md", String(text[..<start.lowerBound] + text[end.lowerBound...]))
    let run = try desk.run("import", "out.md")
    #expect(run.status == 1 && run.output.contains("1 without a place"), "\(run)")
    #expect(try desk.lines("claims", "is:orphan").count == 1 && marks().count == 2)
  }

  @Test func aFolderGetsAFileAnArticle() throws {
    try desk.file("two.txt", "Un autre titre\n\nUn autre texte.\n")
    try desk.lines("add", "two.txt")
    let paths = try desk.lines(
      "export", "one.md", "two.txt", "--format", "markdown", "-o", "exports/deep/")
    #expect(paths.count == 2 && paths.allSatisfy { $0.hasPrefix("exports/deep/un-") })
    let run = try desk.run(
      "export", "one.md", "two.txt", "--format", "markdown", "-o", "one-file.md")
    #expect(run.status == 2, "\(run)")
  }

  @Test(arguments: [
    ("nothing of ours\n", "pressmark add"), ("{\"format\":\"pressmark/9\"}\n", "newer"),
    ("{\"annotations\":[{\"art", "line 1"),
    ("", "pressmark add"),
  ])
  func otherFilesAreRefused(_ text: String, _ word: String) throws {
    try desk.file("in.md", text)
    let run = try desk.run("import", "in.md")
    #expect(run.status == 1 && run.errors.contains(word), "\(run)")
  }

  @Test func aFileOfAnotherKindIsNotOverwritten() throws {
    try desk.file("diary.md", "Dear diary\n")
    #expect(try export("diary.md").status == 1)
    try desk.file("diary.json", "{}\n")
    let run = try desk.run("export", "one.md", "--format", "json", "-o", "diary.json")
    #expect(run.status == 1 && run.errors.contains("diary.json"), "\(run)")
    #expect(try desk.text(of: "diary.md") == "Dear diary\n")
  }
}
