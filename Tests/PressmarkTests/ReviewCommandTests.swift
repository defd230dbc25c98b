import Foundation
import Testing

/// A teacher and a student with a library each, who exchange files.
@Suite struct ReviewCommandTests {
  let desk: Desk
  private let teacher = ["--library", "teacher.sqlite", "--coder", "marie"]
  private let student = ["--library", "student.sqlite", "--coder", "lea"]

  init() throws {
    desk = try Desk()
    try desk.file("one.md", sampleArticle)
    _ = try run(teacher, "add", "one.md")
    _ = try run(
      teacher, "tag", "one.md", "--quote", "dix fois plus vite", "--code", "comparison",
      "--note", "mon secret", "--claim", "verdict=refuted", "--claim", "quantity=×10",
      "--claim", "evidence url=https://example.org/teacher", "--claim", "status=reviewed")
    _ = try run(
      teacher, "tag", "one.md", "--quote", "15 millions de dollars", "--code", "money",
      "--claim", "verdict=supported")
    _ = try run(
      teacher, "assign", "one.md", "-o", "week3.json", "--title", "Week 3", "--question",
      "Who measured it?", "--due", "2025-09-15")
  }

  private func run(
    _ who: [String], _ arguments: String..., status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Desk.Run {
    let run = try desk.run(arguments + who)
    #expect(run.status == status, "\(run)", sourceLocation: sourceLocation)
    return run
  }

  private func state(_ who: [String]) throws -> [String] {
    try run(who, "claims", "--json").lines + run(who, "list", "--json").lines
      + run(who, "history", "--json").lines + run(who, "codebook", "list", "--json").lines
  }

  private func claims(_ who: [String]) throws -> [JSONObject] {
    try run(who, "claims", "--json").lines.map { try JSONObject($0) }
  }

  private func summary(_ run: Desk.Run) throws -> [String: Any] {
    let line = try JSONObject(try #require(run.lines.last))
    return try #require(line.fields["summary"] as? [String: Any])
  }

  @Test func fromTheTeacherToTheStudentAndBack() throws {
    let file = try desk.text(of: "week3.json")
    #expect(
      !file.contains("mon secret") && !file.contains("refuted") && !file.contains("teacher\""))
    let taken = try run(student, "import", "week3.json")
    #expect(taken.output.contains("2 marks added") && taken.output.contains("Who measured it?"))
    let given = try claims(student)
    #expect(given.count == 2 && given.allSatisfy { $0["coder"] == "marie" })
    #expect(given.allSatisfy { $0["status"] == "ready" })
    let first = given[0]["id"]

    // A verdict alone is kept, and not enough.
    let alone = try run(student, "review", first, "--verdict", "supported")
    #expect(alone.errors.contains("evidence or an explanation"), "\(alone)")
    let refused = try run(student, "review", first, "--status", "reviewed", status: 1)
    #expect(refused.errors.contains("nothing was changed"))
    #expect(try claims(student)[0]["status"] == "ready")
    let entries = try run(student, "history").lines.count
    _ = try run(
      student, "review", first, "--evidence", "https://example.org/a", "--medium", "web text",
      "--refutes", "--quote", "trois fois", "--label", "faux")
    #expect(try run(student, "history").lines.count == entries + 1)
    let reviewed = try claims(student)[0]
    #expect(reviewed["status"] == "reviewed" && reviewed.line.contains("\"refutes\""))

    let queue = try run(student, "review", "--assignment", "week3.json")
    #expect(queue.lines.last == "1 of 2 reviewed, 1 to do")
    let next = try run(student, "review", "--assignment", "week3.json", "--next")
    #expect(next.output.contains("⟦15 millions de dollars⟧"), "\(next)")
    #expect(next.output.contains("Who measured it?"))
    let lines = try run(student, "review", "--json").lines.map { try JSONObject($0) }
    #expect(lines[0]["statusBy"] == "lea" && lines[1]["reviewed"] == "0")

    _ = try run(student, "tag", "one.md", "--quote", "aucune source", "--code", "s", status: 1)
    let article = given[0]["article"]
    _ = try run(student, "tag", article, "--quote", "aucune source", "--code", "s")
    let handed = try run(student, "handin", "week3.json", "-o", "lea.json", "--markdown", "md")
    #expect(handed.output.contains("1 of 3 claims reviewed"))
    let markdown = try FileManager.default.contentsOfDirectory(atPath: desk.path("md"))
    #expect(markdown.count == 1)

    let before = try state(teacher)
    let grade = try run(teacher, "grade", "lea.json")
    #expect(grade.output.contains("verdict: supported, in the reference refuted"), "\(grade)")
    #expect(grade.output.contains("found 2 of 2, missed 0, over-tagged 1 (2 were given)"))
    let figures = try summary(run(teacher, "grade", "lea.json", "--json"))
    #expect(figures["verdictsAgreed"] as? Int == 0 && figures["verdictsMissing"] as? Int == 1)
    #expect(try state(teacher) == before)

    _ = try run(teacher, "import", "lea.json")
    let marks = try claims(teacher)
    #expect(marks.count == 5 && marks.count { $0["coder"] == "lea" } == 3)
    #expect(marks.contains { $0["note"] == "mon secret" && $0["coder"] == "marie" })
    let itself = try summary(
      run(teacher, "grade", "lea.json", "--reference", "lea", "--json"))
    #expect(itself["found"] as? Int == 3 && itself["precision"] as? Double == 1)
    #expect(itself["verdictsAgreed"] as? Int == itself["verdictsCompared"] as? Int)
    _ = try run(teacher, "import", md(markdown))
    _ = try run(teacher, "undo")
    #expect(try claims(teacher).count == 2)
    for who in [teacher, student] { _ = try run(who, "check") }
  }

  private func md(_ names: [String]) -> String { "md/" + (names.first ?? "") }

  @Test func takingAnAssignmentIsOneActThatUndoTakesBack() throws {
    let before = try run(student, "codebook", "list", "--json").lines
    _ = try run(student, "import", "week3.json")
    #expect(try run(student, "history").lines.count == 1)
    let after = try claims(student).map(\.line)
    _ = try run(student, "import", "week3.json")
    #expect(try run(student, "history").lines.count == 1)
    _ = try run(student, "undo")
    #expect(try claims(student).isEmpty && run(student, "list").lines.isEmpty)
    #expect(try run(student, "codebook", "list", "--json").lines == before)
    _ = try run(student, "redo")
    #expect(try claims(student).map(\.line) == after)
  }

  @Test func theStudentTakesWhatTheRulesSuggest() throws {
    _ = try run(teacher, "assign", "one.md", "--suggestions", "-o", "find.json")
    _ = try run(student, "import", "find.json")
    #expect(try claims(student).isEmpty)
    let article = try JSONObject(run(student, "list", "--json").lines[0])["id"]
    _ = try run(student, "suggest", article, "--accept", "money")
    let queue = try run(student, "review", "--assignment", "find.json")
    #expect(queue.lines.last == "0 of 1 reviewed, 1 to do")
    _ = try run(student, "handin", "find.json", "-o", "lea.json")
    let figures = try summary(run(teacher, "grade", "lea.json", "--json"))
    #expect(figures["found"] as? Int == 1 && figures["missed"] as? Int == 1)
    #expect(figures["given"] as? Int == 0 && figures["recall"] as? Double == 0.5)
  }

  @Test func whatAVerdictNeedsCanBeChosen() throws {
    try desk.file("home/.config/pressmark/config.toml", "[review]\nneeds = \"nothing\"\n")
    _ = try run(student, "import", "week3.json")
    let ids = try claims(student).map { $0["id"] }
    // The assignment's own choice wins where it is named.
    _ = try run(
      student, "review", ids[0], "--verdict", "refuted", "--assignment", "week3.json")
    _ = try run(student, "review", ids[1], "--verdict", "refuted")
    #expect(try claims(student).map { $0["status"] } == ["ready", "reviewed"])
    try desk.file("home/.config/pressmark/config.toml", "[review]\nneeds = \"luck\"\n")
    let wrong = try run(student, "review", status: 2)
    #expect(wrong.errors.contains("config.toml:2: needs must be"), "\(wrong)")
  }

  @Test(arguments: ["import", "grade", "handin", "review"])
  func damagedAndForeignFilesAreASentence(_ command: String) throws {
    _ = try run(student, "import", "week3.json")
    _ = try run(student, "handin", "week3.json", "-o", "lea.json")
    let file = try desk.text(of: command == "grade" ? "lea.json" : "week3.json")
    let files = [
      String(file.prefix(file.count / 2)),
      file.replacingOccurrences(of: "/1\",\"id\"", with: "/9\",\"id\"")
        .replacingOccurrences(of: "pressmark-handin/1", with: "pressmark-handin/9"),
      file.replacingOccurrences(of: "dix fois", with: "six fois"), "{}", "{\"format\":\"x\"}",
    ]
    let before = try state(student)
    for text in files {
      try desk.file("bad.json", text)
      let arguments =
        switch command {
        case "review": ["review", "--assignment", "bad.json"]
        case "handin": ["handin", "bad.json", "-o", "out.json"]
        default: [command, "bad.json"]
        }
      let run = try desk.run(arguments + student)
      #expect(run.status == 1 && run.output.isEmpty, "\(run)")
      #expect(run.errors.hasPrefix("pressmark: bad.json: "), "\(run)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run)")
    }
    #expect(try state(student) == before)
    #expect(!FileManager.default.fileExists(atPath: desk.path("out.json")))
  }

  @Test func anAssignmentIsNotOverwritten() throws {
    let before = try desk.text(of: "week3.json")
    let refused = try run(teacher, "assign", "one.md", "-o", "week3.json", status: 1)
    #expect(refused.errors.contains("nothing was overwritten"))
    #expect(try desk.text(of: "week3.json") == before)
    _ = try run(teacher, "assign", "code:money", "-o", "week3.json", "--force")
    _ = try run(student, "import", "week3.json")
    #expect(try claims(student).count == 1)
    let none = try run(teacher, "assign", "code:opinion", "-o", "none.json", status: 1)
    #expect(none.errors.contains("no claim to review"))
  }

  @Test func wrongUsageChangesNothing() throws {
    _ = try run(student, "import", "week3.json")
    let before = try state(student)
    let id = try claims(student)[0]["id"]
    for arguments in [
      ["review", id, "--verdict", "maybe"], ["review", id, "--supports"],
      ["review", id, "--evidence", "https://a.org/b", "--supports", "--refutes"],
      ["review", id, "--evidence", "no address"], ["review", "--verdict", "refuted"],
      ["review", id, "--status", "done"],
    ] {
      let run = try desk.run(arguments + student)
      #expect(run.status == 2 && !run.errors.isEmpty, "\(run)")
    }
    #expect(try state(student) == before)
  }
}
