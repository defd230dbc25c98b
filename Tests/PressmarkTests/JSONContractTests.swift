import Testing

/// The shapes that others rely on: names of fields, sorted, all of them always there.
@Suite struct JSONContractTests {
  @Test(arguments: [
    (["list"], "annotations byline id language published revision site title"),
    (
      ["claims"],
      "article claim coder codes created id modified note quote relations revision spans status"
    ),
    (
      ["extract", "one.md"],
      "articleBody blocks byline file language published site text title url"
    ),
    (["add", "one.md"], "added file id title"),
    (
      ["suggest", "one.md", "--rule", "money"],
      "checkworthiness claimTypes end quote reason rule start type unit value"
    ),
    (["suggest", "--rules"], "found name on summary"),
    (["search", "plateforme"], "annotation article hits snippet span title"),
    (["concordance", "plateforme"], "after annotation article before match span title"),
    (["concordance", "code:comparison"], "after annotation article before match span title"),
    (["stats"], "chart label labels measure value with"),
    (["history"], "annotations article coder number time undone verb"),
    (["codebook", "list"], "annotations color depth description id key name parent"),
  ])
  func fields(_ arguments: [String], _ names: String) throws {
    let desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines("tag", "one.md", "--quote", "dix fois", "--code", "x", "--claim", "gist=vite")
    let run = try desk.run(arguments + ["--json"])
    let lines = try run.lines.map { try JSONObject($0) }
    #expect(
      !lines.isEmpty
        && lines.allSatisfy {
          $0.fields.keys.sorted() == names.split(separator: " ").map(String.init)
            && $0.line.hasPrefix("{\"\(names.prefix { $0 != " " })\":")
        }, "\(run)")
  }

  @Test func aMarkThatWasMadeIsTheMarkThatIsListed() throws {
    let desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    let made = try desk.lines("tag", "one.md", "--quote", "dix fois", "--code", "x", "--json")
    #expect(try desk.lines("claims", "--json") == made)
  }
}
