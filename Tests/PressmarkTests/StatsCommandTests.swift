import Foundation
import Testing

@Suite struct StatsCommandTests {
  private static func marked() throws -> Desk {
    let desk = try Desk()
    try desk.file("one.md", "---\ndate: 2025-08-02\n---\n\n" + sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines(
      "tag", "one.md", "--quote", "dix fois plus vite", "--code", "comparison", "--code", "claim",
      "--claim", "type=numerical", "--claim", "verdict=refuted", "--claim", "speaker=Ted <b>")
    try desk.lines(
      "tag", "one.md", "--quote", "plus vite", "--code", "number", "--coder", "b\u{1B}[2J&o")
    return desk
  }

  private static func values(_ desk: Desk, _ arguments: String...) throws -> [String: Int] {
    let run = try desk.run(["stats", "--json"] + arguments)
    var values: [String: Int] = [:]
    for line in try run.lines.map({ try JSONObject($0) }) {
      values["\(line["chart"]) \(line["label"]) \(line["measure"])"] = line.fields["value"] as? Int
    }
    return values
  }

  @Test func theNumbersOfALibraryAndOfAQuery() throws {
    let desk = try Self.marked()
    let all = try Self.values(desk)
    #expect(all["total marks marks"] == 2 && all["total claims claims"] == 1)
    #expect(all["month 2025-08 marks"] == 2 && all["verdict refuted marks"] == 1)
    #expect(all["codes-overlapping claim pairs"] == 1 && all["coder anna articles"] == 1)
    let some = try Self.values(desk, "code:number")
    #expect(some["total marks marks"] == 1 && some["code number marks"] == 1)
    #expect(some["coder anna marks"] == nil)
  }

  @Test func chartsArePrintedAndNothingInThemCommandsTheTerminal() throws {
    let desk = try Self.marked()
    let run = try desk.run("stats", "--width", "40")
    #expect(run.status == 0 && run.lines.contains("Marks by verdict"), "\(run)")
    #expect(run.lines.contains { $0.hasPrefix("  refuted  1 █") }, "\(run)")
    for arguments in [["stats"], ["stats", "--json"], ["stats", "--csv"]] {
      let output = try desk.run(arguments).output
      #expect(!output.contains("\u{1B}"), "\(arguments)")
    }
    #expect(try desk.run("stats").output == (try desk.run("stats").output))
  }

  @Test func tablesHaveTheSameNumbers() throws {
    let desk = try Self.marked()
    let run = try desk.run("stats", "--csv")
    #expect(
      run.output.hasPrefix("chart,label,with,labels,measure,value\r\ntotal,marks,,1,marks,2\r\n"))
    #expect(run.output.contains("codes-together,claim,comparison,1,marks,1\r\n"), "\(run)")
    let rows = run.output.components(separatedBy: "\r\n").count - 2
    #expect(rows == (try desk.run("stats", "--json")).lines.count)
  }

  @Test func picturesAreWrittenAndAreTheSameEachTime() throws {
    let desk = try Self.marked()
    let files = try desk.lines("stats", "--svg", "a/charts")
    #expect(files.first == "a/charts/total.svg" && files.contains("a/charts/speaker.svg"))
    let picture = try desk.text(of: "a/charts/speaker.svg")
    #expect(picture.contains("Ted &lt;b&gt;: 1") && !picture.contains("<b>"))
    #expect(try desk.text(of: "a/charts/coder.svg").contains("[2J&amp;o"))
    try desk.lines("stats", "--svg", "b")
    #expect(try desk.text(of: "b/speaker.svg") == picture)
    try desk.file("full", "")
    let refused = try desk.run("stats", "--svg", "full")
    #expect(refused.status == 1 && refused.errors.contains("full"), "\(refused)")
  }

  @Test func anEmptyLibraryGetsASentence() throws {
    let desk = try Desk()
    #expect(try desk.lines("stats") == ["There are no marks yet."])
    #expect(try desk.lines("stats", "--json") == [])
    let marked = try Self.marked()
    #expect(try marked.lines("stats", "code:money") == ["No marks answer the query."])
    let pictures = try desk.run("stats", "--svg", "charts")
    #expect(pictures.status == 0 && pictures.errors.contains("no picture was written"))
  }

  @Test(arguments: [
    ["--json", "--csv"], ["--top", "-1"], ["--width", "3"], ["--svg", ""], ["verdict:maybe"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    let run = try Desk().run(["stats"] + arguments)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(run)")
  }
}
