internal import PressmarkCore

/// What a line typed after `:` asks for.
enum TypedCommand: Hashable, Sendable {
  /// A command that has no arguments.
  case plain(Command)
  /// Go to a position: a percentage of the text, or an offset in Unicode scalars.
  case go(Place)
  /// Set the width of the column.
  case measure(Int)
  /// Give the selection or the mark these codes.
  case tag([String])
  /// Set a claim field of the mark; an empty value clears it.
  case claim(field: String, value: String)
  /// Say where the source, or the words that attribute, of the mark worked on last stand: in the
  /// selection, or the words under the cursor.
  case locate(Part)
  /// Accept or refuse several suggestions.
  case judge(Judgement, SuggestionScope)
  /// Correct what is known about the article.
  case set(MetadataField, String)
  /// Write the article to a file.
  case export(format: String, path: String?)
  /// Open another article of the library.
  case open(String)
  /// Find passages of the library by a query.
  case passages(String)
  /// Compare the claims that a query finds with the library; those of the article without one.
  case compare(String)
  /// Import a file or a folder.
  case add(String)
  /// Make a new code.
  case newCode(name: String, key: Character?)

  /// A place in the text.
  enum Place: Hashable, Sendable {
    case percent(Int)
    case offset(Int)
  }

  /// A part of a claim that stands somewhere in the text.
  enum Part: String, Hashable, Sendable, CaseIterable {
    case source, cue
  }

  /// What can be corrected about an article.
  enum MetadataField: String, Hashable, Sendable, CaseIterable {
    case title, byline, date, language, site, url, section, page
  }

  /// Why a line cannot be done, as a sentence.
  struct Mistake: Error, Hashable, Sendable {
    var sentence: String
  }

  /// The commands that take arguments: name, arguments, what they do.
  static let forms: [(name: String, arguments: String, sentence: String)] = [
    ("go", "40% | OFFSET", "go to a place in the text"),
    ("measure", "COLUMNS", "set the width of the column"),
    ("tag", "CODE, CODE…", "give the selection or the mark these codes, by name"),
    ("claim", "FIELD=VALUE", "set a claim field of the mark; nothing after = clears it"),
    ("source", "", "the selection names the source of the mark worked on last"),
    ("cue", "", "the selection is what attributes the mark worked on last"),
    (
      "accept", "rule [NAME] | view | all", "accept suggestions: of a rule, in view, of the article"
    ),
    (
      "refuse", "rule [NAME] | view | all", "refuse suggestions: of a rule, in view, of the article"
    ),
    ("set", "FIELD VALUE", "correct title, byline, date, language, site, url, section or page"),
    ("export", "[markdown|json] [PATH]", "write the article with its marks to a file"),
    ("open", "ARTICLE", "open another article: id or path"),
    ("search", "QUERY", "find passages by words and fields, each with its context"),
    ("compare", "[QUERY]", "find claims of other articles that speak of the same quantity"),
    ("concordance", "QUERY", "the same: a word or a code with the words around it, aligned"),
    ("add", "PATH", "import a file or a folder into the library"),
    ("new-code", "NAME [KEY]", "add a code to the codebook"),
  ]

