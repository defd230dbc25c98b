public import PressmarkCore
public import Terminal

/// The legend of the codebook, which is the key map: one key gives a code.
///
/// A code's key tags and closes. Its upper-case letter, where no code has that key, tags and stays
/// open; so does every key after `+`. Arrows move, Space gives or takes the selected code and stays
/// open, Enter closes with what is ticked (or with the selected code when nothing was changed).
/// `/` or Tab filters by name: Enter gives the best fit, Tab ticks it and stays. Esc leaves.
public struct CodePalette: Hashable, Sendable {
  /// The codes to choose from.
  public let codebook: Codebook
  /// The codes given now, in the order in which they were given.
  public private(set) var given: [CodeID]
  /// The codes that the mark had when the legend was opened.
  public let initial: [CodeID]
  /// The words that are tagged, short enough for the title; empty where they are seen elsewhere.
  public var subject = ""
  /// Whether keys tag and stay open, after `+`.
  public private(set) var givesSeveral = false
  /// What names are filtered by; `nil` when they are not.
  public private(set) var filter: TextField?
  /// The selected place among the codes that fit the filter.
  private(set) var place = 0
  /// The columns and rows of the content when it was last drawn; set it before handling keys.
  public var size: Size
  /// Said after a key that no code has.
  private(set) var notice: String?

  /// The legend for a mark.
  ///
  /// - Parameters:
  ///   - codebook: The codes to choose from.
  ///   - given: The codes that the mark has; they are ticked.
  ///   - size: The columns and rows of the whole panel.
  public init(codebook: Codebook, given: [CodeID] = [], size: Size = Size(columns: 80, rows: 8)) {
    self.codebook = codebook
    self.given = given
    initial = given
    self.size = size
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Something moved or was ticked; the legend stays open.
    case moved
    /// The mark shall have these codes, in this order.
    case chosen([CodeID])
    /// Nothing shall change.
    case cancelled
    /// The key means nothing here; ``CodePalette`` says so in its title line.
    case ignored
  }

  /// The codes that fit the filter, in the order of the codebook.
  public var codes: [Code] {
    guard let filter, !filter.isEmpty else { return codebook.codes }
    let typed = NameMatch.folded(filter.text)
    let fitting = codebook.codes.enumerated().compactMap { number, code in
      NameMatch(of: typed, in: NameMatch.folded(code.name)).map {
        (match: $0, number: number, code: code)
      }
    }
    return fitting.sorted { ($0.match, $0.number) < ($1.match, $1.number) }.map(\.code)
  }

  /// The code that Space and Enter act on.
  public var selected: Code? {
    let codes = codes
    return codes.indices.contains(place) ? codes[place] : nil
  }

  // MARK: Keys

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    notice = nil
    if let outcome = move(key) { return outcome }
    if filter != nil { return handleFilterKey(key) }
    switch key {
    case .enter: return close()
    case .escape, .control("g"), .control("c"): return .cancelled
    case .tab:
      beginFilter()
      return .moved
    default:
      guard case .character(let character) = key.code, key.modifiers.isEmpty else {
        return .ignored
      }
      return handle(character)
    }
  }

  /// Writes pasted text into the filter while it is typed; elsewhere a paste does nothing.
  public mutating func paste(_ text: String) -> Outcome {
    if filter?.paste(text) == .changed { place = 0 }
    return .moved
  }

  private mutating func handle(_ character: Character) -> Outcome {
    // The user's keys come first, whatever they are; the others can all be done another way.
    if let code = codebook.code(key: character) {
      toggle(code.id)
      return givesSeveral ? .moved : .chosen(given)
    }
    if character.isUppercase, let lower = character.lowercased().first,
      let code = codebook.code(key: lower)
    {
      toggle(code.id)
      return .moved
    }
    switch character {
    case "+": givesSeveral.toggle()
    case " ":
      if let selected { toggle(selected.id) }
    case "/": beginFilter()
    default:
      notice = "no code has the key \(character)"
      return .ignored
    }
    return .moved
  }

  private mutating func handleFilterKey(_ key: Key) -> Outcome {
    switch filter?.handle(key) {
    case .submitted:
      guard let selected else { return .moved }
      if !given.contains(selected.id) { given.append(selected.id) }
      return .chosen(given)
    case .cancelled:
      filter = nil
      place = 0
    case .changed: place = 0
    case .ignored where key == .tab:
      if let selected { toggle(selected.id) }
      filter = nil
      place = 0
    case .moved, .ignored, nil: break
    }
    return .moved
  }

  private mutating func beginFilter() {
    filter = TextField(emptyHint: "type a code's name")
    place = 0
  }

  private mutating func toggle(_ id: CodeID) {
    if let number = given.firstIndex(of: id) {
      given.remove(at: number)
    } else {
      given.append(id)
    }
  }

  /// The place of the first code on the page that is shown.
  func firstPlace(in grid: Grid) -> Int { place / grid.perPage * grid.perPage }

  /// Does what the key of the code at a place does.
  mutating func click(onPlace number: Int) -> Outcome {
    let codes = codes
    guard codes.indices.contains(number) else { return .ignored }
    place = number
    toggle(codes[number].id)
    return givesSeveral ? .moved : .chosen(given)
  }

  private mutating func close() -> Outcome {
    if given == initial, let selected { toggle(selected.id) }
    return .chosen(given)
  }

  private mutating func move(_ key: Key) -> Outcome? {
    let rows = grid.rows
    let step: Int
    switch key {
    case .down, .control("n"): step = 1
    case .up, .control("p"): step = -1
    case .right where filter == nil: step = rows
    case .left where filter == nil: step = -rows
    case .pageDown: step = grid.perPage
    case .pageUp: step = -grid.perPage
    default: return nil
    }
    place = max(0, min(place + step, codes.count - 1))
    return .moved
  }

  // MARK: Places

  /// How the codes stand: columns of rows, on pages.
  struct Grid: Hashable, Sendable {
    /// The rows of a column.
    var rows: Int
    /// The columns of a page.
    var columns: Int
    /// The terminal columns of a column.
    var width: Int
    /// The codes on a page.
    var perPage: Int { rows * columns }
  }

  var grid: Grid { grid(in: Panel.content(of: Rect(size: size)).size) }

  /// The widest columns with which all codes are on one page; else the widest of use.
  func grid(in size: Size) -> Grid {
    let rows = max(1, size.rows)
    let names = codebook.codes.map {
      ColumnWidth.columns(of: $0.name) + 2 * codebook.depth(of: $0) + Self.signColumns + 1
    }
    let widest = max(16, min(names.max() ?? 16, max(16, size.columns)))
    let natural = max(1, size.columns / widest)
    let needed = (codebook.codes.count + rows - 1) / rows
    let columns = max(natural, min(needed, size.columns / 18), 1)
    return Grid(rows: rows, columns: columns, width: max(1, size.columns / columns))
  }

  /// The columns before a name: tick, key, space.
  static let signColumns = 4

  /// The rows of a panel of a width in which all codes are seen at once, borders counted.
  public func rowCount(columns: Int) -> Int {
    let content = Panel.content(of: Rect(size: Size(columns: columns, rows: 10))).size.columns
    let names = codebook.codes.map {
      ColumnWidth.columns(of: $0.name) + 2 * codebook.depth(of: $0) + Self.signColumns + 1
    }
    let perRow = max(1, content / max(16, min(names.max() ?? 16, 30)))
    return (max(1, codebook.codes.count) + perRow - 1) / perRow + Panel.borderRows
  }
}
