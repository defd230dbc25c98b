internal import CNcurses
internal import Glibc
public import Terminal

extension Screen {
  /// Shows a frame; draws only what differs from the frame before.
  ///
  /// Nothing is written when nothing differs. A terminal that takes no output for half a second
  /// is left alone until it does; the newest frame is drawn then.
  public mutating func show(_ frame: Frame) {
    guard !isGone else { return }
    if undrawn != nil {
      undrawn = frame
      if output.isReady { drawUndrawn() }
      return
    }
    if shown == frame { return }
    draw(frame)
  }

  /// Draws the next frame whole, whatever the terminal seems to show.
  public mutating func redraw() {
    shown = nil
    nc_clear_on_refresh()
  }

  /// Draws the frame that a stalled terminal has not taken.
  mutating func drawUndrawn() {
    guard let frame = undrawn else { return }
    undrawn = nil
    shown = nil
    nc_clear_on_refresh()
    draw(frame)
  }

  private mutating func draw(_ frame: Frame) {
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil { werase(window) }
    for row in 0..<min(frame.size.rows, size.rows) {
      if let previous, previous.showsSameRow(row, as: frame) { continue }
      draw(frame[row], row: row)
    }
    placeCursor(frame.cursor)
    wnoutrefresh(window)
    doupdate()
    shown = frame
    note(output.flush())
  }

  /// Keeps what became of the last output.
  mutating func note(_ outcome: TerminalOutput.Outcome) {
    switch outcome {
    case .written: break
    case .stalled:
      undrawn = shown ?? Frame(size: size)
      shown = nil
    case .gone: isGone = true
    }
  }

  private mutating func placeCursor(_ position: Position?) {
    let cursor = position.flatMap { Rect(size: size).contains($0) ? $0 : nil }
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    guard isCursorVisible != (cursor != nil) else { return }
    isCursorVisible = cursor != nil
    curs_set(isCursorVisible ? 1 : 0)
  }

  private mutating func draw(_ row: ArraySlice<Cell>, row number: Int) {
    cells.removeAll(keepingCapacity: true)
    var columns = 0
    for cell in row {
      // The right half comes with the left one.
      let width = cell.glyph.columns
      if width == 0 { continue }
      guard columns + width <= size.columns else { break }
      columns += width
      cells.append(curses(cell))
    }
    cells.withUnsafeBufferPointer { buffer in
      _ = mvwadd_wchnstr(window, Int32(number), 0, buffer.baseAddress, Int32(buffer.count))
    }
  }

  private mutating func curses(_ cell: Cell) -> cchar_t {
    var result = cchar_t()
    // One spacing scalar, up to four marks, and the zero at the end: what a cchar_t holds.
    var scalars: InlineArray<6, wchar_t> = .init(repeating: 0)
    var count = 0
    cell.glyph.forEachScalar { scalar in
      guard count < 5 else { return }
      scalars[count] = wchar_t(bitPattern: scalar.value)
      count += 1
    }
    let attributes = Self.attributes(cell.style.attributes)
    let pair = pair(for: cell.style)
    _ = scalars.span.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { nc_setcchar(&result, $0, attributes, pair) }
    }
    return result
  }

  private mutating func pair(for style: Style) -> Int32 {
    // alloc_pair dereferences null in a terminal without colours.
    guard colorCount > 0 else { return 0 }
    if style.foreground == .default, style.background == .default { return 0 }
    if style.foreground == lastPair.style.foreground, style.background == lastPair.style.background
    {
      return lastPair.pair
    }
    func index(_ color: Color) -> Int32 {
      guard case .indexed(let index) = color.reduced(to: colorCount) else { return -1 }
      return Int32(index)
    }
    let pair = max(0, alloc_pair(index(style.foreground), index(style.background)))
    lastPair = (style, pair)
    return pair
  }

  private static func attributes(_ attributes: Style.Attributes) -> UInt32 {
    var bits = nc_A_NORMAL
    if attributes.contains(.bold) { bits |= nc_A_BOLD }
    if attributes.contains(.dim) { bits |= nc_A_DIM }
    if attributes.contains(.italic) { bits |= nc_A_ITALIC }
    if attributes.contains(.underline) { bits |= nc_A_UNDERLINE }
    if attributes.contains(.reverse) { bits |= nc_A_REVERSE }
    return bits
  }
}
