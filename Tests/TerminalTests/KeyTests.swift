import Terminal
import Testing

@Suite struct KeyTests {
  static let table: [(String, Key)] = [
    ("j", .character("j")), ("C-r", .control("r")), ("S-Tab", .backTab), ("PgDn", .pageDown),
    ("Esc", .escape), ("Enter", .enter), ("Space", .character(" ")), ("A-f", .alt("f")),
    ("<", .character("<")), ("-", .character("-")), ("C--", .control("-")), ("F12", .function(12)),
    ("C-A-Left", Key(.left, [.control, .alt])), ("é", .character("é")), ("C-Space", .control(" ")),
    ("G", .character("G")), ("S-F3", Key(.function(3), .shift)), ("Backspace", .backspace),
  ]

  @Test func printsWhatItReads() {
    #expect(Self.table.map { Key($0.0) } == Self.table.map(\.1))
    #expect(Self.table.map(\.1.description) == Self.table.map(\.0))
  }

  @Test(arguments: ["", "Nope", "X-a", "F99", "C-", "\u{1B}", "ab"])
  func refusesWhatIsNoKey(notation: String) { #expect(Key(notation) == nil) }

  @Test func readsOtherSpellings() {
    let pairs = [
      ("<Esc>", "Esc"), ("C-R", "C-r"), ("S-g", "G"), ("M-x", "A-x"), ("pagedown", "PgDn"),
    ]
    #expect(pairs.map { Key($0.0) } == pairs.map { Key($0.1) })
  }

  @Test func countsClicksThatFollowEachOther() {
    var counter = ClickCounter()
    let place = Position(column: 3, row: 4)
    let other = Position(column: 9, row: 4)
    let times = [
      (0, place), (200, place), (400, place), (600, place), (1_500, place), (1_600, other),
    ]
    let counts = times.map { time, position in
      counter.counted(Mouse(.press(.left), at: position), atMilliseconds: time).clickCount
    }
    #expect(counts == [1, 2, 3, 1, 1, 1])
  }
}
