internal import Terminal

/// Where the parts of the reading screen stand in a window, in columns and rows.
struct ReaderGeometry: Hashable, Sendable {
  /// The smallest window that the reader draws in.
  static let smallest = Size(columns: 20, rows: 5)
  /// The width from which cards stand in a margin.
  static let marginWidth = 110
  /// The columns at the left of the text: glyph, count, blank.
  static let gutterColumns = 3
  /// The narrowest and the widest text column that a reader can ask for.
  static let measures = 30...120

  /// The whole window.
  let window: Rect
  /// The top line: title, source, date, place.
  let header: Rect
  /// The glyphs and counts beside the text.
  let gutter: Rect
  /// The article's text.
  let text: Rect
  /// The cards beside their passages; empty on narrow windows.
  let margin: Rect
  /// The card of the mark or suggestion under the cursor; empty on wide windows and where there is
  /// neither.
  let card: Rect
  /// The bottom line: mode, keys, messages.
  let footer: Rect

  /// The geometry of a window.
  ///
  /// - Parameters:
  ///   - size: The window, in columns and rows.
  ///   - measure: The columns that the text may take.
  ///   - cardRows: The rows for the card of the mark or suggestion under the cursor.
  ///   - panelRows: The rows that a panel above the bottom line covers.
  init(size: Size, measure: Int, cardRows: Int, panelRows: Int = 0) {
    window = Rect(size: size)
    header = Rect(column: 0, row: 0, columns: size.columns, rows: min(1, size.rows))
    footer = Rect(
      column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: min(1, size.rows))
    let body = max(0, size.rows - 2)
    let isWide = size.columns >= Self.marginWidth
    let cardRows = isWide ? 0 : min(cardRows, max(0, body - 3))
    let panelRows = min(panelRows, max(0, body - 3))
    let rows = panelRows > 0 ? body - panelRows : body - cardRows
    let gutterColumns = Self.gutterColumns
    let gap = 2
    let smallestMargin = isWide ? 26 + gap : 0
    let columns = max(1, min(measure, size.columns - gutterColumns - 1 - smallestMargin))
    let marginColumns = isWide ? min(44, size.columns - gutterColumns - columns - gap - 1) : 0
    let total = gutterColumns + columns + (isWide ? gap + marginColumns : 0)
    let left = max(0, (size.columns - total) / 2)
    gutter = Rect(column: left, row: 1, columns: gutterColumns, rows: rows)
    text = Rect(column: left + gutterColumns, row: 1, columns: columns, rows: rows)
    margin = Rect(
      column: left + gutterColumns + columns + gap, row: 1, columns: marginColumns,
      rows: isWide ? rows : 0)
    card = Rect(
      column: 0, row: 1 + rows, columns: size.columns, rows: panelRows > 0 ? 0 : cardRows)
  }
}
