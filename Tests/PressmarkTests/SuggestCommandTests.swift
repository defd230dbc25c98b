import Foundation
import Testing

/// `pressmark suggest` as people and scripts run it.
@Suite struct SuggestCommandTests {
  let desk: Desk

  private static let figures = [
    "number", "number-range", "ordinal", "money", "percent", "dimension", "temperature", "age",
    "duration", "share", "factor",
  ]

  /// Figures alone: what else is found in these texts is no matter here.
  init() throws {
    desk = try Desk()
    try desk.file("one.md", sampleArticle)
    let rules = try desk.objects("suggest", "--rules", "--json").map { $0["name"] }
    try configure(disabled: rules.filter { !Self.figures.contains($0) })
  }

  private func configure(disabled: [String]) throws {
    let list = disabled.map { "\"\($0)\"" }.joined(separator: ", ")
    try desk.file(
      "home/.config/pressmark/config.toml", "[suggestions]\ndisabled = [\(list)]\n")
  }

  private func quotes(_ arguments: String...) throws -> [String] {
    let run = try desk.run(["suggest"] + arguments + ["--json"])
    try #require(run.status == 0, "\(run)")
    return try run.lines.map { try JSONObject($0)["quote"] }
  }

  @Test func aFileIsReadWithoutALibrary() throws {
    let lines = try desk.objects("suggest", "one.md", "--json")
    #expect(lines.map { $0["quote"] } == ["dix fois plus vite", "15 millions de dollars"])
    let money = try #require(lines.last)
    #expect(
      money.fields.keys.sorted() == [
        "checkworthiness", "claimTypes", "end", "quote", "reason", "rule", "start", "type",
        "unit", "value",
      ] || money.fields.keys.contains("cue"))
    #expect(money["type"] == "money" && money["value"] == "15000000" && money["unit"] == "USD")
    #expect(money.line.hasPrefix("{\"checkworthiness\":"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("home/.local")))
  }

  @Test func theArticleSaysTheSameAsItsFile() throws {
    let file = try desk.lines("suggest", "one.md", "--json")
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    for reference in [id, String(id.prefix(5)), "one.md"] {
      #expect(try desk.lines("suggest", reference, "--json") == file)
    }
  }

  @Test func rangesHaveTwoValues() throws {
    try desk.file("two.txt", "Un titre\n\nLe prix était de 10 à 15 euros dans toute la ville.\n")
    let line = try desk.lines("suggest", "two.txt", "--json")[0]
    #expect(line.contains(#""value":["10","15"]"#), "\(line)")
  }

  @Test func linesForPeopleFitANarrowScreen() throws {
    let lines = try desk.lines("suggest", "one.md")
    #expect(lines[0].hasSuffix(": 2 suggestions"))
    #expect(lines.allSatisfy { $0.count < 80 })
    #expect(lines.contains { $0.hasPrefix("paragraph 2, ") && $0.contains("money, 15000000 USD") })
    #expect(lines.contains { $0.contains("La série a coûté “15 millions de dollars”. La") })
    #expect(lines.contains { $0.hasPrefix("  money: ") })
  }

  @Test func filtersByRuleAndType() throws {
    #expect(try quotes("one.md", "--rule", "money,factor").count == 2)
    #expect(try quotes("one.md", "--rule", "money") == ["15 millions de dollars"])
    #expect(try quotes("one.md", "--type", "multiplier") == ["dix fois plus vite"])
    #expect(try quotes("one.md", "--type", "date").isEmpty)
  }

  @Test func acceptedIsMarkedAndUndone() throws {
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    #expect(try desk.lines("suggest", id, "--accept", "money")[0].hasSuffix(": 1 accepted"))
    let mark = try desk.objects("claims", "--json")[0]
    #expect(mark.list("codes") == ["money"] && mark.line.contains("suggestion accepted"))
    #expect(try quotes(id) == ["dix fois plus vite"])
    #expect(
      try desk.objects("suggest", id, "--all", "--json").map { $0["standing"] } == [
        "open", "marked",
      ])
    #expect(try desk.lines("history", "--limit", "1")[0].contains("accept suggestion “15 millions"))
    #expect(try desk.lines("suggest", id, "--accept", "money")[0].hasSuffix(": nothing to decide"))
    try desk.lines("undo")
    #expect(try desk.lines("claims").isEmpty)
    #expect(try quotes(id).count == 2)
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
  }

  @Test func everythingIsAcceptedAsOneAct() throws {
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    let made = try desk.lines("suggest", id, "--accept-all", "--json")
    let listed = try desk.lines("claims", "--json")
    #expect(made.count == 2 && made == listed)
    #expect(try desk.objects("history", "--json").map { $0["verb"] }[0] == "accept suggestion")
    try desk.lines("undo")
    #expect(try desk.lines("claims").isEmpty)
  }

  @Test func refusedStaysRefusedWhenTheFileIsCorrected() throws {
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    #expect(try desk.lines("suggest", id, "--refuse", "money")[0].hasSuffix(": 1 refused"))
    #expect(try quotes(id) == ["dix fois plus vite"])
    let corrected = sampleArticle.replacingOccurrences(of: "La série a", with: "La saison a")
    try desk.file("one.md", corrected)
    try desk.lines("add", "one.md")
    #expect(try desk.lines("show", id).joined().contains("La saison a coûté"))
    #expect(try quotes(id) == ["dix fois plus vite"])
    #expect(
      try desk.objects("suggest", id, "--all", "--json").map { $0["standing"] } == [
        "open", "refused",
      ])
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
  }

  @Test func severalProgramsDecideOnce() async throws {
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    let desk = desk
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask { try desk.run(["suggest", id, "--accept-all"]).status }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(try desk.lines("claims").count == 2)
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
  }

  /// What was accepted goes through an annotated Markdown file into another library unchanged.
  @Test func acceptedMarksGoThroughMarkdown() throws {
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    try desk.lines("suggest", id, "--accept-all")
    try desk.lines("export", id, "--format", "markdown", "-o", desk.path("marked.md"))
    let other = ["--library", desk.path("other.sqlite")]
    let imported = try desk.run(["import", "marked.md"] + other)
    #expect(imported.status == 0, "\(imported)")
    #expect(try desk.run(["claims", "--json"] + other).lines == desk.lines("claims", "--json"))
    #expect(try desk.run(["suggest", id, "--json"] + other).lines.isEmpty)
  }

  @Test func severalArticlesSayWhichIsWhich() throws {
    try desk.file("two.txt", "Un titre\n\nLe pain coûte 3 euros dans toute la ville.\n")
    let id = try desk.objects("add", "one.md", "--json")[0]["id"]
    let lines = try desk.objects("suggest", id, "two.txt", "--json")
    #expect(lines.map { $0["article"] + $0["file"] } == [id, id, "two.txt"])
  }

  @Test func foldersAndStandardInputAreRead() throws {
    try desk.file("press/one.md", sampleArticle)
    try desk.file("press/two.txt", "Un titre\n\nLe pain coûte 3 euros dans toute la ville.\n")
    let lines = try desk.objects("suggest", "press", "--json")
    #expect(lines.map { $0["file"] } == ["press/one.md", "press/one.md", "press/two.txt"])
    // What cannot be read is said, and leaves the others.
    try desk.file("press/empty.md", "")
    let run = try desk.run("suggest", "press", "--json")
    #expect(run.status == 1 && run.lines.count == 3, "\(run)")
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("empty.md"))
    let piped = try desk.lines("suggest", "-", "--json", input: sampleArticle)
    #expect(try piped == desk.lines("suggest", "one.md", "--json"))
  }

  @Test func rulesAreListed() throws {
    let off = try desk.objects("suggest", "--rules", "--json").filter {
      $0.line.contains("\"on\":false")
    }
    try configure(disabled: off.map { $0["name"] } + ["money"])
    let rules = try desk.objects("suggest", "--rules", "--json")
    #expect(rules.contains { $0["name"] == "money" && $0.line.contains("\"on\":false") })
    #expect(rules.contains { $0["name"] == "factor" && $0.line.contains("\"on\":true") })
    #expect(try desk.lines("suggest", "--rules").contains { $0.hasPrefix("money ") })
    #expect(try quotes("one.md") == ["dix fois plus vite"])
    let counted = try desk.objects("suggest", "one.md", "--rules", "--json")
    #expect(counted.first { $0["name"] == "factor" }?["found"] == "1")
    let named = try desk.run("suggest", "one.md", "--rule", "money")
    #expect(named.status == 0 && named.errors.contains("“money” is switched off"), "\(named)")
  }

  @Test(arguments: [
    (["one.md", "--accept", "money"], 1, "one.md is not in the library"),
    (["nowhere.md"], 1, "there is no file and no article “nowhere.md”"),
    (["one.md", "--rule", "monney"], 2, "there is no rule “monney”; the rules are number, "),
    (["one.md", "--type", "price"], 2, "there is no type “price”; the types are number, "),
    (["one.md", "--accept", "money", "--accept-all"], 2, "cannot be combined"),
    (["one.md", "--accept", "money", "--refuse", "money"], 2, "accepted and refused at once"),
    (["one.md", "--accept", "money", "--all"], 2, "cannot be combined"),
    (["--rules", "--accept-all"], 2, "--rules lists rules"),
    ([], 2, "where? name an article"),
  ])
  func whatCannotBeIsSaid(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let run = try desk.run(["suggest"] + arguments)
    #expect(run.status == status && run.errors.contains(sentence), "\(run)")
    #expect(run.output.isEmpty)
  }

  @Test func oneThatFailsLeavesTheOthers() throws {
    let run = try desk.run("suggest", "nowhere.md", "one.md", "--json")
    #expect(run.status == 1 && run.lines.count == 2, "\(run)")
  }
}