  /// Reads a line.
  ///
  /// - Throws: ``Mistake`` with what is wrong and what would be right.
  init(_ line: String) throws(Mistake) {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = words.first else { throw Mistake(sentence: "type a command, or Esc") }
    let name = String(first)
    let rest = words.count > 1 ? String(words[1]).trimmingSpaces : ""
    switch name {
    case "go": self = .go(try Self.place(rest))
    case "measure":
      guard let columns = Int(rest) else {
        throw Mistake(sentence: "measure needs a number of columns, such as `measure 72`")
      }
      self = .measure(columns)
    case "tag" where !rest.isEmpty:
      self = .tag(
        rest.split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty })
    case "claim":
      guard let equals = rest.firstIndex(of: "=") else {
        throw Mistake(sentence: "claim needs FIELD=VALUE, such as `claim speaker kind=anonymous`")
      }
      self = .claim(
        field: String(rest[..<equals]).trimmingSpaces,
        value: String(rest[rest.index(after: equals)...]).trimmingSpaces)
    case "source" where rest.isEmpty: self = .locate(.source)
    case "cue" where rest.isEmpty: self = .locate(.cue)
    case "accept" where !rest.isEmpty: self = .judge(.accept, try Self.scope(rest, "accept"))
    case "refuse" where !rest.isEmpty: self = .judge(.refuse, try Self.scope(rest, "refuse"))
    case "set": self = try Self.correction(rest)
    case "export": self = Self.export(rest)
    case "open" where !rest.isEmpty: self = .open(rest)
    case "compare": self = .compare(rest)
    case "search" where !rest.isEmpty, "concordance" where !rest.isEmpty:
      self = .passages(rest)
    case "add" where !rest.isEmpty: self = .add(rest)
    case "new-code" where !rest.isEmpty: self = Self.newCode(rest)
    default: self = .plain(try Self.command(named: name, rest: rest))
    }
  }

  private static func place(_ text: String) throws(Mistake) -> Place {
    if text.last == "%", let percent = Int(text.dropLast()), (0...100).contains(percent) {
      return .percent(percent)
    }
    if let offset = Int(text), offset >= 0 { return .offset(offset) }
    throw Mistake(sentence: "go needs a place, such as `go 40%` or an offset such as `go 1200`")
  }

  private static func scope(
    _ text: String, _ command: String
  ) throws(Mistake) -> SuggestionScope {
    let words = text.split(separator: " ", maxSplits: 1)
    let name = words.count > 1 ? String(words[1]).trimmingSpaces : ""
    switch words.first {
    case "rule": return .rule(name.isEmpty ? nil : name)
    case "view" where name.isEmpty: return .view(nil)
    case "all" where name.isEmpty: return .article
    default:
      throw Mistake(sentence: "\(command) needs `rule NAME`, `view` or `all`, or nothing")
    }
  }

  private static func correction(_ text: String) throws(Mistake) -> TypedCommand {
    let words = text.split(separator: " ", maxSplits: 1)
    guard let name = words.first, let field = MetadataField(rawValue: name.lowercased()) else {
      let names = MetadataField.allCases.map(\.rawValue).joined(separator: ", ")
      throw Mistake(sentence: "set needs one of \(names), then the value")
    }
    return .set(field, words.count > 1 ? String(words[1]).trimmingSpaces : "")
  }

  private static func export(_ text: String) -> TypedCommand {
    let words = text.split(separator: " ", maxSplits: 1)
    let formats = ["markdown", "json"]
    if let first = words.first, formats.contains(String(first)) {
      return .export(
        format: String(first), path: words.count > 1 ? String(words[1]).trimmingSpaces : nil)
    }
    return .export(
      format: text.hasSuffix(".json") ? "json" : "markdown", path: text.isEmpty ? nil : text)
  }

  private static func newCode(_ text: String) -> TypedCommand {
    let words = text.split(separator: " ")
    if words.count > 1, let last = words.last, last.count == 1, let key = last.first {
      return .newCode(name: words.dropLast().joined(separator: " "), key: key)
    }
    return .newCode(name: text, key: nil)
  }

  private static func command(named name: String, rest: String) throws(Mistake) -> Command {
    let short: [String: Command] = ["q": .quit, "h": .help]
    guard let command = short[name] ?? Command(rawValue: name) else {
      if let form = forms.first(where: { $0.name == name }) {
        throw Mistake(sentence: "\(name) needs \(form.arguments): \(form.sentence)")
      }
      let near = (Command.allCases.map(\.rawValue) + forms.map(\.name))
        .filter { $0.hasPrefix(name.prefix(2)) }.prefix(3)
      throw Mistake(
        sentence: "there is no command “\(name)”"
          + (near.isEmpty ? "; Tab lists them" : ": \(near.joined(separator: ", "))?"))
    }
    guard rest.isEmpty else { throw Mistake(sentence: "\(name) takes nothing after its name") }
    return command
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var slice = self[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
