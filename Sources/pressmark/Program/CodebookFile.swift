internal import PressmarkCore
internal import TOMLKit

/// A codebook as a file: TOML with a table a code, or CSV with a line a code.
enum CodebookFile {
  /// A code as a file says it, with the line where it says so.
  struct Entry: Hashable {
    var line: Int
    var name: String
    var key: String?
    var color: String?
    var description: String?
    var parent: String?
  }

  private static let columns = ["name", "key", "color", "description", "parent"]

  // MARK: Writing

  static func text(of codebook: Codebook, format: CodebookFormat) -> String {
    let rows = codebook.codes.map { code in
      [
        code.name, code.key.map(String.init) ?? "", code.color.rawValue, code.description,
        code.parent.flatMap { codebook[$0]?.name } ?? "",
      ]
    }
    switch format {
    case .csv:
      return ([columns] + rows).map { CSVText.record($0, isGuarded: false) }.joined()
    case .toml:
      return rows.map { row in
        "[[code]]\n"
          + zip(columns, row).filter { !$0.1.isEmpty }
          .map { "\($0.0) = \(quoted($0.1))\n" }.joined()
      }.joined(separator: "\n")
    }
  }

  /// A TOML basic string.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  // MARK: Reading

  /// The codes in a file.
  ///
  /// - Throws: ``Failure`` with the line when something in it cannot be read.
  static func entries(
    in text: String, format: CodebookFormat, path: String
  ) throws(Failure) -> [Entry] {
    switch format {
    case .toml: try entries(toml: text, path: path)
    case .csv: try entries(csv: text, path: path)
    }
  }

  private static func entries(toml text: String, path: String) throws(Failure) -> [Entry] {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch {
      let parsing = error as? TOMLParseError
      let what = parsing?.description ?? "\(error)"
      throw .input("\(path):\(parsing?.source.begin.line ?? 1): this is not TOML: \(what)")
    }
    guard let codes = table["code"]?.array else {
      throw .input("\(path): there are no codes in it: each is a table that starts with [[code]]")
    }
    // The parser keeps no places: the tables are counted instead.
    let starts = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.filter { !$0.isWhitespace }.hasPrefix("[[code]]") }.map { $0.offset + 1 }
    var entries: [Entry] = []
    for (number, value) in codes.enumerated() {
      let line = number < starts.count ? starts[number] : 1
      guard let code = value.table, let name = code["name"]?.string else {
        throw .input("\(path):\(line): this code has no name: write name = \"…\"")
      }
      if let unknown = code.keys.first(where: { !columns.contains($0) }) {
        throw .input(
          "\(path):\(line): a code has no “\(unknown)”: it has \(columns.joined(separator: ", "))")
      }
      entries.append(
        Entry(
          line: line, name: name, key: code["key"]?.string, color: code["color"]?.string,
          description: code["description"]?.string, parent: code["parent"]?.string))
    }
    return entries
  }

  private static func entries(csv text: String, path: String) throws(Failure) -> [Entry] {
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let records = CSVText.records(text)
    guard let header = records.first?.cells.map({ $0.trimmedLine.lowercased() }),
      let nameColumn = header.firstIndex(of: "name")
    else {
      throw .input(
        "\(path):1: the first line must name the columns: \(columns.joined(separator: ","))")
    }
    func cell(_ name: String, _ cells: [String]) -> String? {
      guard let column = header.firstIndex(of: name), column < cells.count else { return nil }
      return cells[column].isEmpty ? nil : cells[column]
    }
    var entries: [Entry] = []
    for record in records.dropFirst() {
      guard nameColumn < record.cells.count, !record.cells[nameColumn].isEmpty else {
        throw .input("\(path):\(record.line): this code has no name")
      }
      entries.append(
        Entry(
          line: record.line, name: record.cells[nameColumn], key: cell("key", record.cells),
          color: cell("color", record.cells), description: cell("description", record.cells),
          parent: cell("parent", record.cells)))
    }
    return entries
  }

  // MARK: Taking

  /// What must change so that a codebook has the codes of a file.
  ///
  /// - Throws: ``Failure`` with the line when a code there does not fit.
  static func changes(
    to codebook: Codebook, taking entries: [Entry], path: String
  ) throws(Failure) -> [Change] {
    var codes = codebook.codes
    func index(_ name: String) -> Int? {
      codes.firstIndex { $0.has(name: CanonicalText.line(name)) }
    }
    // First the names, so that a parent may come after its children.
    for entry in entries where index(entry.name) == nil {
      let name = CanonicalText.line(entry.name)
      guard !name.isEmpty else { throw .input("\(path):\(entry.line): this code has no name") }
      codes.append(Code.new(named: name, in: Codebook(codes)))
    }
    for entry in entries {
      guard let place = index(entry.name) else { continue }
      func wrong(_ what: String) -> Failure { .input("\(path):\(entry.line): \(what)") }
      if let text = entry.key {
        guard text.count == 1, let key = text.first, !key.isWhitespace else {
          throw wrong("the key of “\(entry.name)” must be one character")
        }
        codes[place].key = key
      }
      if let text = entry.color {
        guard let color = CodeColor(rawValue: text.lowercased()) else {
          let known = CodeColor.allCases.map(\.rawValue).joined(separator: ", ")
          throw wrong("“\(text)” is not a colour: they are \(known)")
        }
        codes[place].color = color
      }
      if let description = entry.description {
        codes[place].description = CanonicalText.line(description)
      }
      if let parent = entry.parent {
        guard let parentPlace = index(parent), parentPlace != place else {
          throw wrong(
            "“\(entry.name)” cannot belong under “\(parent)”: there is no such other code")
        }
        codes[place].parent = codes[parentPlace].id
      }
    }
    try requireDistinctKeys(codes, path: path)
    try requireTree(codes, path: path)
    return codes.compactMap { after in
      let before = codebook[after.id]
      return before == after ? nil : .code(before: before, after: after)
    }
  }

  private static func requireDistinctKeys(_ codes: [Code], path: String) throws(Failure) {
    var owners: [Character: Code] = [:]
    for code in codes {
      guard let key = code.key else { continue }
      if let owner = owners[key] {
        throw .input(
          "\(path): “\(owner.name)” and “\(code.name)” would both have the key \(key): "
            + "nothing was changed")
      }
      owners[key] = code
    }
  }

  private static func requireTree(_ codes: [Code], path: String) throws(Failure) {
    for code in codes {
      var ancestor = code.parent
      for _ in codes {
        guard let current = ancestor else { break }
        guard current != code.id else {
          throw .input("\(path): “\(code.name)” would stand below itself: nothing was changed")
        }
        ancestor = codes.first { $0.id == current }?.parent
      }
    }
  }
}
