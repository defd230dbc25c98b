import PressmarkCore
import Testing

@testable import pressmark

@Suite struct ProgramValueTests {
  @Test func identifiersAreUUIDsOfVersionSevenInOrder() {
    let source = IdentifierSource(clock: { Timestamp(milliseconds: 1_754_000_000_000) })
    let names = (0..<5000).map { _ in source.next() }
    #expect(names == names.sorted() && Set(names).count == names.count)
    #expect(
      names.allSatisfy { name in
        let parts = name.split(separator: "-")
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].first == "7"
          && "89ab".contains(parts[3].first ?? " ") && name == name.lowercased()
      })
  }

  @Test func aSeedGivesTheSameIdentifiers() {
    func names(_ seed: UInt64) -> [String] {
      let source = IdentifierSource(clock: { Timestamp(milliseconds: 5) }, seed: seed)
      return (0..<3).map { _ in source.next() }
    }
    #expect(names(7) == names(7) && names(7) != names(8))
  }

  @Test(arguments: [
    ("plain « œuvre » 日本", "plain « œuvre » 日本"), ("a\u{1B}[31m", "a␛[31m"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("x\u{202E}y", "x\u{FFFD}y"), ("a\u{200B}b", "ab"),
    ("tab\there", "tab␉here"), ("del\u{7F}", "del␡"), ("two\nlines", "two\nlines"),
  ])
  func printableTextCommandsNothing(_ text: String, _ shown: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    [["a", "b"], ["c, d", "\"e\""]], [["line\nbreak", ""], ["", "=x"]], [[" blank ", "é"]],
  ])
  func commaSeparatedValuesComeBack(_ rows: [[String]]) {
    let text = rows.map { CSVText.record($0, isGuarded: false) }.joined()
    #expect(CSVText.records(text).map(\.cells) == rows)
  }

  @Test(arguments: [
    ("monney", ["money"]), ("comp", ["comparison"]), ("dtae", ["date"]), ("zzz", []),
  ])
  func nearNamesAreFound(_ wanted: String, _ found: [String]) {
    #expect(NearNames.of(wanted, among: Codebook.initial.codes.map(\.name)) == found)
  }

  @Test func aRelativeDataFolderIsIgnored() throws {
    let environment = ProgramEnvironment { ["XDG_DATA_HOME": "data", "HOME": "/home/a"][$0] }
    let path = try environment.libraryPath(option: nil, configuration: Configuration())
    #expect(path == "/home/a/.local/share/pressmark/library.sqlite")
  }

  @Test func theOptionWinsOverTheVariableAndTheConfiguration() throws {
    let environment = ProgramEnvironment { ["PRESSMARK_LIBRARY": "v", "HOME": "/home/a"][$0] }
    var configuration = Configuration()
    configuration.library = "~/c"
    let bare = ProgramEnvironment { ["HOME": "/home/a"][$0] }
    let paths = try [
      environment.libraryPath(option: "o", configuration: configuration),
      environment.libraryPath(option: nil, configuration: configuration),
      bare.libraryPath(option: nil, configuration: configuration),
    ]
    #expect(paths == ["o", "v", "/home/a/c"])
  }
}
