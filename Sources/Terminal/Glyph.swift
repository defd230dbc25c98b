/// What one terminal cell can hold: a spacing scalar and up to four combining marks.
///
/// There is no public way to make one from a scalar, so no control, bidi control or zero-width
/// scalar can become one: text turns into glyphs in ``DisplayCluster`` and nowhere else. Trivial
/// (two words, no allocation), so that comparing two rows is comparing memory.
public struct Glyph: Hashable, Sendable {
  // 21 bits a scalar: the spacing one and two marks in `low`, two more marks in `high`.
  private var low: UInt64
  private var high: UInt64

  /// The most combining marks that a cell holds; what a `cchar_t` of ncurses holds.
  static let maximumMarks = 4

  /// An empty cell.
  public static let space = Glyph(safe: " ")

  /// The right half of the two-column glyph in the cell before.
  public static let rightHalf = Glyph(low: 0, high: 0)

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A glyph of a scalar that the caller knows to take one or two columns.
  init(safe scalar: Unicode.Scalar) {
    low = UInt64(scalar.value)
    high = 0
  }

  /// Adds a combining mark; does nothing when the cell is full.
  mutating func append(mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if low >> 21 == 0 {
      low |= value << 21
    } else if low >> 42 == 0 {
      low |= value << 42
    } else if high == 0 {
      high = value
    } else if high >> 21 == 0 {
      high |= value << 21
    }
  }

  /// The spacing scalar, then the marks; empty for ``rightHalf``.
  public var scalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    forEachScalar { scalars.append($0) }
    return scalars
  }

  /// Calls `body` with the spacing scalar, then with each mark, without allocating.
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    let mask: UInt64 = 0x1F_FFFF
    let marks = (low >> 21 & mask, low >> 42 & mask, high & mask, high >> 21 & mask)
    for bits in [low & mask, marks.0, marks.1, marks.2, marks.3] where bits != 0 {
      if let scalar = Unicode.Scalar(UInt32(bits)) { body(scalar) }
    }
  }

  /// The columns that the glyph takes: 1 or 2, and 0 for ``rightHalf``.
  public var columns: Int {
    guard let scalar = Unicode.Scalar(UInt32(low & 0x1F_FFFF)), scalar.value != 0 else { return 0 }
    return ColumnWidth.entry(of: scalar) == .two ? 2 : 1
  }

  /// The glyph as text.
  public var text: String {
    var view = String.UnicodeScalarView()
    forEachScalar { view.append($0) }
    return String(view)
  }
}

/// What one column of one row shows.
public struct Cell: Hashable, Sendable {
  /// What is drawn.
  public internal(set) var glyph: Glyph
  /// How it is drawn.
  public var style: Style

  /// A cell that shows a glyph.
  init(_ glyph: Glyph, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// An empty cell in the terminal's own style.
  public static let blank = Cell(.space)

  /// What the cell shows as text; empty for the right half of a two-column glyph.
  public var text: String { glyph.text }
}
