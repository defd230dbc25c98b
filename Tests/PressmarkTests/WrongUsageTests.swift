import Testing

@Suite struct WrongUsageTests {
  @Test(arguments: [
    ["--nonsense"], ["list", "--nonsense"], ["add"], ["add", "a", "b", "--title", "x"],
    ["tag", "x"], ["tag", "x", "--quote", "y"], ["tag", "x", "--span", "5", "--code", "c"],
    ["tag", "x", "--span", "5:2", "--code", "c"], ["tag", "x", "--span", "-1:2", "--code", "c"],
    ["tag", "x", "--quote", "y", "--span", "1:2", "--code", "c"],
    ["tag", "x", "--quote", "y", "--claim", "modality"],
    ["tag", "x", "--quote", "y", "--claim", "modality=sometimes"],
    ["tag", "x", "--quote", "y", "--claim", "colour=red"], ["claims", "--json", "--csv"],
    ["claims", "status:finished"], ["search", "(a"], ["list", "colour:red"], ["set", "x"],
    ["set", "x", "--date", "2025-02-30"],
    ["show", "x", "--width", "3"], ["relate", "x", "likes", "y"], ["code", "x"],
    ["history", "--limit", "0"], ["codebook", "add", "x", "--key", "xy"], ["--library"],
    ["codebook", "import", "codes.xlsx"], ["export", "x", "--format", "docx"],
  ])
  func isStatusTwoAndASentence(_ arguments: [String]) throws {
    let run = try Desk().run(arguments)
    #expect(
      run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("pressmark: ")
        && !run.errors.contains("Error:"), "\(arguments) \(run)")
  }

  @Test func anUnknownWordOffersTheCommand() throws {
    let run = try Desk().run("lsit")
    #expect(run.status == 1 && run.errors.contains("“list”"), "\(run)")
  }

  @Test(arguments: [
    (["show", "beef"], "no article “beef”"), (["note", "beef", "x"], "no annotation “beef”"),
    (["undo"], "nothing left to undo"), (["redo"], "nothing to redo"),
    (["delete", "beef"], "no annotation “beef”"),
    (["restore", "nowhere"], "there is no file nowhere"),
  ])
  func whatIsNotThereIsStatusOne(_ arguments: [String], _ sentence: String) throws {
    let run = try Desk().run(arguments)
    #expect(run.status == 1 && run.errors.contains(sentence) && run.output.isEmpty, "\(run)")
  }

  @Test func anUnknownCodeOffersTheNearest() throws {
    let desk = try Desk()
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    let run = try desk.run("tag", "one.md", "--quote", "dix fois", "--code", "monney")
    #expect(run.status == 1 && run.errors.contains("“money”"), "\(run)")
    #expect(try desk.lines("claims").isEmpty)
    try desk.lines("tag", "one.md", "--quote", "dix fois", "--code", "monney", "--create-code")
    #expect(try desk.objects("claims", "--json")[0].list("codes") == ["monney"])
  }

  @Test(arguments: ["", "SOURCE_DATE_EPOCH", "PRESSMARK_SEED"])
  func aWrongVariableIsASentence(_ name: String) throws {
    guard !name.isEmpty else {
      let run = try Desk().run(["list"], changes: ["HOME": nil])
      #expect(run.status == 3 && run.errors.contains("neither HOME nor XDG_DATA_HOME"), "\(run)")
      return
    }
    let run = try Desk().run(["list"], changes: [name: "soon"])
    #expect(run.status == 2 && run.errors.contains("\(name) is “soon”"), "\(run)")
  }
}
