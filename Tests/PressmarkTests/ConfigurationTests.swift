import Testing

@testable import pressmark

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws -> ConfigurationFile.Reading {
    try ConfigurationFile.read(text, path: "config.toml")
  }

  @Test func everythingCanBeChosen() throws {
    let reading = try read(
      """
      coder = "anna"
      library = "~/press.sqlite"
      measure = 66
      theme = "light"
      mouse = false

      [keys]
      next-mark = "n"
      search = ["/", "F3"]

      [suggestions]
      disabled = ["ordinal", "money"]
      shown = false
      """)
    var wanted = Configuration(
      coder: "anna", library: "~/press.sqlite", measure: 66, theme: .light, mouse: false,
      keys: ["next-mark": ["n"], "search": ["/", "F3"]])
    wanted.path = "config.toml"
    wanted.keyLines = ["next-mark": 8, "search": 9]
    wanted.disabledRules = ["ordinal", "money"]
    wanted.showsSuggestions = false
    #expect(reading == ConfigurationFile.Reading(configuration: wanted))
  }

  @Test(arguments: [
    ("measure = \"wide\"", 1), ("\nmeasure = 500", 2), ("theme = \"pink\"", 1),
    ("mouse = \"yes\"", 1), ("coder = 7", 1), ("coder = \"  \"", 1), ("keys = 3", 1),
    ("[suggestions]\nshown = 1", 2), ("[suggestions]\n\ndisabled = \"money\"", 3),
    ("suggestions = true", 1), ("[keys]\nsearch = 1", 2), ("[keys\nsearch", 1),
    ("a = 1\nb = \n", 2),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, _ line: Int) {
    #expect { try read(text) } throws: { "\($0)".hasPrefix("config.toml:\(line): ") }
  }

  @Test func unknownNamesAreWarnedOf() throws {
    let reading = try read("colour = \"red\"\nmeasure = 70\n")
    #expect(reading.configuration.measure == 70 && reading.warnings.count == 1)
    #expect(reading.warnings[0].hasPrefix("config.toml:1: “colour”"))
  }

  @Test func unknownRulesAreWarnedOf() throws {
    let reading = try read("[suggestions]\ndisabled = [\"monney\", \"money\"]\nhidden = true\n")
    #expect(reading.configuration.disabledRules == ["money"])
    #expect(
      reading.warnings == [
        "config.toml:2: “monney” is no rule and was passed over: did you mean “money”?",
        "config.toml:3: “hidden” means nothing under [suggestions] and was passed over: "
          + "the names are disabled, shown",
      ])
  }

  @Test func theProgramReadsTheUsersFileAlone() throws {
    let desk = try Desk()
    try desk.file("home/.config/pressmark/config.toml", "coder = \"berta\"\n")
    try desk.file("config.toml", "coder = \"mallory\"\n")
    try desk.file(".config/pressmark/config.toml", "coder = \"mallory\"\n")
    try desk.file("one.md", sampleArticle)
    let run = try desk.run(["add", "one.md"], changes: ["PRESSMARK_CODER": nil])
    #expect(run.status == 0, "\(run)")
    #expect(try desk.objects("history", "--json")[0]["coder"] == "berta")
  }

  @Test(arguments: [
    ("measure = 1", ":1: measure must be"),
    ("[keys]\nfly = \"f\"", ":2: there is no command “fly”"),
    ("[keys]\nsearch = \"Hyper-x\"", ":2: “Hyper-x” is not a key"),
  ])
  func aWrongFileStopsTheProgram(_ text: String, _ sentence: String) throws {
    let desk = try Desk()
    try desk.file("home/.config/pressmark/config.toml", text)
    let run = try desk.run("keys")
    #expect(run.status == 2 && run.errors.contains("config.toml\(sentence)"), "\(run)")
  }

  @Test func ownKeysAreInTheKeyTable() throws {
    let desk = try Desk()
    try desk.file("home/.config/pressmark/config.toml", "[keys]\nundo = \"F9\"\n")
    let line = try desk.lines("keys").first { $0.contains("undo") }
    #expect(line?.contains("F9") == true)
  }
}
