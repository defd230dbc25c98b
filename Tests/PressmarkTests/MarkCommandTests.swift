import Foundation
import Testing

@Suite struct MarkCommandTests {
  let desk: Desk
  let article: String

  init() throws {
    desk = try Desk()
    let path = try desk.file("one.md", sampleArticle)
    article = try desk.objects("add", path, "--json")[0]["id"]
  }

  private func mark(_ arguments: String...) throws -> JSONObject {
    let run = try desk.run(["tag", article] + arguments + ["--json"])
    try #require(run.status == 0, "\(run)")
    return try JSONObject(run.lines[0])
  }

  @Test func tagsAQuoteWithEverything() throws {
    let mark = try mark(
      "--quote", "15 millions de dollars", "--code", "money", "--code", "s", "--note",
      "sans source",
      "--claim", "quantity=15 M$", "--claim", "modality=asserted", "--status", "ready")
    #expect(mark.list("codes") == ["money", "source missing"] && mark["note"] == "sans source")
    #expect(mark.line.contains(#""value":"15000000""#) && mark["status"] == "ready")
    #expect(mark["coder"] == "anna" && mark.list("quote") == ["15 millions de dollars"])
    #expect(try desk.objects("claims", "--json").map(\.line) == [mark.line])
  }

  @Test func marksSeveralPartsInDocumentOrder() throws {
    let mark = try mark(
      "--quote", "15 millions de dollars", "--quote", "dix fois plus vite", "--code", "number")
    #expect(mark.list("quote") == ["dix fois plus vite", "15 millions de dollars"])
  }

