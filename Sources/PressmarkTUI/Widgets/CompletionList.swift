public import Terminal

/// What may be meant by what is typed: names by prefix, then by the start of a word, then inside.
///
/// Case and accents do not count. Tab takes the next candidate, Shift-Tab the one before.
public struct CompletionList: Hashable, Sendable {
  /// One thing that can be meant.
  public struct Candidate: Hashable, Sendable {
    /// What goes into the field.
    public var text: String
    /// What it means, shown beside it.
    public var detail: String

    /// A candidate.
    public init(_ text: String, detail: String = "") {
      self.text = text
      self.detail = detail
    }
  }

  /// All that can be meant, in the order to offer it.
  public let all: [Candidate]
  /// What fits what is typed, best first.
  public private(set) var matches: [Candidate] = []
  /// The number of the match that was taken up; `nil` while none is.
  public private(set) var selected: Int?
  private let folded: [String]

  /// A list of candidates, all of them fitting.
  public init(_ candidates: [Candidate]) {
    all = candidates
    folded = candidates.map { NameMatch.folded($0.text) }
    matches = candidates
  }

  /// A list of words.
  public init(_ words: [String]) { self.init(words.map { Candidate($0) }) }

  /// Looks for what fits; no candidate is taken up any more.
  public mutating func update(for typed: String) {
    selected = nil
    let wanted = NameMatch.folded(typed)
    var found: [(match: NameMatch, number: Int)] = []
    for (number, name) in folded.enumerated() {
      if let match = NameMatch(of: wanted, in: name) { found.append((match, number)) }
    }
    matches = found.sorted { ($0.match, $0.number) < ($1.match, $1.number) }.map { all[$0.number] }
  }

  /// The candidate that is taken up.
  public var candidate: Candidate? { selected.map { matches[$0] } }

  /// The best fit, taken up or not.
  public var best: Candidate? { candidate ?? matches.first }

  /// Takes up the next candidate, after the last one the first; backwards the other way.
  ///
  /// - Returns: The candidate, or `nil` when nothing fits.
  public mutating func cycle(backwards: Bool = false) -> Candidate? {
    guard !matches.isEmpty else { return nil }
    if let selected {
      self.selected = (selected + (backwards ? matches.count - 1 : 1)) % matches.count
    } else {
      selected = backwards ? matches.count - 1 : 0
    }
    return candidate
  }

  /// The rows that the list takes, at most so many.
  public func rowCount(limit: Int) -> Int { min(max(0, limit), matches.count) }

  /// Draws the matches, one a row, the one taken up in view.
  public func draw(in rect: Rect, on frame: inout Frame, theme: Theme) {
    guard !rect.isEmpty, !matches.isEmpty else { return }
    let rows = rect.size.rows
    let first = min(max(0, (selected ?? 0) - rows + 1), max(0, matches.count - rows))
    let width = matches.map { ColumnWidth.columns(of: $0.text) }.max() ?? 0
    for (row, number) in (first..<min(matches.count, first + rows)).enumerated() {
      let match = matches[number]
      let line = Rect(
        column: rect.origin.column, row: rect.origin.row + row, columns: rect.size.columns, rows: 1)
      let style = number == selected ? theme.selected : theme.text
      frame.fill(line, style: style)
      frame.write(number == selected ? "›" : " ", at: line.origin, style: style, in: line)
      frame.write(
        match.text, at: Position(column: line.origin.column + 2, row: line.origin.row),
        style: style, in: line)
      guard !match.detail.isEmpty else { continue }
      frame.write(
        match.detail,
        at: Position(column: line.origin.column + min(width, 28) + 4, row: line.origin.row),
        style: number == selected ? theme.selected : theme.dim, in: line)
    }
  }
}
