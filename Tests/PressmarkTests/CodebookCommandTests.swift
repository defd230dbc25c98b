import Testing

@Suite struct CodebookCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func codes() throws -> [JSONObject] { try desk.objects("codebook", "list", "--json") }

  @Test func startsWithTheAgreedCodes() throws {
    let keys = try codes().map { $0["key"] }
    #expect(keys == ["c", "n", "m", "x", "d", "q", "a", "p", "k", "f", "o", "s", "t", "!"])
  }

  @Test func addsEditsAndRemoves() throws {
    try desk.lines("codebook", "add", "unit error", "--key", "u", "--parent", "number")
    try desk.lines("codebook", "edit", "unit error", "--rename", "wrong unit", "--color", "red")
    let code = try #require(try codes().first { $0["name"] == "wrong unit" })
    #expect(code["parent"] == "number" && code["color"] == "red" && code["depth"] == "1")
    try desk.lines("codebook", "edit", "opinion", "--position", "0")
    #expect(try codes()[0]["name"] == "opinion")
    try desk.lines("codebook", "remove", "wrong unit")
    for _ in 0..<4 { try desk.lines("undo") }
    #expect(try codes().count == 14 && codes()[0]["name"] == "claim")
  }

  @Test(arguments: ["toml", "csv"])
  func comesBackFromAFile(_ format: String) throws {
    try desk.lines(
      "codebook", "add", "tricky \"code\", =1+1", "--description", "back\\slash, «ñ»", "--parent",
      "m")
    let before = try codes().map(\.line)
    try desk.lines("codebook", "export", "-o", "codes.\(format)")
    try desk.lines("--library", "other.sqlite", "codebook", "import", "codes.\(format)")
    let after = try desk.objects("codebook", "list", "--json", "--library", "other.sqlite")
    #expect(after.map(\.line) == before)
    // Twice changes nothing.
    let again = try desk.lines("codebook", "import", "codes.\(format)")
    #expect(again == ["0 codes added, 0 changed"])
  }

  @Test(arguments: [
    ("[[code]]\nkey = \"z\"\n", ":1: this code has no name"),
    (
      "[[code]]\nname = \"a\"\n\n[[code]]\nname = \"b\"\ncolor = \"mauve\"\n",
      ":4: “mauve” is not a"
    ),
    ("[[code]\nname = 1", "this is not TOML"),
    ("title = \"x\"\n", "there are no codes"),
    ("[[code]]\nname = \"a\"\nkey = \"c\"\n", "would both have the key c"),
    ("[[code]]\nname = \"money\"\nparent = \"nowhere\"\n", "no such other code"),
  ])
  func aWrongFileChangesNothing(_ text: String, _ sentence: String) throws {
    try desk.file("codes.toml", text)
    let before = try codes().map(\.line)
    let run = try desk.run("codebook", "import", "codes.toml")
    #expect(run.status == 1 && run.errors.contains(sentence), "\(run)")
    #expect(try codes().map(\.line) == before)
  }

  @Test func aCodeInUseIsKept() throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    try desk.lines("tag", "one.md", "--quote", "dix fois", "--code", "x")
    let run = try desk.run("codebook", "remove", "comparison")
    #expect(run.status == 1 && run.errors.contains("--untag"), "\(run)")
    try desk.lines("codebook", "remove", "comparison", "--untag")
    #expect(try desk.objects("claims", "--json")[0].list("codes").isEmpty)
    try desk.lines("undo")
    #expect(try desk.objects("claims", "--json")[0].list("codes") == ["comparison"])
  }

  @Test(arguments: [
    ["codebook", "add", "claim"], ["codebook", "add", "new", "--key", "c"],
    ["codebook", "edit", "number", "--parent", "number"], ["codebook", "remove", "nothing"],
  ])
  func refuses(_ arguments: [String]) throws {
    let run = try desk.run(arguments)
    #expect(run.status == 1 && run.errors.hasPrefix("pressmark: ") && run.output.isEmpty, "\(run)")
  }
}
