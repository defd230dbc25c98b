internal import CNcurses
internal import Terminal

/// The sequences that a terminal's terminfo entry names for its keys.
struct KeyTable {
  /// What the start of some bytes is.
  enum Match {
    case key(Key, count: Int)
    case none
  }

  // A list, not a dictionary: a hundred short sequences are searched in no time, and the program
  // starts sooner without one more type to make.
  private var entries: [(sequence: [UInt8], key: Key)] = []

  init() {}

  /// A table of given sequences, a later one of the same bytes counting; only those that begin with
  /// ESC count.
  init(_ sequences: [(sequence: [UInt8], key: Key)]) {
    entries = sequences.filter { $0.sequence.count > 1 && $0.sequence[0] == 0x1B }
  }

  /// The longest sequence of the table that the bytes begin with.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    var best: (key: Key, count: Int)?
    for entry in entries where entry.sequence.count >= best?.count ?? 2 {
      if bytes.starts(with: entry.sequence) { best = (entry.key, entry.sequence.count) }
    }
    return best.map { .key($0.key, count: $0.count) } ?? .none
  }

  /// The table of the terminal that curses has open.
  static func ofCurrentTerminal() -> KeyTable {
    var sequences: [(sequence: [UInt8], key: Key)] = []
    func add(_ capability: String, _ key: Key) {
      guard let value = nc_capability(capability) else { return }
      sequences.append((Array(String(cString: value).utf8), key))
    }
    for (capability, code) in plainNames { add(capability, Key(code)) }
    for number in 1...24 { add("kf\(number)", .function(number)) }
    add("kcbt", .backTab)
    // ncurses' own names for keys with modifiers: the capability, then xterm's modifier number.
    for (capability, code) in extendedNames {
      add(capability, Key(code, .shift))
      for number in 3...8 {
        var modifiers: Key.Modifiers = []
        if (number - 1) & 1 != 0 { modifiers.insert(.shift) }
        if (number - 1) & 2 != 0 { modifiers.insert(.alt) }
        if (number - 1) & 4 != 0 { modifiers.insert(.control) }
        add("\(capability)\(number)", Key(code, modifiers))
      }
    }
    return KeyTable(sequences)
  }

  private static let plainNames: [(String, Key.Code)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kent", .enter), ("kbs", .backspace),
  ]

  private static let extendedNames: [(String, Key.Code)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
    ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
  ]
}