  @Test func spansCountUnicodeScalars() throws {
    let text = try desk.objects("extract", desk.path("one.md"), "--json")[0]["text"]
    let scalars = Array(text.unicodeScalars)
    let words = Array("dix fois".unicodeScalars)
    let start = try #require(
      (0..<scalars.count).first { scalars[$0...].starts(with: words) })
    let mark = try mark("--span", "\(start):\(start + words.count)", "--code", "x")
    #expect(mark.list("quote") == ["dix fois"])
  }

  @Test func contextDecidesBetweenPlaces() throws {
    let ambiguous = try desk.run("tag", article, "--quote", "plateforme", "--code", "a")
    #expect(ambiguous.status == 1 && ambiguous.errors.contains("2 times"), "\(ambiguous)")
    let mark = try mark("--quote", "plateforme", "--suffix", " n’a donné", "--code", "a")
    #expect(mark.list("quote") == ["plateforme"])
  }

  @Test func everyActHasItsCommandAndItsUndo() throws {
    let first = try mark("--quote", "dix fois plus vite", "--code", "x")["id"]
    let second = try mark("--quote", "15 millions", "--code", "m")["id"]
    try desk.lines("note", first, "à vérifier")
    try desk.lines("note", first, "--append", "deux sources")
    try desk.lines("code", first, "--add", "number", "--remove", "comparison")
    try desk.lines("claim", first, "quantity=×10", "verdict=refuted", "--status", "reviewed")
    try desk.lines("relate", first, "contradicts", second)
    try desk.lines("move", first, "--quote", "dix fois plus vite qu’avec")
    let changed = try desk.objects("claims", "code:number", "--json")[0]
    #expect(changed["note"] == "à vérifier\n\ndeux sources" && changed["status"] == "reviewed")
    #expect(changed.list("quote") == ["dix fois plus vite qu’avec"])
    #expect(changed.line.contains(second) && changed.line.contains("contradicts"))
    try desk.lines("delete", first, second)
    #expect(try desk.lines("claims").isEmpty)
    for _ in 0..<9 { try desk.lines("undo") }
    #expect(try desk.lines("claims").isEmpty && desk.lines("list").count == 1)
    for _ in 0..<8 { try desk.lines("redo", article) }
    #expect(try desk.objects("claims", "code:number", "--json")[0].line == changed.line)
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
  }

  @Test func aLinkIsNamedByTheStartOfItsIDAndMustBeThere() throws {
    let first = try mark("--quote", "dix fois", "--code", "x")["id"]
    let second = try mark(
      "--quote", "15 millions", "--claim", "relation=refines:\(first.prefix(30))")
    #expect(second.line.contains("\"target\":\"\(first)\""), "\(second.line)")
    for target in ["0000", first] {
      let run = try desk.run("claim", first, "relation=contradicts:\(target)")
      #expect(run.status == 1, "\(run)")
    }
  }

  @Test func decomposedAccentsAreTheSameWords() throws {
    let decomposed = "moyens classiques.\n\nLa se\u{301}rie a cou\u{302}te\u{301}"
    #expect(try mark("--quote", decomposed, "--code", "x").list("quote")[0].hasSuffix("coûté"))
  }

  @Test func oneUndoBringsBackWhatOneDeleteTook() throws {
    let ids = try ["dix fois", "15 millions"].map { try mark("--quote", $0, "--code", "x")["id"] }
    try desk.lines("delete", ids[0], ids[1])
    try desk.lines("undo")
    #expect(try desk.lines("claims").count == 2)
  }

  @Test(arguments: ["source-span", "cue-span"])
  func aSpanOfTheClaimIsInsideTheText(_ field: String) throws {
    let id = try mark("--quote", "dix fois", "--code", "x")["id"]
    let run = try desk.run("claim", id, "\(field)=1:99999")
    #expect(run.status == 1 && run.errors.contains("outside the text"), "\(run)")
  }

  @Test func undoWithNothingLeftSaysSo() throws {
    try desk.lines("undo")
    let run = try desk.run("undo")
    #expect(run.status == 1 && run.errors == "pressmark: there is nothing left to undo\n")
  }

  @Test func historyTellsWhatWasTakenBack() throws {
    _ = try mark("--quote", "dix fois", "--code", "x")
    try desk.lines("undo")
    let entries = try desk.objects("history", "--json")
    #expect(entries.map { $0["verb"] } == ["tag", "tag", "add article"])
    #expect(entries.map { $0["undone"] } == ["0", "1", "0"])
  }

  @Test(arguments: [
    (["code:money"], 1), (["code:money,x"], 2), (["coder:anna"], 3), (["coder:berta"], 0),
    (["status:ready"], 1), (["millions"], 1), (["code:\"to check\""], 1),
    (["code:money code:x"], 0),
    (["code:money", "OR", "code:x"], 2), (["is:orphan"], 0), (["personne"], 0), (["NOT code:x"], 2),
  ])
  func claimsFinds(_ query: [String], _ count: Int) throws {
    _ = try mark("--quote", "15 millions", "--code", "money", "--status", "ready")
    _ = try mark("--quote", "dix fois", "--code", "x")
    _ = try mark("--quote", "aucune source", "--code", "to check")
    let run = try desk.run(["claims"] + query)
    #expect(run.status == 0 && run.lines.count == count, "\(run)")
  }

  @Test func aSpreadsheetRunsNoFormula() throws {
    _ = try mark("--quote", "dix fois", "--note", "=HYPERLINK(\"x\")", "--code", "x")
    let guarded = try desk.run("claims", "--csv").output
    #expect(guarded.contains("\"'=HYPERLINK(\"\"x\"\")\""), "\(guarded)")
    #expect(try desk.run("claims", "--csv", "--unguarded").output.contains("\"=HYPERLINK"))
  }

  @Test func aSpreadsheetCommandsNoTerminal() throws {
    _ = try mark("--quote", "dix fois", "--note", "a\u{1B}[31m\u{202E}b", "--code", "x")
    #expect(try desk.run("claims", "--csv").output.contains(",a␛[31m\u{FFFD}b,"))
  }

  @Test func anAnnotationIsNamedByTheStartOfItsID() throws {
    let id = try mark("--quote", "dix fois", "--code", "x")["id"]
    #expect(try desk.lines("note", String(id.prefix(14)), "ici") == [id])
  }
}
