internal import CNcurses
internal import Terminal

/// The sequences that a terminal's terminfo entry names for its keys.
struct KeyTable {
  /// What the start of some bytes is.
  enum Match {
    case key(Key, count: Int)
    case none
  }

  private var keys: [[UInt8]: Key] = [:]
  private var longest = 0

  init() {}

  /// A table of given sequences; only those that begin with ESC count.
  init(_ sequences: [(sequence: [UInt8], key: Key)]) {
    for (sequence, key) in sequences where sequence.count > 1 && sequence[0] == 0x1B {
      keys[sequence] = key
      longest = max(longest, sequence.count)
    }
  }

  /// The longest sequence of the table that the bytes begin with.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    var length = min(longest, bytes.count)
    while length > 1 {
      if let key = keys[Array(bytes.prefix(length))] { return .key(key, count: length) }
      length -= 1
    }
    return .none
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
