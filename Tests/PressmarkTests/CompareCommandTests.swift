import Foundation
import Testing

/// `pressmark compare` as people and scripts run it.
@Suite struct CompareCommandTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.file(
      "two.md",
      """
      # What the scene cost

      By Tom Ashdown — August 6, 2025

      The series cost $30 million, says a person close to the production.

      """)
    try desk.lines("add", "one.md", "two.md")
    try desk.lines(
      "tag", "one.md", "--quote", "15 millions de dollars", "--code", "money", "--claim",
      "quantity=15 M$")
    try desk.lines(
      "tag", "two.md", "--quote", "$30 million", "--code", "money", "--claim",
      "quantity=30 M$")
  }

  @Test func aPairHasItsReasonAndItsProposal() throws {
    let pair = try #require(try desk.objects("compare", "one.md", "two.md", "--json").first)
    #expect(
      pair.fields.keys.sorted() == [
        "differences", "earlier", "id", "later", "link", "reason", "relation", "score", "words",
      ])
    #expect(pair["reason"].contains("same unit USD") && pair["reason"].contains("15000000"))
    #expect(pair.line.contains(#""kind":"contradicts""#) && pair.fields["link"] is NSNull)
    #expect(try desk.objects("compare", "--json").map(\.line) == [pair.line])
    #expect(
      try desk.objects("compare", "unit:USD", "--within", "--json").map(\.line) == [pair.line])
    #expect(try desk.lines("compare")[0].hasPrefix("\(pair["id"])  the later contradicts"))
    // Looking writes nothing.
    #expect(try desk.objects("history", "--json").allSatisfy { $0["verb"] != "relate" })
  }

  @Test func acceptingIsOneActThatUndoTakesBack() throws {
    let before = try desk.lines("claims", "--json")
    let id = try desk.objects("compare", "--json")[0]["id"]
    let linked = try desk.lines("compare", "--accept", id, "--json")
    #expect(linked.count == 1 && linked[0].contains(#""relations":[{"kind":"contradicts""#))
    #expect(try desk.lines("compare").isEmpty)
    #expect(try desk.objects("compare", "--all", "--json")[0]["link"] == "contradicts")
    #expect(try desk.objects("history", "--json")[0]["verb"] == "relate")
    try desk.lines("undo")
    #expect(try desk.lines("claims", "--json") == before)
    let refined = try desk.run("compare", "--accept", id, "--as", "refines", "--json")
    #expect(refined.output.contains(#""relations":[{"kind":"refines""#), "\(refined)")
    #expect(try desk.lines("check")[0].hasPrefix("all is well"))
  }

  @Test func wrongNamesLinkNothing() throws {
    let id = try desk.objects("compare", "--json")[0]["id"]
    let run = try desk.run("compare", "--accept", id, "00000000")
    #expect(run.status == 1 && run.errors.contains("00000000"), "\(run)")
    #expect(try desk.objects("compare", "--json").count == 1)
    #expect(try desk.run("compare", "--limit", "0").status == 2)
    #expect(try desk.run("compare", "--as", "repeats").status == 2)
  }

  @Test func linksAreToldFromEitherEnd() throws {
    let pair = try desk.objects("compare", "--json")[0]
    try desk.lines("compare", "--accept", pair["id"])
    let marks = try desk.objects("claims", "--json").map { $0["id"] }
    let links = try marks.map { try desk.lines("relate", $0, "--json") }
    #expect(links[0] == links[1] && links[0].count == 1)
    #expect(links[0][0].contains(#""kind":"contradicts""#))
    #expect(try desk.lines("relate", marks[0]).count == 1)
    #expect(try desk.run("relate", marks[0], "--remove").status == 2)
    #expect(try desk.run("relate", marks[0], "repeats").status == 2)
  }
}
