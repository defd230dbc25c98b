public import Terminal

/// Which key does what on the reading screen and in the lists: the one key table.
///
/// A list, not a dictionary: some sixty entries are searched faster than a dictionary's type is made
/// when the program starts.
public struct Keymap: Hashable, Sendable {
  /// The keys of one command, in the order in which they are shown.
  public struct Binding: Hashable, Sendable {
    /// What the keys do.
    public var command: Command
    /// The keys.
    public var keys: [Key]
  }

  /// All bindings, each command once; no key twice.
  public private(set) var bindings: [Binding] = []

  /// A keymap of some bindings; a later binding of a key takes it from an earlier one.
  public init(_ entries: [(Command, [Key])]) {
    for (command, keys) in entries { bind(command, to: keys) }
  }

  /// A keymap of bindings written in notation; what cannot be read is left out.
  init(notations entries: [(Command, [String])]) {
    bindings = entries.map { Binding(command: $0, keys: $1.compactMap { Key($0) }) }
  }

  /// What a key does.
  public subscript(key: Key) -> Command? { bindings.first { $0.keys.contains(key) }?.command }

  /// The keys of a command, in the order in which they are shown.
  public func keys(of command: Command) -> [Key] {
    bindings.first { $0.command == command }?.keys ?? []
  }

  /// Gives a command these keys instead of those it had; another command that had one loses it.
  public mutating func bind(_ command: Command, to newKeys: [Key]) {
    for index in bindings.indices { bindings[index].keys.removeAll { newKeys.contains($0) } }
    if let index = bindings.firstIndex(where: { $0.command == command }) {
      bindings[index].keys = newKeys
    } else {
      bindings.append(Binding(command: command, keys: newKeys))
    }
  }

  /// The key to show for a command: its first one, in notation; empty when it has none.
  public func notation(_ command: Command) -> String { keys(of: command).first?.description ?? "" }

  /// The keymap with a user's own bindings: command name to keys in notation.
  ///
  /// - Throws: ``KeymapError`` for a command or a key that does not exist.
  public func rebound(_ own: [String: [String]]) throws(KeymapError) -> Keymap {
    var result = self
    for (name, notations) in own.sorted(by: { $0.key < $1.key }) {
      guard let command = Command(rawValue: name) else { throw .noSuchCommand(name) }
      var keys: [Key] = []
      for notation in notations {
        guard let key = Key(notation) else { throw .noSuchKey(notation, command: name) }
        keys.append(key)
      }
      result.bind(command, to: keys)
    }
    return result
  }
}

/// What is wrong with a user's own key bindings.
public enum KeymapError: Error, Equatable, CustomStringConvertible {
  /// The command does not exist.
  case noSuchCommand(String)
  /// The key's notation cannot be read.
  case noSuchKey(String, command: String)

  /// What is wrong, as a sentence.
  public var description: String {
    switch self {
    case .noSuchCommand(let name):
      "there is no command “\(name)”: `pressmark keys` lists the names"
    case .noSuchKey(let notation, let command):
      "“\(notation)” is not a key (for \(command)): write x, C-x, A-x, S-Tab, Enter, PgDn, F1"
    }
  }
}

extension Keymap {
  /// The keys a new user has: those of `less` and `vi` where they have a habit.
  public static let standard = Keymap(notations: [
    (.lineDown, ["j", "Down"]),
    (.lineUp, ["k", "Up"]),
    (.left, ["h", "Left"]),
    (.right, ["l", "Right"]),
    (.wordForward, ["w"]),
    (.wordBackward, ["b"]),
    (.sentenceForward, [")"]),
    (.sentenceBackward, ["("]),
    (.paragraphForward, ["}"]),
    (.paragraphBackward, ["{"]),
    (.lineStart, ["0", "^"]),
    (.lineEnd, ["$"]),
    (.pageDown, ["Space", "PgDn", "C-f"]),
    (.pageUp, ["PgUp", "C-b", "Backspace"]),
    (.halfPageDown, ["C-d"]),
    (.halfPageUp, ["C-u"]),
    (.top, ["g", "Home"]),
    (.bottom, ["G", "End"]),
    (.setBookmark, ["m"]),
    (.goToBookmark, ["'"]),
    (.jumpBack, ["C-o"]),
    (.jumpForward, ["C-n"]),
    (.search, ["/"]),
    (.searchBackward, ["\\"]),
    (.nextMatch, ["n"]),
    (.previousMatch, ["N"]),
    (.select, ["v"]),
    (.selectSentence, ["s"]),
    (.grow, ["e"]),
    (.shrink, ["E"]),
    (.otherEnd, ["o"]),
    (.addSpan, ["+"]),
    (.tag, ["t"]),
    (.note, ["c"]),
    (.openCard, ["Enter"]),
    (.nextMark, ["]"]),
    (.previousMark, ["["]),
    (.cycleMarks, ["Tab"]),
    (.moveEnds, ["r"]),
    (.link, ["i"]),
    (.delete, ["d"]),
    (.undo, ["u"]),
    (.redo, ["C-r"]),
    (.copy, ["y"]),
    (.toggleSuggestions, ["S"]),
    (.acceptSuggestion, ["a"]),
    (.refuseSuggestion, ["x"]),
    (.severalSuggestions, ["A"]),
    (.toggleAside, ["z"]),
    (.toggleAsides, ["Z"]),
    (.wider, [">"]),
    (.narrower, ["<"]),
    (.redraw, ["C-l"]),
    (.help, ["?", "F1"]),
    (.claims, ["C"]),
    (.library, ["L"]),
    (.review, ["R"]),
    (.orphans, ["O"]),
    (.history, ["H"]),
    (.codebook, ["K"]),
    (.commandLine, [":"]),
    (.suspend, ["C-z"]),
    (.close, ["Esc"]),
    (.quit, ["q", "C-c"]),
  ])
}
