public import Terminal

/// A few fixed values to choose from, each by one letter.
///
/// A letter chooses and is done; where several may hold, it ticks and Enter is done. Arrows and
/// Space do the same without letters; Backspace takes all away; Esc leaves things as they were.
public struct ChoiceList: Hashable, Sendable {
  /// A value and the key that chooses it.
  public struct Choice: Hashable, Sendable {
    /// The value.
    public var value: String
    /// Its key.
    public var key: Character

    /// The columns of key and value; a value that is its own key is said once.
    var columns: Int { value == String(key) ? 2 : ColumnWidth.columns(of: value) + 2 }
  }

  /// The values in the order of their vocabulary.
  public let choices: [Choice]
  /// Whether several may hold at once.
  public let allowsSeveral: Bool
  /// The values that hold, in the order in which they were chosen.
  public private(set) var chosen: [String]
  /// The number of the choice that Space and Enter act on.
  public private(set) var place: Int

  /// A list of values, some of which hold.
  public init(_ values: [String], chosen: [String] = [], allowsSeveral: Bool = false) {
    let keys = Self.keys(for: values)
    choices = zip(values, keys).map { Choice(value: $0, key: $1) }
    self.allowsSeveral = allowsSeveral
    self.chosen = chosen
    place = chosen.first.flatMap { values.firstIndex(of: $0) } ?? 0
  }

  /// A key for each value: its first letter where that is free, else a later one, else a digit.
  ///
  /// Values whose first letter nobody else begins with come first, so that a new value in a
  /// vocabulary changes few keys.
  static func keys(for values: [String]) -> [Character] {
    var taken: [Character: Int] = [:]
    let letters = values.map { NameMatch.folded($0).filter { $0.isLetter || $0.isSymbol } }
    for (number, word) in letters.enumerated() {
      guard let first = word.first else { continue }
      let rivals = letters.filter { $0.first == first }.count
      if rivals == 1 || taken[first] == nil { taken[first] = taken[first] ?? number }
    }
    var keys = [Character?](repeating: nil, count: values.count)
    for (key, number) in taken { keys[number] = key }
    for number in values.indices where keys[number] == nil {
      let spare =
        letters[number].first { taken[$0] == nil } ?? "123456789".first { taken[$0] == nil }
      guard let spare else { continue }
      keys[number] = spare
      taken[spare] = number
    }
    return keys.map { $0 ?? "0" }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Something was ticked or moved.
    case moved
    /// These values hold.
    case done([String])
    /// Nothing shall change.
    case cancelled
  }

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .control("g"), .control("c"): return allowsSeveral ? .done(chosen) : .cancelled
    case .enter:
      guard !allowsSeveral, choices.indices.contains(place) else { return .done(chosen) }
      return .done([choices[place].value])
    case .backspace, .delete: return .done([])
    case .right, .down, .tab: place = (place + 1) % max(1, choices.count)
    case .left, .up, .backTab: place = (place + choices.count - 1) % max(1, choices.count)
    case .character(" "):
      if choices.indices.contains(place) { return choose(place) }
    default:
      guard case .character(let character) = key.code, key.modifiers.isEmpty,
        let number = choices.firstIndex(where: { $0.key == character })
      else { return .moved }
      return choose(number)
    }
    return .moved
  }

  private mutating func choose(_ number: Int) -> Outcome {
    let value = choices[number].value
    place = number
    guard allowsSeveral else { return .done([value]) }
    if let held = chosen.firstIndex(of: value) {
      chosen.remove(at: held)
    } else {
      chosen.append(value)
    }
    return .moved
  }

  // MARK: Drawing

  /// The choices of each row in a number of columns.
  func rows(columns: Int) -> [[Int]] {
    var rows: [[Int]] = []
    var used = Int.max / 2
    for (number, choice) in choices.enumerated() {
      let width = choice.columns + 3
      if used + width > columns, rows.last?.isEmpty != true {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(number)
      used += width
    }
    return rows
  }

  /// Draws the choices in rows: tick, key, value.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty else { return }
    for (row, numbers) in rows(columns: rect.size.columns).prefix(rect.size.rows).enumerated() {
      var column = rect.origin.column
      for number in numbers {
        let choice = choices[number]
        let start = column
        let line = rect.origin.row + row
        let isChosen = chosen.contains(choice.value)
        column = frame.write(
          isChosen ? "✓" : " ", at: Position(column: column, row: line), style: theme.message,
          in: rect)
        column = frame.write(
          String(choice.key), at: Position(column: column, row: line), style: theme.key, in: rect)
        if choice.value != String(choice.key) {
          column = frame.write(
            " " + choice.value, at: Position(column: column, row: line),
            style: isChosen ? Style(attributes: .bold) : theme.text, in: rect)
        }
        if number == place {
          frame.restyle(
            Rect(column: start, row: line, columns: column - start, rows: 1).intersection(rect)
          ) { $0 = $0.adding(.reverse) }
          let place = Position(column: start, row: line)
          frame.cursor = rect.contains(place) ? place : rect.origin
        }
        column += 2
      }
    }
  }
}
