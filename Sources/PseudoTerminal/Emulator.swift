internal import Terminal

/// Enough of an xterm to see what a program drew on it.
///
/// Clamps whatever it is told, and never traps: bytes drawn for the size before a resize, and
/// hostile ones, are part of what is tested. What it does not know is listed in ``unknown``.
public struct Emulator {
  /// What one cell shows.
  public struct Cell: Equatable {
    /// The letter and its marks; empty for the right half of a wide one.
    public var text = " "
    /// The style in words, as `Terminal.Style` says it.
    public var style = ""
  }

  /// The width in columns.
  public private(set) var columns: Int
  /// The height in rows.
  public private(set) var rows: Int
  /// The cells, row by row.
  public internal(set) var cells: [[Cell]]
  /// Where the cursor stands; the column may be one past the last, where a wrap is pending.
  public internal(set) var cursor = (row: 0, column: 0)
  /// The private modes that are on, by number: `1049` is the alternate screen.
  public internal(set) var modes: Set<String> = []
  /// Sequences that this emulator does not know: a test asserts that there are none.
  public internal(set) var unknown: [String] = []
  /// The payloads of operating system commands (clipboard, title), which text must never cause.
  public internal(set) var commands: [String] = []
  /// How often the bell rang.
  public internal(set) var bellCount = 0

  var pen = Pen()
  /// The rows that scroll, counted from 0.
  public internal(set) var region: ClosedRange<Int>
  var savedCursor = (row: 0, column: 0)
  var primary: [[Cell]] = []
  private var parser = EmulatorParser()
  private var lastText = " "

  /// A blank terminal.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    region = 0...self.rows - 1
    cells = Self.blank(self.columns, self.rows)
  }

  static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// Gives the terminal another size; what fits stays.
  public mutating func resize(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = resized(cells)
    if !primary.isEmpty { primary = resized(primary) }
    region = 0...self.rows - 1
    clamp()
  }

  private func resized(_ old: [[Cell]]) -> [[Cell]] {
    var new = Self.blank(columns, rows)
    for row in 0..<min(rows, old.count) {
      for column in 0..<min(columns, old[row].count) { new[row][column] = old[row][column] }
    }
    return new
  }

  /// The screen as text, trailing blanks dropped.
  public var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// One row as text, trailing blanks dropped.
  public func line(_ row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    var line = cells[row].map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The style of a cell in words; empty when it is plain or outside.
  public func style(row: Int, column: Int) -> String {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return "" }
    return cells[row][column].style
  }

  /// Draws bytes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch parser.next(byte) {
      case .none: break
      case .text(let text): put(text)
      case .control(let control): perform(control: control)
      case .escape(let final): perform(escape: final)
      case .sequence(let sequence): perform(sequence)
      case .command(let payload): commands.append(payload)
      case .malformed(let what): unknown.append(what)
      }
      clamp()
    }
  }

  mutating func clamp() {
    cursor.row = min(max(cursor.row, 0), rows - 1)
    cursor.column = min(max(cursor.column, 0), columns)
  }

  // MARK: Text

  mutating func put(_ text: String) {
    guard let scalar = text.unicodeScalars.first else { return }
    guard let width = ColumnWidth.columns(of: scalar) else {
      unknown.append("unprintable U+\(String(scalar.value, radix: 16))")
      return
    }
    if width == 0 {
      addMark(text)
      return
    }
    if cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    guard cursor.column + width <= columns else { return }
    cells[cursor.row][cursor.column] = Cell(text: text, style: pen.description)
    if width == 2 {
      cells[cursor.row][cursor.column + 1] = Cell(text: "", style: pen.description)
    }
    cursor.column += width
    lastText = text
  }

  private mutating func addMark(_ text: String) {
    var column = min(cursor.column, columns) - 1
    guard column >= 0 else {
      unknown.append("a mark at the start of a row")
      return
    }
    if cells[cursor.row][column].text.isEmpty, column > 0 { column -= 1 }
    cells[cursor.row][column].text += text
  }

  mutating func repeatLast(_ count: Int) {
    for _ in 0..<min(count, columns) { put(lastText) }
  }

  // MARK: Lines

  mutating func lineFeed() {
    if cursor.row == region.upperBound {
      scrollUp(region, 1)
    } else {
      cursor.row = min(rows - 1, cursor.row + 1)
    }
  }

  mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      scrollDown(region, 1)
    } else {
      cursor.row = max(0, cursor.row - 1)
    }
  }

  mutating func scrollUp(_ region: ClosedRange<Int>, _ count: Int) {
    for _ in 0..<min(count, region.count) {
      cells.remove(at: region.lowerBound)
      cells.insert(blankLine, at: region.upperBound)
    }
  }

  mutating func scrollDown(_ region: ClosedRange<Int>, _ count: Int) {
    for _ in 0..<min(count, region.count) {
      cells.remove(at: region.upperBound)
      cells.insert(blankLine, at: region.lowerBound)
    }
  }

  /// A blank in the background colour of now, as xterm's `bce` says.
  var blankCell: Cell { Cell(text: " ", style: pen.background) }
  private var blankLine: [Cell] { Array(repeating: blankCell, count: columns) }
}
