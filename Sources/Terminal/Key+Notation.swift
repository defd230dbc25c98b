extension Key {
  /// The key that a notation names: `j`, `C-r`, `A-f`, `S-Tab`, `C-A-Left`, `PgDn`, `F5`, `Space`.
  ///
  /// A character stands for itself, `-` and `<` too. Names are read in any case, with or without
  /// angle brackets: `<Esc>`. `nil` when the notation names no key.
  public init?(_ notation: String) {
    var rest = notation[...]
    if rest.count > 2, rest.first == "<", rest.last == ">" { rest = rest.dropFirst().dropLast() }
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-", let letter = rest.first {
      switch letter {
      case "C", "c": modifiers.insert(.control)
      case "A", "a", "M", "m": modifiers.insert(.alt)
      case "S", "s": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    guard let code = Self.code(named: String(rest)) else { return nil }
    self.init(code, modifiers)
    guard case .character(let character) = code else { return }
    // Terminals send the same for C-R and C-r, and shift with a letter as a capital.
    if modifiers.contains(.control), let lower = character.lowercased().first {
      self.code = .character(lower)
    } else if modifiers.contains(.shift), let upper = character.uppercased().first {
      self.code = .character(upper)
      self.modifiers.remove(.shift)
    }
  }

  private static let names: [(code: Code, name: String, others: [String])] = [
    (.enter, "Enter", ["return", "cr"]), (.escape, "Esc", ["escape"]), (.tab, "Tab", []),
    (.backspace, "Backspace", ["bs"]), (.delete, "Del", ["delete"]), (.insert, "Ins", ["insert"]),
    (.up, "Up", ["↑"]), (.down, "Down", ["↓"]), (.left, "Left", ["←"]), (.right, "Right", ["→"]),
    (.home, "Home", []), (.end, "End", []), (.pageUp, "PgUp", ["pageup"]),
    (.pageDown, "PgDn", ["pagedown", "pgdown"]), (.character(" "), "Space", ["spc"]),
  ]

  private static func code(named name: String) -> Code? {
    if name.count == 1, let character = name.first, !"↑↓←→".contains(character) {
      return isTyped(character) ? .character(character) : nil
    }
    let lower = name.lowercased()
    if let entry = names.first(where: { $0.name.lowercased() == lower || $0.others.contains(lower) }
    ) {
      return entry.code
    }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return nil
  }

  private static func isTyped(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}

extension Key: CustomStringConvertible {
  /// The key in the notation that ``init(_:)`` reads.
  public var description: String {
    var text = ""
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "A-" }
    if modifiers.contains(.shift) { text += "S-" }
    if let entry = Self.names.first(where: { $0.code == code }) { return text + entry.name }
    switch code {
    case .character(let character): return text + String(character)
    case .function(let number): return text + "F\(number)"
    default: return text
    }
  }
}
