internal import Terminal

/// Rows of a list of any length, of which those around the screen are held.
///
/// The list knows what names each row, in order; the cells come when they are looked at: after each
/// key ``wanted`` says which rows are to be read, and ``take(rows:)`` takes them. Keys: j k ↓ ↑
/// Ctrl-N Ctrl-P, space PgDn Ctrl-F, PgUp Ctrl-B, g G Home End, Enter, q, Esc; a view handles its
/// own first.
struct PagedList<ID: Hashable & Sendable>: Sendable {
  /// A row: what it stands for and what its columns say.
  typealias Row = ListView<ID>.Row

  /// What a key did.
  enum Outcome: Hashable, Sendable {
    /// Another row is selected, or the key had nothing to do.
    case moved
    /// The row was chosen.
    case opened(ID)
    /// The person wants out.
    case closed
    /// The key is none of the list's.
    case ignored
  }

  /// The columns from left to right.
  var columns: [ListColumn]
  /// Said when there is no row: what it means and what to do.
  var emptySentence: String
  /// What names the rows, in order.
  private(set) var ids: [ID] = []
  /// Whether there may be more rows than are known yet.
  private(set) var mayHaveMore = false
  /// Whether the rows were read at all.
  private(set) var isRead = false
  /// The rows picked out for acts on several.
  var picked: Set<ID> = []
  /// The rows that the list is drawn in, for page moves; set it before handling keys.
  var pageRows = 20 {
    didSet { clamp() }
  }
  private var known: [ID: Row] = [:]
  private(set) var selectedPlace = 0
  private var firstPlace = 0

  init(columns: [ListColumn], emptySentence: String) {
    self.columns = columns
    self.emptySentence = emptySentence
  }

  /// The number of rows that are known.
  var count: Int { ids.count }

  /// The number of rows in words: `12`, or `2,000+` while more may come.
  var countText: String { "\(ids.count)" + (mayHaveMore ? "+" : "") }

  /// What the selected row stands for; `nil` when there is none.
  var selectedID: ID? { ids.indices.contains(selectedPlace) ? ids[selectedPlace] : nil }

  /// The selected row; `nil` when there is none or it was not read yet.
  var selected: Row? { selectedID.flatMap { known[$0] } }

  /// What acts concern: the rows picked out, in their order, else the selected one.
  var meant: [ID] {
    picked.isEmpty ? selectedID.map { [$0] } ?? [] : ids.filter(picked.contains)
  }

  /// The rows in view.
  var visible: Range<Int> { firstPlace..<min(ids.count, firstPlace + max(1, pageRows)) }

  /// What names the rows that are to be read for what is in view and a page around it.
  var wanted: [ID] {
    guard visible.contains(where: { known[ids[$0]] == nil }) else { return [] }
    let page = max(20, pageRows)
    return around(page).filter { known[$0] == nil }
  }

  /// What names the rows in view and so many around them.
  func around(_ rows: Int) -> [ID] {
    Array(ids[max(0, firstPlace - rows)..<min(ids.count, visible.upperBound + rows)])
  }

  // MARK: Taking what was read

  /// Takes what names the rows; the selection stays on its row, else at its place.
  ///
  /// - Parameters:
  ///   - new: What names the rows, in order.
  ///   - mayHaveMore: Whether the reading stopped before the end.
  ///   - isOther: Whether it is another list: then the first row is selected and nothing picked out.
  mutating func take(ids new: [ID], mayHaveMore: Bool = false, isOther: Bool = false) {
    let kept = isOther ? nil : selectedID
    let offset = selectedPlace - firstPlace
    ids = new
    self.mayHaveMore = mayHaveMore
    isRead = true
    if isOther {
      selectedPlace = 0
      firstPlace = 0
      picked = []
    } else if !picked.isEmpty, !mayHaveMore {
      picked.formIntersection(new)
    }
    if let kept, !(ids.indices.contains(selectedPlace) && ids[selectedPlace] == kept),
      let place = ids.firstIndex(of: kept)
    {
      selectedPlace = place
      firstPlace = max(0, place - offset)
    }
    clamp()
  }

  /// Takes rows that were read; those far from the screen are let go.
  mutating func take(rows: [Row]) {
    if known.count > 2000 {
      let near = Set(around(500))
      known = known.filter { near.contains($0.key) }
    }
    for row in rows { known[row.id] = row }
  }

  /// The row of something, when it is held.
  func row(_ id: ID) -> Row? { known[id] }

  /// The row at a place, when it is held.
  func row(at place: Int) -> Row? { ids.indices.contains(place) ? known[ids[place]] : nil }

  /// Selects the row of something; does nothing when it is not there.
  mutating func select(_ id: ID) {
    if let place = ids.firstIndex(of: id) { select(place: place) }
  }

  /// Selects the row at a place, or the nearest one.
  mutating func select(place: Int) {
    selectedPlace = place
    clamp()
  }

  // MARK: Keys

  /// Handles a key that moves the selection, opens a row or leaves the list.
  mutating func handle(_ key: Key) -> Outcome {
    if let outcome = move(key) { return outcome }
    switch key {
    case .enter: return selectedID.map { .opened($0) } ?? .moved
    case .escape, .character("q"): return .closed
    case .character("j"): return step(1)
    case .character("k"): return step(-1)
    case .character(" "), .control("f"): return step(pageStep)
    case .control("b"): return step(-pageStep)
    case .character("g"), .home: return step(-ids.count)
    case .character("G"), .end: return step(ids.count)
    default: return .ignored
    }
  }

  /// Handles a key that moves the selection even while something is typed; `nil` when it does not.
  mutating func move(_ key: Key) -> Outcome? {
    switch key {
    case .down, .control("n"): step(1)
    case .up, .control("p"): step(-1)
    case .pageDown: step(pageStep)
    case .pageUp: step(-pageStep)
    default: nil
    }
  }

  /// Picks the selected row out, or no more, and goes to the next one.
  mutating func togglePicked() {
    guard let id = selectedID else { return }
    if picked.remove(id) == nil { picked.insert(id) }
    _ = step(1)
  }

  /// Picks all rows out, or none when all are.
  mutating func togglePickedAll() {
    picked = picked.count == ids.count ? [] : Set(ids)
  }

  private var pageStep: Int { max(1, pageRows - 1) }

  private mutating func step(_ count: Int) -> Outcome {
    selectedPlace += count
    clamp()
    return .moved
  }

  private mutating func clamp() {
    selectedPlace = max(0, min(selectedPlace, ids.count - 1))
    let rows = max(1, pageRows)
    firstPlace = max(0, min(firstPlace, ids.count - rows))
    if selectedPlace < firstPlace {
      firstPlace = selectedPlace
    } else if selectedPlace >= firstPlace + rows {
      firstPlace = selectedPlace - rows + 1
    }
  }
}
