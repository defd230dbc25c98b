public import Terminal

/// Rows to choose one from: a selection, scrolling, a filter that works while it is typed.
///
/// Keys: j k ↓ ↑ Ctrl-N Ctrl-P, space PgDn Ctrl-F, PgUp Ctrl-B, g G Home End, `/` or Tab filter,
/// Enter open, Esc drops the filter and then closes, q closes. Other keys are left to the view.
/// While the filter is typed, letters go to it, and ↓ ↑ PgDn PgUp and Enter work as before.
public struct ListView<ID: Hashable & Sendable>: Hashable, Sendable {
  /// One row: what it stands for and what its columns say.
  public struct Row: Hashable, Sendable {
    /// What the row stands for.
    public var id: ID
    /// What stands in each column.
    public var cells: [ListCell]

    /// A row.
    public init(id: ID, cells: [ListCell]) {
      self.id = id
      self.cells = cells
    }
  }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// Another row is selected, or the filter is another one, or the key had nothing to do.
    case moved
    /// The row was chosen.
    case opened(ID)
    /// The person wants out.
    case closed
    /// The key is none of the list's.
    case ignored
  }

  /// The columns from left to right.
  public let columns: [ListColumn]
  /// All rows, filtered out or not.
  public private(set) var rows: [Row]
  /// Said when there is no row at all: what it means and what to do.
  public var emptySentence: String
  /// What is filtered by; `nil` when nothing is.
  public private(set) var filter: TextField?
  /// Whether letters go to the filter.
  public private(set) var isTypingFilter = false
  /// The rows that the list was last drawn in, for page moves; set it before handling keys.
  public var pageRows = 20
  private var matching: [Int]
  private var selectedPlace = 0
  private var firstPlace = 0

  /// A list with its first row selected.
  public init(columns: [ListColumn], rows: [Row] = [], emptySentence: String) {
    self.columns = columns
    self.rows = rows
    self.emptySentence = emptySentence
    matching = Array(rows.indices)
  }

  /// The row that keys act on; `nil` when none fits.
  public var selected: Row? {
    matching.indices.contains(selectedPlace) ? rows[matching[selectedPlace]] : nil
  }

  /// The number of rows that fit the filter.
  public var matchCount: Int { matching.count }

  /// The rows that fit the filter, in order.
  public var matchingRows: [Row] { matching.map { rows[$0] } }

  /// Puts other rows in place; the selection stays on its row, else at its place.
  public mutating func replace(rows new: [Row]) {
    let kept = selected?.id
    rows = new
    refilter()
    if let kept, let place = matching.firstIndex(where: { rows[$0].id == kept }) {
      selectedPlace = place
    }
    clampSelection()
  }

  /// Selects the row of something; does nothing when it is not there.
  public mutating func select(_ id: ID) {
    guard let place = matching.firstIndex(where: { rows[$0].id == id }) else { return }
    selectedPlace = place
    clampSelection()
  }

  /// Selects the entry at a place among those that fit the filter, or the nearest one.
  mutating func select(place: Int) {
    selectedPlace = place
    clampSelection()
  }

  /// Begins to filter, from an empty field.
  public mutating func beginFilter() {
    filter = filter ?? TextField(emptyHint: "type to filter")
    isTypingFilter = true
  }

  // MARK: Keys

  /// Handles a key.
  public mutating func handle(_ key: Key) -> Outcome {
    if let outcome = move(key) { return outcome }
    if isTypingFilter { return handleFilterKey(key) }
    switch key {
    case .enter: return selected.map { .opened($0.id) } ?? .moved
    case .character("/"), .tab:
      beginFilter()
      return .moved
    case .escape where filter != nil:
      dropFilter()
      return .moved
    case .escape, .character("q"): return .closed
    case .character("j"): return step(1)
    case .character("k"): return step(-1)
    case .character(" "), .control("f"): return step(pageStep)
    case .control("b"): return step(-pageStep)
    case .character("g"), .home: return step(-rows.count)
    case .character("G"), .end: return step(rows.count)
    default: return .ignored
    }
  }

  /// Writes pasted text into the filter while it is typed; elsewhere a paste does nothing.
  public mutating func paste(_ text: String) -> Outcome {
    guard isTypingFilter, filter?.paste(text) == .changed else { return .moved }
    refilter()
    return .moved
  }

  private var pageStep: Int { max(1, pageRows - 1) }

  private mutating func move(_ key: Key) -> Outcome? {
    switch key {
    case .down, .control("n"): step(1)
    case .up, .control("p"): step(-1)
    case .pageDown: step(pageStep)
    case .pageUp: step(-pageStep)
    default: nil
    }
  }

  private mutating func step(_ count: Int) -> Outcome {
    selectedPlace += count
    clampSelection()
    return .moved
  }

  private mutating func handleFilterKey(_ key: Key) -> Outcome {
    switch filter?.handle(key) {
    case .submitted:
      isTypingFilter = false
      return selected.map { .opened($0.id) } ?? .moved
    case .cancelled: dropFilter()
    case .changed: refilter()
    case .moved, nil: break
    case .ignored:
      // Tab ends the typing and keeps the filter, so that the view's own keys work on what fits.
      guard key == .tab else { return .ignored }
      isTypingFilter = false
    }
    return .moved
  }

  private mutating func dropFilter() {
    let kept = selected?.id
    filter = nil
    isTypingFilter = false
    refilter()
    if let kept { select(kept) }
  }

  private mutating func refilter() {
    var wanted = RowFilter(filter?.text ?? "")
    matching =
      wanted.isEmpty ? Array(rows.indices) : rows.indices.filter { wanted.passes(rows[$0].cells) }
    selectedPlace = 0
    clampSelection()
  }

  private mutating func clampSelection() {
    selectedPlace = max(0, min(selectedPlace, matching.count - 1))
    firstPlace = firstPlace(rows: pageRows)
  }

  private func firstPlace(rows count: Int) -> Int {
    let count = max(1, count)
    let first = min(firstPlace, max(0, matching.count - count))
    if selectedPlace < first { return selectedPlace }
    return max(first, selectedPlace - count + 1)
  }

  /// The row at a place among those that fit.
  func matchingRow(_ place: Int) -> Row? {
    matching.indices.contains(place) ? rows[matching[place]] : nil
  }

  /// The number of the first row in view among those that fit, in so many rows.
  func firstVisible(rows count: Int) -> Int { firstPlace(rows: count) }

  /// The number of the selected row among those that fit.
  var selectedNumber: Int { selectedPlace }
}
