internal import PressmarkCore
internal import TOMLKit

/// The configuration file: TOML.
enum ConfigurationFile {
  /// What was read, and what in it nobody knows.
  struct Reading: Hashable {
    var configuration = Configuration()
    /// Sentences about names that mean nothing, each with file and line.
    var warnings: [String] = []
  }

  /// Reads the file; when there is none, nothing is chosen.
  ///
  /// - Throws: ``ConfigurationError`` with file and line when something in it is wrong.
  static func read(_ path: String) throws -> Reading {
    // Most people have none, and the first frame must not wait for a parser.
    guard FileBytes.exists(path) else { return Reading() }
    let bytes = try FileBytes.read(path, limit: 1 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError.notText(path: path)
    }
    return try read(text, path: path)
  }

  /// Reads the text of a file.
  static func read(_ text: String, path: String) throws(ConfigurationError) -> Reading {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch {
      let place = (error as? TOMLParseError).map { ($0.source.begin.line, $0.description) }
      throw ConfigurationError(
        path: path, line: place?.0 ?? 1, what: "this is not TOML: \(place?.1 ?? "\(error)")")
    }
    return try ConfigurationReader(table: table, text: text, path: path).reading()
  }
}

/// Turns a parsed file into a configuration.
private struct ConfigurationReader {
  let table: TOMLTable
  let text: String
  let path: String

  func reading() throws(ConfigurationError) -> ConfigurationFile.Reading {
    var reading = ConfigurationFile.Reading()
    reading.configuration.path = path
    for name in table.keys.sorted() {
      guard let value = table[name] else { continue }
      switch name {
      case "coder": reading.configuration.coder = try text(value, name)
      case "library": reading.configuration.library = try text(value, name)
      case "measure": reading.configuration.measure = try measure(value)
      case "theme": reading.configuration.theme = try theme(value)
      case "mouse":
        guard let mouse = value.bool else { throw wrong("mouse", "must be true or false") }
        reading.configuration.mouse = mouse
      case "keys":
        let keys = try keys(value)
        reading.configuration.keys = keys
        for command in keys.keys { reading.configuration.keyLines[command] = line(of: command) }
      case "review": try readReview(value, &reading)
      case "suggestions": try readSuggestions(value, &reading)
      default:
        let known = [
          "coder", "keys", "library", "measure", "mouse", "review", "suggestions", "theme",
        ]
        reading.warnings.append(
          unknown(name, "means nothing here", "the names are \(known.joined(separator: ", "))"))
      }
    }
    return reading
  }

  /// Reads `[suggestions]`: the rules that are switched off, and whether the reader starts with them
  /// shown.
  private func readSuggestions(
    _ value: any TOMLValueConvertible, _ reading: inout ConfigurationFile.Reading
  ) throws(ConfigurationError) {
    guard let table = value.table else {
      throw wrong("suggestions", "must be a table: [suggestions], then lines like shown = true")
    }
    for name in table.keys.sorted() {
      guard let value = table[name] else { continue }
      switch name {
      case "disabled":
        guard let list = value.array, list.allSatisfy({ $0.string != nil }) else {
          throw wrong("disabled", "must be a list of rules: [\"ordinal\", \"duration\"]")
        }
        let known = SuggestionEngine.rules.map(\.name)
        for rule in list.compactMap(\.string) {
          guard !known.contains(rule) else {
            reading.configuration.disabledRules.insert(rule)
            continue
          }
          let near = NearNames.of(rule, among: known).map { "“\($0)”" }
          reading.warnings.append(
            unknown(
              rule, at: "disabled", "is no rule",
              near.isEmpty
                ? "`pressmark suggest --rules` lists them"
                : "did you mean \(near.joined(separator: " or "))?"))
        }
      case "shown":
        guard let shown = value.bool else { throw wrong("shown", "must be true or false") }
        reading.configuration.showsSuggestions = shown
      default:
        reading.warnings.append(
          unknown(name, "means nothing under [suggestions]", "the names are disabled, shown"))
      }
    }
  }

  /// Reads `[review]`: what a verdict needs.
  private func readReview(
    _ value: any TOMLValueConvertible, _ reading: inout ConfigurationFile.Reading
  ) throws(ConfigurationError) {
    guard let table = value.table else {
      throw wrong("review", "must be a table: [review], then a line like needs = \"either\"")
    }
    for name in table.keys.sorted() {
      guard let value = table[name] else { continue }
      guard name == "needs" else {
        reading.warnings.append(
          unknown(name, "means nothing under [review]", "the name is needs"))
        continue
      }
      guard let need = value.string.flatMap(ReviewNeed.init(rawValue:)) else {
        throw wrong("needs", "must be \"evidence\", \"explanation\", \"either\" or \"nothing\"")
      }
      reading.configuration.reviewNeed = need
    }
  }

  /// The sentence about a name that nobody knows.
  private func unknown(
    _ name: String, at place: String? = nil, _ what: String, _ advice: String
  ) -> String {
    "\(path):\(line(of: place ?? name)): “\(name)” \(what) and was passed over: \(advice)"
  }

  private func text(
    _ value: any TOMLValueConvertible, _ name: String
  ) throws(ConfigurationError) -> String {
    guard let text = value.string, !text.trimmedLine.isEmpty else {
      throw wrong(name, "must be a text in quotation marks, and not empty")
    }
    return text
  }

  private func measure(_ value: any TOMLValueConvertible) throws(ConfigurationError) -> Int {
    guard let measure = value.int, Configuration.measures.contains(measure) else {
      let range = Configuration.measures
      throw wrong(
        "measure", "must be a number of columns from \(range.lowerBound) to \(range.upperBound)")
    }
    return measure
  }

  private func theme(
    _ value: any TOMLValueConvertible
  ) throws(ConfigurationError) -> Configuration.Theme {
    guard let theme = value.string.flatMap(Configuration.Theme.init(rawValue:)) else {
      throw wrong("theme", "must be \"auto\", \"dark\" or \"light\"")
    }
    return theme
  }

  private func keys(
    _ value: any TOMLValueConvertible
  ) throws(ConfigurationError) -> [String: [String]] {
    guard let table = value.table else {
      throw wrong("keys", "must be a table: [keys], then lines like next-mark = \"n\"")
    }
    var keys: [String: [String]] = [:]
    for name in table.keys.sorted() {
      if let key = table[name]?.string {
        keys[name] = [key]
      } else if let several = table[name]?.array, several.allSatisfy({ $0.string != nil }) {
        keys[name] = several.compactMap(\.string)
      } else {
        throw wrong(name, "must be a key in quotation marks, or a list of them: [\"n\", \"F3\"]")
      }
    }
    return keys
  }

  private func wrong(_ name: String, _ what: String) -> ConfigurationError {
    ConfigurationError(path: path, line: line(of: name), what: "\(name) \(what)")
  }

  /// The line that sets a name, counted from 1.
  ///
  /// The parser does not keep the places of values, so the line is looked for; for a name that is
  /// written in an unusual way, it is the first line.
  private func line(of name: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { line in
      let start = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" || $0 == "[" }
      guard start.hasPrefix(name) else { return false }
      let next = start.dropFirst(name.count).first
      return next.map { " \t=\"']".contains($0) } ?? false
    }
    return (place ?? 0) + 1
  }
}

/// What is wrong in the configuration file, and where.
struct ConfigurationError: Error, Hashable, CustomStringConvertible {
  var path: String
  /// The line, counted from 1.
  var line: Int
  var what: String

  var description: String { "\(path):\(line): \(what); nothing was done" }
}
