public import PressmarkCore
internal import Terminal

/// A column of a list: its title, how wide it wants to be, and whether it may go.
public struct ListColumn: Hashable, Sendable {
  /// What stands above the column; may be empty.
  public var title: String
  /// The fewest terminal columns that it is of use with.
  public var minimum: Int
  /// The share of spare terminal columns that it gets; 0 keeps it at its minimum.
  public var weight: Int
  /// 0 always stays; where room is short the column of the highest number goes first.
  public var rank: Int
  /// Whether the text stands at the right edge, as numbers do.
  public var isNumeric: Bool

  /// A column of a list.
  public init(
    _ title: String, minimum: Int, weight: Int = 0, rank: Int = 0, isNumeric: Bool = false
  ) {
    self.title = title
    self.minimum = minimum
    self.weight = weight
    self.rank = rank
    self.isNumeric = isNumeric
  }

  /// The terminal columns of each list column in so many, one apart; `nil` for those that go.
  static func layout(_ columns: [ListColumn], in available: Int) -> [Range<Int>?] {
    var kept = Array(columns.indices)
    func needed() -> Int { kept.reduce(0) { $0 + columns[$1].minimum } + max(0, kept.count - 1) }
    while needed() > available,
      let last = kept.max(by: { columns[$0].rank < columns[$1].rank }), columns[last].rank > 0
    {
      kept.removeAll { $0 == last }
    }
    let spare = max(0, available - needed())
    let weights = kept.reduce(0) { $0 + columns[$1].weight }
    var ranges = [Range<Int>?](repeating: nil, count: columns.count)
    var start = 0
    var given = 0
    var weightSeen = 0
    for number in kept {
      weightSeen += columns[number].weight
      // Shares are cut from the running total, so that they add up to the whole.
      let share = weights > 0 ? spare * weightSeen / weights - given : 0
      given += share
      let end = min(max(start, available), start + columns[number].minimum + share)
      ranges[number] = start..<max(start, end)
      start = end + 1
    }
    return ranges
  }
}

/// What stands in one place of a list.
public struct ListCell: Hashable, Sendable {
  /// The words.
  public var text: String
  /// What the words are, for their style.
  public var role: Role

  /// What the words of a cell are.
  public enum Role: Hashable, Sendable {
    /// Plain words.
    case text
    /// What steps back.
    case dim
    /// What names the row.
    case title
    /// A name of a field or a kind.
    case label
    /// Something to look at.
    case warning
    /// A code's name, in its colour.
    case code(CodeColor)
  }

  /// What stands in one place of a list.
  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension Theme {
  /// How a cell of a list looks.
  func style(of role: ListCell.Role) -> Style {
    switch role {
    case .text: text
    case .dim: dim
    case .title: title
    case .label: label
    case .warning: warning
    case .code(let color): code(color)
    }
  }
}
